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
    for (const PlatformDifference &difference : differences)
        if (auto item = SyncPlan::item(difference, wish))
            items.append(*std::move(item));
    std::ranges::stable_partition(items, [](const SyncItem &item) { return item.difference.action != Action::Delete; });
    return items;
}

std::optional<SyncItem> SyncPlan::item(const PlatformDifference &difference, const SyncWish &wish)
{
    const bool isConflict = difference.action == Action::Conflict;
    if (!isConflict && difference.side != wish.target())
        return {};
    SyncItem item{difference, SyncItem::State::Planned, {}};
    if (isConflict && wish.prefer)
        item.difference = resolved(difference, *wish.prefer);
    else if (isConflict)
        item.difference.side = wish.target();
    if (item.difference.action == Action::Conflict)
        item.error = undecided(difference);
    else if (item.difference.action == Action::Delete && !wish.deletes)
        item.error = keptDeleted(item.difference);
    if (item.error)
        item.state = SyncItem::State::Skipped;
    return item;
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

Error SyncPlan::keptDeleted(const PlatformDifference &difference)
{
    const QString sentence = difference.side == Side::Here
        ? tr("“%1” was deleted at the platform and is still here. Allow deletions to delete it here too.")
        : tr("“%1” was deleted here and is still at the platform. Allow deletions to delete it there too.");
    Error error{Error::Kind::Conflict, sentence.arg(shown(difference.name)), {}};
    error.typed = u"--delete"_s;
    return error;
}

}
