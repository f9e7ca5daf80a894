#pragma once

#include "models/operations/operationphase.h"
#include "views/widgets/statedelegate.h"

namespace quaymaster
{

/// Icon and tone of a phase. Only what has failed for good looks failed.
StateLook lookOf(OperationPhase phase);

}
