#pragma once

#include "models/registries/platform/platformdiff.h"

#include <QObject>
#include <functional>

namespace quaymaster
{

/// The entries here, as a synchronisation reads and writes them. Answers come on the thread of the caller, perhaps
/// inside the call, and never after `context` is gone. Errors: `io`, and those of EntryStore::apply().
class SyncStore
{
public:
    template <typename T = std::monostate> using Answer = std::function<void(Result<T>)>;

    struct Content
    {
        QList<RegistryEntry> entries;
        QList<PlatformBase> bases;
    };

    /// One step of a synchronisation; what is not set stays.
    struct Step
    {
        std::optional<EntryChange> change;
        std::optional<PlatformBase> base; ///< with the entry 0: that of `change`
        std::optional<qint64> droppedBase; ///< platform id
    };

    virtual ~SyncStore() = default;
    Q_DISABLE_COPY_MOVE(SyncStore)

    virtual void read(QObject *context, const Answer<Content> &answer) = 0;
    /// What both sides agree on (see PlatformComparison), before any step.
    virtual void agree(const PlatformComparison &comparison, QObject *context, const Answer<> &answer) = 0;
    /// The id of the entry.
    virtual void write(const Step &step, QObject *context, const Answer<qint64> &answer) = 0;

protected:
    SyncStore() = default;
};

/// On the thread of the database. Answers inside the call.
class EntrySyncStore final : public SyncStore
{
public:
    /// `store` outlives it. `who`: the account at the platform, for the history.
    EntrySyncStore(EntryStore &store, QString who);

    void read(QObject *context, const Answer<Content> &answer) override;
    void agree(const PlatformComparison &comparison, QObject *context, const Answer<> &answer) override;
    void write(const Step &step, QObject *context, const Answer<qint64> &answer) override;

    static Result<Content> contentOf(EntryStore &store);
    static Result<> agree(EntryStore &store, const PlatformComparison &comparison);
    static Result<qint64> write(EntryStore &store, const Step &step, const QString &who);

private:
    EntryStore &m_store;
    QString m_who;
};

}
