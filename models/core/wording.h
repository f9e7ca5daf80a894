#pragma once

#include <QStringList>

namespace quaymaster
{

/// “a, b, c”, as the language in use puts names one after the other.
QString listed(const QStringList &names);

}
