#pragma once

#include "models/operations/operationstore.h"
#include "models/store/workspace.h"

namespace quaymaster
{

/// One operation of the history while we work on it: what a kill leaves behind is listed as interrupted.
class History
{
public:
    static Result<std::unique_ptr<History>> open(const Workspace &workspace);

    OperationStore &store() { return m_store; }

    /// Writes down that it begins. An interrupted one of the same arguments is taken over instead. Errors: `io`.
    Result<> begin(const Operation &operation);
    /// Takes over what was interrupted, failed or cancelled. Errors: those of OperationStore::claim().
    Result<> claim(qint64 id);
    bool isOpen() const { return m_lock.isValid(); }
    /// Errors: `io`.
    Result<> finish(const Outcome &outcome);

private:
    History(std::unique_ptr<Database> database, const QString &locks);
    bool takeOver(const Operation &operation);

    std::unique_ptr<Database> m_database;
    OperationStore m_store;
    OperationLock m_lock;
};

}
