#include "models/registries/entries/entrystore.h"

#include "models/core/redaction.h"
#include "models/registries/entries/entryaddress.h"
#include "models/registries/entries/entrychanges.h"
#include "models/registries/entries/entryhistory.h"
#include "models/registries/entries/rowwriter.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int fieldsAt = 1;
constexpr int restAt = fieldsAt + entryFieldCount;
constexpr int availabilityAt = restAt + 7;
constexpr int newerAt = availabilityAt + 7;

QString selection()
{
    return u"SELECT e.id, %1, e.normalised, e.had_credentials, e.created, e.updated, b.platform_id, "
           "CASE WHEN b.platform_id IS NULL THEN EXISTS (SELECT 1 FROM platform_server) ELSE (%1) <> (%2) END, "
           "coalesce(b.has_password, 0), a.cause, a.sentence, a.evidence, a.digest, a.digest_before, a.platforms, "
           "a.checked, n.tag, n.found "
           "FROM registry_entry e LEFT JOIN platform_base b ON b.entry = e.id "
           "LEFT JOIN registry_entry_availability a ON a.entry = e.id "
           "LEFT JOIN registry_entry_newer_tag n ON n.entry = e.id WHERE e.deleted IS NULL"_s.arg(fieldColumns(u"e"_s),
                                                                                                  fieldColumns(u"b"_s));
}

Availability availabilityIn(const QSqlQuery &row)
{
    Availability found;
    found.cause = causeNamed(row.value(availabilityAt).toString());
    found.sentence = row.value(availabilityAt + 1).toString();
    found.evidence = row.value(availabilityAt + 2).toString();
    found.digest = row.value(availabilityAt + 3).toString();
    found.digestBefore = row.value(availabilityAt + 4).toString();
    found.platforms = row.value(availabilityAt + 5).toString().split(u' ', Qt::SkipEmptyParts);
    found.checked = timeOf(row.value(availabilityAt + 6).toLongLong());
    return found;
}

RegistryEntry entryIn(const QSqlQuery &row)
{
    RegistryEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.fields = fieldsIn(row, fieldsAt);
    entry.normalised = row.value(restAt).toString();
    entry.hadCredentials = row.value(restAt + 1).toBool();
    entry.created = timeOf(row.value(restAt + 2).toLongLong());
    entry.updated = timeOf(row.value(restAt + 3).toLongLong());
    if (const QVariant platformId = row.value(restAt + 4); !platformId.isNull())
        entry.platformId = platformId.toLongLong();
    entry.isPending = row.value(restAt + 5).toBool();
    entry.hasPasswordThere = row.value(restAt + 6).toBool();
    if (!row.value(availabilityAt).isNull())
        entry.availability = availabilityIn(row);
    if (!row.value(newerAt).isNull())
        entry.newer = NewerTag{row.value(newerAt).toString(), timeOf(row.value(newerAt + 1).toLongLong())};
    return entry;
}

Result<QList<RegistryEntry>> entriesIn(Database &database, const QString &condition)
{
    auto row = database.run(selection() + condition + " ORDER BY e.id"_L1);
    if (!row)
        return row.error();
    QList<RegistryEntry> entries;
    while (row->next())
        entries.append(entryIn(*row));
    return entries;
}

/// The name of the account, else its number.
QString loginName()
{
    std::array<char, 4096> buffer{};
    passwd account{};
    passwd *found = nullptr;
    const uid_t user = ::getuid();
    if (getpwuid_r(user, &account, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
        return QString::fromLocal8Bit(account.pw_name);
    return QString::number(user);
}

}

ChangeOrigin ChangeOrigin::here()
{
    return {Kind::Here, loginName()};
}

Result<QList<RegistryEntry>> EntryStore::all()
{
    return entriesIn(m_database, {});
}

Result<QList<RegistryEntry>> EntryStore::find(const QList<qint64> &ids)
{
    constexpr qsizetype fewIds = 1000;
    if (ids.size() <= fewIds)
        return entriesIn(m_database, " AND e.id IN "_L1 + listOf(ids));
    auto entries = all();
    if (!entries)
        return entries;
    const QSet<qint64> wanted(ids.cbegin(), ids.cend());
    entries->removeIf([&wanted](const RegistryEntry &entry) { return !wanted.contains(entry.id); });
    return entries;
}

Result<std::optional<RegistryEntry>> EntryStore::find(qint64 id)
{
    auto entries = find(QList<qint64>{id});
    if (!entries)
        return entries.error();
    return entries->isEmpty() ? std::nullopt : std::optional(entries->takeFirst());
}

Result<QList<qint64>> EntryStore::apply(const QList<EntryChange> &changes, const ChangeOrigin &origin)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto ids = EntryChanges(m_database, origin).apply(changes);
    if (!ids)
        return ids;
    const auto committed = transaction->commit();
    return committed ? ids : committed.error();
}

Result<QList<EntryEvent>> EntryStore::history(qint64 id)
{
    return eventsOf(m_database, id);
}

Result<QList<DeletedEntry>> EntryStore::deleted()
{
    auto row = m_database.run(u"SELECT id, %1, deleted, iif(normalised = '', address, normalised) FROM registry_entry "
                              u"WHERE deleted IS NOT NULL "
                              "ORDER BY deleted DESC, id DESC"_s.arg(fieldColumns()));
    if (!row)
        return row.error();
    QList<DeletedEntry> entries;
    while (row->next())
        entries.append({row->value(0).toLongLong(), fieldsIn(*row, fieldsAt), timeOf(row->value(restAt).toLongLong()),
                        row->value(restAt + 1).toString()});
    return entries;
}

Result<AvailabilityList> EntryStore::setAvailability(const AvailabilityList &found)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    AvailabilityList stored;
    for (const TestedEntry &tested : found) {
        const auto now = keep(tested);
        if (!now)
            return now.error();
        if (*now)
            stored.append({tested.id, **now, tested.address});
    }
    const auto committed = transaction->commit();
    return committed ? Result<AvailabilityList>(stored) : committed.error();
}

/// Nothing where the entry is not there, or is of another image.
Result<std::optional<Availability>> EntryStore::keep(const TestedEntry &tested)
{
    auto last = m_database.run(u"SELECT a.last_digest FROM registry_entry e LEFT JOIN registry_entry_availability a "
                               "ON a.entry = e.id WHERE e.id = ? AND e.deleted IS NULL "
                               "AND (? = '' OR ? = iif(e.normalised = '', e.address, e.normalised))"_s,
                               {tested.id, tested.address, tested.address});
    if (!last)
        return last.error();
    if (!last->next())
        return std::optional<Availability>();
    const QString lastDigest = last->value(0).toString();
    last->finish();
    Availability now = tested.found;
    now.evidence = redacted(now.evidence);
    now.platforms.sort();
    now.digestBefore = now.digest.isEmpty() || now.digest == lastDigest ? QString() : lastDigest;
    const QVariantList values{tested.id,
                              causeName(now.cause),
                              now.sentence,
                              now.evidence,
                              now.digest,
                              now.digestBefore,
                              now.digest.isEmpty() ? lastDigest : now.digest,
                              now.platforms.join(u' '),
                              now.checked.toMSecsSinceEpoch()};
    const auto written = m_database.run(u"INSERT OR REPLACE INTO registry_entry_availability (entry, cause, sentence, "
                                        "evidence, digest, digest_before, last_digest, platforms, checked) "
                                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                        values);
    return written ? Result<std::optional<Availability>>(now) : written.error();
}

Result<> EntryStore::setNewerTags(const QHash<qint64, QString> &tags, const QDateTime &found)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    RowWriter rows(m_database,
                   u"INSERT INTO registry_entry_newer_tag (entry, tag, found) VALUES (?, ?, ?) ON CONFLICT (entry) "
                   "DO UPDATE SET (tag, found) = (excluded.tag, excluded.found) WHERE tag <> excluded.tag"_s);
    QList<qint64> none;
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        if (tag->isEmpty())
            none.append(tag.key());
        else if (auto written = rows.write({tag.key(), *tag, found.toMSecsSinceEpoch()}); !written)
            return written;
    }
    if (!none.isEmpty())
        if (auto gone = m_database.run(u"DELETE FROM registry_entry_newer_tag WHERE entry IN "_s + listOf(none)); !gone)
            return gone.error();
    return transaction->commit();
}

Result<QList<PlatformBase>> EntryStore::bases()
{
    auto row = m_database.run(
        u"SELECT platform_id, %1, entry, updated, has_password FROM platform_base ORDER BY platform_id"_s.arg(
            fieldColumns()));
    if (!row)
        return row.error();
    QList<PlatformBase> bases;
    while (row->next())
        bases.append({row->value(0).toLongLong(), row->value(restAt).toLongLong(), fieldsIn(*row, fieldsAt),
                      row->value(restAt + 1).toString(), row->value(restAt + 2).toBool()});
    return bases;
}

Result<int> EntryStore::pendingDeletions()
{
    auto row = m_database.run(u"SELECT COUNT(*) FROM platform_base WHERE entry NOT IN "
                              "(SELECT id FROM registry_entry WHERE deleted IS NULL)"_s);
    if (!row)
        return row.error();
    return row->next() ? row->value(0).toInt() : 0;
}

Result<> EntryStore::setBase(const PlatformBase &base)
{
    return setBases({base});
}

Result<> EntryStore::setBases(const QList<PlatformBase> &bases)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    RowWriter rows(m_database,
                   u"INSERT OR REPLACE INTO platform_base (platform_id, entry, %1, updated, has_password) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(fieldColumns()));
    for (const PlatformBase &base : bases) {
        EntryFields fields = base.fields;
        fields.address = platformAddress(fields.address).text;
        auto written = rows.write(QVariantList{base.platformId, base.entry} + valuesOf(fields)
                                  + QVariantList{base.updated, int(base.hasPassword)});
        if (!written)
            return written;
    }
    return transaction->commit();
}

Result<> EntryStore::dropBase(qint64 platformId)
{
    auto done = m_database.run(u"DELETE FROM platform_base WHERE platform_id = ?"_s, {platformId});
    return done ? Result<>() : done.error();
}

Result<> EntryStore::dropBases()
{
    auto done = m_database.run(u"DELETE FROM platform_base"_s);
    return done ? Result<>() : done.error();
}

}
