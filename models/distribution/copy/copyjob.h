#pragma once

#include "models/distribution/copy/copyrun.h"
#include "models/jobs/job.h"
#include "models/store/workspace.h"

#include <QThread>
#include <atomic>

namespace quaymaster
{

/// A push or sync as a job: the run itself lives on a transfer thread of its own; what crosses are values.
class CopyJob final : public Job
{
    Q_OBJECT

public:
    using CredentialFactory = std::function<std::unique_ptr<CredentialSource>()>; ///< called on the transfer thread

    CopyJob(QString title, CopyRequest request, NetworkOptions options, CredentialFactory credentials,
            Workspace workspace);
    ~CopyJob() override;

    QString title() const override { return m_title; }
    const CopyReport &report() const { return m_report; } ///< once over, however it ended

signals:
    void progressed(const quaymaster::CopyProgress &progress);
    void retrying(const QString &host, int attempt, int attempts, qint64 waitMs, const quaymaster::Error &error);

protected:
    void run() override;
    void stop() override;

signals:
    void stopWanted();

private:
    class Runner;
    void begin();
    void runEnded(const CopyReport &report);

    QString m_title;
    CopyRequest m_request;
    NetworkOptions m_options;
    CredentialFactory m_credentials;
    Workspace m_workspace;
    CopyReport m_report;
    std::atomic<bool> m_isStopWanted = false;
    std::unique_ptr<Runner> m_runner; ///< made, used and ended on m_thread
    QThread m_thread;
};

}
