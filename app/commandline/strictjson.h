#pragma once

#include "models/core/result.h"

#include <QJsonValue>

namespace quaymaster
{

/// A JSON value as it is written: QJsonDocument takes the last of two keys of a name, and 8.08e3 for an integer.
/// Errors: `usage` (no JSON, or a key twice), `invalid` (a number that is not written as an integer: the template has
/// none).
Result<QJsonValue> strictJson(const QString &text);

}
