#pragma once

#include "app/commandline/command.h"
#include "app/commandline/commandspec.h"
#include "app/commandline/environment.h"
#include "models/operations/operationjournal.h"

namespace quaymaster
{

/// `operations list`, `continue` and `remove`: what it does is done in the call, or handed on to another command.
class OperationsCommand final : public Command
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> list(const Invocation &invocation, Environment &environment);
    static Result<std::unique_ptr<Command>> resume(const Invocation &invocation, Environment &environment);
    static Result<std::unique_ptr<Command>> remove(const Invocation &invocation, Environment &environment);

    void start() override;
    void cancel() override;

private:
    using Work = Result<> (OperationsCommand::*)();

    OperationsCommand(Environment &environment, Invocation invocation, qint64 id, Work work);
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment, Work work);

    Result<> showList();
    Result<> removeOne();
    Result<> continueOne();
    Result<Invocation> invocationOf(const Operation &operation) const;

    Environment &m_environment;
    Invocation m_invocation;
    qint64 m_id;
    Work m_work;
    std::unique_ptr<OperationJournal> m_journal;
    std::unique_ptr<Environment> m_ownEnvironment; ///< with the options of the operation
    std::unique_ptr<Command> m_command;
};

}
