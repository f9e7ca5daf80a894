#include "models/ingress/yaml/yamlvalue.h"

#include <QHash>
#include <algorithm>

namespace quaymaster
{

namespace
{

ScalarTypes typesOf(const YamlNode &node)
{
    if (node.kind == YamlNode::Kind::Null)
        return {ScalarType::Null, ScalarType::Null};
    const bool isPlain = node.isScalar() && node.style == YamlNode::Style::Plain;
    return isPlain ? typesOfPlain(node.value) : ScalarTypes();
}

/// A collection's anchor stands in front of those within it.
void renumber(YamlValue &value, QHash<qsizetype, qsizetype> &numbers, qsizetype &last)
{
    if (value.kind == YamlNode::Kind::Alias)
        value.anchor = numbers.value(value.anchor, -1);
    else if (value.anchor > 0)
        value.anchor = numbers[value.anchor] = ++last;
    for (YamlValue &child : value.children)
        renumber(child, numbers, last);
}

}

YamlValue YamlValue::string(const QByteArray &text)
{
    return {YamlNode::Kind::Scalar, text};
}

YamlValue YamlValue::integer(qint64 number)
{
    return {YamlNode::Kind::Scalar, QByteArray::number(number), {ScalarType::Int, ScalarType::Int}};
}

YamlValue YamlValue::sequence(QList<YamlValue> items)
{
    YamlValue made{YamlNode::Kind::Sequence};
    made.children = std::move(items);
    return made;
}

YamlValue YamlValue::map(const QList<std::pair<QByteArray, YamlValue>> &pairs)
{
    YamlValue made{YamlNode::Kind::Map};
    for (const auto &[key, value] : pairs)
        made.children += {string(key), value};
    return made;
}

YamlValue valueOf(const YamlTree &tree, const YamlNode &node)
{
    YamlValue made{node.kind, node.value, typesOf(node)};
    made.anchor = node.anchor;
    if (node.hasProperties())
        made.properties = tree.textOf({node.properties, node.span.begin}).simplified();
    made.children.reserve(node.children.size());
    for (const YamlNode &child : node.children)
        made.children.append(valueOf(tree, child));
    return made;
}

YamlValue renumbered(YamlValue value)
{
    QHash<qsizetype, qsizetype> numbers;
    qsizetype last = 0;
    renumber(value, numbers, last);
    return value;
}

YamlValue withAnchorsFrom(qsizetype first, YamlValue value)
{
    if (value.anchor > 0)
        value.anchor += first - 1;
    for (YamlValue &child : value.children)
        child = withAnchorsFrom(first, std::move(child));
    return value;
}

qsizetype lastAnchor(const YamlValue &value)
{
    qsizetype last = value.anchor;
    for (const YamlValue &child : value.children)
        last = std::max(last, lastAnchor(child));
    return last;
}

const YamlNode &nodeAt(const YamlNode &root, const YamlPath &path)
{
    const YamlNode *node = &root;
    for (const qsizetype step : path)
        node = node->isMap() ? &node->pairValue(step) : &node->children.at(step);
    return *node;
}

YamlValue &valueAt(YamlValue &root, const YamlPath &path)
{
    YamlValue *value = &root;
    for (const qsizetype step : path)
        value = &value->children[value->kind == YamlNode::Kind::Map ? 2 * step + 1 : step];
    return *value;
}

}
