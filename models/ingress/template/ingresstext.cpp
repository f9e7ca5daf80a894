#include "models/ingress/template/ingresstext.h"

#include "models/ingress/template/ingressplace.h"
#include "models/ingress/template/jsonpointer.h"
#include "models/ingress/template/templatelist.h"
#include "models/ingress/yaml/commentedit.h"
#include "models/ingress/yaml/itemtext.h"

#include <QCoreApplication>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::IngressText)
};

Error invalid(const QString &sentence, const QString &detail = {})
{
    return {Error::Kind::Invalid, sentence, detail};
}

Result<YamlPath> pathTo(const YamlTree &tree, const YamlPath &list, const QString &pointer)
{
    const auto place = ingressPlace(pointer);
    return place ? existing(tree, list, place->tokens) : Result<YamlPath>(place.error());
}

/// What the whole text is, where it is neither.
bool isRule(const YamlNode &node)
{
    return node.find("port") != nullptr;
}

bool areRules(const YamlNode &node)
{
    return isRule(node) || (node.isSequence() && std::ranges::any_of(node.children, &isRule));
}

Result<YamlPath> entriesIn(const YamlTree &source)
{
    if (source.root.find("imageNames"))
        return YamlPath();
    const QList<YamlPath> lists = templateLists(source);
    const bool isEmpty = lists.isEmpty() || nodeAt(source.root, lists.first()).children.isEmpty();
    if (isEmpty && areRules(source.root))
        return invalid(Text::tr("The text holds rules. Paste them into an entry's HTTP or TCP rules."));
    if (isEmpty)
        return invalid(Text::tr("The text holds no entry. Copy one with its imageNames."));
    if (lists.size() > 1)
        return invalid(Text::tr("The text holds several templates. Copy the entries of one of them."));
    return lists.first();
}

Result<YamlPath> rulesIn(const YamlTree &source, const QString &key)
{
    const qsizetype pair = source.root.isMap() ? source.root.pairOf(key.toUtf8()) : -1;
    if (pair >= 0 && !source.root.find("imageNames"))
        return YamlPath{pair};
    if (areRules(source.root))
        return YamlPath();
    if (entriesIn(source))
        return invalid(Text::tr("The text holds entries. Paste them into the list of entries."));
    return invalid(Text::tr("The text holds no rule. Copy one with its port and name."));
}

Result<YamlTree> readText(const QByteArray &text)
{
    YamlReading reading = readYaml(text);
    if (!reading.tree)
        return invalid(Text::tr("The text can't be read as YAML. Copy whole rules or entries."),
                       reading.problems.first().sentence);
    return *std::move(reading.tree);
}

}

QString ingressComment(const YamlTree &tree, const YamlPath &list, const QString &pointer)
{
    const auto path = pathTo(tree, list, pointer);
    return path ? QString::fromUtf8(commentBehind(tree, *path)) : QString();
}

QStringList ingressCommentsAbove(const YamlTree &tree, const YamlPath &list, const QString &pointer)
{
    const auto path = pathTo(tree, list, pointer);
    QStringList lines;
    if (path)
        for (const QByteArray &line : commentsAbove(tree, *path))
            lines.append(QString::fromUtf8(line));
    return lines;
}

Result<YamlEdit> ingressCommentSet(const YamlTree &tree, const YamlPath &list, const QString &pointer,
                                   const QString &text)
{
    const auto path = pathTo(tree, list, pointer);
    return path ? commentSet(tree, *path, text.toUtf8()) : Result<YamlEdit>(path.error());
}

Result<YamlEdit> ingressCommentsAboveSet(const YamlTree &tree, const YamlPath &list, const QString &pointer,
                                         const QStringList &lines)
{
    const auto path = pathTo(tree, list, pointer);
    if (!path)
        return path.error();
    QList<QByteArray> bytes;
    for (const QString &line : lines)
        bytes.append(line.toUtf8());
    return commentsAboveSet(tree, *path, bytes);
}

Result<QByteArray> ingressText(const YamlTree &tree, const YamlPath &list, const QStringList &pointers)
{
    QByteArray text;
    for (const QString &pointer : pointers) {
        const auto path = pathTo(tree, list, pointer);
        if (!path)
            return path.error();
        const auto item = itemText(tree, path->first(path->size() - 1), path->last());
        if (!item)
            return item.error();
        text += (text.isEmpty() || text.endsWith('\n') ? QByteArray() : "\n") + *item;
    }
    return text;
}

Result<YamlEdit> ingressTextInserted(const YamlTree &tree, const YamlPath &list, const QString &pointer,
                                     const QByteArray &text)
{
    const auto place = ingressPlace(pointer);
    if (!place)
        return place.error();
    const bool isRulePlace = place->kind == IngressPlace::Kind::Rule;
    if (!isRulePlace && place->kind != IngressPlace::Kind::Entry)
        return noSuchPlace(place->tokens);
    const auto source = readText(text);
    if (!source)
        return source.error();
    const auto items = isRulePlace ? rulesIn(*source, place->parent().last()) : entriesIn(*source);
    const auto sequence = existing(tree, list, place->parent());
    if (!items || !sequence)
        return items ? sequence.error() : items.error();
    const qsizetype count = nodeAt(tree.root, *sequence).children.size();
    const qsizetype index = place->last() == "-"_L1 ? count : *pointerIndex(place->last());
    if (index > count)
        return noSuchPlace(place->tokens);
    const PairModel model = isRulePlace ? ruleModel(tree, list, *pointerIndex(place->tokens.first())) : PairModel();
    return itemTextInserted(tree, *sequence, index, *source, *items, model);
}

qsizetype ingressTextCount(const QByteArray &text, bool ofRules)
{
    const auto source = readText(text);
    if (!source)
        return 0;
    auto items = ofRules ? rulesIn(*source, u"httpRules"_s) : entriesIn(*source);
    if (!items && ofRules)
        items = rulesIn(*source, u"tcpRules"_s);
    if (!items)
        return 0;
    const YamlNode &node = nodeAt(source->root, *items);
    return node.isMap() ? 1 : node.children.size();
}

}
