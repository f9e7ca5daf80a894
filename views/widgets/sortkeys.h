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

    /// Nothing where a cell holds neither a text nor a whole number, or both hold different kinds.
    std::optional<bool> lessThan(const QModelIndex &left, const QModelIndex &right, int role);

    /// Puts the rows of the top level into their order, so that the next comparisons cost next to nothing: for a list
    /// that is about to be sorted as a whole. Nothing to do where it has been done since the last change.
    void rank(const QAbstractItemModel &model, int column, int role);

    void forget(); ///< rows have come, gone or moved
    void forget(const QModelIndex &parent, int firstRow, int lastRow);

private:
    struct Key
    {
        bool isRead = false;
        std::optional<QCollatorSortKey> text;
        std::optional<qint64> number;
    };

    static std::optional<bool> less(const Key &left, const Key &right);
    void sortBy(int column, int role);
    const Key &keyOf(const QModelIndex &index, int role);

    QCollator m_collator;
    int m_column = -1;
    int m_role = -1;
    QHash<QModelIndex, std::vector<Key>> m_keys; ///< by parent
    bool m_isFlat = false; ///< of what is ranked: no row has rows below it, so that none is asked for its parent
    std::vector<int> m_ranks; ///< of the top level; empty: not known. Equal keys have equal ranks
};

}
