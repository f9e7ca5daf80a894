#include "tests/models/ingress/property/seendocument.h"

#include <algorithm>
#include <memory>
#include <yaml.h>

namespace seen
{

namespace
{

const uchar *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

struct ParserEnd
{
    void operator()(yaml_parser_t *parser) const
    {
        yaml_parser_delete(parser);
        delete parser;
    }
};
using ParserPtr = std::unique_ptr<yaml_parser_t, ParserEnd>;

ParserPtr parserOf(const QByteArray &bytes)
{
    ParserPtr parser(new yaml_parser_t);
    yaml_parser_initialize(parser.get());
    yaml_parser_set_input_string(parser.get(), bytesOf(bytes), static_cast<size_t>(bytes.size()));
    return parser;
}

/// libyaml counts characters, from behind a byte order mark.
QList<qsizetype> offsetsOf(const QByteArray &bytes)
{
    QList<qsizetype> offsets;
    offsets.reserve(bytes.size() + 1);
    for (qsizetype at = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0; at < bytes.size(); ++at)
        if ((static_cast<uchar>(bytes.at(at)) & 0xC0) != 0x80)
            offsets.append(at);
    offsets.append(bytes.size());
    return offsets;
}

QByteArray textOf(const yaml_char_t *text)
{
    return text == nullptr ? QByteArray() : QByteArray(reinterpret_cast<const char *>(text));
}

QByteArray scalarStyle(yaml_scalar_style_t style)
{
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        return "'";
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
        return "\"";
    case YAML_LITERAL_SCALAR_STYLE:
        return "|";
    case YAML_FOLDED_SCALAR_STYLE:
        return ">";
    default:
        return "plain";
    }
}

QByteArray withProperties(const QByteArray &style, const yaml_char_t *anchor, const yaml_char_t *tag)
{
    return style + (anchor ? " &" + textOf(anchor) : QByteArray()) + (tag ? ' ' + textOf(tag) : QByteArray());
}

class Builder
{
public:
    explicit Builder(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_offsets(offsetsOf(bytes))
        , m_parser(parserOf(bytes))
    {
    }

    std::optional<Node> build()
    {
        while (true) {
            yaml_event_t event;
            if (yaml_parser_parse(m_parser.get(), &event) == 0)
                return {};
            const yaml_event_type_t type = event.type;
            take(event);
            yaml_event_delete(&event);
            if (type == YAML_STREAM_END_EVENT)
                return m_documents == 1 ? m_root : std::nullopt;
        }
    }

    QList<std::pair<qsizetype, qsizetype>> scalars;

private:
    qsizetype offset(const yaml_mark_t &mark) const
    {
        return m_offsets.at(std::min(static_cast<qsizetype>(mark.index), m_offsets.size() - 1));
    }

    void take(const yaml_event_t &event)
    {
        Node node;
        node.begin = offset(event.start_mark);
        node.end = offset(event.end_mark);
        switch (event.type) {
        case YAML_DOCUMENT_START_EVENT:
            ++m_documents;
            break;
        case YAML_ALIAS_EVENT:
            node.kind = Node::Kind::Alias;
            node.text = textOf(event.data.alias.anchor);
            close(std::move(node));
            break;
        case YAML_SCALAR_EVENT:
            takeScalar(event, std::move(node));
            break;
        case YAML_SEQUENCE_START_EVENT:
            node.kind = Node::Kind::Sequence;
            node.style = withProperties(event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? "flow" : "block",
                                        event.data.sequence_start.anchor, event.data.sequence_start.tag);
            m_open.append(std::move(node));
            break;
        case YAML_MAPPING_START_EVENT:
            node.kind = Node::Kind::Map;
            node.style = withProperties(event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? "flow" : "block",
                                        event.data.mapping_start.anchor, event.data.mapping_start.tag);
            m_open.append(std::move(node));
            break;
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT: {
            Node done = m_open.takeLast();
            done.end = done.isFlow() || done.children.isEmpty() ? node.end : done.children.last().end;
            close(std::move(done));
            break;
        }
        default:
            break;
        }
    }

    void takeScalar(const yaml_event_t &event, Node node)
    {
        const auto &scalar = event.data.scalar;
        node.text = QByteArray(reinterpret_cast<const char *>(scalar.value), static_cast<qsizetype>(scalar.length));
        node.style = withProperties(scalarStyle(scalar.style), scalar.anchor, scalar.tag);
        if (scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE)
            while (node.end > node.begin && QByteArrayView(" \t\r\n").contains(m_bytes.at(node.end - 1)))
                --node.end;
        scalars.append({node.begin, node.end});
        close(std::move(node));
    }

    void close(Node node)
    {
        if (m_open.isEmpty())
            m_root = std::move(node);
        else
            m_open.last().children.append(std::move(node));
    }

    const QByteArray &m_bytes;
    QList<qsizetype> m_offsets;
    ParserPtr m_parser;
    QList<Node> m_open;
    std::optional<Node> m_root;
    int m_documents = 0;
};

QList<qsizetype> dashesOf(const QByteArray &bytes)
{
    const QList<qsizetype> offsets = offsetsOf(bytes);
    const ParserPtr parser = parserOf(bytes);
    QList<qsizetype> dashes;
    for (bool isOver = false; !isOver;) {
        yaml_token_t token;
        if (yaml_parser_scan(parser.get(), &token) == 0)
            break;
        if (token.type == YAML_BLOCK_ENTRY_TOKEN)
            dashes.append(offsets.at(static_cast<qsizetype>(token.start_mark.index)));
        isOver = token.type == YAML_STREAM_END_TOKEN;
        yaml_token_delete(&token);
    }
    return dashes;
}

/// What begins with `#` behind white space and is in no scalar, to the end of its line.
QList<std::pair<qsizetype, QByteArray>> commentsOf(const QByteArray &bytes,
                                                   const QList<std::pair<qsizetype, qsizetype>> &scalars)
{
    QList<std::pair<qsizetype, QByteArray>> comments;
    auto scalar = scalars.cbegin();
    const qsizetype first = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    for (qsizetype at = first; at < bytes.size(); ++at) {
        while (scalar != scalars.cend() && scalar->second <= at)
            ++scalar;
        if (scalar != scalars.cend() && at >= scalar->first) {
            // The header of a block scalar may have one.
            const char begin = bytes.at(scalar->first);
            const qsizetype headerEnd = bytes.indexOf('\n', scalar->first);
            const bool isHeader = (begin == '|' || begin == '>') && at < headerEnd;
            if (!isHeader) {
                at = scalar->second - 1;
                continue;
            }
        }
        const bool isSeparated = at == first || QByteArrayView(" \t\n").contains(bytes.at(at - 1));
        if (bytes.at(at) != '#' || !isSeparated)
            continue;
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const qsizetype textEnd = bytes.at(end - 1) == '\r' ? end - 1 : end;
        comments.append({at, bytes.mid(at, textEnd - at)});
        at = end;
    }
    return comments;
}

}

qsizetype Node::pairOf(const QByteArray &key) const
{
    if (kind == Kind::Map)
        for (qsizetype pair = 0; 2 * pair + 1 < children.size(); ++pair)
            if (children.at(2 * pair).text == key)
                return pair;
    return -1;
}

qsizetype Document::dashOf(const Node &item) const
{
    return *(std::ranges::lower_bound(dashes, item.begin) - 1);
}

std::optional<Document> read(const QByteArray &bytes)
{
    Builder builder(bytes);
    auto root = builder.build();
    if (!root)
        return {};
    Document document{bytes, *std::move(root), dashesOf(bytes), {}, {}};
    for (const auto &[begin, text] : commentsOf(bytes, builder.scalars)) {
        document.commentBegins.append(begin);
        document.comments.append(text);
    }
    std::ranges::sort(document.comments);
    return document;
}

const Node *nodeAt(const Node &root, const QStringList &tokens)
{
    const Node *node = &root;
    for (const QString &token : tokens) {
        const qsizetype pair = node->pairOf(token.toUtf8());
        const qsizetype index = node->kind == Node::Kind::Map ? 2 * pair + 1 : token.toInt();
        if ((node->kind == Node::Kind::Map && pair < 0) || index >= node->children.size())
            return nullptr;
        node = &node->children.at(index);
    }
    return node;
}

Node *nodeAt(Node &root, const QStringList &tokens)
{
    Node *node = &root;
    for (const QString &token : tokens) {
        const qsizetype pair = node->pairOf(token.toUtf8());
        const qsizetype index = node->kind == Node::Kind::Map ? 2 * pair + 1 : token.toInt();
        if ((node->kind == Node::Kind::Map && pair < 0) || index >= node->children.size())
            return nullptr;
        node = &node->children[index];
    }
    return node;
}

QByteArray difference(const Node &expected, const Node &actual)
{
    if (expected.kind != actual.kind || expected.text != actual.text)
        return '<' + expected.text + "> became <" + actual.text + '>';
    if (!expected.style.isEmpty() && expected.style != actual.style)
        return expected.style + " became " + actual.style + " of <" + actual.text + '>';
    if (expected.children.size() != actual.children.size())
        return QByteArray::number(expected.children.size()) + " children became "
            + QByteArray::number(actual.children.size());
    for (qsizetype i = 0; i < expected.children.size(); ++i)
        if (QByteArray found = difference(expected.children.at(i), actual.children.at(i)); !found.isEmpty())
            return found;
    return {};
}

}
