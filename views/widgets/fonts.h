#pragma once

#include <QFont>
#include <QFontMetrics>

namespace quaymaster
{

/// Letters of one width, as large as the program's own: for logs, digests and what servers say.
QFont fixedFont();

/// What a Latin letter takes on average, in pixels. A font for Chinese counts its wide signs into its own average.
int letterWidth(const QFontMetrics &metrics);

}
