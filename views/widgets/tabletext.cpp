#include "views/widgets/tabletext.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

QList<int> pathOf(QModelIndex index)
{
    QList<int> path;
    for (; index.isValid(); index = index.parent())
        path.prepend(index.row());
    return path;
}

bool isAbove(const QModelIndex &one, const QModelIndex &other)
{
    if (!one.parent().isValid() && !other.parent().isValid())
        return one.row() < other.row();
    const QList<int> a = pathOf(one);
    const QList<int> b = pathOf(other);
    return std::lexicographical_compare(a.cbegin(), a.cend(), b.cbegin(), b.cend());
}

QString cell(const QModelIndex &index)
{
    QString text = index.data().toString();
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u'\t', u"\\t"_s);
    text.replace(u"\r\n"_s, u"\\n"_s);
    text.replace(u'\n', u"\\n"_s);
    return text;
}

}

QModelIndexList inOrder(QModelIndexList rows)
{
    std::sort(rows.begin(), rows.end(), isAbove);
    return rows;
}

/// Qt's own answer asks for each row by itself.
QModelIndexList selectedRowsOf(const QItemSelectionModel &selection)
{
    QList<QItemSelectionRange> ranges = selection.selection();
    const int lastColumn = selection.model()->columnCount() - 1;
    const bool isSimple = std::ranges::all_of(ranges, [lastColumn](const QItemSelectionRange &range) {
        return !range.parent().isValid() && range.left() == 0 && range.right() == lastColumn;
    });
    if (!isSimple)
        return inOrder(selection.selectedRows());
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    QModelIndexList rows;
    int next = 0; // a row may be in several
    for (const QItemSelectionRange &range : std::as_const(ranges))
        for (next = std::max(next, range.top()); next <= range.bottom(); ++next)
            rows.append(selection.model()->index(next, 0));
    return rows;
}

QString asTsv(const QModelIndexList &rows, const QHeaderView &header)
{
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int place = 0; place < header.count(); ++place) {
            const int column = header.logicalIndex(place);
            if (!header.isSectionHidden(column))
                cells.append(cell(row.siblingAtColumn(column)));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

}
