#pragma once

#include "app/commandline/command.h"
#include "models/distribution/copy/copyreport.h"

#include <QJsonArray>

namespace quaymaster
{

/// The shapes of COMMANDS.md. Texts are never null.
QJsonObject toJson(const Error &error);
QJsonObject toJson(const ImageReport &image);
/// `images` and `seconds`.
QJsonObject toJson(const CopyReport &report);

/// The one line that `--json` answers with.
QByteArray jsonLine(const QString &command, const Answer &answer);

}
