#pragma once

#include "app/commandline/command.h"
#include "app/commandline/commandspec.h"
#include "app/commandline/continuable.h"
#include "app/commandline/environment.h"
#include "app/commandline/progressline.h"
#include "models/operations/runcontext.h"

namespace quaymaster
{

/// `push`, `sync` and `pull`: an operation of the history, a job, its progress, a report.
class TransferCommand final : public Command, public Continuable
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment);
    /// With the network options of `invocation`, whatever it was called for.
    static std::unique_ptr<TransferCommand> forRequest(const TransferRequest &request, const Invocation &invocation,
                                                       Environment &environment);

    void start() override;
    void cancel() override;
    void continueAs(std::unique_ptr<OperationJournal> journal, qint64 id) override;
    /// Once it is over: what became of each image.
    CopyReport report() const { return m_job ? m_job->report() : CopyReport(); }

private:
    TransferCommand(Environment &environment, Operation operation, TransferRequest request);

    Result<> begin();
    bool isRecorded() const;
    void showProgress(const CopyProgress &progress);
    void showRetry(const QString &host, int attempt, int attempts, qint64 waitMs, const Error &error);
    void jobFinished();
    void tell(const CopyReport &report);
    Answer answerFor(const CopyReport &report) const;
    Result<> record(const CopyReport &report, const Answer &answer);

    Environment &m_environment;
    Operation m_operation;
    TransferRequest m_request;
    std::unique_ptr<OperationJournal> m_journal; ///< null: nothing is recorded
    std::unique_ptr<TransferJob> m_job;
    ProgressLine m_line;
    QElapsedTimer m_clock;
};

}
