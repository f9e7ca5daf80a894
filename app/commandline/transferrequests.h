#pragma once

#include "app/commandline/commandspec.h"
#include "models/operations/runcontext.h"

namespace quaymaster
{

/// What `push`, `sync`, `pull` or, by references, `registry check` are called for. Errors: `usage`, `invalid`; `io` where an archive is not there.
Result<TransferRequest> transferRequestOf(const Invocation &invocation);

/// The same of words without the program's name, as the history holds them. What they say of network and credentials
/// goes into `context`. Errors: those above; `unsupported` for another command, or that of another version.
Result<TransferRequest> transferRequestIn(const QStringList &arguments, RunContext &context);

}
