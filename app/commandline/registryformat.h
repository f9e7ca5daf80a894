#pragma once

#include "app/commandline/commandspec.h"
#include "models/registries/exchange/importfile.h"

namespace quaymaster
{

/// Of the first argument, a file, and `--format`. Errors: `usage` (another format, a password in the file's name).
Result<ExchangeFormat> exchangeFormatIn(const Invocation &invocation);

}
