#include "views/distribution/dryrun.h"

#include <algorithm>

namespace quaymaster
{

DryRun::DryRun(std::function<RunContext()> context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
}

void DryRun::start(CopyRequest request)
{
    request.dryRun = true;
    m_next = std::move(request);
    m_isWanted = true;
    if (m_job)
        m_job->cancel();
    else
        begin();
}

void DryRun::cancel()
{
    m_next.reset();
    m_isWanted = false;
    if (m_job)
        m_job->cancel();
}

void DryRun::begin()
{
    const RunContext context = m_context();
    m_job = std::make_unique<CopyJob>(tr("Plan"), *std::exchange(m_next, std::nullopt), context.network,
                                      context.credentials, context.workspace);
    connect(m_job.get(), &TransferJob::progressed, this, &DryRun::progressed);
    connect(m_job.get(), &TransferJob::retrying, this, &DryRun::retrying);
    connect(m_job.get(), &Job::finished, this, &DryRun::jobFinished);
    m_job->start();
}

void DryRun::jobFinished()
{
    const CopyReport report = m_job->report();
    letGo();
    if (m_next) {
        begin();
        return;
    }
    if (std::exchange(m_isWanted, false))
        emit finished(report);
    if (!isBusy())
        emit idle();
}

/// Its thread has databases and connections to close: nobody waits for that here.
void DryRun::letGo()
{
    if (m_job->isClosed()) {
        m_job.release()->deleteLater(); // we are inside its signal
        return;
    }
    CopyJob *closing = m_closing.emplace_back(std::move(m_job)).get();
    connect(closing, &TransferJob::closed, this, [this, closing] {
        const auto found = std::ranges::find(m_closing, closing, &std::unique_ptr<CopyJob>::get);
        found->release()->deleteLater();
        m_closing.erase(found);
        if (!isBusy())
            emit idle();
    });
}

}
