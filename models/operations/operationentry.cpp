#include "models/operations/operationentry.h"

#include <algorithm>

namespace quaymaster
{

namespace
{

constexpr int whole = 1000;

}

bool OperationEntry::isOver() const
{
    return state != Operation::State::Queued && state != Operation::State::Running;
}

OperationPhase OperationEntry::phase() const
{
    switch (state) {
    case Operation::State::Succeeded:
        return OperationPhase::Done;
    case Operation::State::Failed:
        return OperationPhase::Failed;
    case Operation::State::Cancelled:
        return OperationPhase::Cancelled;
    case Operation::State::Interrupted:
        return OperationPhase::Interrupted;
    case Operation::State::Queued:
    case Operation::State::Running:
        break;
    }
    if (isElsewhere)
        return OperationPhase::RunningElsewhere;
    if (isCancelling)
        return OperationPhase::Cancelling;
    if (state == Operation::State::Queued)
        return OperationPhase::Queued;
    if (!loginHost.isEmpty())
        return OperationPhase::WaitingForLogin;
    if (retry)
        return OperationPhase::Retrying;
    return isStalled ? OperationPhase::Stalled : OperationPhase::Running;
}

int OperationEntry::progress() const
{
    if (state == Operation::State::Succeeded)
        return whole;
    if (bytes > 0)
        return static_cast<int>(std::clamp(static_cast<double>(bytesDone) / static_cast<double>(bytes), 0.0, 1.0)
                                * whole);
    // What failed before it had any bytes is over, not done.
    return images > 0 && !isOver() ? imagesOver * whole / images : -1;
}

qint64 OperationEntry::milliseconds() const
{
    if (!started.isValid() || state == Operation::State::Queued)
        return -1;
    if (!isOver())
        return std::max(qint64(0), started.msecsTo(QDateTime::currentDateTimeUtc()));
    return ended.isValid() ? std::max(qint64(0), started.msecsTo(ended)) : -1;
}

void OperationEntry::append(LogLine line)
{
    if (log.size() >= mostLogLines)
        log.remove(0, log.size() - mostLogLines + 1);
    log.append(std::move(line));
}

}
