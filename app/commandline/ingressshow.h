#pragma once

#include "app/commandline/command.h"
#include "app/commandline/commandspec.h"

namespace quaymaster
{

/// `ingress show` and `ingress new`.
Result<std::unique_ptr<Command>> ingressShow(const Invocation &invocation, Environment &environment);
Result<std::unique_ptr<Command>> ingressNew(const Invocation &invocation, Environment &environment);

}
