#pragma once

#include "app/commandline/commandspec.h"

namespace quaymaster
{

/// Those commands of `registry` that talk to the platform.
std::vector<CommandSpec> registryPlatformCommandSpecs();

}
