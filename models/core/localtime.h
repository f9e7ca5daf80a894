#pragma once

#include <QDateTime>

namespace quaymaster
{

/// A time for eyes: local, short, as the language writes it; empty if it is invalid.
QString localTime(const QDateTime &time);

}
