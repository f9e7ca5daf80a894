#include "models/registries/platform/syncitem.h"

#include "models/image/shown.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Action = PlatformDifference::Action;
using Side = PlatformDifference::Side;

bool isOfSameEntry(const PlatformDifference &one, const PlatformDifference &other)
{
    return (one.entry != 0 && one.entry == other.entry) || (one.platformId != 0 && one.platformId == other.platformId);
}

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
    if (wish.choices)
        for (const SyncChoice &choice : *wish.choices)
            items.append(item(choice, differences));
    else
        for (const PlatformDifference &difference : differences)
            if (auto item = SyncPlan::item(difference, wish))
                items.append(*std::move(item));
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
SyncItem SyncPlan::item(const SyncChoice &choice, const QList<PlatformDifference> &differences)
{
    SyncItem item{choice.seen, SyncItem::State::Planned, {}, choice.isForced};
    const auto now = std::ranges::find_if(
        differences, [&choice](const PlatformDifference &one) { return isOfSameEntry(one, choice.seen); });
    if (now == differences.end())
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
