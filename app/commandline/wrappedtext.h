#pragma once

#include <QString>

namespace quaymaster
{

/// `text` in lines of at most `width` columns of a terminal; lines from the second on begin with `indent` spaces, for
/// which the first one leaves room. Breaks stand at spaces and beside wide (Chinese) characters, which count twice;
/// where they may stand is as in UAX #14. A word that is too long stays whole.
QString wrapped(const QString &text, qsizetype width, qsizetype indent = 0);

}
