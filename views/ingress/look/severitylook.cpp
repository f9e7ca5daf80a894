#include "views/ingress/look/severitylook.h"

#include "views/widgets/icons.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

SeverityLook lookOf(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        return {u"circle-alert"_s, Tone::Error};
    case Diagnostic::Severity::Warning:
        return {u"triangle-alert"_s, Tone::Warning};
    case Diagnostic::Severity::Hint:
        break;
    }
    return {u"info"_s, Tone::Running};
}

QIcon iconOf(Diagnostic::Severity severity)
{
    const SeverityLook look = lookOf(severity);
    return icon(look.icon, look.tone);
}

}
