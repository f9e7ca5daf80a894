#include "models/registries/platform/threadsyncstore.h"

#include "models/store/storequestion.h"

namespace quaymaster
{

ThreadSyncStore::ThreadSyncStore(StoreThread &store, QString who)
    : m_store(store)
    , m_who(std::move(who))
{
}

void ThreadSyncStore::read(QObject *context, const Answer<Content> &answer)
{
    const auto work = [](Database &database) {
        EntryStore entries(database);
        return EntrySyncStore::contentOf(entries);
    };
    askStore<Content>(m_store, context, work, answer);
}

void ThreadSyncStore::agree(const PlatformComparison &comparison, QObject *context, const Answer<> &answer)
{
    const auto work = [comparison](Database &database) {
        EntryStore entries(database);
        return EntrySyncStore::agree(entries, comparison);
    };
    askStore<std::monostate>(m_store, context, work, answer);
}

void ThreadSyncStore::write(const Step &step, QObject *context, const Answer<qint64> &answer)
{
    const auto work = [step, who = m_who](Database &database) {
        EntryStore entries(database);
        return EntrySyncStore::write(entries, step, who);
    };
    askStore<qint64>(m_store, context, work, answer);
}

}
