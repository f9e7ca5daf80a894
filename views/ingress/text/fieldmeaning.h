#pragma once

#include "models/ingress/yaml/textlines.h"

#include <QString>

namespace quaymaster
{

/// What the key of the template at `offset` means, as seed 000 says it in its comments, translated; empty: no key of
/// the template is there.
QString fieldMeaning(const TextLines &text, qsizetype offset);

}
