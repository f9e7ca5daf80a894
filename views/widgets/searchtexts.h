#pragma once

#include <QSet>
#include <QString>
#include <QStringMatcher>
#include <limits>
#include <vector>

class QAbstractItemModel;

namespace quaymaster
{

/// What is searched of the rows of a large list, read once for each row and not at each letter, and which rows are
/// known to contain what is searched for: a list of 100,000 rows follows as one types, whatever its cells cost.
class SearchTexts
{
public:
    /// From now on this is searched for, in any case of letters. What is known of what both texts begin with stays
    /// known: a letter more is searched in rows that are in, and taking it back searches nothing.
    void search(const QString &text);
    /// Whether a cell of the row contains it; those of `unsearched` columns do not count.
    bool matches(const QAbstractItemModel &model, int row, const QSet<int> &unsearched);

    /// Reads some rows that nobody has asked for yet. False: all are there.
    bool readAhead(const QAbstractItemModel &model, const QSet<int> &unsearched);

    void forget(); ///< rows have come, gone or moved, or others are searched
    void forget(int firstRow, int lastRow);

private:
    struct Row
    {
        QString text; ///< its cells, case-folded, with a line end after each; null: not read yet
        qsizetype in = 0; ///< so many first letters of what is searched for are in it
        qsizetype out = nothing; ///< so many are not
    };

    static constexpr qsizetype nothing = std::numeric_limits<qsizetype>::max();

    bool isIn(const QString &text) const;
    Row &rowAt(const QAbstractItemModel &model, int row, const QSet<int> &unsearched);

    std::vector<Row> m_rows;
    QStringMatcher m_matcher;
    QChar m_letter; ///< the only one that is searched for; null: there are more, or none
    int m_next = 0; ///< all before it have been read ahead
};

}
