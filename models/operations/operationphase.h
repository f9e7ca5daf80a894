#pragma once

#include "models/distribution/copy/copyreport.h"

namespace quaymaster
{

/// What an operation, one of its images or one of their blobs is at, as people are told it.
enum class OperationPhase {
    Queued, ///< waits for its turn
    Running,
    Retrying, ///< has not failed: is tried again
    Stalled, ///< has not failed: no byte has moved for a while
    WaitingForLogin, ///< has not failed: a person is asked
    Cancelling,
    RunningElsewhere, ///< in another program, such as the command line
    Done,
    Unchanged, ///< was there already, exactly so
    Present, ///< a blob that was there already
    Mounted, ///< a blob that the registry took from another repository
    Planned,
    Failed,
    Cancelled,
    Interrupted ///< the program died or was left; can be continued
};

/// One translated word or two, such as `done`.
QString phaseText(OperationPhase phase);

OperationPhase phaseOf(ImageReport::State state);

}
