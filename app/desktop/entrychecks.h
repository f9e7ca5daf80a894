#pragma once

#include "models/operations/operations.h"
#include "models/registries/availability/newertagsearch.h"
#include "models/registries/entries/registryentries.h"

namespace quaymaster
{

/// Tests the images of registry entries, as operations, and keeps what they find with every entry of that image; then
/// looks for newer versions of those that are there, unless a test was cancelled. On the GUI thread; all of them
/// outlive it.
class EntryChecks final : public QObject
{
    Q_OBJECT

public:
    EntryChecks(Operations &operations, RegistryEntries &entries, RegistryBrowser &browser);

    void start(const QList<Reference> &references);

signals:
    void testingChanged(const QSet<QString> &addresses); ///< of all images that wait for a test or are being tested
    void summed(const QString &sentence); ///< a test of several images is over

private:
    struct Running
    {
        QSet<QString> addresses;
        int tested = 0;
        int available = 0;
    };

    void reported(int key, const CopyReport &report);
    void ended(int key, Operation::State state);
    void tellTesting();

    Operations &m_operations;
    RegistryEntries &m_entries;
    NewerTagSearch m_newer;
    QHash<int, Running> m_running; ///< by key of the operation
    QHash<int, QList<Repository>> m_versioned; ///< where a newer version may be; of what was tested, until it has ended
};

}
