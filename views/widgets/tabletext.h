#pragma once

#include <QModelIndexList>
#include <QString>

class QHeaderView;
class QItemSelectionModel;

namespace quaymaster
{

/// From top to bottom as a tree shows them: parents before what is below them.
QModelIndexList inOrder(QModelIndexList rows);
/// Column 0 of the rows that are selected as a whole, from top to bottom.
QModelIndexList selectedRowsOf(const QItemSelectionModel &selection);

/// The shown columns of `rows`, in their order on the screen, as tab-separated values: a row a line. Tabs, line ends
/// and backslashes inside a cell are written \t, \n and \\, so that a cell is always one cell.
QString asTsv(const QModelIndexList &rows, const QHeaderView &header);

}
