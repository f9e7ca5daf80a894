#include "models/operations/operationtree.h"

namespace quaymaster
{

ItemChanges OperationTree::apply(int key, const CopyProgress &progress)
{
    Node *changed = node(key);
    if (!changed)
        return {};
    OperationItems &items = changed->entry.items;
    const QModelIndex operation = indexOf(key);
    if (const int added = items.newImages(progress.imageChanges); added > 0) {
        beginInsertRows(operation, items.images(), items.images() + added - 1);
        items.addImages(progress.imageChanges);
        endInsertRows();
    } else {
        items.addImages(progress.imageChanges); // a further attempt numbers those that are there
    }
    for (const auto &[image, parts] : items.newParts(progress.parts)) {
        const int rows = items.blobs(image);
        beginInsertRows(index(image, 0, operation), rows, rows + static_cast<int>(parts.size()) - 1);
        items.addParts(image, parts);
        endInsertRows();
    }
    ItemChanges changes = items.apply(progress);
    tellChanges(operation, changes);
    markChanged(key);
    return changes;
}

ItemChanges OperationTree::apply(int key, const QList<ImageReport> &images)
{
    Node *changed = node(key);
    if (!changed)
        return {};
    OperationItems &items = changed->entry.items;
    const QModelIndex operation = indexOf(key);
    if (const int added = items.newImages(images); added > 0) {
        beginInsertRows(operation, items.images(), items.images() + added - 1);
        items.addImages(images);
        endInsertRows();
    }
    ItemChanges changes = items.apply(images);
    tellChanges(operation, changes);
    markChanged(key);
    return changes;
}

/// Rows that lie side by side are told at once.
void OperationTree::tellChanges(const QModelIndex &operation, const ItemChanges &changes)
{
    for (auto first = changes.images.begin(); first != changes.images.end();) {
        auto last = first;
        auto next = std::next(first);
        for (; next != changes.images.end() && *next == *last + 1; ++next)
            last = next;
        tellRows(operation, *first, *last);
        first = next;
    }
    for (auto first = changes.blobs.begin(); first != changes.blobs.end();) {
        auto last = first;
        auto next = std::next(first);
        for (; next != changes.blobs.end() && next->image == last->image && next->row == last->row + 1; ++next)
            last = next;
        tellRows(index(first->image, 0, operation), first->row, last->row);
        first = next;
    }
}

void OperationTree::tellRows(const QModelIndex &parent, int first, int last)
{
    emit dataChanged(index(first, 0, parent), index(last, ColumnCount - 1, parent));
}

}
