#pragma once

#include "models/jobs/job.h"
#include "models/operations/operationtree.h"
#include "models/operations/runcontext.h"
#include "models/operations/runmeter.h"

#include <QElapsedTimer>
#include <map>

namespace quaymaster
{

/// Runs the transfers of operations and shows in the tree how far they are.
class OperationRunner : public QObject
{
    Q_OBJECT

public:
    explicit OperationRunner(OperationTree &tree);
    ~OperationRunner() override;

    /// `isAgain`: not its first attempt.
    void run(int key, const TransferRequest &request, const RunContext &context, bool isAgain);
    /// It ends cleanly; ended() follows.
    void cancel(int key);
    bool isRunning(int key) const { return m_runs.contains(key); }
    bool isIdle() const { return m_runs.empty(); }
    /// Who waits for a person to log in to which host.
    void setLogins(const QStringList &hosts);
    void log(int key, const LogLine &line);

signals:
    void ended(int key, quaymaster::Job::State state, const quaymaster::CopyReport &report);
    void measured(); ///< once a second while something runs
    void logged(int key, const quaymaster::LogLine &line);

private:
    struct Run
    {
        std::unique_ptr<TransferJob> job;
        RunMeter meter;
        QStringList hosts;
    };

    void showProgress(int key, const CopyProgress &progress);
    void showRetry(int key, RetryNotice notice, qint64 waitMs);
    void logPhases(int key, const std::vector<int> &images);
    void measure();
    void measure(int key, Run &run);
    void end(int key);
    void letGo(std::unique_ptr<TransferJob> job);

    OperationTree &m_tree;
    std::map<int, Run> m_runs; ///< by key
    std::vector<std::unique_ptr<TransferJob>> m_closing;
    QElapsedTimer m_clock;
    QTimer m_measure;
};

}
