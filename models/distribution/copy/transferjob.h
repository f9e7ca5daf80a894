#pragma once

#include "models/credentials/credential.h"
#include "models/distribution/copy/transferrun.h"
#include "models/jobs/job.h"

#include <QThread>
#include <atomic>
#include <functional>

namespace quaymaster
{

/// A run as a job: it lives on a transfer thread of its own; what crosses are values.
class TransferJob : public Job
{
    Q_OBJECT

public:
    using CredentialFactory = std::function<std::unique_ptr<CredentialSource>()>; ///< called on the transfer thread

    ~TransferJob() override;

    QString title() const override { return m_title; }
    const CopyReport &report() const { return m_report; } ///< once over, however it ended
    /// Its thread has nothing more to end. Whoever lets a job go that is over, but not closed, waits for that.
    bool isClosed() const { return !m_thread.isRunning(); }

signals:
    void progressed(const quaymaster::CopyProgress &progress);
    void retrying(const QString &host, int attempt, int attempts, qint64 waitMs, const quaymaster::Error &error);
    void stopWanted();
    void closed(); ///< some time after finished()

protected:
    /// Makes the run and what it uses, all owned by what is returned: made, used and ended on the transfer thread.
    using RunFactory = std::function<std::shared_ptr<TransferRun>()>;

    TransferJob(QString title, RunFactory factory);
    void run() override;
    void stop() override;

private:
    void begin();
    void runEnded(const CopyReport &report);

    QString m_title;
    RunFactory m_factory;
    CopyReport m_report;
    std::atomic<bool> m_isStopWanted = false;
    std::shared_ptr<TransferRun> m_run; ///< touched on m_thread only
    QThread m_thread;
};

}
