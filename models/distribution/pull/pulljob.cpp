#include "models/distribution/pull/pulljob.h"

namespace quaymaster
{

/// What lives on the transfer thread.
struct PullJob::Runner
{
    Runner(const PullRequest &request, const NetworkOptions &options, const CredentialFactory &credentials)
        : session(options, credentials())
        , run(request, session)
    {
    }

    RegistrySession session;
    PullRun run;
};

PullJob::PullJob(QString title, PullRequest request, NetworkOptions options, CredentialFactory credentials)
    : m_title(std::move(title))
    , m_request(std::move(request))
    , m_options(std::move(options))
    , m_credentials(std::move(credentials))
{
    m_thread.setObjectName(QStringLiteral("transfer"));
    connect(
        &m_thread, &QThread::started, &m_thread, [this] { begin(); }, Qt::DirectConnection);
    connect(
        &m_thread, &QThread::finished, &m_thread, [this] { m_runner.reset(); }, Qt::DirectConnection);
}

PullJob::~PullJob()
{
    m_thread.quit();
    m_thread.wait();
}

void PullJob::run()
{
    m_thread.start();
}

void PullJob::begin()
{
    m_runner = std::make_unique<Runner>(m_request, m_options, m_credentials);
    connect(&m_runner->run, &PullRun::progressed, this, &PullJob::progressed);
    connect(&m_runner->run, &PullRun::retrying, this, &PullJob::retrying);
    connect(&m_runner->run, &PullRun::finished, this, &PullJob::runEnded);
    connect(this, &PullJob::stopWanted, &m_runner->run, &PullRun::cancel);
    m_runner->run.start();
    if (m_isStopWanted)
        m_runner->run.cancel();
}

void PullJob::stop()
{
    m_isStopWanted = true;
    emit stopWanted();
}

void PullJob::runEnded(const CopyReport &report)
{
    m_report = report;
    if (m_isStopWanted)
        cancelled();
    else if (const auto error = report.firstError())
        fail(*error);
    else
        succeed();
}

}
