#include "models/ingress/template/ingressedit.h"

#include "models/ingress/template/ingressplace.h"
#include "models/ingress/template/ingressvalue.h"
#include "models/ingress/template/jsonpointer.h"
#include "models/ingress/yaml/editplace.h"

#include <QCoreApplication>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::IngressEdit)
};

Error invalid(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

bool isRuleList(const IngressPlace &place)
{
    return place.kind == IngressPlace::Kind::Key && place.map == IngressMap::Entry
        && (place.last() == "httpRules"_L1 || place.last() == "tcpRules"_L1);
}

bool isList(const IngressPlace &place)
{
    return isRuleList(place) || (place.kind == IngressPlace::Kind::Key && place.last() == "imageNames"_L1);
}

/// Behind the keys that are written before it.
qsizetype pairPosition(const YamlNode &map, IngressMap kind, const QString &key)
{
    qsizetype position = 0;
    const auto keys = keysOf(kind);
    for (const IngressKey &known : keys) {
        if (known.name == key.toUtf8())
            break;
        position = std::max(position, map.pairOf(known.name) + 1);
    }
    return position;
}

Result<YamlEdit> keyAdded(const YamlTree &tree, const YamlPath &list, const IngressPlace &place, const YamlValue &value)
{
    const auto parent = existing(tree, list, place.parent());
    if (!parent)
        return parent.error();
    const YamlNode &map = nodeAt(tree.root, *parent);
    if (!map.isMap())
        return noSuchPlace(place.tokens);
    const auto entry = pointerIndex(place.tokens.first());
    const PairModel model = isRuleList(place) ? ruleModel(tree, list, *entry) : PairModel();
    const qsizetype position = pairPosition(map, place.map, place.last());
    return pairInserted(tree, *parent, position, place.last().toUtf8(), value, model);
}

Result<YamlEdit> itemAdded(const YamlTree &tree, const YamlPath &list, const IngressPlace &place,
                           const YamlValue &value)
{
    const auto sequence = existing(tree, list, place.parent());
    if (!sequence && place.kind == IngressPlace::Kind::Rule && existing(tree, list, place.parent().first(1))
        && (place.last() == "-"_L1 || place.last() == "0"_L1)) {
        const IngressPlace key{IngressPlace::Kind::Key, IngressMap::Entry, place.parent()};
        return keyAdded(tree, list, key, YamlValue::sequence({value}));
    }
    if (!sequence)
        return sequence.error();
    const qsizetype count = nodeAt(tree.root, *sequence).children.size();
    const qsizetype index = place.last() == "-"_L1 ? count : *pointerIndex(place.last());
    if (index > count)
        return noSuchPlace(place.tokens);
    const PairModel model = place.kind == IngressPlace::Kind::Rule
        ? ruleModel(tree, list, *pointerIndex(place.tokens.first()))
        : PairModel();
    return itemInserted(tree, *sequence, index, value, model);
}

Result<YamlValue> addedValue(const IngressPlace &place, const QJsonValue &value)
{
    switch (place.kind) {
    case IngressPlace::Kind::Key:
        return ingressKeyValue(value, place.map, place.last());
    case IngressPlace::Kind::ImageName:
        return ingressImageName(value);
    case IngressPlace::Kind::Entry:
    case IngressPlace::Kind::Rule:
        break;
    }
    return ingressMap(value, place.map);
}

bool isEnd(const QStringList &tokens)
{
    return tokens.contains("-"_L1);
}

/// The list that `tokens` name, if all those items are in it.
Result<YamlPath> listWith(const YamlTree &tree, const YamlPath &list, const QStringList &tokens,
                          const QList<qsizetype> &items)
{
    const auto path = existing(tree, list, tokens);
    if (!path)
        return path.error();
    const YamlNode &node = nodeAt(tree.root, *path);
    for (const qsizetype item : items)
        if (!node.isSequence() || item < 0 || item >= node.children.size())
            return noSuchPlace(tokens + QStringList{QString::number(item)});
    return *path;
}

}

Result<YamlEdit> ingressSet(const YamlTree &tree, const YamlPath &list, const QString &pointer, const QString &text)
{
    const auto place = ingressPlace(pointer);
    if (!place)
        return place.error();
    const bool isScalar = place->kind == IngressPlace::Kind::ImageName
        || (place->kind == IngressPlace::Kind::Key && !isList(*place) && isKeyOf(place->map, place->last().toUtf8()));
    if (isEnd(place->tokens))
        return noSuchPlace(place->tokens);
    if (!isScalar)
        return invalid(Text::tr("There is no single value at %1. Add and remove items of lists instead.").arg(pointer));
    const auto value = ingressScalar(text, place->last());
    if (!value)
        return value.error();
    const auto path = existing(tree, list, place->tokens);
    if (path && valueOf(tree, nodeAt(tree.root, *path)) == *value)
        return unchanged(tree);
    if (path)
        return scalarSet(tree, *path, *value);
    return place->kind == IngressPlace::Kind::Key ? keyAdded(tree, list, *place, *value) : path.error();
}

Result<YamlEdit> ingressAdd(const YamlTree &tree, const YamlPath &list, const QString &pointer, const QJsonValue &value)
{
    const auto place = ingressPlace(pointer);
    if (!place)
        return place.error();
    if (isEnd(place->parent()))
        return noSuchPlace(place->tokens);
    const auto added = addedValue(*place, value);
    if (!added)
        return added.error();
    if (place->kind != IngressPlace::Kind::Key)
        return itemAdded(tree, list, *place, *added);
    const auto there = existing(tree, list, place->tokens);
    const bool isBare = there && nodeAt(tree.root, *there).isEmpty();
    if (there && !isBare)
        return invalid(Text::tr("%1 is there already. Set its value, or add items to it.").arg(pointer));
    if (isBare)
        return invalid(Text::tr("%1 is there already, without a value. Set it, or add items to it.").arg(pointer));
    return keyAdded(tree, list, *place, *added);
}

Result<YamlEdit> ingressRemove(const YamlTree &tree, const YamlPath &list, const QString &pointer)
{
    const auto place = ingressPlace(pointer);
    if (!place)
        return place.error();
    const auto path = existing(tree, list, place->tokens);
    if (!path)
        return path.error();
    if (place->kind != IngressPlace::Kind::Key)
        return ingressRemoveItems(tree, list, jsonPointer(place->parent()), {path->last()});
    const auto keys = keysOf(place->map);
    const auto known = std::ranges::find(keys, QByteArrayView(place->last().toUtf8()), &IngressKey::name);
    if (known == keys.end())
        return invalid(Text::tr("The template has no key “%1” here. Edit this place as text.").arg(place->last()));
    if (known->isRequired)
        return invalid(Text::tr("The key “%1” is required and can't be removed.").arg(place->last()));
    return pairRemoved(tree, path->first(path->size() - 1), path->last());
}

Result<YamlEdit> ingressRemoveItems(const YamlTree &tree, const YamlPath &list, const QString &pointer,
                                    const QList<qsizetype> &items)
{
    const QStringList tokens = pointerTokens(pointer).value_or(QStringList());
    const auto path = listWith(tree, list, tokens, items);
    if (!path)
        return path.error();
    const bool isNameless
        = tokens.value(1) == "imageNames"_L1 && nodeAt(tree.root, *path).children.size() == items.size();
    if (isNameless)
        return invalid(Text::tr("An entry needs the name of an image. Set another one, or remove the entry."));
    return itemsRemoved(tree, *path, items);
}

Result<YamlEdit> ingressMove(const YamlTree &tree, const YamlPath &list, const QString &from, const QString &to)
{
    const auto source = ingressPlace(from);
    const auto target = ingressPlace(to);
    if (!source || !target)
        return source ? target.error() : source.error();
    const auto path = existing(tree, list, source->tokens);
    if (!path)
        return path.error();
    if (source->kind == IngressPlace::Kind::Key || source->parent() != target->parent())
        return invalid(Text::tr("An item can be moved within its list only."));
    const YamlPath sequence = path->first(path->size() - 1);
    const qsizetype last = nodeAt(tree.root, sequence).children.size() - 1;
    const qsizetype index = target->last() == "-"_L1 ? last : *pointerIndex(target->last());
    if (index > last)
        return noSuchPlace(target->tokens);
    return itemMoved(tree, sequence, path->last(), index);
}

Result<YamlEdit> ingressShiftItems(const YamlTree &tree, const YamlPath &list, const QString &pointer,
                                   const QList<qsizetype> &items, int by)
{
    const QStringList tokens = pointerTokens(pointer).value_or(QStringList());
    const auto path = listWith(tree, list, tokens, items + QList<qsizetype>{items.first() + by, items.last() + by});
    return path ? itemsShifted(tree, *path, items, by) : path.error();
}

}
