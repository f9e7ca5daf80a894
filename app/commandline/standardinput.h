#pragma once

#include "models/core/result.h"

#include <span>

namespace quaymaster
{

/// Waits until standard input has something, and reads it; how many bytes, none at its end. A signal ends the waiting
/// (`cancelled`): `wake` is readable then. Errors: `io`.
Result<qsizetype> readSomeInput(int wake, std::span<char> into);

/// All of standard input, but no more than one byte over `most`. Otherwise as readSomeInput().
Result<QByteArray> readStandardInput(int wake, qsizetype most);

}
