#pragma once

#include "app/commandline/command.h"
#include "app/commandline/environment.h"
#include "models/registries/entries/entrystore.h"
#include "models/store/database.h"

#include <functional>

namespace quaymaster
{

/// A command that is done in one go with the registry entries of the workspace: it needs neither network nor keychain.
class RegistryCommand final : public Command
{
    Q_OBJECT

public:
    using Work = std::function<Result<Answer>(EntryStore &)>;

    RegistryCommand(Environment &environment, Work work);

    void start() override;

private:
    Result<Answer> answer();

    Environment &m_environment;
    Work m_work;
};

/// The workspace's database, brought up to date. Errors: `io`, `unsupported`.
Result<std::unique_ptr<Database>> openDatabase(Environment &environment);

}
