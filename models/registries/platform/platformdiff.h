#pragma once

#include "models/registries/entries/entrystore.h"
#include "models/registries/platform/platformrows.h"

namespace quaymaster
{

/// One entry that is not the same here and on the platform, and what would make it so.
struct PlatformDifference
{
    enum class Action { Create, Update, Delete, Conflict };
    enum class Side { Here, Platform };

    Action action = Action::Conflict;
    Side side = Side::Platform; ///< where it is to be done; of a conflict it means nothing
    qint64 entry = 0; ///< id here, also of one that was deleted here; 0: never was here
    qint64 platformId = 0; ///< 0: never was there
    QString name;
    std::optional<EntryFields> base; ///< when both were last the same
    std::optional<EntryFields> here; ///< none: not here, or not here any more
    std::optional<EntryFields> there;
    QString updated; ///< UpdatedAt of the row there; empty: there is none
    bool hasPassword = false; ///< the address there holds one
    QList<EntryField> fields; ///< where what there is of the three differs

    bool operator==(const PlatformDifference &) const = default;
};

/// Both sides against what they last had in common.
struct PlatformComparison
{
    QList<PlatformDifference> differences; ///< by entry, those that are on the platform only behind them
    QList<PlatformBase>
        agreed; ///< to be stored, nothing else to do: what is the same on both sides, but not in the
                ///< base, or a base of which it is known by now whether the address there has a password
    QList<qint64>
        gone; ///< platform ids of bases that stand for nothing any more: to be dropped, before others are stored
};

/// Pure, whatever the order of the lists. Rows are matched by their base, then by platform id, then, where both are
/// new, by name and normalised address, so that nothing is doubled when a create was done and not answered. A change on
/// one side goes to the other one; changes on both that are not the same, or a change here of what was deleted there,
/// are a conflict, for a person to decide. Nothing is written here.
PlatformComparison platformDiff(const QList<RegistryEntry> &here, const QList<PlatformBase> &bases,
                                const QList<PlatformEntry> &there);

/// Whether it takes a password away that stands in the address there.
bool losesPassword(const PlatformDifference &difference);
/// What a conflict becomes when a person prefers one side's version (or its absence).
PlatformDifference resolved(PlatformDifference conflict, PlatformDifference::Side preferred);

/// `create`… and `here`, `platform` of COMMANDS.md. Never translated.
QString actionName(PlatformDifference::Action action);
QString sideName(PlatformDifference::Side side);

}
