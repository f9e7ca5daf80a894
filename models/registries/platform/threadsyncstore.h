#pragma once

#include "models/registries/platform/syncstore.h"

namespace quaymaster
{

class StoreThread;

/// On any thread with an event loop; the database is read and written on the store's.
class ThreadSyncStore final : public SyncStore
{
public:
    /// `store` outlives it.
    ThreadSyncStore(StoreThread &store, PlatformServer server);

    void check(QObject *context, const Answer<> &answer) override;
    void read(QObject *context, const Answer<Content> &answer) override;
    void agree(const PlatformComparison &comparison, QObject *context, const Answer<> &answer) override;
    void write(const Step &step, QObject *context, const Answer<qint64> &answer) override;

private:
    StoreThread &m_store;
    PlatformServer m_server;
};

}
