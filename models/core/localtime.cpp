#include "models/core/localtime.h"

#include <QLocale>

namespace quaymaster
{

QString localTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

}
