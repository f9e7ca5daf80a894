#pragma once

#include "app/commandline/commandspec.h"

namespace quaymaster
{

/// The commands that begin with `ingress`.
std::vector<CommandSpec> ingressCommandSpecs();
GroupSpec ingressGroupSpec();

}
