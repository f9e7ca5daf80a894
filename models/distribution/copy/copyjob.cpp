#include "models/distribution/copy/copyjob.h"

#include <QLoggingCategory>

namespace quaymaster
{

namespace
{

Q_LOGGING_CATEGORY(log, "quaymaster.copy")

}

/// What lives on the transfer thread.
class CopyJob::Runner
{
public:
    Runner(CopyRequest request, const NetworkOptions &options, const CredentialFactory &credentials,
           const Workspace &workspace)
        : m_session(options, credentials())
    {
        openFacts(workspace);
        m_run = std::make_unique<CopyRun>(std::move(request), m_session, m_facts ? &*m_facts : nullptr,
                                          workspace.spool());
    }

    CopyRun &run() { return *m_run; }

private:
    /// Without facts a run is slower, not wrong.
    void openFacts(const Workspace &workspace)
    {
        auto writer = StoreThread::open(workspace.database());
        auto reader = writer ? Database::open(workspace.database()) : Result<std::unique_ptr<Database>>(writer.error());
        if (!reader) {
            qCWarning(log).noquote() << "running without remembered facts:" << reader.error().detail;
            return;
        }
        m_writer = *std::move(writer);
        m_reader = *std::move(reader);
        m_facts.emplace(*m_reader, *m_writer);
    }

    RegistrySession m_session;
    std::unique_ptr<StoreThread> m_writer;
    std::unique_ptr<Database> m_reader;
    std::optional<FactCache> m_facts;
    std::unique_ptr<CopyRun> m_run;
};

CopyJob::CopyJob(QString title, CopyRequest request, NetworkOptions options, CredentialFactory credentials,
                 Workspace workspace)
    : m_title(std::move(title))
    , m_request(std::move(request))
    , m_options(std::move(options))
    , m_credentials(std::move(credentials))
    , m_workspace(std::move(workspace))
{
    m_thread.setObjectName(QStringLiteral("transfer"));
    // Both run on the transfer thread: what lives there is made and ended there.
    connect(
        &m_thread, &QThread::started, &m_thread, [this] { begin(); }, Qt::DirectConnection);
    connect(
        &m_thread, &QThread::finished, &m_thread, [this] { m_runner.reset(); }, Qt::DirectConnection);
}

CopyJob::~CopyJob()
{
    m_thread.quit();
    m_thread.wait();
}

void CopyJob::run()
{
    m_thread.start();
}

void CopyJob::begin()
{
    m_runner = std::make_unique<Runner>(m_request, m_options, m_credentials, m_workspace);
    CopyRun &run = m_runner->run();
    connect(&run, &CopyRun::progressed, this, &CopyJob::progressed);
    connect(&run, &CopyRun::retrying, this, &CopyJob::retrying);
    connect(&run, &CopyRun::finished, this, &CopyJob::runEnded);
    connect(this, &CopyJob::stopWanted, &run, &CopyRun::cancel);
    run.start();
    if (m_isStopWanted)
        run.cancel();
}

void CopyJob::stop()
{
    m_isStopWanted = true;
    emit stopWanted();
}

void CopyJob::runEnded(const CopyReport &report)
{
    m_report = report;
    const auto error = report.firstError();
    if (m_isStopWanted)
        cancelled();
    else if (report.isProven() || !error)
        succeed();
    else
        fail(*error);
}

}
