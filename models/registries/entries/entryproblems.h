#pragma once

#include "models/core/result.h"
#include "models/registries/entries/registryentry.h"

namespace quaymaster
{

/// An address as it would be stored, normalised. Errors: `invalid`, also for user information, which is never repeated.
Result<QString> checkedAddress(const QString &address);
/// Why this field can't be stored, as a translated sentence; empty if it can.
QString problemOf(const EntryFields &fields, EntryField field);

}
