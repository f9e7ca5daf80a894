#pragma once

#include "models/core/result.h"
#include "models/ingress/template/ingressformat.h"
#include "models/ingress/yaml/yamlvalue.h"

#include <QJsonValue>

namespace quaymaster
{

// What is to be added, from JSON: strictly of the template's shape, keys in its order. Errors: `invalid`.

Result<YamlValue> ingressMap(const QJsonValue &value, IngressMap map);
Result<YamlValue> ingressImageName(const QJsonValue &value);
/// Of the key of a map: a text, a port, the names, or rules.
Result<YamlValue> ingressKeyValue(const QJsonValue &value, IngressMap map, const QString &key);

/// A text of the command line for the key of a map: a port becomes a number, all else is a text.
Result<YamlValue> ingressScalar(const QString &text, const QString &key);

}
