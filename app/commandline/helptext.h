#pragma once

#include "app/commandline/commandspec.h"

#include <span>

namespace quaymaster
{

QString globalHelp(std::span<const CommandSpec> commands, std::span<const OptionSpec> common);
/// Of the commands whose names begin with the word `group`.
QString groupHelp(const QString &group, std::span<const CommandSpec> commands, std::span<const GroupSpec> groups,
                  std::span<const OptionSpec> common);
QString commandHelp(const CommandSpec &command, std::span<const OptionSpec> common);

}
