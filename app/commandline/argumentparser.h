#pragma once

#include "app/commandline/commandspec.h"

#include <span>

namespace quaymaster
{

/// Takes a command line apart (`words` without the program's name). Common options may stand anywhere, those of a
/// command behind its name; `--` ends options. Reading goes on behind an error, so that `--json` counts wherever it
/// stands. Errors (`usage`) never repeat a value: it might be a password.
Invocation parseArguments(const QStringList &words, std::span<const CommandSpec> commands,
                          std::span<const OptionSpec> common);

}
