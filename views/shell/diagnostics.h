#pragma once

#include <QString>

namespace quaymaster
{

/// What somebody who helps needs to know, for the clipboard: versions, the system, the newest lines of the log. The
/// log is redacted when it is written; every line is redacted once more. Untranslated.
QString diagnostics(const QString &logFile);

}
