#pragma once

#include "app/commandline/command.h"
#include "app/commandline/environment.h"
#include "app/commandline/history.h"
#include "app/commandline/progressline.h"
#include "models/distribution/copy/transferjob.h"

namespace quaymaster
{

/// What push, sync and pull have in common: an operation of the history, a job, its progress, a report.
class TransferCommand : public Command
{
    Q_OBJECT

public:
    void start() override;
    void cancel() override;
    /// Before start(): it goes on with an operation that is in the history.
    void continueAs(std::unique_ptr<History> history) { m_history = std::move(history); }

protected:
    TransferCommand(Environment &environment, Operation operation);

    virtual std::unique_ptr<TransferJob> makeJob(const Workspace &workspace) = 0;
    virtual bool isRecorded() const { return true; }

    Environment &environment() { return m_environment; }
    const QString &title() const { return m_operation.title; }

private:
    Result<> begin();
    void showProgress(const CopyProgress &progress);
    void showRetry(const QString &host, int attempt, int attempts, qint64 waitMs, const Error &error);
    void jobFinished();
    void tell(const CopyReport &report);
    Answer answerFor(const CopyReport &report) const;
    Result<> record(const CopyReport &report, const Answer &answer);

    Environment &m_environment;
    Operation m_operation;
    std::unique_ptr<History> m_history;
    std::unique_ptr<TransferJob> m_job;
    ProgressLine m_line;
    QElapsedTimer m_clock;
};

}
