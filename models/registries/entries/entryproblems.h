#pragma once

#include "models/core/result.h"
#include "models/registries/entries/registryentry.h"

namespace quaymaster
{

/// An address as it would be stored, normalised. Errors: `invalid`, also for user information, which is never repeated.
Result<QString> checkedAddress(const QString &address);
/// Why this field can't be stored, as a translated sentence for a place that names the field; empty if it can.
QString problemOf(const EntryFields &fields, EntryField field);
/// The same for a place that doesn't.
QString wholeProblemOf(const EntryFields &fields, EntryField field);

/// A field that can't be stored, and a translated sentence about it.
using EntryProblem = std::pair<EntryField, QString>;

/// Of these fields, in their order: empty name or address, texts that are too long, an address that can't be parsed. Of
/// an entry that is there, only what a change makes different is to be checked: what the platform has is taken as it
/// is.
QList<EntryProblem> problemsOf(const EntryFields &fields, const QList<EntryField> &of);
/// Of a new entry.
QList<EntryProblem> problemsOf(const EntryFields &fields);

}
