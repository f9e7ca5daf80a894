#pragma once

#include "models/distribution/inspect/inspectjob.h"

namespace quaymaster
{

/// The TCP ports that an image of any platform exposes, sorted.
QList<int> exposedTcpPorts(const QList<InspectedImage> &images);

}
