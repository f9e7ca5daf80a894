#include "models/registries/platform/threadsyncstore.h"

#include "models/store/storequestion.h"

namespace quaymaster
{

ThreadSyncStore::ThreadSyncStore(StoreThread &store, PlatformServer server)
    : m_store(store)
    , m_server(std::move(server))
{
}

void ThreadSyncStore::check(QObject *context, const Answer<> &answer)
{
    const auto work = [server = m_server](Database &database) { return EntrySyncStore::check(database, server); };
    askStore<std::monostate>(m_store, context, work, answer);
}

void ThreadSyncStore::read(QObject *context, const Answer<Content> &answer)
{
    const auto work = [server = m_server](Database &database) { return EntrySyncStore::contentOf(database, server); };
    askStore<Content>(m_store, context, work, answer);
}

void ThreadSyncStore::agree(const PlatformComparison &comparison, QObject *context, const Answer<> &answer)
{
    const auto work = [comparison, server = m_server](Database &database) {
        return EntrySyncStore::agree(database, server, comparison);
    };
    askStore<std::monostate>(m_store, context, work, answer);
}

void ThreadSyncStore::write(const Step &step, QObject *context, const Answer<qint64> &answer)
{
    const auto work
        = [step, server = m_server](Database &database) { return EntrySyncStore::write(database, server, step); };
    askStore<qint64>(m_store, context, work, answer);
}

}
