#pragma once

class QTreeView;

namespace quaymaster
{

/// How the columns of a RegistryEntryModel look at first: states with icons beside their words, room for what is to
/// come, the most important ones first.
void setEntryColumns(QTreeView &view);

}
