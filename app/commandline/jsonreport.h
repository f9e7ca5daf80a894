#pragma once

#include "app/commandline/command.h"
#include "models/operations/reportjson.h"

namespace quaymaster
{

/// The one line that `--json` answers with.
QByteArray jsonLine(const QString &command, const Answer &answer);

}
