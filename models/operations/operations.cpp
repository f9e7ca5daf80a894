#include "models/operations/operations.h"

namespace quaymaster
{

Operations::Operations(StoreThread &store, const Workspace &workspace, std::function<RunContext()> context,
                       Parser parser)
    : m_store(store)
    , m_workspace(workspace)
    , m_context(std::move(context))
    , m_parser(std::move(parser))
{
    connect(&m_tree, &OperationTree::changed, this, &Operations::changed);
    connect(&m_tree, &OperationTree::wanted, this, &Operations::load);
}

Operations::~Operations() = default;

int Operations::start(const TransferRequest &request)
{
    OperationEntry entry;
    entry.key = ++m_lastKey;
    entry.command = commandOf(request);
    entry.title = titleOf(request);
    entry.arguments = argumentsFor(request);
    entry.request = request;
    entry.placed = QDateTime::currentDateTimeUtc();
    entry.isLoaded = true;
    m_tree.add({entry});
    return entry.key;
}

void Operations::cancel(int) { }
void Operations::retry(int) { }
void Operations::continueOperation(int) { }
void Operations::continueAllInterrupted() { }
void Operations::remove(int) { }
void Operations::removeFinished() { }
void Operations::cancelAll() { }
void Operations::leaveAll() { }
void Operations::load(int) { }
void Operations::refresh() { }

QList<int> Operations::running() const
{
    return {};
}

bool Operations::isIdle() const
{
    return running().isEmpty();
}

QList<int> Operations::interrupted() const
{
    return {};
}

int Operations::progress() const
{
    return -1;
}

QList<Operations::Recent> Operations::recent(int) const
{
    return {};
}

}
