#include "models/operations/operationjournal.h"

namespace quaymaster
{

Result<std::unique_ptr<OperationJournal>> OperationJournal::open(const Workspace &workspace)
{
    auto database = Database::open(workspace.database());
    if (!database)
        return database.error();
    return std::unique_ptr<OperationJournal>(new OperationJournal(*std::move(database), workspace.locks()));
}

OperationJournal::OperationJournal(Database &database, const QString &locks)
    : m_store(database, locks)
{
}

OperationJournal::OperationJournal(std::unique_ptr<Database> database, const QString &locks)
    : m_database(std::move(database))
    , m_store(*m_database, locks)
{
}

Result<qint64> OperationJournal::begin(const Operation &operation)
{
    if (const auto old = takeOver(operation))
        return *old;
    auto lock = m_store.begin(operation);
    if (!lock)
        return lock.error();
    const qint64 id = lock->id();
    m_open.insert_or_assign(id, *std::move(lock));
    return id;
}

std::optional<qint64> OperationJournal::takeOver(const Operation &operation)
{
    const auto open = m_store.unended();
    if (!open)
        return {};
    for (const Operation &old : *open)
        if (old.state == Operation::State::Interrupted && old.command == operation.command
            && old.arguments == operation.arguments && claim(old.id))
            return old.id;
    return {};
}

Result<> OperationJournal::start(qint64 id)
{
    const auto open = m_open.find(id);
    return open == m_open.end() ? Result<>() : m_store.start(open->second);
}

Result<> OperationJournal::claim(qint64 id)
{
    auto lock = m_store.claim(id);
    if (!lock)
        return lock.error();
    m_open.insert_or_assign(id, *std::move(lock));
    return {};
}

Result<> OperationJournal::finish(qint64 id, const Outcome &outcome)
{
    const auto open = m_open.find(id);
    if (open == m_open.end())
        return {};
    auto done = m_store.finish(open->second, outcome);
    m_open.erase(open);
    return done;
}

}
