#pragma once

#include "app/commandline/command.h"
#include "app/commandline/commandspec.h"

namespace quaymaster
{

/// `registry export`.
Result<std::unique_ptr<Command>> registryExport(const Invocation &invocation, Environment &environment);

}
