#pragma once

#include "models/core/result.h"
#include "models/registries/entries/registryentry.h"

#include <functional>

class QWidget;

namespace quaymaster
{

/// Asks where to, in `folder` at first, then writes there behind the scenes, as JSON or CSV by the file's name.
/// `answer` gets the file, and nothing where the person thinks better of it. Errors: as writeExport().
void exportEntries(const QList<RegistryEntry> &entries, const QString &folder, QWidget *parent,
                   const std::function<void(Result<QString>)> &answer);

}
