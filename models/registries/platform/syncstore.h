#pragma once

#include "models/registries/platform/platformdiff.h"
#include "models/registries/platform/platformserver.h"

#include <QObject>
#include <functional>

namespace quaymaster
{

/// The entries here, as a synchronisation reads and writes them. Answers come on the thread of the caller, perhaps
/// inside the call, and never after `context` is gone. Errors: `io`, those of EntryStore::apply(), and `conflict` (the
/// workspace has another platform by now, or none: to it, what is read and written here would mean other rows).
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

    /// Whether all of it still is about the platform of the workspace.
    virtual void check(QObject *context, const Answer<> &answer) = 0;
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
    Q_DECLARE_TR_FUNCTIONS(quaymaster::EntrySyncStore)

public:
    /// `database` outlives it.
    EntrySyncStore(Database &database, PlatformServer server);

    void check(QObject *context, const Answer<> &answer) override;
    void read(QObject *context, const Answer<Content> &answer) override;
    void agree(const PlatformComparison &comparison, QObject *context, const Answer<> &answer) override;
    void write(const Step &step, QObject *context, const Answer<qint64> &answer) override;

    static Result<> check(Database &database, const PlatformServer &server);
    static Result<Content> contentOf(Database &database, const PlatformServer &server);
    static Result<> agree(Database &database, const PlatformServer &server, const PlatformComparison &comparison);
    static Result<qint64> write(Database &database, const PlatformServer &server, const Step &step);

private:
    Database &m_database;
    PlatformServer m_server;
};

}
