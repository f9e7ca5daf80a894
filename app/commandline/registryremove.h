#pragma once

#include "app/commandline/command.h"
#include "app/commandline/commandspec.h"

namespace quaymaster
{

/// `registry remove`.
Result<std::unique_ptr<Command>> registryRemove(const Invocation &invocation, Environment &environment);

}
