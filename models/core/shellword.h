#pragma once

#include <QString>

namespace quaymaster
{

/// One word of a POSIX shell: as it stands where that is safe, else in single quotes.
QString shellWord(const QString &word);

}
