#pragma once

#include <QSet>
#include <QString>
#include <QStringMatcher>
#include <vector>

class QAbstractItemModel;

namespace quaymaster
{

/// What is searched of the rows of a large list, read once for each row and not at each letter, and which rows are
/// known to contain what is searched for: a list of 100,000 rows follows as one types, whatever its cells cost.
class SearchTexts
{
public:
    /// From now on this is searched for, in any case of letters. What is known of a shorter or longer text stays known
    /// as far as it can.
    void search(const QString &text);
    /// Whether a cell of the row contains it; those of `unsearched` columns do not count.
    bool matches(const QAbstractItemModel &model, int row, const QSet<int> &unsearched);

    /// Reads some rows that nobody has asked for yet. False: all are there.
    bool readAhead(const QAbstractItemModel &model, const QSet<int> &unsearched);

    void forget(); ///< rows have come, gone or moved, or others are searched
    void forget(int firstRow, int lastRow);

private:
    enum class Hit : char { Unknown, Yes, No };
    struct Row
    {
        QString text; ///< its cells, case-folded, with a line end after each; null: not read yet
        Hit hit = Hit::Unknown;
    };

    bool isIn(const QString &text) const;
    Row &rowAt(const QAbstractItemModel &model, int row, const QSet<int> &unsearched);

    std::vector<Row> m_rows;
    QStringMatcher m_matcher;
    QChar m_letter; ///< the only one that is searched for; null: there are more, or none
    int m_next = 0; ///< all before it have been read ahead
};

}
