#include "app/commandline/history.h"

namespace quaymaster
{

Result<std::unique_ptr<History>> History::open(const Workspace &workspace)
{
    auto database = Database::open(workspace.database());
    if (!database)
        return database.error();
    return std::unique_ptr<History>(new History(*std::move(database), workspace.locks()));
}

History::History(std::unique_ptr<Database> database, const QString &locks)
    : m_database(std::move(database))
    , m_store(*m_database, locks)
{
}

Result<> History::begin(const Operation &operation)
{
    if (takeOver(operation))
        return {};
    auto lock = m_store.begin(operation);
    if (!lock)
        return lock.error();
    m_lock = *std::move(lock);
    return {};
}

bool History::takeOver(const Operation &operation)
{
    const auto known = m_store.list();
    if (!known)
        return false;
    for (const Operation &old : *known)
        if (old.state == Operation::State::Interrupted && old.command == operation.command
            && old.arguments == operation.arguments)
            return claim(old.id).has_value();
    return false;
}

Result<> History::claim(qint64 id)
{
    auto lock = m_store.claim(id);
    if (!lock)
        return lock.error();
    m_lock = *std::move(lock);
    return {};
}

Result<> History::finish(const Outcome &outcome)
{
    auto done = m_store.finish(m_lock, outcome);
    m_lock = {};
    return done;
}

}
