#include "models/distribution/copy/transferjob.h"

namespace quaymaster
{

TransferJob::TransferJob(QString title, RunFactory factory)
    : m_title(std::move(title))
    , m_factory(std::move(factory))
{
    m_thread.setObjectName(QStringLiteral("transfer"));
    // Both run on the transfer thread: what lives there is made and ended there.
    connect(
        &m_thread, &QThread::started, &m_thread, [this] { begin(); }, Qt::DirectConnection);
    connect(
        &m_thread, &QThread::finished, &m_thread, [this] { m_run.reset(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, this, &TransferJob::closed);
}

TransferJob::~TransferJob()
{
    m_thread.quit();
    m_thread.wait();
}

void TransferJob::run()
{
    m_thread.start();
}

void TransferJob::begin()
{
    m_run = m_factory();
    connect(m_run.get(), &TransferRun::progressed, this, &TransferJob::progressed);
    connect(m_run.get(), &TransferRun::retrying, this, &TransferJob::retrying);
    connect(m_run.get(), &TransferRun::finished, this, &TransferJob::runEnded);
    connect(this, &TransferJob::stopWanted, m_run.get(), &TransferRun::cancel);
    m_run->start();
    if (m_isStopWanted)
        m_run->cancel();
}

void TransferJob::stop()
{
    m_isStopWanted = true;
    emit stopWanted();
}

void TransferJob::runEnded(const CopyReport &report)
{
    m_report = report;
    m_thread.quit();
    if (m_isStopWanted)
        cancelled();
    else if (const auto error = report.firstError())
        fail(*error);
    else
        succeed();
}

}
