#include "models/ingress/yaml/spanwalk.h"

#include <QCoreApplication>
#include <utility>

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::SpanWalk)
};

}

std::optional<YamlProblem> SpanWalk::walk(YamlNode &root)
{
    m_begin = m_bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    m_at = m_begin;
    const bool isWhole = skipDocumentStart() && node(root, {}) && skipToEnd();
    return isWhole ? std::nullopt : m_problem;
}

bool SpanWalk::isBlankAt(qsizetype offset) const
{
    return offset >= m_bytes.size() || isSpace(m_bytes.at(offset));
}

bool SpanWalk::isLineStart(qsizetype offset) const
{
    return offset == m_begin || m_bytes.at(offset - 1) == '\n';
}

qsizetype SpanWalk::lineEndBehind(qsizetype offset) const
{
    while (offset < m_bytes.size() && at(offset) != '\n' && !(at(offset) == '\r' && at(offset + 1) == '\n'))
        ++offset;
    return offset;
}

qsizetype SpanWalk::columnOf(qsizetype offset) const
{
    const qsizetype lineFeed = m_bytes.first(offset).lastIndexOf('\n');
    return offset - (lineFeed < 0 ? m_begin : lineFeed + 1);
}

bool SpanWalk::fail(YamlProblem::Kind kind, ByteSpan span, const QString &sentence)
{
    if (!m_problem)
        m_problem = YamlProblem{kind, span, sentence, {}};
    return false;
}

bool SpanWalk::unaccounted()
{
    return fail(YamlProblem::Kind::TextOnly, {m_at, std::min(m_at + 1, m_bytes.size())},
                Text::tr("The form can't tell for certain what this is. Edit the file as text."));
}

bool SpanWalk::skipDocumentStart()
{
    if (!skipTrivia())
        return false;
    if (here() == '%' && isLineStart(m_at))
        return fail(YamlProblem::Kind::TextOnly, {m_at, m_at + 1},
                    Text::tr("The file has a directive, which a form can't keep in step. Edit it as text."));
    if (isMarker("---"))
        m_at += 3;
    return true;
}

bool SpanWalk::skipToEnd()
{
    if (!skipTrivia() || isEnd())
        return !m_problem;
    if (isMarker("---"))
        return failAtSecond();
    if (isMarker("..."))
        return failAtEnd();
    return fail(YamlProblem::Kind::Syntax, {m_at, lineEndBehind(m_at)},
                Text::tr("This does not belong to what stands above it. Check its indentation."));
}

bool SpanWalk::isMarker(QByteArrayView text) const
{
    return startsWith(text) && isLineStart(m_at) && isBlankAt(m_at + text.size());
}

bool SpanWalk::failAtSecond()
{
    return fail(YamlProblem::Kind::NotOneDocument, {m_at, isMarker("---") ? m_at + 3 : lineEndBehind(m_at)},
                Text::tr("A second document begins here. Keep each in a file of its own to edit it as a form."));
}

/// Another `...` ends the same document. Whatever else follows begins the next one, with `---` or without.
bool SpanWalk::failAtEnd()
{
    const qsizetype begin = m_at;
    while (isMarker("...")) {
        m_at += 3;
        if (!skipTrivia())
            return false;
    }
    if (!isEnd())
        return failAtSecond();
    m_isEnded = true;
    return fail(YamlProblem::Kind::TextOnly, {begin, begin + 3},
                Text::tr("The document is ended by “...”. Edit the file as text, or remove that line."));
}

bool SpanWalk::skipTrivia()
{
    while (!isEnd() && (isSpace(here()) || here() == '#')) {
        if (here() != '#')
            ++m_at;
        else if (!skipComment())
            return false;
    }
    return true;
}

bool SpanWalk::skipComment()
{
    if (!isLineStart(m_at) && !isBlankAt(m_at - 1))
        return unaccounted();
    const qsizetype from = std::exchange(m_at, lineEndBehind(m_at));
    m_comments.append({from, m_at});
    return true;
}

void SpanWalk::skipBlanks()
{
    while (here() == ' ' || here() == '\t')
        ++m_at;
}

/// White space and comments may follow them, but for a null: what comes then is somebody else's.
bool SpanWalk::skipProperties(YamlNode &node)
{
    node.properties = -1;
    while (here() == '&' || here() == '!') {
        if (!node.hasProperties())
            node.properties = m_at;
        while (!isBlankAt(m_at) && !isFlowIndicator(here()))
            ++m_at;
        if (node.kind == YamlNode::Kind::Null)
            skipBlanks();
        else if (!skipTrivia())
            return false;
    }
    return true;
}

bool SpanWalk::node(YamlNode &node, Place place)
{
    if (m_stop.stop_requested())
        return fail(YamlProblem::Kind::Cancelled, {}, {});
    if (node.kind == YamlNode::Kind::Null)
        return null(node, place);
    if (!skipTrivia())
        return false;
    if (m_at != node.span.begin)
        return unaccounted();
    // In front of a block collection without any they are those of its first key.
    const bool isBlock = (node.isMap() || node.isSequence()) && !node.isFlow();
    const bool mayHaveProperties = !isBlock || node.hasProperties();
    return (!mayHaveProperties || skipProperties(node)) && content(node, place);
}

bool SpanWalk::content(YamlNode &node, Place place)
{
    switch (node.kind) {
    case YamlNode::Kind::Scalar:
        return scalar(node, place);
    case YamlNode::Kind::Alias:
        return alias(node);
    case YamlNode::Kind::Sequence:
        return node.isFlow() ? flowSequence(node) : blockSequence(node);
    case YamlNode::Kind::Map:
        return node.isFlow() ? flowMap(node) : blockMap(node);
    case YamlNode::Kind::Null:
        break;
    }
    return null(node, place);
}

bool SpanWalk::blockSequence(YamlNode &node)
{
    node.span.begin = m_at;
    const qsizetype column = columnOf(m_at);
    for (YamlNode &item : node.children) {
        if (!skipTrivia())
            return false;
        if (here() != '-' || !isBlankAt(m_at + 1) || columnOf(m_at) != column)
            return unaccounted();
        item.lead = m_at++;
        if (!this->node(item, {column, false, false}))
            return false;
        node.span.end = item.span.end;
    }
    return true;
}

bool SpanWalk::blockMap(YamlNode &node)
{
    node.span.begin = m_at;
    const qsizetype column = columnOf(m_at);
    for (qsizetype pair = 0; pair < node.pairCount(); ++pair) {
        YamlNode &value = node.children[2 * pair + 1];
        if (!blockPair(node.children[2 * pair], value, column))
            return false;
        node.span.end = value.span.end;
    }
    return true;
}

bool SpanWalk::blockPair(YamlNode &key, YamlNode &value, qsizetype column)
{
    if (!skipTrivia())
        return false;
    if (columnOf(m_at) != column || (here() == '?' && isBlankAt(m_at + 1)))
        return unaccounted();
    if (!node(key, {column, false, true}))
        return false;
    skipBlanks();
    if (here() != ':')
        return fail(YamlProblem::Kind::Syntax, {key.begin(), key.span.end},
                    Text::tr("This is neither a key nor a value. Write a colon and a space behind a key."));
    if (!isBlankAt(m_at + 1))
        return unaccounted();
    value.lead = m_at++;
    return node(value, {column, false, false});
}

bool SpanWalk::flowSequence(YamlNode &node)
{
    if (here() != '[')
        return unaccounted();
    node.span.begin = m_at++;
    for (qsizetype i = 0; i < node.children.size(); ++i)
        if (!this->node(node.children[i], {-1, true, false}) || !flowEnd(']', i + 1 == node.children.size(), node))
            return false;
    if (!skipTrivia() || here() != ']')
        return unaccounted();
    node.span.end = ++m_at;
    return true;
}

bool SpanWalk::flowMap(YamlNode &node)
{
    if (here() != '{')
        return unaccounted();
    node.span.begin = m_at++;
    for (qsizetype i = 0; i < node.pairCount(); ++i)
        if (!flowPair(node.children[2 * i], node.children[2 * i + 1]) || !flowEnd('}', i + 1 == node.pairCount(), node))
            return false;
    if (!skipTrivia() || here() != '}')
        return unaccounted();
    node.span.end = ++m_at;
    return true;
}

bool SpanWalk::flowPair(YamlNode &key, YamlNode &value)
{
    if (!node(key, {-1, true, true}) || !skipTrivia())
        return false;
    if (here() != ':') {
        value.span = {key.span.end, key.span.end};
        return value.kind == YamlNode::Kind::Null || unaccounted();
    }
    value.lead = m_at++;
    return node(value, {-1, true, false});
}

/// The comma, which the last one need not have.
bool SpanWalk::flowEnd(char bracket, bool isLast, const YamlNode &node)
{
    if (!skipTrivia())
        return false;
    if (here() == ',') {
        ++m_at;
        return true;
    }
    if (isEnd())
        return fail(YamlProblem::Kind::Syntax, {node.span.begin, node.span.begin + 1},
                    Text::tr("The bracket is not closed."));
    return (isLast && here() == bracket) || unaccounted();
}

}
