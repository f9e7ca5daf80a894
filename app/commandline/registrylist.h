#pragma once

#include "app/commandline/command.h"
#include "app/commandline/commandspec.h"

namespace quaymaster
{

/// `registry list` and `registry show`.
Result<std::unique_ptr<Command>> registryList(const Invocation &invocation, Environment &environment);
Result<std::unique_ptr<Command>> registryShow(const Invocation &invocation, Environment &environment);

}
