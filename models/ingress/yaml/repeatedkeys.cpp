#include "models/ingress/yaml/repeatedkeys.h"

#include "models/ingress/yaml/yamlvalue.h"

#include <QHash>
#include <algorithm>

namespace quaymaster
{

namespace
{

bool isPlain(const YamlNode &node)
{
    return node.isScalar() && node.style == YamlNode::Style::Plain;
}

QByteArray tagOf(const YamlTree &tree, const YamlNode &node)
{
    if (!node.hasProperties())
        return {};
    const auto words = tree.textOf({node.properties, node.span.begin}).simplified().split(' ');
    const auto tag = std::ranges::find_if(words, [](const QByteArray &word) { return word.startsWith('!'); });
    return tag == words.end() ? QByteArray() : *tag;
}

/// What a key says, but for the type of a text. An anchor is not a part of that.
QByteArray saidBy(const YamlTree &tree, const YamlNode &key)
{
    const bool isAlias = key.kind == YamlNode::Kind::Alias;
    const QByteArray text = isAlias ? QByteArray::number(key.anchor) : key.value;
    QByteArray said = QByteArray::number(int(key.kind)) + tagOf(tree, key) + ' ' + QByteArray::number(text.size()) + ' '
        + text + ' ' + QByteArray::number(key.children.size());
    for (const YamlNode &child : key.children)
        said += (isPlain(child) ? " p" : " q") + saidBy(tree, child);
    return said;
}

/// Of two that saidBy() can't tell apart: a plain text may be another type than the same one in quotes.
bool areSame(const YamlTree &tree, const YamlNode &left, const YamlNode &right)
{
    if (isPlain(left) == isPlain(right))
        return true;
    const ScalarTypes types = valueOf(tree, isPlain(left) ? left : right).types;
    return types.yaml11 == ScalarType::Text || types.yaml12 == ScalarType::Text;
}

}

QList<RepeatedKey> repeatedKeys(const YamlTree &tree, const YamlNode &map)
{
    QList<RepeatedKey> repeated;
    QHash<QByteArray, QList<qsizetype>> seen;
    for (qsizetype pair = 0; pair < map.pairCount(); ++pair) {
        QList<qsizetype> &alike = seen[saidBy(tree, map.key(pair))];
        const auto first = std::ranges::find_if(
            alike, [&](qsizetype other) { return areSame(tree, map.key(other), map.key(pair)); });
        if (first == alike.end())
            alike.append(pair);
        else
            repeated.append({pair, *first});
    }
    return repeated;
}

}
