#pragma once

#include "models/operations/operations.h"
#include "models/registries/entries/registryentries.h"

namespace quaymaster
{

/// Tests the images of registry entries, as operations, and keeps what they find with every entry of that image. On the
/// GUI thread; both outlive it.
class EntryChecks final : public QObject
{
    Q_OBJECT

public:
    EntryChecks(Operations &operations, RegistryEntries &entries);

    void start(const QList<Reference> &references);

private:
    void reported(int key, const CopyReport &report);

    Operations &m_operations;
    RegistryEntries &m_entries;
};

}
