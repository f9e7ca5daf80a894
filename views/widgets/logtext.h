#pragma once

#include "views/widgets/colors.h"

#include <QDateTime>
#include <QString>

namespace quaymaster
{

/// One line of a log, as it is shown.
struct LogText
{
    QDateTime time; ///< UTC; shown local
    QString text;
    Tone tone = Tone::Neutral;
};

}
