#pragma once

#include <QByteArrayView>

namespace quaymaster
{

/// What a reader takes a plain scalar for.
enum class ScalarType { Text, Null, Bool, Int, Float, Time, Merge };

/// YAML 1.1 (the types of yaml.org/type, with `y` and `n`) and YAML 1.2 (the core schema, section 10.3) read many plain
/// scalars differently.
struct ScalarTypes
{
    ScalarType yaml11 = ScalarType::Text;
    ScalarType yaml12 = ScalarType::Text;

    bool areText() const { return yaml11 == ScalarType::Text && yaml12 == ScalarType::Text; }
    bool operator==(const ScalarTypes &) const = default;
};

/// What readers of YAML 1.1 (yaml.org/type) and 1.2 (section 10.3, core schema) take a plain scalar for.
ScalarTypes typesOfPlain(QByteArrayView text);

}
