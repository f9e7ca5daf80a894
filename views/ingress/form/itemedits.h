#pragma once

#include "views/ingress/buffer/ingressbuffer.h"

#include <QJsonValue>

namespace quaymaster
{

// Edits of the form, for IngressBuffer::edit(): by pointers that count from the template list.

IngressBuffer::Edit settingOf(const QString &pointer, const QString &text);
IngressBuffer::Edit addingOf(const QString &pointer, const QJsonValue &value);
IngressBuffer::Edit removingOf(const QString &pointer);
IngressBuffer::Edit movingOf(const QString &from, const QString &to);
IngressBuffer::Edit commentingOf(const QString &pointer, const QString &text);
IngressBuffer::Edit commentingAboveOf(const QString &pointer, const QStringList &lines);
IngressBuffer::Edit insertingOf(const QString &pointer, const QByteArray &text);

/// `/0/httpRules` and 1: `/0/httpRules/1`.
QString itemPointer(const QString &list, qsizetype index);
/// `/0` of `/0/httpRules/1`, empty of `/0`.
QString parentPointer(const QString &pointer);
qsizetype lastIndex(const QString &pointer);

/// What an edit of whole items has done, and where they are then.
struct ItemsEdited
{
    Acceptance acceptance;
    QStringList pointers;

    bool isAccepted() const { return acceptance.document.has_value(); }
};

/// A sentence on the comments that are gone with the items, with the first of them; empty: none is.
QString whatWentAlong(const ItemsEdited &done);

// Of items of one list, entries or rules, in their order; each is one step of the undo stack.
ItemsEdited removeItems(IngressBuffer &buffer, const QStringList &pointers);
ItemsEdited duplicateItems(IngressBuffer &buffer, const QStringList &pointers);
/// By one place up (-1) or down (1); at the edge nothing happens.
ItemsEdited shiftItems(IngressBuffer &buffer, const QStringList &pointers, int by);
/// In front of the item that stands at `before` now, as a drop means it.
ItemsEdited moveItem(IngressBuffer &buffer, const QString &pointer, qsizetype before);
/// Text of a clipboard or a file in front of the item of that index; a list that is missing begins.
ItemsEdited insertItems(IngressBuffer &buffer, const QString &list, qsizetype index, const QByteArray &text);

Result<QByteArray> textOfItems(IngressBuffer &buffer, const QStringList &pointers);
/// How many items a list has; -1: there is no such list.
qsizetype itemCount(const IngressDocument &document, const QString &list);

}
