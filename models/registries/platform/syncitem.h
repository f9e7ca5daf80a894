#pragma once

#include "models/core/result.h"
#include "models/registries/platform/platformdiff.h"

namespace quaymaster
{

/// One difference that a person has looked at, to be brought away.
struct SyncChoice
{
    PlatformDifference seen;
    std::optional<PlatformDifference::Side> preferred = {}; ///< of a conflict
    bool isForced = false; ///< deletes there, even where it can't be asked whether containers use the image
};

/// Which way a synchronisation goes, and what it may do.
struct SyncWish
{
    enum class Direction {
        Pull, ///< platform → here
        Apply, ///< here → platform
        Both,
    };

    Direction direction = Direction::Pull;
    bool isDryRun = false; ///< no entry is written, here or there
    std::optional<PlatformDifference::Side> prefer; ///< in conflicts; none: they are left
    bool deletes = false; ///< else deletions are left
    bool isForced = false; ///< deletes there, even where it can't be asked whether containers use the image
    /// Of both directions: exactly these, deletions too, where both sides still are as they were seen.
    std::optional<QList<SyncChoice>> choices = {};
    bool remembers = false; ///< of a dry run: what both sides agree on is stored all the same

    /// Where it writes; both directions: nothing says.
    std::optional<PlatformDifference::Side> target() const
    {
        if (direction == Direction::Both)
            return {};
        return direction == Direction::Pull ? PlatformDifference::Side::Here : PlatformDifference::Side::Platform;
    }
};

/// One thing that a synchronisation does, or leaves. (COMMANDS.md, pull and apply, `items`)
struct SyncItem
{
    enum class State {
        Planned, ///< not done yet, or a dry run
        Done,
        Skipped, ///< left: a conflict, a deletion that is not allowed, or all has ended before
        Failed,
    };

    PlatformDifference difference; ///< with the ids that it has by now; of a conflict that was decided: how
    State state = State::Planned;
    std::optional<Error> error; ///< of Failed, and why it was Skipped
    bool isForced = false; ///< see SyncWish
};

/// `planned`… of COMMANDS.md. Never translated.
QString stateName(SyncItem::State state);

class SyncPlan
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::SyncPlan)

public:
    /// What there is to do in this direction: in the order of the differences, deletions behind everything else.
    static QList<SyncItem> items(const QList<PlatformDifference> &differences, const SyncWish &wish);

private:
    static std::optional<SyncItem> item(const PlatformDifference &difference, const SyncWish &wish);
    static SyncItem item(const SyncChoice &choice, const PlatformDifference *now);
    static Error undecided(const PlatformDifference &difference);
    static Error changedSince(const PlatformDifference &difference);
    static Error keptDeleted(const PlatformDifference &difference, SyncWish::Direction direction);
};

}
