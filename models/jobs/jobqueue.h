#pragma once

#include "models/jobs/job.h"

#include <memory>
#include <vector>

namespace quaymaster
{

/// Owns jobs and runs some of them at once, in the order of their arrival. Finished ones stay until removed.
class JobQueue : public QObject
{
    Q_OBJECT

public:
    explicit JobQueue(int width, QObject *parent = nullptr);
    ~JobQueue() override;

    Job &add(std::unique_ptr<Job> job);
    /// Only a job that is over.
    void remove(Job &job);
    void cancelAll();

    const std::vector<std::unique_ptr<Job>> &jobs() const { return m_jobs; }
    bool isIdle() const; ///< nothing waits or runs

    /// While one lives nothing new starts and nothing is retried: everything waits, nothing fails.
    class Hold
    {
    public:
        explicit Hold(JobQueue &queue);
        ~Hold();
        Q_DISABLE_COPY_MOVE(Hold)

    private:
        JobQueue &m_queue;
    };

signals:
    void added(quaymaster::Job *job);
    void aboutToRemove(quaymaster::Job *job);
    void idle();

private:
    void hold(int change);
    void startNext();
    void jobFinished();

    std::vector<std::unique_ptr<Job>> m_jobs;
    int m_width;
    int m_running = 0;
    int m_holds = 0;
};

}
