#pragma once

#include "models/operations/operations.h"
#include "models/registries/availability/newertagsearch.h"
#include "models/registries/entries/registryentries.h"

namespace quaymaster
{

/// Tests the images of registry entries, as operations, and keeps what they find with every entry of that image; then
/// looks for newer versions of those that are there. On the GUI thread; all of them outlive it.
class EntryChecks final : public QObject
{
    Q_OBJECT

public:
    EntryChecks(Operations &operations, RegistryEntries &entries, RegistryBrowser &browser);

    void start(const QList<Reference> &references);

private:
    void reported(int key, const CopyReport &report);

    Operations &m_operations;
    RegistryEntries &m_entries;
    NewerTagSearch m_newer;
};

}
