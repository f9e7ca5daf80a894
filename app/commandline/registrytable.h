#pragma once

#include "app/commandline/commandspec.h"

namespace quaymaster
{

/// The commands of `registry`, in the order of the help, and what the help says of them all: the questions of those who
/// work with registry entries (seed 002, *常见问题*), each with the command that answers it.
std::vector<CommandSpec> registryCommandSpecs();
GroupSpec registryGroupSpec();

}
