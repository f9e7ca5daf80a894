#include "models/ingress/template/templatelist.h"

#include "models/ingress/template/jsonpointer.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::TemplateList)
};

bool looksLikeEntry(const YamlNode &node)
{
    static constexpr std::array<QByteArrayView, 3> keys{"imageNames", "httpRules", "tcpRules"};
    return std::ranges::any_of(keys, [&node](QByteArrayView key) { return node.find(key) != nullptr; });
}

bool looksLikeList(const YamlNode &node, bool isRoot)
{
    if (!node.isSequence())
        return false;
    return std::ranges::any_of(node.children, looksLikeEntry) || (isRoot && node.children.isEmpty());
}

void collect(const YamlNode &node, const YamlPath &path, QList<YamlPath> &lists)
{
    if (looksLikeList(node, path.isEmpty())) {
        lists.append(path);
        return;
    }
    const qsizetype count = node.isMap() ? node.pairCount() : node.children.size();
    for (qsizetype i = 0; i < count; ++i)
        collect(node.isMap() ? node.pairValue(i) : node.children.at(i), path + YamlPath{i}, lists);
}

void collectAll(const YamlNode &node, const YamlPath &path, QList<YamlPath> &lists)
{
    if (node.isSequence())
        lists.append(path);
    const qsizetype count = node.isMap() ? node.pairCount() : node.children.size();
    for (qsizetype i = 0; i < count; ++i)
        collectAll(node.isMap() ? node.pairValue(i) : node.children.at(i), path + YamlPath{i}, lists);
}

}

QList<YamlPath> allLists(const YamlTree &tree)
{
    QList<YamlPath> lists;
    collectAll(tree.root, {}, lists);
    return lists;
}

namespace
{

/// An empty list that is the only one; else nothing.
QList<YamlPath> emptyList(const YamlTree &tree)
{
    const QList<YamlPath> lists = allLists(tree);
    const bool isEmpty = lists.size() == 1 && nodeAt(tree.root, lists.first()).children.isEmpty();
    return isEmpty ? lists : QList<YamlPath>();
}

Result<YamlPath> listAt(const YamlTree &tree, const QString &pointer)
{
    const auto tokens = pointerTokens(pointer);
    if (!tokens)
        return Error{Error::Kind::Usage,
                     Text::tr("“%1” is no JSON pointer. Write it like /spec/0, or leave it empty for the whole "
                              "document.")
                         .arg(pointer),
                     {}};
    const auto path = pathOf(tree, {}, *tokens);
    if (!path)
        return Error{Error::Kind::NotFound, Text::tr("There is nothing at %1 of the document.").arg(pointer), {}};
    if (!nodeAt(tree.root, *path).isSequence())
        return Error{Error::Kind::Invalid, Text::tr("There is no list at %1 of the document.").arg(pointer), {}};
    return *path;
}

}

QList<YamlPath> templateLists(const YamlTree &tree)
{
    QList<YamlPath> lists;
    collect(tree.root, {}, lists);
    return lists.isEmpty() ? emptyList(tree) : lists;
}

Result<YamlPath> templateList(const YamlTree &tree, const std::optional<QString> &pointer)
{
    if (pointer)
        return listAt(tree, *pointer);
    const QList<YamlPath> lists = templateLists(tree);
    if (lists.size() == 1)
        return lists.first();
    if (lists.isEmpty())
        return Error{Error::Kind::Invalid,
                     Text::tr("There is no ingress template in this file: a list whose items have imageNames."),
                     {}};
    QStringList pointers;
    for (const YamlPath &list : lists)
        pointers.append(pointerTo(tree, list));
    return Error{Error::Kind::Invalid,
                 Text::tr("There are several ingress templates in this file. Choose the one that you mean."),
                 pointers.join(u' '),
                 {},
                 u"--list "_s + pointers.first()};
}

std::optional<YamlPath> pathOf(const YamlTree &tree, const YamlPath &from, const QStringList &tokens)
{
    YamlPath path = from;
    const YamlNode *node = &nodeAt(tree.root, from);
    for (const QString &token : tokens) {
        const auto index = pointerIndex(token);
        const qsizetype step = node->isMap() ? node->pairOf(token.toUtf8()) : node->isSequence() && index ? *index : -1;
        const qsizetype count = node->isMap() ? node->pairCount() : node->children.size();
        if (step < 0 || step >= count)
            return {};
        path.append(step);
        node = node->isMap() ? &node->pairValue(step) : &node->children.at(step);
    }
    return path;
}

QString pointerTo(const YamlTree &tree, const YamlPath &path)
{
    QStringList tokens;
    const YamlNode *node = &tree.root;
    for (const qsizetype step : path) {
        tokens.append(node->isMap() ? QString::fromUtf8(node->key(step).value) : QString::number(step));
        node = node->isMap() ? &node->pairValue(step) : &node->children.at(step);
    }
    return jsonPointer(tokens);
}

}
