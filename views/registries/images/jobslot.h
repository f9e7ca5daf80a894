#pragma once

#include "models/jobs/job.h"

#include <functional>
#include <memory>

namespace quaymaster
{

/// The one job that a view waits for. A newer one takes its place, and none outlives the view.
class JobSlot
{
public:
    JobSlot() = default;
    ~JobSlot() { cancel(); }
    Q_DISABLE_COPY_MOVE(JobSlot)

    /// `over` comes once, from the event loop, unless the job is cancelled or replaced before.
    template <typename SomeJob> void start(std::unique_ptr<SomeJob> job, std::function<void(SomeJob &)> over)
    {
        cancel();
        SomeJob *watched = job.get();
        m_job = std::move(job);
        QObject::connect(m_job.get(), &Job::finished, m_job.get(), [this, watched, over = std::move(over)] {
            const std::unique_ptr<Job, LaterDeleted> ended(m_job.release());
            over(*watched);
        });
        m_job->start();
    }

    /// Nothing is told any more.
    void cancel()
    {
        if (!m_job)
            return;
        const std::unique_ptr<Job, LaterDeleted> ended(m_job.release());
        ended->disconnect();
        ended->cancel();
    }

    bool isBusy() const { return m_job != nullptr; }

private:
    struct LaterDeleted
    {
        void operator()(Job *job) const { job->deleteLater(); } // we may be inside one of its signals
    };

    std::unique_ptr<Job> m_job;
};

}
