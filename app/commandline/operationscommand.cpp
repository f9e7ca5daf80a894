#include "app/commandline/operationscommand.h"

#include "app/commandline/argumentparser.h"
#include "app/commandline/arguments.h"
#include "app/commandline/commandtable.h"
#include "app/commandline/continuable.h"

#include <QJsonArray>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : u""_s;
}

QJsonObject toJson(const Operation &operation)
{
    return {{u"id"_s, operation.id},
            {u"command"_s, operation.command},
            {u"title"_s, operation.title},
            {u"state"_s, stateName(operation.state)},
            {u"started"_s, timeText(operation.started)},
            {u"ended"_s, timeText(operation.ended)}};
}

QString stateText(Operation::State state)
{
    switch (state) {
    case Operation::State::Queued:
        return OperationsCommand::tr("queued");
    case Operation::State::Running:
        return OperationsCommand::tr("running");
    case Operation::State::Succeeded:
        return OperationsCommand::tr("done");
    case Operation::State::Failed:
        return OperationsCommand::tr("failed");
    case Operation::State::Cancelled:
        return OperationsCommand::tr("cancelled");
    case Operation::State::Interrupted:
        return OperationsCommand::tr("interrupted");
    }
    Q_UNREACHABLE();
}

Result<qint64> idIn(const QString &word)
{
    bool isNumber = false;
    const qint64 id = word.toLongLong(&isNumber);
    if (isNumber && id > 0)
        return id;
    return Error{
        Error::Kind::Usage, OperationsCommand::tr("ID is the number that “quaymaster operations list” shows."), {}};
}

}

OperationsCommand::OperationsCommand(Environment &environment, Invocation invocation, qint64 id, Work work)
    : m_environment(environment)
    , m_invocation(std::move(invocation))
    , m_id(id)
    , m_work(work)
{
}

Result<std::unique_ptr<Command>> OperationsCommand::make(const Invocation &invocation, Environment &environment,
                                                         Work work)
{
    const auto id = invocation.arguments.isEmpty() ? Result<qint64>(0) : idIn(invocation.arguments.first());
    if (!id)
        return id.error();
    return std::unique_ptr<Command>(new OperationsCommand(environment, invocation, *id, work));
}

Result<std::unique_ptr<Command>> OperationsCommand::list(const Invocation &invocation, Environment &environment)
{
    return make(invocation, environment, &OperationsCommand::showList);
}

Result<std::unique_ptr<Command>> OperationsCommand::resume(const Invocation &invocation, Environment &environment)
{
    return make(invocation, environment, &OperationsCommand::continueOne);
}

Result<std::unique_ptr<Command>> OperationsCommand::remove(const Invocation &invocation, Environment &environment)
{
    return make(invocation, environment, &OperationsCommand::removeOne);
}

void OperationsCommand::start()
{
    const auto workspace = m_environment.workspace();
    auto journal
        = workspace ? OperationJournal::open(*workspace) : Result<std::unique_ptr<OperationJournal>>(workspace.error());
    if (!journal) {
        finish(Answer::failed(journal.error()));
        return;
    }
    m_journal = *std::move(journal);
    if (auto done = (this->*m_work)(); !done)
        finish(Answer::failed(done.error()));
}

void OperationsCommand::cancel()
{
    if (m_command)
        m_command->cancel();
}

Result<> OperationsCommand::showList()
{
    const auto operations = m_journal->store().list();
    if (!operations)
        return operations.error();
    QJsonArray all;
    Answer answer;
    for (const Operation &operation : *operations) {
        all.append(toJson(operation));
        answer.text += u"%1  %2  %3  %4\n"_s.arg(operation.id)
                           .arg(operation.started.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                stateText(operation.state), operation.command + u' ' + operation.title);
    }
    answer.fields = {{u"operations"_s, all}};
    finish(std::move(answer));
    return {};
}

Result<> OperationsCommand::removeOne()
{
    if (auto removed = m_journal->store().remove(m_id); !removed)
        return removed;
    Answer answer;
    answer.fields = {{u"id"_s, m_id}};
    answer.text = tr("Operation %1 is removed from the list.").arg(m_id) + u'\n';
    finish(std::move(answer));
    return {};
}

Result<> OperationsCommand::continueOne()
{
    const auto operation = m_journal->store().find(m_id);
    if (!operation)
        return operation.error();
    const auto invocation = invocationOf(*operation);
    if (!invocation)
        return invocation.error();
    auto options = commonOptionsOf(*invocation);
    if (!options)
        return options.error();
    m_ownEnvironment
        = std::make_unique<Environment>(*std::move(options), m_environment.messages(), m_environment.wake());
    auto command = invocation->command->make(*invocation, *m_ownEnvironment);
    if (!command)
        return command.error();
    if (auto checked = m_ownEnvironment->checkAuthFile(); !checked)
        return checked;
    if (auto read = m_ownEnvironment->readHosts(); !read)
        return read;
    m_command = *std::move(command);
    auto *continuable = dynamic_cast<Continuable *>(m_command.get());
    if (!continuable)
        return Error{
            Error::Kind::Unsupported, tr("Operation %1 cannot be continued. Run its command again.").arg(m_id), {}};
    if (auto claimed = m_journal->claim(m_id); !claimed)
        return claimed;
    continuable->continueAs(std::move(m_journal), m_id);
    connect(m_command.get(), &Command::finished, this, [this](Answer answer) {
        answer.fields.insert(u"id"_s, m_id);
        emit finished(answer);
    });
    m_ownEnvironment->warnOfInsecureHosts(invocation->arguments);
    m_command->start();
    return {};
}

/// As it was called; what is said now counts more.
Result<Invocation> OperationsCommand::invocationOf(const Operation &operation) const
{
    Invocation invocation = parseArguments(operation.arguments, commandTable(), commonOptionSpecs());
    if (invocation.error)
        return Error{Error::Kind::Unsupported,
                     tr("Operation %1 was begun by another version. Run its command again.").arg(m_id),
                     invocation.error->summary};
    for (auto option = m_invocation.options.cbegin(); option != m_invocation.options.cend(); ++option)
        invocation.options.insert(option.key(), option.value());
    return invocation;
}

}
