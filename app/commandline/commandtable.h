#pragma once

#include "app/commandline/commandspec.h"

namespace quaymaster
{

/// Every command, in the order of the help.
const std::vector<CommandSpec> &commandTable();
/// What there is to say of several commands together.
const std::vector<GroupSpec> &commandGroups();

}
