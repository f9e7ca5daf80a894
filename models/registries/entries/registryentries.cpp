#include "models/registries/entries/registryentries.h"

#include "models/image/reference.h"
#include "models/store/storequestion.h"

#include <QPointer>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype veryMany = 2000; // the whole list is read as soon, by another thread than that of the window

QList<qint64> differingIds(const QList<RegistryEntry> &before, const QList<RegistryEntry> &after)
{
    QList<qint64> ids;
    auto old = before.cbegin();
    for (const RegistryEntry &entry : after) {
        while (old != before.cend() && old->id < entry.id)
            ++old;
        if (old != before.cend() && old->id == entry.id && *old != entry)
            ids.append(entry.id);
    }
    return ids;
}

QSet<QString> differing(const QSet<QString> &one, const QSet<QString> &other)
{
    return (one - other) + (other - one);
}

}

RegistryEntries::RegistryEntries(StoreThread &store)
    : m_store(store)
{
}

void RegistryEntries::load()
{
    askStore<Listed>(m_store, this, &RegistryEntries::listIn, [this](Result<Listed> listed) {
        if (listed)
            take(*std::move(listed));
        else
            emit failed(listed.error());
    });
}

/// The addresses are counted here, where nobody waits for it.
Result<RegistryEntries::Listed> RegistryEntries::listIn(Database &database)
{
    EntryStore store(database);
    auto entries = store.all();
    if (!entries)
        return entries.error();
    const auto gone = store.pendingDeletions();
    if (!gone)
        return gone.error();
    Listed listed{*std::move(entries), {}, *gone};
    listed.addresses.reserve(listed.entries.size());
    for (const RegistryEntry &entry : listed.entries)
        listed.addresses.add(entry.normalised);
    listed.addresses.takeTurned();
    return listed;
}

void RegistryEntries::take(Listed listed)
{
    const QList<qint64> changedIds = differingIds(m_entries, listed.entries);
    const QSet<QString> turned = differing(duplicates(), listed.addresses.duplicates());
    m_entries.swap(listed.entries);
    std::swap(m_addresses, listed.addresses);
    m_pendingDeletions = listed.pendingDeletions;
    m_store.post([before = std::move(listed)](Database &) {}); // very many texts take their time to go
    const bool wasLoaded = std::exchange(m_isLoaded, true);
    emit loaded();
    if (!changedIds.isEmpty())
        emit changed(changedIds);
    if (wasLoaded && !turned.isEmpty())
        emit adviceChanged(idsWith(turned));
}

const RegistryEntry *RegistryEntries::find(qint64 id) const
{
    const qsizetype row = rowOf(id);
    return row < 0 ? nullptr : &m_entries.at(row);
}

qsizetype RegistryEntries::rowOf(qint64 id) const
{
    const auto found = std::ranges::lower_bound(m_entries, id, {}, &RegistryEntry::id);
    return found != m_entries.cend() && found->id == id ? found - m_entries.cbegin() : -1;
}

int RegistryEntries::pendingCount() const
{
    return m_pendingDeletions + static_cast<int>(std::ranges::count_if(m_entries, &RegistryEntry::isPending));
}

bool RegistryEntries::havePlatform() const
{
    const auto isOfPlatform = [](const RegistryEntry &entry) { return entry.platformId || entry.isPending; };
    return m_pendingDeletions > 0 || std::ranges::any_of(m_entries, isOfPlatform);
}

void RegistryEntries::apply(const QList<EntryChange> &changes, const ChangeOrigin &origin, QObject *context,
                            Answer<QList<qint64>> answer)
{
    write([changes, origin](Database &database) { return applyIn(database, changes, origin); }, context,
          std::move(answer));
}

void RegistryEntries::takeBack(const QList<EntryChange> &changes, const ChangeOrigin &origin, QObject *context,
                               Answer<QList<qint64>> answer)
{
    const auto work = [changes, origin](Database &database) {
        QList<EntryChange> inverse;
        inverse.reserve(changes.size());
        for (auto change = changes.crbegin(); change != changes.crend(); ++change)
            inverse.append(change->inverse());
        return applyIn(database, inverse, origin);
    };
    write(work, context, std::move(answer));
}

void RegistryEntries::write(const std::function<Result<Applied>(Database &)> &work, QObject *context,
                            Answer<QList<qint64>> answer)
{
    const auto done = [this, caller = QPointer<QObject>(context), answer = std::move(answer)](Result<Applied> applied) {
        if (applied && m_isLoaded && applied->all)
            take(*std::move(applied->all));
        else if (applied && m_isLoaded)
            show(*applied);
        else if (!applied && applied.error().kind == Error::Kind::Conflict)
            load();
        if (caller)
            answer(applied ? Result<QList<qint64>>(applied->ids) : applied.error());
    };
    askStore<Applied>(m_store, this, work, done);
}

Result<RegistryEntries::Applied> RegistryEntries::applyIn(Database &database, const QList<EntryChange> &changes,
                                                          const ChangeOrigin &origin)
{
    EntryStore store(database);
    auto ids = store.apply(changes, origin);
    if (!ids)
        return ids.error();
    if (ids->size() >= veryMany) {
        auto all = listIn(database);
        return all ? Result<Applied>(Applied{*std::move(ids), {}, 0, *std::move(all)}) : all.error();
    }
    auto now = store.find(*ids);
    if (!now)
        return now.error();
    const auto gone = store.pendingDeletions();
    if (!gone)
        return gone.error();
    return Applied{*std::move(ids), *std::move(now), *gone, {}};
}

void RegistryEntries::show(const Applied &applied)
{
    m_pendingDeletions = applied.pendingDeletions;
    QList<qint64> ids = applied.ids;
    const QList<RegistryEntry> &now = applied.now;
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QList<qint64> addedIds;
    QList<qint64> changedIds;
    QList<qint64> removedIds;
    QList<RegistryEntry> fresh;
    auto next = now.cbegin();
    for (const qint64 id : std::as_const(ids)) {
        const qsizetype row = rowOf(id);
        const bool isThere = next != now.cend() && next->id == id;
        if (isThere && row >= 0) {
            replace(row, *next);
            changedIds.append(id);
        } else if (isThere) {
            fresh.append(*next);
            addedIds.append(id);
        } else if (row >= 0) {
            removedIds.append(id);
        }
        if (isThere)
            ++next;
    }
    drop(removedIds);
    insert(fresh);
    const QList<qint64> advised = idsWith(m_addresses.takeTurned());
    if (!removedIds.isEmpty())
        emit removed(removedIds);
    if (!changedIds.isEmpty())
        emit changed(changedIds);
    if (!addedIds.isEmpty())
        emit added(addedIds);
    if (!advised.isEmpty())
        emit adviceChanged(advised);
}

void RegistryEntries::replace(qsizetype row, const RegistryEntry &entry)
{
    m_addresses.remove(m_entries.at(row).normalised);
    m_addresses.add(entry.normalised);
    m_entries[row] = entry;
}

void RegistryEntries::insert(const QList<RegistryEntry> &entries)
{
    for (const RegistryEntry &entry : entries)
        m_addresses.add(entry.normalised);
    const qsizetype middle = m_entries.size();
    m_entries += entries;
    std::inplace_merge(m_entries.begin(), m_entries.begin() + middle, m_entries.end(),
                       [](const RegistryEntry &left, const RegistryEntry &right) { return left.id < right.id; });
}

void RegistryEntries::drop(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    for (const qint64 id : ids)
        m_addresses.remove(find(id)->normalised);
    m_entries.removeIf([&ids](const RegistryEntry &entry) { return std::ranges::binary_search(ids, entry.id); });
}

QList<qint64> RegistryEntries::idsWith(const QSet<QString> &addresses) const
{
    QList<qint64> ids;
    if (addresses.isEmpty())
        return ids;
    for (const RegistryEntry &entry : m_entries)
        if (addresses.contains(entry.normalised))
            ids.append(entry.id);
    return ids;
}

void RegistryEntries::history(qint64 id, QObject *context, Answer<QList<EntryEvent>> answer)
{
    askStore<QList<EntryEvent>>(
        m_store, context, [id](Database &database) { return EntryStore(database).history(id); }, std::move(answer));
}

void RegistryEntries::deleted(QObject *context, Answer<QList<DeletedEntry>> answer)
{
    askStore<QList<DeletedEntry>>(
        m_store, context, [](Database &database) { return EntryStore(database).deleted(); }, std::move(answer));
}

void RegistryEntries::setAvailability(const AvailabilityList &found)
{
    if (found.isEmpty())
        return;
    askStore<AvailabilityList>(
        m_store, this, [found](Database &database) { return EntryStore(database).setAvailability(found); },
        [this](const Result<AvailabilityList> &stored) {
            if (stored)
                showAvailability(*stored);
            else
                emit failed(stored.error());
        });
}

void RegistryEntries::showAvailability(const AvailabilityList &found)
{
    QList<qint64> ids;
    for (const TestedEntry &tested : found) {
        const qsizetype row = rowOf(tested.id);
        if (row < 0)
            continue;
        m_entries[row].availability = tested.found;
        ids.append(tested.id);
    }
    std::ranges::sort(ids);
    if (!ids.isEmpty())
        emit changed(ids);
}

/// What stays as it is isn't written.
void RegistryEntries::noteTags(const Repository &repository, const QStringList &tags)
{
    const QString prefix = repository.toString() + u':';
    QHash<qint64, QString> found;
    QHash<QString, QString> newest; // by tag: many entries may have the same
    for (const RegistryEntry &entry : std::as_const(m_entries)) {
        if (!entry.normalised.startsWith(prefix))
            continue;
        const QString tag = entry.normalised.sliced(prefix.size()).section(u'@', 0, 0);
        if (!newest.contains(tag))
            newest.insert(tag, newerTag(tag, tags));
        const QString newer = newest.value(tag);
        if (newer != (entry.newer ? entry.newer->tag : QString()))
            found.insert(entry.id, newer);
    }
    if (found.isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    askStore<bool>(
        m_store, this,
        [found, now](Database &database) {
            const auto written = EntryStore(database).setNewerTags(found, now);
            return written ? Result<bool>(true) : written.error();
        },
        [this, found, now](const Result<bool> &written) {
            if (written)
                showNewerTags(found, now);
            else
                emit failed(written.error());
        });
}

void RegistryEntries::showNewerTags(const QHash<qint64, QString> &tags, const QDateTime &found)
{
    QList<qint64> ids;
    for (RegistryEntry &entry : m_entries) {
        const auto tag = tags.constFind(entry.id);
        if (tag == tags.cend())
            continue;
        entry.newer = tag->isEmpty() ? std::nullopt : std::optional(NewerTag{*tag, found});
        ids.append(entry.id);
    }
    if (!ids.isEmpty())
        emit changed(ids);
}

}
