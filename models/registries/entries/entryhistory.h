#pragma once

#include "models/registries/entries/entrystore.h"

namespace quaymaster
{

/// `created`… Never translated.
QString eventKindName(EntryEvent::Kind kind);
/// `here`… Never translated.
QString originName(ChangeOrigin::Kind kind);

/// Errors: `io`.
Result<> writeEvents(Database &database, const QList<EntryEvent> &events);
/// The newest first. Errors: `io`.
Result<QList<EntryEvent>> eventsOf(Database &database, qint64 entry);

}
