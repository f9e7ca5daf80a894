#include "models/registries/platform/syncstore.h"

namespace quaymaster
{

EntrySyncStore::EntrySyncStore(EntryStore &store, QString who)
    : m_store(store)
    , m_who(std::move(who))
{
}

void EntrySyncStore::read(QObject *, const Answer<Content> &answer)
{
    answer(contentOf(m_store));
}

void EntrySyncStore::agree(const PlatformComparison &comparison, QObject *, const Answer<> &answer)
{
    answer(agree(m_store, comparison));
}

void EntrySyncStore::write(const Step &step, QObject *, const Answer<qint64> &answer)
{
    answer(write(m_store, step, m_who));
}

Result<SyncStore::Content> EntrySyncStore::contentOf(EntryStore &store)
{
    auto entries = store.all();
    if (!entries)
        return entries.error();
    auto bases = store.bases();
    if (!bases)
        return bases.error();
    return Content{*std::move(entries), *std::move(bases)};
}

Result<> EntrySyncStore::agree(EntryStore &store, const PlatformComparison &comparison)
{
    for (const qint64 platformId : comparison.gone)
        if (auto dropped = store.dropBase(platformId); !dropped)
            return dropped;
    return comparison.agreed.isEmpty() ? Result<>() : store.setBases(comparison.agreed);
}

/// The entry before its base: cut between the two, the next comparison finds both sides the same.
Result<qint64> EntrySyncStore::write(EntryStore &store, const Step &step, const QString &who)
{
    qint64 id = step.base ? step.base->entry : 0;
    if (step.change) {
        const auto ids = store.apply({*step.change}, {ChangeOrigin::Kind::Sync, who});
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
