#include "models/ingress/yaml/spanwalk.h"

#include <QCoreApplication>
#include <array>

// Where scalars end, which the parser does not tell.

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::SpanWalk)
};

}

bool SpanWalk::scalar(YamlNode &node, Place place)
{
    switch (here()) {
    case '"':
    case '\'':
        return quoted(node, here());
    case '|':
    case '>':
        return place.isFlow ? unaccounted() : blockScalar(node, place);
    default:
        return plain(node);
    }
}

/// The value is the text with its white space folded: both are walked through in step.
bool SpanWalk::plain(YamlNode &node)
{
    node.style = YamlNode::Style::Plain;
    node.span.begin = m_at;
    for (const char byte : std::as_const(node.value)) {
        if (byte == ' ' || byte == '\n' || byte == '\t')
            continue;
        while (!isEnd() && isSpace(here()))
            ++m_at;
        if (isEnd() || here() != byte)
            return unaccounted();
        ++m_at;
    }
    node.span.end = m_at;
    return !node.span.isEmpty() || unaccounted();
}

bool SpanWalk::quoted(YamlNode &node, char quote)
{
    const bool isDouble = quote == '"';
    node.style = isDouble ? YamlNode::Style::DoubleQuoted : YamlNode::Style::SingleQuoted;
    node.span.begin = m_at++;
    while (!isEnd()) {
        if (isDouble && here() == '\\') {
            m_at += 2;
        } else if (here() != quote) {
            ++m_at;
        } else if (!isDouble && at(m_at + 1) == quote) {
            m_at += 2;
        } else {
            node.span.end = ++m_at;
            const bool isDelimited = isBlankAt(m_at) || isFlowIndicator(here()) || here() == ':';
            return isDelimited || unaccounted();
        }
    }
    return fail(YamlProblem::Kind::Syntax, {node.span.begin, node.span.begin + 1},
                Text::tr("The quote that opens here is not closed."));
}

/// Its lines are only delimited: the form edits none of them. YAML 1.2.2 section 8.1.
bool SpanWalk::blockScalar(YamlNode &node, Place place)
{
    node.style = here() == '|' ? YamlNode::Style::Literal : YamlNode::Style::Folded;
    node.span.begin = m_at++;
    qsizetype indentation = -1;
    for (; here() == '+' || here() == '-' || (here() >= '1' && here() <= '9'); ++m_at)
        if (here() >= '1')
            indentation = std::max<qsizetype>(place.column, 0) + (here() - '0');
    skipBlanks();
    if (here() == '#' && !skipComment())
        return false;
    node.span.end = lineEndBehind(m_at);
    for (m_at = node.span.end; !isEnd();) {
        const qsizetype begin = m_bytes.indexOf('\n', m_at) + 1;
        if (begin == 0 || begin == m_bytes.size())
            break;
        qsizetype first = begin;
        while (at(first) == ' ')
            ++first;
        m_at = lineEndBehind(first);
        if (first == m_at) // a blank line
            continue;
        if (indentation < 0)
            indentation = first - begin;
        if (first - begin < indentation || indentation <= place.column)
            break;
        node.span.end = m_at;
    }
    m_at = node.span.end;
    return true;
}

bool SpanWalk::alias(YamlNode &node)
{
    if (here() != '*')
        return unaccounted();
    node.span.begin = m_at++;
    while (!isBlankAt(m_at) && !isFlowIndicator(here()))
        ++m_at;
    node.span.end = m_at;
    node.value = m_bytes.sliced(node.span.begin + 1, node.span.size() - 1).toByteArray();
    return true;
}

/// The parser says that there is nothing, not where: a written null stands right behind the indicator, on its line.
bool SpanWalk::null(YamlNode &node, Place place)
{
    const qsizetype from = m_at;
    skipBlanks();
    if (!skipProperties(node))
        return false;
    static constexpr std::array<QByteArrayView, 4> nulls{"~", "null", "Null", "NULL"};
    for (const QByteArrayView text : nulls) {
        const qsizetype end = m_at + text.size();
        const bool isDelimited
            = isBlankAt(end) || (place.isFlow && isFlowIndicator(at(end))) || (place.isKey && at(end) == ':');
        if (!startsWith(text) || !isDelimited)
            continue;
        node.span = {m_at, end};
        m_at = end;
        return true;
    }
    if (node.hasProperties())
        node.span = {m_at, m_at};
    else
        node.span = {from, from};
    m_at = node.span.end;
    return true;
}

}
