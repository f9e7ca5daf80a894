#include "app/commandline/registrycommand.h"

namespace quaymaster
{

RegistryCommand::RegistryCommand(Environment &environment, Work work)
    : m_environment(environment)
    , m_work(std::move(work))
{
}

void RegistryCommand::start()
{
    auto done = answer();
    finish(done ? *std::move(done) : Answer::failed(done.error()));
}

Result<Answer> RegistryCommand::answer()
{
    const auto database = openDatabase(m_environment);
    if (!database)
        return database.error();
    EntryStore store(**database);
    return m_work(store);
}

Result<std::unique_ptr<Database>> openDatabase(Environment &environment)
{
    const auto workspace = environment.workspace();
    return workspace ? Database::open(workspace->database()) : workspace.error();
}

}
