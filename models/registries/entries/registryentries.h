#pragma once

#include "models/registries/entries/entrystore.h"

#include <QHash>
#include <QObject>
#include <functional>

namespace quaymaster
{

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

    /// As EntryStore::apply(). What has changed is shown before the answer comes.
    void apply(const QList<EntryChange> &changes, const ChangeOrigin &origin, QObject *context,
               Answer<QList<qint64>> answer);
    void history(qint64 id, QObject *context, Answer<QList<EntryEvent>> answer);
    void deleted(QObject *context, Answer<QList<DeletedEntry>> answer);
    /// What a test found; a failure to write it is told by `failed`.
    void setAvailability(qint64 id, const Availability &found);

signals:
    void loaded(); ///< all() is another list
    void added(const QList<qint64> &ids);
    void changed(const QList<qint64> &ids);
    void removed(const QList<qint64> &ids);
    void failed(const quaymaster::Error &error);

private:
    StoreThread &m_store;
    QList<RegistryEntry> m_entries;
    bool m_isLoaded = false;
};

}
