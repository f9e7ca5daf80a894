#pragma once

#include "models/ingress/yaml/yamltree.h"

namespace quaymaster
{

/// A pair of a map whose key stands in front of it already.
struct RepeatedKey
{
    qsizetype pair = 0;
    qsizetype first = 0; ///< the pair that it repeats
};

/// Keys are compared by what they say (YAML 1.2.2 section 3.2.1.3): `a` is `"a"`, while a list, a null and an alias are
/// no texts. `no` is `"no"`: to readers of YAML 1.2 both are the same text.
QList<RepeatedKey> repeatedKeys(const YamlTree &tree, const YamlNode &map);

}
