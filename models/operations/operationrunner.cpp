#include "models/operations/operationrunner.h"

#include "models/operations/operationlog.h"

#include <algorithm>

namespace quaymaster
{

namespace
{

constexpr int measureMs = 1000;

}

OperationRunner::OperationRunner(OperationTree &tree)
    : m_tree(tree)
{
    m_clock.start();
    m_measure.setInterval(measureMs);
    connect(&m_measure, &QTimer::timeout, this, qOverload<>(&OperationRunner::measure));
}

OperationRunner::~OperationRunner() = default;

void OperationRunner::run(int key, const TransferRequest &request, const RunContext &context, bool isAgain)
{
    Run &run = m_runs.emplace(key, Run{makeJob(request, context), RunMeter(m_clock.elapsed()), hostsOf(request)})
                   .first->second;
    m_tree.change(key, [](OperationEntry &entry) {
        entry.state = Operation::State::Running;
        entry.waitsFor.clear();
        entry.started = QDateTime::currentDateTimeUtc();
        entry.items.beginRun();
    });
    log(key, begunLine(isAgain, m_tree.find(key)->movesBytes()));
    connect(run.job.get(), &TransferJob::progressed, this,
            [this, key](const CopyProgress &progress) { showProgress(key, progress); });
    connect(run.job.get(), &TransferJob::retrying, this,
            [this, key](const QString &host, int attempt, int attempts, qint64 waitMs, const Error &error) {
                const QDateTime until = QDateTime::currentDateTimeUtc().addMSecs(waitMs);
                showRetry(key, {host, attempt, attempts, until, error}, waitMs);
            });
    connect(run.job.get(), &Job::finished, this, [this, key] { end(key); });
    run.job->start();
    m_measure.start();
}

void OperationRunner::cancel(int key)
{
    const auto run = m_runs.find(key);
    if (run == m_runs.end())
        return;
    m_tree.change(key, [](OperationEntry &entry) { entry.isCancelling = true; });
    run->second.job->cancel();
}

void OperationRunner::log(int key, const LogLine &line)
{
    m_tree.change(key, [&line](OperationEntry &entry) { entry.append(line); });
    emit logged(key, line);
}

void OperationRunner::logPhases(int key, const std::vector<int> &images)
{
    const OperationEntry *entry = m_tree.find(key);
    for (const int row : images) {
        const ImageItem &image = entry->items.image(row);
        if (image.phase != OperationPhase::Queued && image.phase != OperationPhase::Running)
            log(key, imageLine(image, row));
    }
}

void OperationRunner::showProgress(int key, const CopyProgress &progress)
{
    const auto run = m_runs.find(key);
    if (run == m_runs.end())
        return;
    const ItemChanges changes = m_tree.apply(key, progress);
    run->second.meter.add(m_clock.elapsed(), changes.moved);
    m_tree.change(key, [&](OperationEntry &entry) {
        if (progress.bytesDone > entry.bytesDone) { // what waited has got through
            run->second.meter.stir(m_clock.elapsed());
            entry.isStalled = false;
            if (entry.retry && entry.retry->until <= QDateTime::currentDateTimeUtc()) // not another one's bytes before
                entry.retry.reset();
        }
        entry.images = progress.images;
        entry.imagesOver = progress.imagesOver;
        entry.bytes = progress.bytes;
        entry.bytesDone = progress.bytesDone;
    });
    logPhases(key, changes.phases);
}

void OperationRunner::showRetry(int key, RetryNotice notice, qint64 waitMs)
{
    if (!m_runs.contains(key))
        return;
    log(key, retryLine(notice, waitMs));
    m_tree.change(key, [&](OperationEntry &entry) { entry.retry = std::move(notice); });
}

void OperationRunner::measure()
{
    for (auto &[key, run] : m_runs)
        measure(key, run);
    emit measured();
}

void OperationRunner::measure(int key, Run &run)
{
    const OperationEntry &entry = *m_tree.find(key);
    const qint64 now = m_clock.elapsed();
    const qint64 outstanding = entry.bytes - entry.bytesDone;
    if (!entry.loginHost.isEmpty())
        run.meter.stir(now);
    const bool isStalled = run.meter.isStalled(now, outstanding);
    if (isStalled && !entry.isStalled)
        log(key, stalledLine());
    m_tree.change(key, [&](OperationEntry &changed) {
        changed.rate = run.meter.bytesPerSecond(now);
        changed.secondsLeft = run.meter.secondsLeft(now, outstanding);
        changed.isStalled = isStalled;
    });
}

void OperationRunner::setLogins(const QStringList &hosts)
{
    for (const auto &[key, run] : m_runs) {
        QString wanted;
        for (const QString &host : hosts)
            if (wanted.isEmpty() && run.hosts.contains(host))
                wanted = host;
        if (m_tree.find(key)->loginHost == wanted)
            continue;
        if (!wanted.isEmpty())
            log(key, loginLine(wanted));
        m_tree.change(key, [&wanted](OperationEntry &entry) { entry.loginHost = wanted; });
    }
}

void OperationRunner::end(int key)
{
    const auto found = m_runs.find(key);
    std::unique_ptr<TransferJob> job = std::move(found->second.job);
    m_runs.erase(found);
    if (m_runs.empty())
        m_measure.stop();
    const CopyReport report = job->report();
    logPhases(key, m_tree.apply(key, report.images).phases);
    for (const ImageReport &image : report.images)
        for (const QString &note : image.notes)
            log(key, noteLine(note, m_tree.find(key)->items.rowOf(image.source, image.destination)));
    m_tree.change(key, [](OperationEntry &entry) {
        entry.retry.reset();
        entry.loginHost.clear();
        entry.isStalled = entry.isCancelling = false;
        entry.rate = 0;
        entry.secondsLeft = -1;
    });
    const Job::State state = job->state();
    letGo(std::move(job));
    emit ended(key, state, report);
}

/// Its thread has databases and connections to close: nobody waits for that here.
void OperationRunner::letGo(std::unique_ptr<TransferJob> job)
{
    if (job->isClosed()) {
        job.release()->deleteLater(); // we are inside one of its signals
        return;
    }
    TransferJob *closing = m_closing.emplace_back(std::move(job)).get();
    connect(closing, &TransferJob::closed, this, [this, closing] {
        const auto found = std::ranges::find(m_closing, closing, &std::unique_ptr<TransferJob>::get);
        found->release()->deleteLater();
        m_closing.erase(found);
    });
}

}
