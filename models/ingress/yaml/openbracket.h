#pragma once

#include "models/ingress/yaml/textlines.h"

#include <optional>

namespace quaymaster
{

/// The innermost `[` or `{` that nothing closes: of text that does not parse, as far as its characters tell. Brackets
/// in quotes, comments, block scalars and within a text are none.
std::optional<qsizetype> openBracket(const TextLines &text);

}
