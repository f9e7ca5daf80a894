#include "models/ingress/yaml/editplace.h"

#include "models/ingress/yaml/repeatedkeys.h"

#include <QCoreApplication>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::EditPlace)
};

std::optional<Error> refusalOf(const YamlTree &tree, const YamlNode &node)
{
    if (node.hasProperties())
        return refused(tree, node.properties, Text::tr("An anchor or a tag stands here. Edit this place as text."));
    if (node.kind == YamlNode::Kind::Alias)
        return refused(tree, node.span.begin, Text::tr("An alias stands here. Edit this place as text."));
    if (node.isMap() && !repeatedKeys(tree, node).isEmpty())
        return refused(tree, node.span.begin,
                       Text::tr("A key stands here twice. Remove one of them before you edit the others."));
    return {};
}

}

Error refused(const YamlTree &tree, qsizetype offset, const QString &sentence)
{
    const TextLines::Position place = tree.text.position(offset);
    return {Error::Kind::Invalid, sentence, u"%1:%2"_s.arg(place.line).arg(place.column)};
}

std::optional<Error> refusalAt(const YamlTree &tree, const YamlPath &path)
{
    const YamlNode *node = &tree.root;
    if (const auto refusal = refusalOf(tree, *node))
        return refusal;
    for (const qsizetype step : path) {
        if (node->isMap() && node->key(step).hasProperties())
            return refusalOf(tree, node->key(step));
        node = node->isMap() ? &node->pairValue(step) : &node->children.at(step);
        if (const auto refusal = refusalOf(tree, *node))
            return refusal;
    }
    return {};
}

}
