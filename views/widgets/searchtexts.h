#pragma once

#include <QSet>
#include <QString>
#include <vector>

class QAbstractItemModel;

namespace quaymaster
{

/// What is searched of the rows of a large list, read once for each row and not at each letter: a list of 100,000 rows
/// follows as one types, whatever its cells cost.
class SearchTexts
{
public:
    /// The cells of a row, but for `unsearched` columns, case-folded, with a line end after each.
    const QString &of(const QAbstractItemModel &model, int row, const QSet<int> &unsearched);
    /// Reads some rows that nobody has asked for yet. False: all are there.
    bool readAhead(const QAbstractItemModel &model, const QSet<int> &unsearched);

    void forget(); ///< rows have come, gone or moved, or others are searched
    void forget(int firstRow, int lastRow);

private:
    std::vector<QString> m_texts; ///< null: not read yet
    int m_next = 0; ///< all before it have been read ahead
};

}
