#pragma once

#include "models/registries/entries/duplicatecount.h"
#include "models/registries/entries/entrystore.h"

#include <QObject>
#include <functional>

namespace quaymaster
{

class Repository;
class StoreThread;

/// The registry entries as the window shows them. On the GUI thread; everything is read and written on the store's, and
/// what is shown is what is stored. `store` outlives it.
class RegistryEntries : public QObject
{
    Q_OBJECT

public:
    template <typename T> using Answer = std::function<void(Result<T>)>;

    explicit RegistryEntries(StoreThread &store);

    /// Reads all of it, again if need be: another program may have changed it. `loaded` or `failed` follows.
    void load();
    bool isLoaded() const { return m_isLoaded; }
    const QList<RegistryEntry> &all() const { return m_entries; } ///< by id
    const RegistryEntry *find(qint64 id) const; ///< until the next change
    /// Normalised addresses that several entries have.
    const QSet<QString> &duplicates() const { return m_addresses.duplicates(); }

    int pendingCount() const; ///< changes that the platform does not have yet
    bool havePlatform() const; ///< one of them is there, or is to come there

    /// As EntryStore::apply(). What has changed is shown before the answer comes; after a `conflict` all is read again.
    void apply(const QList<EntryChange> &changes, const ChangeOrigin &origin, QObject *context,
               Answer<QList<qint64>> answer);
    /// The inverse of changes that were applied, the last one first; else as apply().
    void takeBack(const QList<EntryChange> &changes, const ChangeOrigin &origin, QObject *context,
                  Answer<QList<qint64>> answer);
    void history(qint64 id, QObject *context, Answer<QList<EntryEvent>> answer);
    void deleted(QObject *context, Answer<QList<DeletedEntry>> answer);
    /// What tests found; a failure to write it is told by `failed`.
    void setAvailability(const AvailabilityList &found);
    /// All tags that a repository has now: marks its entries that have a newer version there, and takes back marks that
    /// no longer hold. A failure to write it is told by `failed`.
    void noteTags(const Repository &repository, const QStringList &tags);

signals:
    void loaded(); ///< all() is another list; `changed` and `adviceChanged` follow for entries that were there before
    void
    added(const QList<qint64> &ids); ///< ascending, as in all lists here; all() is what it will be after all signals
    void changed(const QList<qint64> &ids);
    void removed(const QList<qint64> &ids);
    void adviceChanged(const QList<qint64> &ids); ///< they are as they were, but another has, or had, the same address
    void failed(const quaymaster::Error &error);

private:
    struct Listed
    {
        QList<RegistryEntry> entries;
        DuplicateCount addresses;
        int pendingDeletions = 0;
    };
    struct Applied
    {
        QList<qint64> ids;
        QList<RegistryEntry> now; ///< those of them that are there
        int pendingDeletions = 0;
        std::optional<Listed> all; ///< instead of `now`, of a change of very many
    };

    static Result<Listed> listIn(Database &database);
    static Result<Applied> applyIn(Database &database, const QList<EntryChange> &changes, const ChangeOrigin &origin);
    void write(const std::function<Result<Applied>(Database &)> &work, QObject *context, Answer<QList<qint64>> answer);
    void take(Listed listed);
    void show(const Applied &applied);
    void showAvailability(const AvailabilityList &found);
    void showNewerTags(const QHash<qint64, QString> &tags, const QDateTime &found);
    void replace(qsizetype row, const RegistryEntry &entry);
    void insert(const QList<RegistryEntry> &entries);
    void drop(const QList<qint64> &ids);
    qsizetype rowOf(qint64 id) const; ///< -1: it isn't there
    QList<qint64> idsWith(const QSet<QString> &addresses) const;

    StoreThread &m_store;
    QList<RegistryEntry> m_entries;
    DuplicateCount m_addresses;
    int m_pendingDeletions = 0;
    bool m_isLoaded = false;
};

}
