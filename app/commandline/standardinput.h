#pragma once

#include "models/core/result.h"

namespace quaymaster
{

/// All of standard input, but no more than one byte over `most`. Blocks; a signal ends it (`cancelled`): `wake` is
/// readable then. Errors: `io`.
Result<QByteArray> readStandardInput(int wake, qsizetype most);

}
