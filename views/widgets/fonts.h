#pragma once

#include <QFont>

namespace quaymaster
{

/// Letters of one width, as large as the program's own: for logs, digests and what servers say.
QFont fixedFont();

}
