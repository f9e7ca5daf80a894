#include "models/registries/platform/syncstore.h"

namespace quaymaster
{

EntrySyncStore::EntrySyncStore(Database &database, PlatformServer server)
    : m_database(database)
    , m_server(std::move(server))
{
}

void EntrySyncStore::check(QObject *, const Answer<> &answer)
{
    answer(check(m_database, m_server));
}

void EntrySyncStore::read(QObject *, const Answer<Content> &answer)
{
    answer(contentOf(m_database, m_server));
}

void EntrySyncStore::agree(const PlatformComparison &comparison, QObject *, const Answer<> &answer)
{
    answer(agree(m_database, m_server, comparison));
}

void EntrySyncStore::write(const Step &step, QObject *, const Answer<qint64> &answer)
{
    answer(write(m_database, m_server, step));
}

Result<> EntrySyncStore::check(Database &database, const PlatformServer &server)
{
    const auto now = platformServerIn(database);
    if (!now)
        return now.error();
    if (*now && (*now)->url == server.url && (*now)->prefix == server.prefix)
        return {};
    return Error{
        Error::Kind::Conflict,
        tr("%1 is not the platform of this workspace any more. Compare with the one that is.").arg(server.host()),
        {}};
}

Result<SyncStore::Content> EntrySyncStore::contentOf(Database &database, const PlatformServer &server)
{
    if (auto current = check(database, server); !current)
        return current.error();
    EntryStore store(database);
    auto entries = store.all();
    if (!entries)
        return entries.error();
    auto bases = store.bases();
    if (!bases)
        return bases.error();
    return Content{*std::move(entries), *std::move(bases)};
}

Result<> EntrySyncStore::agree(Database &database, const PlatformServer &server, const PlatformComparison &comparison)
{
    if (auto current = check(database, server); !current)
        return current;
    EntryStore store(database);
    for (const qint64 platformId : comparison.gone)
        if (auto dropped = store.dropBase(platformId); !dropped)
            return dropped;
    return comparison.agreed.isEmpty() ? Result<>() : store.setBases(comparison.agreed);
}

/// The entry before its base: cut between the two, the next comparison finds both sides the same.
Result<qint64> EntrySyncStore::write(Database &database, const PlatformServer &server, const Step &step)
{
    if (auto current = check(database, server); !current)
        return current.error();
    EntryStore store(database);
    qint64 id = step.base ? step.base->entry : 0;
    if (step.change) {
        const auto ids = store.apply({*step.change}, {ChangeOrigin::Kind::Sync, server.username});
        if (!ids)
            return ids.error();
        id = ids->first();
    }
    if (step.base) {
        PlatformBase base = *step.base;
        base.entry = id;
        if (auto set = store.setBase(base); !set)
            return set.error();
    }
    if (step.droppedBase)
        if (auto dropped = store.dropBase(*step.droppedBase); !dropped)
            return dropped.error();
    return id;
}

}
