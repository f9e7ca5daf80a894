#pragma once

#include "models/ingress/yaml/yamlvalue.h"

#include <optional>

namespace quaymaster
{

/// How a scalar is written so that each reader of YAML 1.1 and 1.2 gets this value. `style` is kept if the value can
/// live in it, else it comes in double quotes. Nothing: no line can hold it (control characters, line feeds).
std::optional<QByteArray> scalarText(const YamlValue &scalar, YamlNode::Style style, bool isInFlow);

}
