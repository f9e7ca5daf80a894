#pragma once

#include "models/registries/entries/registryentry.h"

namespace quaymaster
{

/// The value of a field as a person reads it.
QString valueText(const EntryFields &fields, EntryField field);
/// “old → new”.
QString changeText(const EntryFields &before, const EntryFields &after, EntryField field);
QString changeText(EntryField field, const QString &before, const QString &after); ///< values of entryFieldValue()
/// Those of `entries` with this address in full, but for the one with the id `own`.
QList<RegistryEntry> sameAddress(const QList<RegistryEntry> &entries, const QString &normalised, qint64 own);
/// Of an address that these entries have too; at least one.
QString duplicateText(const QList<RegistryEntry> &others);
/// What a table says of the entry, where there is room to name the others that have its address.
QStringList adviceInFull(QStringList advice, const RegistryEntry &entry, const QList<RegistryEntry> &entries);
/// What unlisting does, and what it doesn't.
QString unlistedNotice();

QString testingText(); ///< in the place of an availability that is being found out

}
