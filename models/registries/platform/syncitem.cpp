#include "models/registries/platform/syncitem.h"

#include "models/image/shown.h"

#include <QHash>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Action = PlatformDifference::Action;
using Side = PlatformDifference::Side;

/// Differences by their entry, here or at the platform.
class ByEntry
{
public:
    explicit ByEntry(const QList<PlatformDifference> &differences)
        : m_differences(differences)
    {
        for (qsizetype at = differences.size() - 1; at >= 0; --at) {
            m_here.insert(differences[at].entry, at);
            m_there.insert(differences[at].platformId, at);
        }
    }

    /// The first one of the same entry; none: nullptr.
    const PlatformDifference *find(const PlatformDifference &seen) const
    {
        const qsizetype none = m_differences.size();
        const qsizetype here = seen.entry != 0 ? m_here.value(seen.entry, none) : none;
        const qsizetype there = seen.platformId != 0 ? m_there.value(seen.platformId, none) : none;
        const qsizetype first = std::min(here, there);
        return first < none ? &m_differences[first] : nullptr;
    }

private:
    const QList<PlatformDifference> &m_differences;
    QHash<qint64, qsizetype> m_here;
    QHash<qint64, qsizetype> m_there;
};

}

QString stateName(SyncItem::State state)
{
    switch (state) {
    case SyncItem::State::Planned:
        return u"planned"_s;
    case SyncItem::State::Done:
        return u"done"_s;
    case SyncItem::State::Skipped:
        return u"skipped"_s;
    case SyncItem::State::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QList<SyncItem> SyncPlan::items(const QList<PlatformDifference> &differences, const SyncWish &wish)
{
    QList<SyncItem> items;
    if (wish.choices) {
        const ByEntry byEntry(differences);
        for (const SyncChoice &choice : *wish.choices)
            items.append(item(choice, byEntry.find(choice.seen)));
    } else {
        for (const PlatformDifference &difference : differences)
            if (auto item = SyncPlan::item(difference, wish))
                items.append(*std::move(item));
    }
    std::stable_partition(items.begin(), items.end(),
                          [](const SyncItem &item) { return item.difference.action != Action::Delete; });
    return items;
}

std::optional<SyncItem> SyncPlan::item(const PlatformDifference &difference, const SyncWish &wish)
{
    const bool isConflict = difference.action == Action::Conflict;
    if (!isConflict && wish.target().value_or(difference.side) != difference.side)
        return {};
    SyncItem item{difference, SyncItem::State::Planned, {}, wish.isForced};
    if (isConflict && wish.prefer)
        item.difference = resolved(difference, *wish.prefer);
    else if (isConflict)
        item.difference.side = wish.target().value_or(difference.side);
    if (item.difference.action == Action::Conflict)
        item.error = undecided(difference);
    else if (item.difference.action == Action::Delete && !wish.deletes)
        item.error = keptDeleted(item.difference, wish.direction);
    if (item.error)
        item.state = SyncItem::State::Skipped;
    return item;
}

/// What is not there any more is the same on both sides by now: an earlier run, or somebody else, has done it.
SyncItem SyncPlan::item(const SyncChoice &choice, const PlatformDifference *now)
{
    SyncItem item{choice.seen, SyncItem::State::Planned, {}, choice.isForced};
    if (!now)
        item.state = SyncItem::State::Done;
    else if (*now != choice.seen)
        item.error = changedSince(choice.seen);
    else if (choice.seen.action == Action::Conflict && choice.preferred)
        item.difference = resolved(choice.seen, *choice.preferred);
    else if (choice.seen.action == Action::Conflict)
        item.error = undecided(choice.seen);
    if (item.error)
        item.state = SyncItem::State::Skipped;
    return item;
}

Error SyncPlan::changedSince(const PlatformDifference &difference)
{
    return {Error::Kind::Conflict,
            tr("“%1” has changed since both sides were compared. Compare them again.").arg(shown(difference.name)),
            {}};
}

Error SyncPlan::undecided(const PlatformDifference &difference)
{
    Error error{
        Error::Kind::Conflict,
        tr("“%1” was changed here and at the platform. Choose which side is right.").arg(shown(difference.name)),
        {}};
    error.typed = u"quaymaster registry apply --prefer here|there"_s;
    return error;
}

/// A pull deletes nothing: who wants it gone here removes it, and both sides are the same.
Error SyncPlan::keptDeleted(const PlatformDifference &difference, SyncWish::Direction direction)
{
    const bool isPull = direction == SyncWish::Direction::Pull;
    const QString sentence = difference.side == Side::Platform
        ? tr("“%1” was deleted here and is still at the platform. Allow deletions to delete it there too.")
        : isPull ? tr("“%1” was deleted at the platform and is still here. Remove it here if it may go.")
                 : tr("“%1” was deleted at the platform and is still here. Allow deletions to delete it here too.");
    Error error{Error::Kind::Conflict, sentence.arg(shown(difference.name)), {}};
    error.typed = isPull ? u"quaymaster registry remove %1"_s.arg(difference.entry) : u"--delete"_s;
    return error;
}

}
