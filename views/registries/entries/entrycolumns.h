#pragma once

#include <functional>

class QModelIndex;
class QTreeView;

namespace quaymaster
{

/// How the columns of a RegistryEntryModel look at first: states with icons beside their words, room for what is to
/// come, the most important ones first. `isTesting`: whether the image of a row is being tested now.
void setEntryColumns(QTreeView &view, const std::function<bool(const QModelIndex &)> &isTesting);

}
