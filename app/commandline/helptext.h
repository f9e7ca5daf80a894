#pragma once

#include "app/commandline/commandspec.h"

#include <span>

namespace quaymaster
{

QString globalHelp(std::span<const CommandSpec> commands, std::span<const OptionSpec> common);
QString commandHelp(const CommandSpec &command, std::span<const OptionSpec> common);

}
