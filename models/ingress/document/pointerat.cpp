#include "models/ingress/document/pointerat.h"

#include "models/ingress/template/ingressplace.h"
#include "models/ingress/template/jsonpointer.h"

namespace quaymaster
{

namespace
{

/// Where a child begins for the eye: its dash or key, and the blanks before it on its line.
qsizetype beginOf(const TextLines &text, qsizetype begin)
{
    const qsizetype start = text.start(text.lineAt(begin));
    return QByteArrayView(text.bytes()).sliced(start, begin - start).trimmed().isEmpty() ? start : begin;
}

ByteSpan roomOf(const TextLines &text, const YamlNode &parent, const YamlNode &first, const YamlNode &last)
{
    const qsizetype begin = parent.isSequence() && first.lead >= 0 ? first.lead : first.begin();
    const qsizetype end = std::max({begin, last.lead + 1, last.span.end});
    if (parent.isFlow())
        return {begin, end};
    return {beginOf(text, begin), text.contentEnd(text.lineAt(std::max(begin, end - 1)))};
}

bool holds(ByteSpan span, qsizetype offset)
{
    return span.begin <= offset && offset <= span.end;
}

/// The child that the byte belongs to, with its token; nullptr: none.
const YamlNode *childAt(const TextLines &text, const YamlNode &parent, qsizetype offset, QString &token)
{
    for (qsizetype i = 0; parent.isSequence() && i < parent.children.size(); ++i) {
        const YamlNode &item = parent.children.at(i);
        token = QString::number(i);
        if (holds(roomOf(text, parent, item, item), offset))
            return &item;
    }
    for (qsizetype i = 0; parent.isMap() && i < parent.pairCount(); ++i) {
        token = QString::fromUtf8(parent.key(i).value);
        if (holds(roomOf(text, parent, parent.key(i), parent.pairValue(i)), offset))
            return &parent.pairValue(i);
    }
    return nullptr;
}

}

QString pointerAt(const IngressDocument &document, qsizetype offset)
{
    if (!document.isForm())
        return {};
    const TextLines &text = document.tree().text;
    const YamlNode *node = &nodeAt(document.tree().root, *document.list);
    QStringList tokens;
    QString token;
    while ((node = childAt(text, *node, offset, token)))
        tokens.append(token);
    return jsonPointer(tokens);
}

std::optional<ByteSpan> spanAt(const IngressDocument &document, const QString &pointer)
{
    const auto tokens = pointerTokens(pointer);
    if (!document.isForm() || !tokens)
        return {};
    const auto path = pathOf(document.tree(), *document.list, *tokens);
    if (!path)
        return {};
    const YamlNode &node = nodeAt(document.tree().root, *path);
    const qsizetype begin = node.span.isEmpty() ? std::max(node.begin(), node.lead + 1) : node.begin();
    return ByteSpan{begin, std::max(begin, node.span.end)};
}

}
