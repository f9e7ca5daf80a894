#pragma once

#include "models/distribution/copy/copyreport.h"

namespace quaymaster
{

/// What became of each image, a line for each; errors stand on standard error.
QString toText(const CopyReport &report);

}
