#pragma once

#include "app/commandline/continuable.h"
#include "app/commandline/transfercommand.h"
#include "models/registries/entries/registryentry.h"

namespace quaymaster
{

class EntryStore;

/// `registry check`: an operation of the history that tests the images of entries. What it finds stays with them.
class RegistryCheck final : public Command, public Continuable
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment);

    void start() override;
    void cancel() override;
    /// The history holds images, not entries: those that have these addresses by now are meant.
    void continueAs(std::unique_ptr<OperationJournal> journal, qint64 id) override;

private:
    struct Tested
    {
        RegistryEntry entry;
        std::optional<Error> error; ///< why its image cannot be had
    };

    RegistryCheck(Environment &environment, Invocation invocation);
    Result<> begin();
    Result<QList<RegistryEntry>> wanted(EntryStore &store) const;
    void test(const QList<Reference> &references);
    void tested(const Answer &answer);
    Result<> keep(const CopyReport &report);
    Answer answerFor(Answer answer) const;
    void fail(const Error &error);

    Environment &m_environment;
    Invocation m_invocation;
    QList<RegistryEntry> m_entries;
    QList<Tested> m_tested;
    std::unique_ptr<OperationJournal> m_journal; ///< of the operation that is continued, until it goes on
    qint64 m_operation = 0;
    std::unique_ptr<TransferCommand> m_transfer;
};

}
