#pragma once

#include "models/core/result.h"
#include "models/registries/entries/registryentry.h"

#include <functional>

class QWidget;

namespace quaymaster
{

/// Writes entries to a file, as JSON or CSV by its name: all of it or nothing. For any thread. Errors: `io`.
Result<> writeEntries(const QList<RegistryEntry> &entries, const QString &file);

/// Asks where to, then writes there behind the scenes. `answer` gets the file, and nothing where the person thinks
/// better of it. Errors: as writeEntries().
void exportEntries(const QList<RegistryEntry> &entries, QWidget *parent,
                   const std::function<void(Result<QString>)> &answer);

}
