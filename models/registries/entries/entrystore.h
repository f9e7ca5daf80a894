#pragma once

#include "models/core/result.h"
#include "models/registries/entries/registryentry.h"

namespace quaymaster
{

class Database;

/// One step of the list: an entry comes (`before` is empty), changes, or goes (`after` is empty). The inverse of a step
/// has the two exchanged, which is how it is undone: an id that comes again is the same entry again, history and all.
struct EntryChange
{
    qint64 id = 0; ///< 0: a new one
    std::optional<EntryFields> before;
    std::optional<EntryFields> after;
    bool hadCredentials = false; ///< `after`'s address came with some

    EntryChange inverse() const { return {id, after, before, false}; }
};

/// Who made a change, and how.
struct ChangeOrigin
{
    enum class Kind { Here, Import, Sync };
    Kind kind = Kind::Here;
    QString who; ///< the account here, or at the platform

    bool operator==(const ChangeOrigin &) const = default;

    static ChangeOrigin here(); ///< the person who is logged in to this machine
};

/// One line of an entry's history.
struct EntryEvent
{
    enum class Kind { Created, Changed, Deleted, Restored };
    struct Difference
    {
        EntryField field = EntryField::Name;
        QString before;
        QString after;

        bool operator==(const Difference &) const = default;
    };

    qint64 entry = 0;
    Kind kind = Kind::Changed;
    ChangeOrigin origin;
    QDateTime when; ///< UTC
    QList<Difference> differences;

    bool operator==(const EntryEvent &) const = default;
};

/// A deleted entry, which can be restored.
struct DeletedEntry
{
    qint64 id = 0;
    EntryFields fields;
    QDateTime when; ///< UTC
    QString address; ///< as RegistryEntry::shownAddress()
};

/// What the test of an entry's image found.
struct TestedEntry
{
    qint64 id = 0;
    Availability found;
    /// That was tested: RegistryEntry::shownAddress() of then. Empty: of whatever the entry has.
    QString address = {};
};
using AvailabilityList = QList<TestedEntry>;

/// What the platform had when both sides were last the same: the base of a three-way comparison.
struct PlatformBase
{
    qint64 platformId = 0;
    qint64 entry = 0; ///< also of one that has been deleted here
    EntryFields fields;
    QString updated; ///< UpdatedAt, as the platform wrote it
    bool hasPassword = false; ///< the address there held one when it was last read

    bool operator==(const PlatformBase &) const = default;
};

/// The registry entries of a workspace. On the thread of its database; every call is one transaction. Errors: `io`.
class EntryStore
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::EntryStore)

public:
    explicit EntryStore(Database &database)
        : m_database(database)
    {
    }

    Result<QList<RegistryEntry>> all(); ///< by id
    Result<std::optional<RegistryEntry>> find(qint64 id);
    Result<QList<RegistryEntry>> find(const QList<qint64> &ids); ///< those that are there, by id

    /// All or nothing. The ids, in the order of the changes. Errors: `conflict` (an entry is not as `before` says:
    /// somebody else has changed it), `invalid` (see problemsOf(); an address of the platform's is taken as it is).
    Result<QList<qint64>> apply(const QList<EntryChange> &changes, const ChangeOrigin &origin);

    Result<QList<EntryEvent>> history(qint64 id); ///< the newest first
    Result<QList<DeletedEntry>> deleted(); ///< the newest first

    /// Answers what is stored: with digestBefore where the tag has moved since the last test that was Ok. Entries that
    /// are not there any more, or have another address by now, are left out: a test takes its time.
    Result<AvailabilityList> setAvailability(const AvailabilityList &found);

    /// What a look at the tags found, by entry; an empty tag: none is newer. `found`: when, for those that are new.
    Result<> setNewerTags(const QHash<qint64, QString> &tags, const QDateTime &found);

    Result<QList<PlatformBase>> bases();
    Result<int> pendingDeletions(); ///< entries that are gone here and not known to be gone at the platform
    Result<> setBase(const PlatformBase &base); ///< the entry is linked to the platform's row from then on
    Result<> setBases(const QList<PlatformBase> &bases);
    Result<> dropBase(qint64 platformId); ///< it is gone there
    Result<> dropBases(); ///< another platform, or none

private:
    Result<std::optional<Availability>> keep(const TestedEntry &tested);

    Database &m_database;
};

}
