#include "views/ingress/form/itemedits.h"

#include "models/ingress/template/ingressplace.h"
#include "models/ingress/template/ingresstext.h"
#include "models/ingress/template/jsonpointer.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::IngressForm)
};

bool areEntries(const QString &list)
{
    return list.isEmpty();
}

ItemsEdited nothing(IngressBuffer &buffer, const QStringList &pointers)
{
    return {{buffer.readNow(), {}, {}}, pointers};
}

QList<qsizetype> indicesOf(const QStringList &pointers)
{
    QList<qsizetype> indices;
    for (const QString &pointer : pointers)
        indices.append(lastIndex(pointer));
    return indices;
}

QStringList pointersFrom(const QString &list, qsizetype first, qsizetype count)
{
    QStringList pointers;
    for (qsizetype i = first; i < first + count; ++i)
        pointers.append(itemPointer(list, i));
    return pointers;
}

}

QString whatWentAlong(const ItemsEdited &done)
{
    constexpr qsizetype longest = 40; // letters: it stands below a table
    const QList<QByteArray> &comments = done.acceptance.commentsGone;
    if (comments.isEmpty())
        return {};
    QString first = QString::fromUtf8(comments.first()).simplified();
    if (first.size() > longest)
        first = first.left(longest) + u'…';
    return Text::tr("%n comment(s) went along; Undo brings them back: %1", nullptr, static_cast<int>(comments.size()))
        .arg(first);
}

IngressBuffer::Edit settingOf(const QString &pointer, const QString &text)
{
    return [=](const YamlTree &tree, const YamlPath &list) { return ingressSet(tree, list, pointer, text); };
}

IngressBuffer::Edit addingOf(const QString &pointer, const QJsonValue &value)
{
    return [=](const YamlTree &tree, const YamlPath &list) { return ingressAdd(tree, list, pointer, value); };
}

IngressBuffer::Edit removingOf(const QString &pointer)
{
    return [=](const YamlTree &tree, const YamlPath &list) { return ingressRemove(tree, list, pointer); };
}

IngressBuffer::Edit movingOf(const QString &from, const QString &to)
{
    return [=](const YamlTree &tree, const YamlPath &list) { return ingressMove(tree, list, from, to); };
}

IngressBuffer::Edit commentingOf(const QString &pointer, const QString &text)
{
    return [=](const YamlTree &tree, const YamlPath &list) { return ingressCommentSet(tree, list, pointer, text); };
}

IngressBuffer::Edit commentingAboveOf(const QString &pointer, const QStringList &lines)
{
    return
        [=](const YamlTree &tree, const YamlPath &list) { return ingressCommentsAboveSet(tree, list, pointer, lines); };
}

IngressBuffer::Edit insertingOf(const QString &pointer, const QByteArray &text)
{
    return [=](const YamlTree &tree, const YamlPath &list) { return ingressTextInserted(tree, list, pointer, text); };
}

QString itemPointer(const QString &list, qsizetype index)
{
    return u"%1/%2"_s.arg(list).arg(index);
}

QString parentPointer(const QString &pointer)
{
    return pointer.left(pointer.lastIndexOf(u'/'));
}

qsizetype lastIndex(const QString &pointer)
{
    return pointer.mid(pointer.lastIndexOf(u'/') + 1).toLongLong();
}

ItemsEdited removeItems(IngressBuffer &buffer, const QStringList &pointers)
{
    if (pointers.isEmpty())
        return nothing(buffer, {});
    const QString list = parentPointer(pointers.first());
    const auto removing = [list, items = indicesOf(pointers)](const YamlTree &tree, const YamlPath &path) {
        return ingressRemoveItems(tree, path, list, items);
    };
    const int count = static_cast<int>(pointers.size());
    const QString title = areEntries(list) ? Text::tr("Remove %n entry(s)", nullptr, count)
                                           : Text::tr("Remove %n rule(s)", nullptr, count);
    ItemsEdited done{buffer.edit(removing, title), {}};
    const qsizetype left = itemCount(buffer.document(), list);
    if (done.isAccepted() && left > 0)
        done.pointers = {itemPointer(list, qMin(lastIndex(pointers.first()), left - 1))};
    return done;
}

ItemsEdited duplicateItems(IngressBuffer &buffer, const QStringList &pointers)
{
    if (pointers.isEmpty())
        return nothing(buffer, {});
    const auto text = textOfItems(buffer, pointers);
    if (!text)
        return {{{}, {}, {text.error(), {}}}, {}};
    const QString list = parentPointer(pointers.last());
    const qsizetype behind = lastIndex(pointers.last()) + 1;
    const int count = static_cast<int>(pointers.size());
    const QString title = areEntries(list) ? Text::tr("Duplicate %n entry(s)", nullptr, count)
                                           : Text::tr("Duplicate %n rule(s)", nullptr, count);
    return {buffer.edit(insertingOf(itemPointer(list, behind), *text), title),
            pointersFrom(list, behind, pointers.size())};
}

ItemsEdited shiftItems(IngressBuffer &buffer, const QStringList &pointers, int by)
{
    const QString list = pointers.isEmpty() ? QString() : parentPointer(pointers.first());
    const qsizetype count = itemCount(buffer.readNow(), list);
    const bool isAtEdge
        = pointers.isEmpty() || lastIndex(pointers.first()) + by < 0 || lastIndex(pointers.last()) + by >= count;
    if (isAtEdge)
        return nothing(buffer, pointers);
    const auto shifting = [list, items = indicesOf(pointers), by](const YamlTree &tree, const YamlPath &path) {
        return ingressShiftItems(tree, path, list, items, by);
    };
    QStringList after;
    for (const QString &pointer : pointers)
        after.append(itemPointer(list, lastIndex(pointer) + by));
    const int moved = static_cast<int>(pointers.size());
    const QString title
        = areEntries(list) ? Text::tr("Move %n entry(s)", nullptr, moved) : Text::tr("Move %n rule(s)", nullptr, moved);
    return {buffer.edit(shifting, title), after};
}

ItemsEdited moveItem(IngressBuffer &buffer, const QString &pointer, qsizetype before)
{
    const QString list = parentPointer(pointer);
    const qsizetype from = lastIndex(pointer);
    const qsizetype to = before > from ? before - 1 : before;
    if (to == from)
        return nothing(buffer, {pointer});
    const QString target = itemPointer(list, to);
    const QString title
        = areEntries(list) ? Text::tr("Move %n entry(s)", nullptr, 1) : Text::tr("Move %n rule(s)", nullptr, 1);
    return {buffer.edit(movingOf(pointer, target), title), {target}};
}

ItemsEdited insertItems(IngressBuffer &buffer, const QString &list, qsizetype index, const QByteArray &text)
{
    QList<IngressBuffer::Edit> edits;
    const qsizetype before = itemCount(buffer.readNow(), list);
    if (before < 0)
        edits.append(addingOf(list, QJsonArray()));
    edits.append(insertingOf(itemPointer(list, index), text));
    const QString title = areEntries(list) ? Text::tr("Paste entries") : Text::tr("Paste rules");
    ItemsEdited done{buffer.edit(edits, title), {}};
    if (done.isAccepted())
        done.pointers = pointersFrom(list, index, itemCount(buffer.document(), list) - qMax<qsizetype>(0, before));
    return done;
}

Result<QByteArray> textOfItems(IngressBuffer &buffer, const QStringList &pointers)
{
    const IngressDocument &document = buffer.readNow();
    return document.isForm() ? ingressText(document.tree(), *document.list, pointers)
                             : Result<QByteArray>(document.whyNoForm());
}

qsizetype itemCount(const IngressDocument &document, const QString &list)
{
    if (!document.isForm())
        return -1;
    const auto path = existing(document.tree(), *document.list, *pointerTokens(list));
    if (!path)
        return -1;
    const YamlNode &node = nodeAt(document.tree().root, *path);
    return node.isSequence() ? node.children.size() : node.isEmpty() ? 0 : -1;
}

}
