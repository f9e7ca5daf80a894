#pragma once

#include "models/ingress/lint/diagnostic.h"
#include "views/widgets/colors.h"
#include "views/widgets/icons.h"

#include <QString>

namespace quaymaster
{

/// How a finding's severity looks; a word stands beside it or in its tip.
struct SeverityLook
{
    QString icon;
    Tone tone = Tone::Neutral;
};

SeverityLook lookOf(Diagnostic::Severity severity);

}
