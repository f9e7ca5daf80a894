#include "models/operations/operationphase.h"

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::OperationPhase)
};

}

QString phaseText(OperationPhase phase)
{
    switch (phase) {
    case OperationPhase::Queued:
        return Text::tr("queued");
    case OperationPhase::Running:
        return Text::tr("running");
    case OperationPhase::Retrying:
        return Text::tr("retrying");
    case OperationPhase::Stalled:
        return Text::tr("stalled");
    case OperationPhase::WaitingForLogin:
        return Text::tr("waiting for a login");
    case OperationPhase::Cancelling:
        return Text::tr("cancelling");
    case OperationPhase::RunningElsewhere:
        return Text::tr("running elsewhere");
    case OperationPhase::Done:
        return Text::tr("done");
    case OperationPhase::Unchanged:
        return Text::tr("unchanged");
    case OperationPhase::Present:
        return Text::tr("present");
    case OperationPhase::Mounted:
        return Text::tr("mounted");
    case OperationPhase::Planned:
        return Text::tr("planned");
    case OperationPhase::Failed:
        return Text::tr("failed");
    case OperationPhase::Cancelled:
        return Text::tr("cancelled");
    case OperationPhase::Interrupted:
        return Text::tr("interrupted");
    }
    Q_UNREACHABLE();
}

OperationPhase phaseOf(ImageReport::State state)
{
    switch (state) {
    case ImageReport::State::Pending:
        return OperationPhase::Queued;
    case ImageReport::State::Succeeded:
        return OperationPhase::Done;
    case ImageReport::State::Unchanged:
        return OperationPhase::Unchanged;
    case ImageReport::State::Failed:
        return OperationPhase::Failed;
    case ImageReport::State::Cancelled:
        return OperationPhase::Cancelled;
    case ImageReport::State::Planned:
        return OperationPhase::Planned;
    }
    Q_UNREACHABLE();
}

}
