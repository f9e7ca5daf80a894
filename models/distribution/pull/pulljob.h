#pragma once

#include "models/distribution/copy/copyrun.h"
#include "models/distribution/pull/pullrun.h"
#include "models/jobs/job.h"

#include <QThread>
#include <atomic>

namespace quaymaster
{

/// A pull as a job, with the signals of CopyJob: the run lives on a transfer thread of its own.
class PullJob final : public Job
{
    Q_OBJECT

public:
    using CredentialFactory = std::function<std::unique_ptr<CredentialSource>()>; ///< called on the transfer thread

    PullJob(QString title, PullRequest request, NetworkOptions options, CredentialFactory credentials);
    ~PullJob() override;

    QString title() const override { return m_title; }
    const CopyReport &report() const { return m_report; } ///< once over: one image

signals:
    void progressed(const quaymaster::CopyProgress &progress);
    void retrying(const QString &host, int attempt, int attempts, qint64 waitMs, const quaymaster::Error &error);
    void stopWanted();

protected:
    void run() override;
    void stop() override;

private:
    struct Runner;
    void begin();
    void runEnded(const CopyReport &report);

    QString m_title;
    PullRequest m_request;
    NetworkOptions m_options;
    CredentialFactory m_credentials;
    CopyReport m_report;
    std::atomic<bool> m_isStopWanted = false;
    std::unique_ptr<Runner> m_runner; ///< made, used and ended on m_thread
    QThread m_thread;
};

}
