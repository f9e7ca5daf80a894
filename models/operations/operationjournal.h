#pragma once

#include "models/operations/operationstore.h"
#include "models/store/workspace.h"

#include <map>
#include <memory>

namespace quaymaster
{

/// The history, and those operations in it that this program works on: it holds their locks. What a kill leaves behind
/// is listed as interrupted, and so is what is open when the journal goes. On the thread of its database.
class OperationJournal
{
public:
    /// With a connection of its own. Errors: those of Database::open().
    static Result<std::unique_ptr<OperationJournal>> open(const Workspace &workspace);
    OperationJournal(Database &database, const QString &locks);

    OperationStore &store() { return m_store; }

    /// Writes down that it begins, or waits. An interrupted one of the same arguments is taken over instead. The id.
    /// Errors: `io`.
    Result<qint64> begin(const Operation &operation);
    /// What waited runs now. Errors: `io`.
    Result<> start(qint64 id);
    /// Takes over what was interrupted, failed or cancelled. Errors: those of OperationStore::claim().
    Result<> claim(qint64 id);
    /// Errors: `io`.
    Result<> finish(qint64 id, const Outcome &outcome);
    /// Works on it no more: it is interrupted.
    void leave(qint64 id) { m_open.erase(id); }

private:
    explicit OperationJournal(std::unique_ptr<Database> database, const QString &locks);
    std::optional<qint64> takeOver(const Operation &operation);

    std::unique_ptr<Database> m_database; ///< null if it is another's
    OperationStore m_store;
    std::map<qint64, OperationLock> m_open;
};

}
