#include "models/ingress/yaml/syntaxplace.h"

#include "models/ingress/yaml/openbracket.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::SyntaxPlace)
};

/// In front of what the line says, dashes included.
std::optional<YamlProblem> tabBefore(qsizetype line, const TextLines &text)
{
    const QByteArrayView content = text.content(line);
    for (qsizetype at = 0; at < content.size() && QByteArrayView(" \t-").contains(content.at(at)); ++at)
        if (content.at(at) == '\t')
            return YamlProblem{YamlProblem::Kind::Syntax,
                               {text.start(line) + at, text.start(line) + at + 1},
                               Text::tr("A line can't be indented with tabs. Use spaces instead."),
                               {}};
    return {};
}

std::optional<YamlProblem> badDash(qsizetype line, const TextLines &text)
{
    static const QRegularExpression dash(u"\\A *(－|-[\\x{00a0}\\x{3000}\\x{200b}\\x{202f}])"_s);
    const QString content = QString::fromUtf8(text.content(line));
    const QRegularExpressionMatch match = dash.match(content);
    if (!match.hasMatch())
        return {};
    const qsizetype at = text.start(line) + match.capturedStart(1);
    return YamlProblem{YamlProblem::Kind::Syntax,
                       {at, at + match.captured(1).toUtf8().size()},
                       Text::tr("An item begins with an ASCII hyphen and a plain space. One of them is another "
                                "character here."),
                       {}};
}

std::optional<YamlProblem> badColon(qsizetype line, const TextLines &text)
{
    static const QRegularExpression key(u"\\A[ -]*[A-Za-z_][A-Za-z0-9_]*(:(?=[^\\s:/])|：)"_s);
    const QString content = QString::fromUtf8(text.content(line));
    const QRegularExpressionMatch match = key.match(content);
    if (!match.hasMatch())
        return {};
    const bool isFullWidth = match.captured(1) != ":"_L1;
    const qsizetype at = text.start(line) + content.first(match.capturedStart(1)).toUtf8().size();
    return YamlProblem{YamlProblem::Kind::Syntax,
                       {at, at + match.captured(1).toUtf8().size()},
                       isFullWidth ? Text::tr("This colon is of full width. Write an ASCII colon and a space.")
                                   : Text::tr("Behind the colon of a key a space is missing."),
                       {}};
}

/// All that stands behind it is read as its content, and what the parser says of that is beside the point.
std::optional<YamlProblem> unclosed(qsizetype stumbled, const TextLines &text)
{
    const auto open = openBracket(text);
    if (!open || *open > stumbled)
        return {};
    const bool isSquare = text.bytes().at(*open) == '[';
    return YamlProblem{YamlProblem::Kind::Syntax,
                       {*open, *open + 1},
                       isSquare ? Text::tr("This [ is not closed. Write a ] where its list ends.")
                                : Text::tr("This { is not closed. Write a } behind its last value."),
                       {}};
}

}

YamlProblem explained(const YamlProblem &problem, const TextLines &text)
{
    if (problem.kind != YamlProblem::Kind::Syntax)
        return problem;
    if (const auto bracket = unclosed(problem.span.begin, text))
        return *bracket;
    qsizetype line = text.lineAt(problem.span.begin);
    for (int lines = 0; lines < 2 && line >= 0; --line) {
        if (text.isBlank(line))
            continue;
        ++lines;
        if (const auto tab = tabBefore(line, text))
            return *tab;
        if (const auto dash = badDash(line, text))
            return *dash;
        if (const auto colon = badColon(line, text))
            return *colon;
    }
    return problem;
}

}
