#include "models/jobs/jobqueue.h"

#include <QPointer>
#include <algorithm>
#include <iterator>

namespace quaymaster
{

JobQueue::JobQueue(int width, QObject *parent)
    : QObject(parent)
    , m_width(width)
{
}

JobQueue::~JobQueue() = default;

Job &JobQueue::add(std::unique_ptr<Job> job)
{
    Job &added = *job;
    m_jobs.push_back(std::move(job));
    added.setHeld(m_holds > 0);
    connect(&added, &Job::finished, this, &JobQueue::jobFinished);
    emit this->added(&added);
    startNext();
    return added;
}

void JobQueue::remove(Job &job)
{
    Q_ASSERT(job.isOver());
    const auto found = std::ranges::find(m_jobs, &job, &std::unique_ptr<Job>::get);
    if (found == m_jobs.end())
        return;
    emit aboutToRemove(&job);
    found->release()->deleteLater(); // we may be inside one of its signals
    m_jobs.erase(found);
}

void JobQueue::cancelAll()
{
    std::vector<QPointer<Job>> all; // whoever hears of the end may remove the job
    std::ranges::transform(m_jobs, std::back_inserter(all), &std::unique_ptr<Job>::get);
    for (const auto &job : all) {
        if (job)
            job->cancel();
    }
}

bool JobQueue::isIdle() const
{
    return std::ranges::all_of(m_jobs, [](const auto &job) { return job->isOver(); });
}

void JobQueue::hold(int change)
{
    m_holds += change;
    for (const auto &job : m_jobs)
        job->setHeld(m_holds > 0);
    startNext();
}

void JobQueue::startNext()
{
    while (m_holds == 0 && m_running < m_width) {
        const auto next = std::ranges::find(m_jobs, Job::State::Idle, [](const auto &job) { return job->state(); });
        if (next == m_jobs.end())
            return;
        ++m_running;
        (*next)->start(); // whoever hears of it may add and remove jobs
    }
}

void JobQueue::jobFinished()
{
    // A job that was cancelled before its start never took a place.
    m_running = static_cast<int>(std::ranges::count_if(
        m_jobs, [](const auto &job) { return !job->isOver() && job->state() != Job::State::Idle; }));
    startNext();
    if (isIdle())
        emit idle();
}

JobQueue::Hold::Hold(JobQueue &queue)
    : m_queue(queue)
{
    m_queue.hold(+1);
}

JobQueue::Hold::~Hold()
{
    m_queue.hold(-1);
}

}
