#pragma once

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

/// Gives each column the width of what it shows, within reason, and the first one what is left of the room.
void fitColumnsTo(QTreeView &view);

}
