#pragma once

#include "models/registries/exchange/importrow.h"

#include <QJsonObject>
#include <stop_token>

namespace quaymaster
{

/// An entry as COMMANDS.md describes it, without `advice`. Times are ISO 8601 in UTC.
QJsonObject entryObject(const RegistryEntry &entry);

/// The array of these objects, one a line, in UTF-8. Always exact.
QByteArray entriesToJson(const QList<RegistryEntry> &entries);

/// The same array. Keys that are no field are ignored, `id`, `created`, `updated` and `pending` too; `null` says
/// nothing; what has another type than it should makes its row wrong. Errors: `invalid` (not JSON, not an array, nested
/// too deep, too many objects), `cancelled`.
Result<ImportRows> jsonRows(const QString &text, const std::stop_token &stop = {});

}
