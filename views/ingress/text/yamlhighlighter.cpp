#include "views/ingress/text/yamlhighlighter.h"

#include "views/widgets/colors.h"

#include <QPalette>

namespace quaymaster
{

YamlHighlighter::YamlHighlighter(QTextDocument &document)
    : QSyntaxHighlighter(&document)
{
}

void YamlHighlighter::setPalette(const QPalette &palette)
{
    using Kind = YamlToken::Kind;
    const auto ink = [&](Kind kind, Tone tone) { formatOf(kind).setForeground(toneColor(tone, palette)); };
    ink(Kind::Comment, Tone::Neutral);
    ink(Kind::Key, Tone::Running);
    ink(Kind::Quoted, Tone::Ok);
    ink(Kind::Constant, Tone::Production);
    ink(Kind::Property, Tone::Warning);
    ink(Kind::Wrong, Tone::Error);
    formatOf(Kind::Wrong).setBackground(toneGround(Tone::Error, palette));
    rehighlight();
}

void YamlHighlighter::highlightBlock(const QString &text)
{
    int state = previousBlockState();
    const auto tokens = yamlTokens(text, state);
    for (const YamlToken &token : tokens)
        setFormat(int(token.begin), int(token.size), formatOf(token.kind));
    setCurrentBlockState(state);
}

}
