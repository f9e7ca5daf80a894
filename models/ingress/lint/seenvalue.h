#pragma once

#include "models/ingress/yaml/yamlnode.h"

#include <QString>

namespace quaymaster
{

/// What a scalar is to readers of YAML 1.1 and of YAML 1.2, translated: a whole number as people write it, of
/// anything else its kind.
struct SeenValue
{
    QString yaml11;
    QString yaml12;
};

SeenValue seenValue(const YamlNode &scalar);

}
