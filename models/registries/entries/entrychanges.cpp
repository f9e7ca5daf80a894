#include "models/registries/entries/entrychanges.h"

#include "models/image/shown.h"
#include "models/registries/entries/entryaddress.h"
#include "models/registries/entries/entryhistory.h"
#include "models/registries/entries/entryproblems.h"
#include "models/registries/entries/rowwriter.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QList<EntryEvent::Difference> differencesOf(const EntryFields &before, const EntryFields &after)
{
    QList<EntryEvent::Difference> differences;
    for (const EntryField field : differingFields(before, after))
        differences.append({field, entryFieldValue(before, field), entryFieldValue(after, field)});
    return differences;
}

Error conflict(const QString &summary, qint64 id)
{
    return {Error::Kind::Conflict, summary, u"registry entry %1"_s.arg(id)};
}

QString nameFor(const EntryChange &change)
{
    return shown(change.before ? change.before->name : change.after->name);
}

}

EntryChanges::EntryChanges(Database &database, ChangeOrigin origin)
    : m_database(database)
    , m_origin(std::move(origin))
    , m_now(QDateTime::currentDateTimeUtc())
{
}

Result<QList<qint64>> EntryChanges::apply(const QList<EntryChange> &changes)
{
    if (auto done = read(changes); !done)
        return done.error();
    QList<qint64> ids;
    ids.reserve(changes.size());
    for (const EntryChange &change : changes) {
        const auto id = take(change);
        if (!id)
            return id.error();
        ids.append(*id);
    }
    if (auto done = write(); !done)
        return done.error();
    return ids;
}

Result<> EntryChanges::read(const QList<EntryChange> &changes)
{
    QList<qint64> ids;
    for (const EntryChange &change : changes)
        if (change.id != 0)
            ids.append(change.id);
    auto records = recordsIn(m_database, ids);
    if (!records)
        return records.error();
    m_records = *std::move(records);
    const auto unused = unusedId(m_database);
    if (!unused)
        return unused.error();
    m_nextId = *unused;
    return {};
}

Result<qint64> EntryChanges::take(const EntryChange &change)
{
    if (change.before == change.after)
        return change.id;
    if (change.id == 0)
        return create(change);
    if (auto matched = match(change); !matched)
        return matched.error();
    if (!change.after) {
        remove(change.id);
        return change.id;
    }
    const auto done = put(change);
    return done ? Result<qint64>(change.id) : done.error();
}

Result<> EntryChanges::match(const EntryChange &change) const
{
    const auto found = m_records.constFind(change.id);
    const bool isLive = found != m_records.cend() && !found->deleted;
    if (!change.before && isLive)
        return conflict(tr("“%1” is in the list already. Look at it there.").arg(nameFor(change)), change.id);
    if (!change.before && found == m_records.cend())
        return conflict(
            tr("“%1” cannot be restored, because nothing is known of it. Add it anew.").arg(nameFor(change)),
            change.id);
    if (change.before && !isLive)
        return conflict(tr("“%1” was deleted in the meantime. Restore it first, or leave it out.").arg(nameFor(change)),
                        change.id);
    if (change.before && found->fields != *change.before)
        return conflict(
            tr("“%1” was changed in the meantime. Look at it as it is now, then try again.").arg(nameFor(change)),
            change.id);
    return {};
}

Result<qint64> EntryChanges::create(const EntryChange &change)
{
    Q_ASSERT(change.after);
    auto good = check(change, {});
    if (!good)
        return good.error();
    EntryRecord record;
    record.fields = good->fields;
    record.normalised = good->normalised;
    record.hadCredentials = good->hadCredentials;
    record.created = m_now.toMSecsSinceEpoch();
    const qint64 id = m_nextId++;
    touch(id, record, EntryEvent::Kind::Created, {});
    return id;
}

Result<> EntryChanges::put(const EntryChange &change)
{
    EntryRecord record = m_records.value(change.id);
    const bool wasDeleted = record.deleted.has_value();
    auto good = check(change, record);
    if (!good)
        return good.error();
    const auto differences = differencesOf(record.fields, good->fields);
    if (differences.isEmpty() && !wasDeleted)
        return {};
    if (good->normalised != record.normalised)
        m_moved.append(change.id);
    record.fields = good->fields;
    record.normalised = good->normalised;
    record.hadCredentials = good->hadCredentials;
    record.deleted.reset();
    touch(change.id, record, wasDeleted ? EntryEvent::Kind::Restored : EntryEvent::Kind::Changed, differences);
    return {};
}

void EntryChanges::remove(qint64 id)
{
    EntryRecord record = m_records.value(id);
    record.deleted = m_now.toMSecsSinceEpoch();
    touch(id, record, EntryEvent::Kind::Deleted, {});
}

void EntryChanges::touch(qint64 id, const EntryRecord &record, EntryEvent::Kind kind,
                         const QList<EntryEvent::Difference> &differences)
{
    EntryRecord now = record;
    now.updated = m_now.toMSecsSinceEpoch();
    m_records.insert(id, now);
    m_events.append({id, kind, m_origin, m_now, differences});
    if (!m_isTouched.contains(id))
        m_touched.append(id);
    m_isTouched.insert(id);
}

/// The platform's rows are taken as they are, but never a secret in them.
Result<EntryChanges::Checked> EntryChanges::check(const EntryChange &change, const EntryRecord &before)
{
    Checked good{*change.after, before.normalised, change.hadCredentials};
    const bool isSync = m_origin.kind == ChangeOrigin::Kind::Sync;
    if (isSync) {
        const EntryAddress address = platformAddress(change.after->address);
        good = {*change.after, address.normalised(), change.hadCredentials || address.hasCredentials()};
        good.fields.address = address.text;
    } else if (auto problem = checkHere(change.id, good, before.fields); !problem) {
        return problem.error();
    }
    if (change.id != 0 && good.fields.address == before.fields.address)
        good.hadCredentials = good.hadCredentials || before.hadCredentials;
    return good;
}

Result<> EntryChanges::checkHere(qint64 id, Checked &good, const EntryFields &before)
{
    for (const EntryField field : id == 0 ? entryFields() : differingFields(before, good.fields)) {
        if (auto done = checkField(id, good, field); !done)
            return done;
    }
    return {};
}

Result<> EntryChanges::checkField(qint64 id, Checked &good, EntryField field)
{
    QString problem;
    if (field == EntryField::Address) {
        const auto normalised = checkedAddress(good.fields.address);
        good.normalised = normalised ? *normalised : QString();
        problem = normalised ? QString() : wholeProblemOf(good.fields, field);
    } else {
        problem = wholeProblemOf(good.fields, field);
    }
    if (problem.isEmpty())
        return {};
    const auto had = hadOnce(id, field, entryFieldValue(good.fields, field));
    if (!had)
        return had.error();
    if (!*had)
        return Error{Error::Kind::Invalid, problem, u"registry entry: %1"_s.arg(shown(good.fields.name))};
    if (field == EntryField::Address)
        good.normalised = platformAddress(good.fields.address).normalised();
    return {};
}

/// Undo and redo bring back what once came from the platform.
Result<bool> EntryChanges::hadOnce(qint64 id, EntryField field, const QString &value)
{
    if (id == 0)
        return false;
    const auto events = eventsOf(m_database, id);
    if (!events)
        return events.error();
    for (const EntryEvent &event : *events)
        for (const EntryEvent::Difference &difference : event.differences)
            if (difference.field == field && (difference.before == value || difference.after == value))
                return true;
    return false;
}

Result<> EntryChanges::write()
{
    if (auto done = writeRecords(m_database, m_touched, m_records); !done)
        return done;
    if (auto done = writeEvents(m_database, m_events); !done)
        return done;
    if (m_moved.isEmpty())
        return {};
    for (const auto &table : {u"registry_entry_availability"_s, u"registry_entry_newer_tag"_s})
        if (auto gone = m_database.run(u"DELETE FROM %1 WHERE entry IN %2"_s.arg(table, listOf(m_moved))); !gone)
            return gone.error();
    return {};
}

}
