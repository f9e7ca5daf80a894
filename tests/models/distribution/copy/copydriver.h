#pragma once

#include "models/distribution/copy/copyjob.h"

#include <QTemporaryDir>
#include <optional>

namespace quaymaster::fixtures
{

/// Runs pushes and syncs the way that the program does, in a workspace of their own, and waits for their end.
class CopyDriver
{
public:
    NetworkOptions options;
    Credential credential; ///< given to every host
    TransferJob::CredentialFactory credentials; ///< in its place

    CopyDriver();

    CopyReport push(const QString &archive, const QStringList &destinations);
    CopyReport sync(const QString &source, const QStringList &destinations);
    CopyReport syncTags(const QString &source, const QString &destination, const QString &pattern = {});
    CopyReport run(CopyRequest request);
    /// The job, not started; for tests that cancel.
    std::unique_ptr<CopyJob> job(CopyRequest request);

    QList<Platform> platforms;
    bool force = false;
    bool dryRun = false;
    bool referrers = false;
    bool forgets = false; ///< a fresh workspace for each run
    int retries() const { return m_retries; } ///< of the last run
    Job::State state() const { return m_state; } ///< of the last run

    QString folder() const { return m_folder.path(); }

private:
    CopyRequest request(const QStringList &destinations) const;

    QTemporaryDir m_folder;
    int m_retries = 0;
    int m_runs = 0;
    Job::State m_state = Job::State::Idle;
};

}
