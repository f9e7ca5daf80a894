#include "views/operations/phaselook.h"

#include "views/widgets/colors.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

StateLook lookOf(OperationPhase phase)
{
    switch (phase) {
    case OperationPhase::Queued:
        return {u"clock"_s, Tone::Neutral};
    case OperationPhase::Running:
        return {u"activity"_s, Tone::Running};
    case OperationPhase::Retrying:
        return {u"rotate-cw"_s, Tone::Warning};
    case OperationPhase::Stalled:
        return {u"hourglass"_s, Tone::Warning};
    case OperationPhase::WaitingForLogin:
        return {u"key-round"_s, Tone::Warning};
    case OperationPhase::Cancelling:
        return {u"circle-stop"_s, Tone::Neutral};
    case OperationPhase::RunningElsewhere:
        return {u"terminal"_s, Tone::Running};
    case OperationPhase::Done:
        return {u"circle-check"_s, Tone::Ok};
    case OperationPhase::Unchanged:
    case OperationPhase::Present:
        return {u"check"_s, Tone::Ok};
    case OperationPhase::Mounted:
        return {u"link"_s, Tone::Ok};
    case OperationPhase::Planned:
        return {u"list-checks"_s, Tone::Neutral};
    case OperationPhase::Failed:
        return {u"circle-x"_s, Tone::Error};
    case OperationPhase::Cancelled:
        return {u"ban"_s, Tone::Neutral};
    case OperationPhase::Interrupted:
        return {u"circle-pause"_s, Tone::Warning};
    }
    Q_UNREACHABLE();
}

}
