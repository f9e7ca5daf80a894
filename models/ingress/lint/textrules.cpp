#include "models/ingress/lint/textrules.h"

#include "models/ingress/yaml/oddspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Lint)
};

/// A character that begins in bytes which are UTF-8.
struct Character
{
    char32_t code = 0;
    qsizetype size = 1;
};

Character characterAt(QByteArrayView content, qsizetype at)
{
    const auto first = static_cast<uchar>(content.at(at));
    const qsizetype size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    char32_t code = size == 1 ? first : first & (0xFFU >> (size + 1));
    for (qsizetype i = 1; i < size && at + i < content.size(); ++i)
        code = (code << 6U) | (static_cast<uchar>(content.at(at + i)) & 0x3FU);
    return {code, std::min(size, content.size() - at)};
}

/// No character that is looked for begins with an ASCII byte.
qsizetype nextBeyondAscii(QByteArrayView content, qsizetype from)
{
    while (from < content.size() && static_cast<uchar>(content.at(from)) < 0x80)
        ++from;
    return from;
}

/// What a rule finds in a line: for each text one finding, with all that is to be mended in it.
struct Found
{
    qsizetype part = -1;
    ByteSpan span = {};
    QList<Patch> patches = {};
    bool isWide = false;
    char32_t code = 0; ///< of the first
};

Found &joined(QList<Found> &all, qsizetype part, ByteSpan span, const QByteArray &replacement)
{
    if (all.isEmpty() || all.last().part != part)
        all.append({part, span});
    all.last().span.end = span.end;
    all.last().patches.append({span, replacement});
    return all.last();
}

void lintOddSpaces(const TextLines &text, qsizetype line, const ProtectedText &texts, Findings &findings)
{
    const QByteArrayView content = text.content(line);
    QList<Found> all;
    for (qsizetype at = nextBeyondAscii(content, 0); at < content.size();) {
        const Character character = characterAt(content, at);
        const ByteSpan span{text.start(line) + at, text.start(line) + at + character.size};
        at = nextBeyondAscii(content, at + character.size);
        // A byte order mark is a syntax error, which says so.
        const bool isTold = isOddSpace(character.code) && !isJoiner(character.code) && character.code != 0xFEFF;
        if (!isTold || texts.isComment(span.begin))
            continue;
        const bool isWide = takesRoom(character.code);
        Found &found = joined(all, texts.partAt(span.begin), span, isWide ? " " : "");
        found.isWide = found.isWide || isWide;
        found.code = found.code != 0 ? found.code : character.code;
    }
    for (const Found &found : std::as_const(all)) {
        const Diagnostic::Fix fix{found.isWide ? Text::tr("Write a plain space") : Text::tr("Remove it"),
                                  found.patches};
        findings.add(u"nbsp"_s, found.span, {},
                     Text::tr("A space that is none stands here (%1): it belongs to the text beside it.")
                         .arg(u"U+%1"_s.arg(uint(found.code), 4, 16, QChar(u'0')).toUpper()),
                     texts.contains(found.span.begin) ? std::nullopt : std::optional(fix));
    }
}

/// Of what a line says: blanks at its end do not count.
qsizetype endOf(QByteArrayView content)
{
    qsizetype end = content.size();
    while (end > 0 && (content.at(end - 1) == ' ' || content.at(end - 1) == '\t'))
        --end;
    return end;
}

/// Those at the line's end are blanks that are told as such.
void lintTabs(const TextLines &text, qsizetype line, const ProtectedText &texts, Findings &findings)
{
    const QByteArrayView content = text.content(line).first(endOf(text.content(line)));
    QList<Found> all;
    for (qsizetype at = content.indexOf('\t'); at >= 0; at = content.indexOf('\t', at + 1)) {
        const qsizetype begin = text.start(line) + at;
        if (texts.contains(begin))
            continue;
        constexpr qsizetype step = 2;
        joined(all, texts.partAt(begin), {begin, begin + 1}, QByteArray(step - at % step, ' '));
    }
    for (const Found &found : std::as_const(all))
        findings.add(u"tabs"_s, found.span, {}, Text::tr("A tab stands here. In YAML only spaces indent; use them."),
                     Diagnostic::Fix{Text::tr("Write spaces"), found.patches});
}

void lintLineEnd(const TextLines &text, qsizetype line, const ProtectedText &texts, Findings &findings)
{
    const ByteSpan span{text.start(line) + endOf(text.content(line)), text.contentEnd(line)};
    const bool isText = texts.contains(span.begin) && !texts.isComment(span.begin);
    if (!span.isEmpty() && !isText)
        findings.add(u"trailing-spaces"_s, span, {}, Text::tr("There are spaces at the end of the line."),
                     Diagnostic::Fix{Text::tr("Remove them"), {{span, {}}}});
}

void lintLineEnds(const TextLines &text, Findings &findings)
{
    if (!text.mixesLineEnds())
        return;
    const QByteArray usual = text.lineEnding();
    QList<Patch> patches;
    for (qsizetype line = 0; line + 1 < text.count(); ++line)
        if (text.lineEnd(line) != usual)
            patches.append({{text.contentEnd(line), text.end(line)}, usual});
    findings.add(u"new-lines"_s, patches.first().span, {},
                 usual == "\n" ? Text::tr("The line ends with CR LF, others with LF only.")
                               : Text::tr("The line ends with LF only, others with CR LF."),
                 Diagnostic::Fix{Text::tr("Let all lines end alike"), patches});
}

/// -1: none does.
qsizetype containing(const QList<ByteSpan> &spans, qsizetype offset)
{
    const auto next = std::ranges::upper_bound(spans, offset, {}, &ByteSpan::begin);
    const bool isIn = next != spans.cbegin() && offset < std::prev(next)->end;
    return isIn ? next - spans.cbegin() - 1 : -1;
}

}

ProtectedText::ProtectedText(const YamlTree &tree)
    : m_comments(tree.comments)
{
    add(tree, tree.root);
    sort();
}

ProtectedText::ProtectedText(const TextLines &text)
{
    for (qsizetype line = 0; line < text.count(); ++line)
        addLine(text, line);
    sort();
}

void ProtectedText::sort()
{
    m_spans += m_comments;
    std::ranges::sort(m_spans, {}, &ByteSpan::begin);
    std::ranges::sort(m_plain, {}, &ByteSpan::begin);
}

void ProtectedText::add(const YamlTree &tree, const YamlNode &node)
{
    if (node.isScalar())
        (node.style == YamlNode::Style::Plain ? m_plain : m_spans).append(node.span);
    for (const YamlNode &child : node.children)
        add(tree, child);
}

/// A quote opens behind a space or an indicator and closes on its line; a # behind a space begins a comment.
void ProtectedText::addLine(const TextLines &text, qsizetype line)
{
    const QByteArrayView content = text.content(line);
    const qsizetype start = text.start(line);
    for (qsizetype at = 0; at < content.size(); ++at) {
        const char byte = content.at(at);
        const bool isFirst = at == 0 || QByteArrayView(" \t[{,").contains(content.at(at - 1));
        if (isFirst && byte == '#') {
            m_comments.append({start + at, start + content.size()});
            return;
        }
        const qsizetype end = isFirst && (byte == '"' || byte == '\'') ? content.indexOf(byte, at + 1) : -1;
        if (end > at) {
            m_spans.append({start + at, start + end + 1});
            at = end;
        }
    }
}

bool ProtectedText::contains(qsizetype offset) const
{
    return containing(m_spans, offset) >= 0;
}

qsizetype ProtectedText::partAt(qsizetype offset) const
{
    const qsizetype plain = containing(m_plain, offset);
    return plain >= 0 ? m_spans.size() + plain : containing(m_spans, offset);
}

bool ProtectedText::isComment(qsizetype offset) const
{
    return containing(m_comments, offset) >= 0;
}

void lintLine(const TextLines &text, qsizetype line, const ProtectedText &texts, Findings &findings)
{
    lintOddSpaces(text, line, texts, findings);
    lintTabs(text, line, texts, findings);
    lintLineEnd(text, line, texts, findings);
}

void lintBytes(const TextLines &text, const ProtectedText &texts, Findings &findings)
{
    for (qsizetype line = 0; line < text.count() && !findings.isStopped(); ++line)
        lintLine(text, line, texts, findings);
    lintLineEnds(text, findings);
}

}
