#pragma once

#include "app/commandline/command.h"
#include "app/commandline/commandspec.h"

namespace quaymaster
{

/// `registry add` and `registry edit`.
Result<std::unique_ptr<Command>> registryAdd(const Invocation &invocation, Environment &environment);
Result<std::unique_ptr<Command>> registryEdit(const Invocation &invocation, Environment &environment);

}
