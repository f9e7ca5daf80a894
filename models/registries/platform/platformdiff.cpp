#include "models/registries/platform/platformdiff.h"

#include "models/registries/entries/entryaddress.h"

#include <QMap>
#include <algorithm>
#include <tuple>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Action = PlatformDifference::Action;
using Side = PlatformDifference::Side;
using Key = std::pair<QString, QString>; // name, normalised address

/// What belongs together; any of the three may be missing.
struct Match
{
    const RegistryEntry *here = nullptr;
    const PlatformBase *base = nullptr;
    const PlatformEntry *there = nullptr;
};

Key keyOf(const RegistryEntry &entry)
{
    return {entry.fields.name, entry.normalised.isEmpty() ? entry.fields.address : entry.normalised};
}

Key keyOf(const PlatformEntry &row)
{
    const QString normalised = platformAddress(row.fields.address).normalised();
    return {row.fields.name, normalised.isEmpty() ? row.fields.address : normalised};
}

/// Each entry and each row comes into exactly one match.
class Matcher
{
public:
    Matcher(const QList<RegistryEntry> &here, const QList<PlatformBase> &bases, const QList<PlatformEntry> &there)
    {
        for (const RegistryEntry &entry : here)
            m_here.insert(entry.id, &entry);
        for (const PlatformEntry &row : there)
            m_there.insert(row.id, &row);
        for (const PlatformBase &base : bases)
            m_matches.append({m_here.take(base.entry), &base, m_there.take(base.platformId)});
        matchIds();
        matchKeys();
        for (const RegistryEntry *entry : std::as_const(m_here))
            m_matches.append({entry, nullptr, nullptr});
        for (const PlatformEntry *row : std::as_const(m_there))
            m_matches.append({nullptr, nullptr, row});
    }

    const QList<Match> &matches() const { return m_matches; }

private:
    void match(const RegistryEntry *entry, const PlatformEntry *row)
    {
        m_matches.append({entry, nullptr, row});
        m_here.remove(entry->id);
        m_there.remove(row->id);
    }

    void matchIds()
    {
        for (const RegistryEntry *entry : m_here.values())
            if (const PlatformEntry *row = entry->platformId ? m_there.value(*entry->platformId) : nullptr)
                match(entry, row);
    }

    /// The oldest of several goes with the oldest. Also for an entry whose row is gone: it may have been made anew by a
    /// create that was not answered.
    void matchKeys()
    {
        QMap<Key, QList<const PlatformEntry *>> rows;
        for (const PlatformEntry *row : std::as_const(m_there))
            rows[keyOf(*row)].append(row);
        const auto takeRow = [&](const RegistryEntry &entry) -> const PlatformEntry * {
            const auto found = rows.find(keyOf(entry));
            return found == rows.end() || found->isEmpty() ? nullptr : found->takeFirst();
        };
        for (Match &one : m_matches)
            if (const PlatformEntry *row = one.here && !one.there ? takeRow(*one.here) : nullptr)
                one.there = m_there.take(row->id);
        for (const RegistryEntry *entry : m_here.values())
            if (const PlatformEntry *row = takeRow(*entry))
                match(entry, row);
    }

    QMap<qint64, const RegistryEntry *> m_here; // those that are not matched yet
    QMap<qint64, const PlatformEntry *> m_there;
    QList<Match> m_matches;
};

template <typename T> std::optional<EntryFields> fieldsOf(const T *one)
{
    return one ? std::optional(one->fields) : std::nullopt;
}

QList<EntryField> differing(const PlatformDifference &item)
{
    QList<EntryField> fields;
    const auto add = [&fields](const std::optional<EntryFields> &one, const std::optional<EntryFields> &other) {
        if (one && other)
            for (const EntryField field : differingFields(*one, *other))
                if (!fields.contains(field))
                    fields.append(field);
    };
    add(item.here, item.there);
    add(item.base, item.here);
    add(item.base, item.there);
    std::ranges::sort(fields);
    return fields;
}

PlatformDifference differenceOf(const Match &match)
{
    PlatformDifference item;
    item.here = fieldsOf(match.here);
    item.base = fieldsOf(match.base);
    item.there = fieldsOf(match.there);
    item.entry = match.here ? match.here->id : match.base ? match.base->entry : 0;
    item.platformId = match.there ? match.there->id : match.base ? match.base->platformId : 0;
    item.name = (item.here ? *item.here : item.there ? *item.there : *item.base).name;
    item.updated = match.there ? match.there->updated : QString();
    item.hasPassword = match.there && !match.there->credential.isAnonymous();
    item.fields = differing(item);
    return item;
}

/// The base, if it does not know yet whether the address there has a password.
std::optional<PlatformBase> withPasswordNow(const Match &match)
{
    if (!match.base || !match.there || match.base->platformId != match.there->id)
        return {};
    PlatformBase base = *match.base;
    base.hasPassword = !match.there->credential.isAnonymous();
    return base == *match.base ? std::nullopt : std::optional(base);
}

/// What the side that has not changed since the base has to do; a conflict if neither or both have.
void decide(PlatformDifference &item)
{
    const bool isNew = !item.base && (!item.here || !item.there);
    if (isNew || item.here == item.base)
        item.side = item.here && isNew ? Side::Platform : Side::Here;
    else if (item.there == item.base)
        item.side = Side::Platform;
    else
        return;
    const bool hasTarget = item.side == Side::Here ? item.here.has_value() : item.there.has_value();
    const bool hasSource = item.side == Side::Here ? item.there.has_value() : item.here.has_value();
    item.action = !hasSource ? Action::Delete : hasTarget ? Action::Update : Action::Create;
}

}

PlatformComparison platformDiff(const QList<RegistryEntry> &here, const QList<PlatformBase> &bases,
                                const QList<PlatformEntry> &there)
{
    PlatformComparison comparison;
    const Matcher matcher(here, bases, there);
    for (const Match &match : matcher.matches()) {
        if (!match.here && !match.there) {
            comparison.gone.append(match.base->platformId);
            continue;
        }
        if (match.base && match.there && match.base->platformId != match.there->id)
            comparison.gone.append(match.base->platformId);
        PlatformDifference item = differenceOf(match);
        if (item.here != item.there) {
            decide(item);
            comparison.differences.append(item);
            if (const auto base = withPasswordNow(match))
                comparison.agreed.append(*base);
        } else if (item.here != item.base || match.base->updated != item.updated || withPasswordNow(match)) {
            comparison.agreed.append({item.platformId, item.entry, *item.there, item.updated, item.hasPassword});
        }
    }
    std::ranges::sort(comparison.differences, {}, [](const PlatformDifference &item) {
        return std::tuple(item.entry == 0, item.entry, item.platformId);
    });
    return comparison;
}

bool losesPassword(const PlatformDifference &difference)
{
    return difference.action == Action::Update && difference.side == Side::Platform && difference.hasPassword
        && difference.here->address != difference.there->address;
}

PlatformDifference resolved(PlatformDifference conflict, Side preferred)
{
    conflict.side = preferred == Side::Here ? Side::Platform : Side::Here;
    const auto &source = preferred == Side::Here ? conflict.here : conflict.there;
    const auto &target = preferred == Side::Here ? conflict.there : conflict.here;
    conflict.action = !source ? Action::Delete : target ? Action::Update : Action::Create;
    return conflict;
}

QString actionName(Action action)
{
    switch (action) {
    case Action::Create:
        return u"create"_s;
    case Action::Update:
        return u"update"_s;
    case Action::Delete:
        return u"delete"_s;
    case Action::Conflict:
        return u"conflict"_s;
    }
    Q_UNREACHABLE();
}

QString sideName(Side side)
{
    return side == Side::Here ? u"here"_s : u"platform"_s;
}

}
