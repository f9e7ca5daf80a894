#pragma once

#include "models/jobs/job.h"
#include "models/registries/entries/entryaddress.h"
#include "models/registries/platform/platformremoval.h"
#include "models/registries/platform/platformwriter.h"
#include "models/registries/platform/syncitem.h"
#include "models/registries/platform/syncstore.h"

#include <QMap>
#include <memory>

namespace quaymaster
{

/// Brings the entries here and the platform's together, one after the other: what is done stays done when a later one
/// fails, and a second run does the rest. It fails where something was left or refused. Where nobody answers, or nobody
/// is let in, the rest is left. A PlatformWriter sees to it that nothing is doubled.
class PlatformSync final : public Job
{
    Q_OBJECT

public:
    /// Both outlive it.
    PlatformSync(PlatformClient &client, SyncStore &store, SyncWish wish, int retries);
    ~PlatformSync() override;

    QString title() const override;
    /// Once both sides have been compared.
    const QList<SyncItem> &items() const { return m_items; }
    /// Addresses of entries that came here with a password, which is for the keychain.
    const QList<EntryAddress> &credentials() const { return m_credentials; }
    /// Something is known about the platform by now that was not, such as that both sides are the same.
    bool hasAgreed() const { return m_hasAgreed; }
    /// What is under way is brought to its end; the rest is left. cancel() waits for nothing.
    void leaveRest() { m_isLeaving = true; }

protected:
    void run() override;
    void stop() override;

private:
    void compare(const QList<PlatformEntry> &there, const SyncStore::Content &here);
    void skipPlanned();
    void next();
    void endWith(const Error &error);
    void write(const PlatformDifference &difference);
    void writeThere(const PlatformDifference &difference);
    void removeThere();
    void removedThere(qsizetype at);
    void writeHere(const PlatformDifference &difference);
    void keep(const PlatformEntry &row);
    void store(const SyncStore::Step &step);
    void done(const Result<> &result);
    void settle(qsizetype at, const Result<> &result);
    void continueSoon();
    void end();
    std::optional<Error> outcome() const;

    PlatformClient &m_client;
    SyncStore &m_store;
    SyncWish m_wish;
    PlatformWriter m_writer;
    int m_retries;
    std::unique_ptr<QObject> m_context; ///< of everything under way
    QMap<qint64, PlatformEntry> m_rows; ///< of the platform, by id
    QList<SyncItem> m_items;
    qsizetype m_at = -1;
    PlatformRemoval::Outcomes m_outcomes; ///< of the items from m_at on
    bool m_isLeaving = false;
    bool m_hasAgreed = false;
    QList<EntryAddress> m_credentials;
};

}
