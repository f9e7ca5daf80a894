#pragma once

#include "models/ingress/lint/diagnostic.h"
#include "views/widgets/colors.h"

#include <QIcon>
#include <QString>

namespace quaymaster
{

/// How a finding's severity looks, wherever it is seen: the list of problems, beside and below the text, in the form. A
/// word stands beside it or in its tip.
struct SeverityLook
{
    QString icon;
    Tone tone = Tone::Neutral;
};

SeverityLook lookOf(Diagnostic::Severity severity);
QIcon iconOf(Diagnostic::Severity severity);

}
