#pragma once

class QItemSelection;
class QTreeView;

namespace quaymaster
{

class ColumnHeader;

/// A list, or a tree, as all of ours look: calm rows, movable columns, sorting by their headers, which a third click
/// takes back.
QTreeView *listView(bool isTree);
ColumnHeader &columnHeader(const QTreeView &view); ///< of such a list

/// Who came by Tab stands on a row that is not selected yet: it is the one that is meant. False: a row is selected, or
/// there is none.
bool selectFirstMeant(QTreeView &view);

/// These rows alone, at least one; the first is the current one and is seen.
void selectRowsIn(QTreeView &view, const QItemSelection &rows);

/// Gives each column the width of what it shows, within reason, and the first one what is left of the room.
void fitColumnsTo(QTreeView &view);
/// Columns take what room is left for what stands in them by now, up to a third of the list each. None becomes
/// narrower.
void widenColumnsOf(QTreeView &view);

}
