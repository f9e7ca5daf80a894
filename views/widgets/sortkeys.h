#pragma once

#include <QCollator>
#include <QHash>
#include <QModelIndex>
#include <optional>
#include <vector>

namespace quaymaster
{

/// What the cells of one column sort by, worked out once for each row and not at each comparison: a list of 100,000
/// rows is then sorted in a moment. Case does not count; numbers inside a text do.
class SortKeys
{
public:
    SortKeys();

    /// Nothing where either cell holds no text.
    std::optional<bool> lessThan(const QModelIndex &left, const QModelIndex &right, int role);

    void forget(); ///< rows have come, gone or moved
    void forget(const QModelIndex &parent, int firstRow, int lastRow);

private:
    struct Key
    {
        bool isRead = false;
        std::optional<QCollatorSortKey> text;
    };

    const Key &keyOf(const QModelIndex &index, int role);

    QCollator m_collator;
    int m_column = -1;
    int m_role = -1;
    QHash<QModelIndex, std::vector<Key>> m_keys; ///< by parent
};

}
