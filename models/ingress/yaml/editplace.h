#pragma once

#include "models/core/error.h"
#include "models/ingress/yaml/yamlvalue.h"

#include <optional>

namespace quaymaster
{

/// Why nothing may be edited at a place or below it; nothing: it may be.
std::optional<Error> refusalAt(const YamlTree &tree, const YamlPath &path);

/// `invalid`, with the place as evidence.
Error refused(const YamlTree &tree, qsizetype offset, const QString &sentence);

}
