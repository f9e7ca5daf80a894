#pragma once

#include "models/core/result.h"

#include <QString>

namespace quaymaster
{

/// Writes an OCI layout with one small image for linux/amd64 and linux/arm64 that share a layer, named `1.0`.
Result<> writeDemoImage(const QString &folder);

}
