#pragma once

#include "app/commandline/commandspec.h"

namespace quaymaster
{

/// Every command, in the order of the help.
const std::vector<CommandSpec> &commandTable();

}
