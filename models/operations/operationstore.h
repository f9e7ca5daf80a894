#pragma once

#include "models/operations/operation.h"
#include "models/operations/operationlock.h"
#include "models/store/database.h"

#include <limits>
#include <optional>

namespace quaymaster
{

/// What an operation came to.
struct Outcome
{
    Operation::State state = Operation::State::Succeeded; ///< succeeded, failed or cancelled
    std::optional<Error> error;
    QList<QJsonObject> images;
    QDateTime ended = {}; ///< UTC; invalid: now
};

/// The history of operations in the workspace, shared by every program that uses it. On the thread of its database.
/// Whoever works on an operation holds its lock; let it go after finish(), or the row reads `interrupted` for a moment.
class OperationStore
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::OperationStore)

public:
    /// How many ended operations are remembered.
    static constexpr int remembered = 10'000;

    /// `locks` is Workspace::locks().
    OperationStore(Database &database, QString locks);

    /// Writes it down with a new id, as `operation.state` says: running, or queued. What is in `id`, `ended`, `error`
    /// and `images` doesn't matter. Errors: `io`.
    Result<OperationLock> begin(const Operation &operation);
    /// A queued one runs now. Errors: `io`.
    Result<> start(const OperationLock &lock);
    /// Errors: `io`.
    Result<> finish(const OperationLock &lock, const Outcome &outcome);

    /// Takes over what was interrupted, failed or cancelled, to run its `arguments` again under the same id.
    /// Errors: `not-found`; `conflict` (somebody works on it, or it has succeeded); `io`.
    Result<OperationLock> claim(qint64 id);

    /// The newest first, without images.
    Result<QList<Operation>> list();
    /// At most `most` of those that are older than `before` (0: from the newest), the newest first, without images.
    Result<QList<Operation>> page(qint64 before, int most);
    /// What runs, waits or was interrupted, and everything that is newer than `after`; the newest first, without
    /// images.
    Result<QList<Operation>> unended(qint64 after = std::numeric_limits<qint64>::max());
    /// Errors: `not-found`, `io`.
    Result<Operation> find(qint64 id);
    /// Errors: `not-found`; `conflict` (somebody works on it); `io`.
    Result<> remove(qint64 id);
    /// Of these, those that have ended; all at once. Errors: `io`.
    Result<> removeEnded(const QList<qint64> &ids);

private:
    Result<QList<Operation>> select(const QString &condition, const QVariantList &values);
    Result<QList<Operation>> rows(const QString &condition, const QVariantList &values);
    Result<QList<QJsonObject>> imagesOf(qint64 id);
    Result<OperationLock> lockEnded(qint64 id, Operation &operation);
    Result<> writeImages(qint64 id, const QList<QJsonObject> &images);
    Result<> change(const QString &statement, const QVariantList &values);

    Database &m_database;
    QString m_locks;
};

}
