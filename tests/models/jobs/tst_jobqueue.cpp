#include "models/jobs/jobqueue.h"

#include <QSignalSpy>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

class PatientJob final : public Job
{
public:
    QString title() const override { return u"patient"_s; }
    using Job::succeed;

protected:
    void run() override { }
    void stop() override { cancelled(); }
};

}

class TestJobQueue : public QObject
{
    Q_OBJECT

private:
    static QList<PatientJob *> fill(JobQueue &queue, int count)
    {
        QList<PatientJob *> jobs;
        for (int i = 0; i < count; ++i) {
            auto job = std::make_unique<PatientJob>();
            jobs << job.get();
            queue.add(std::move(job));
        }
        return jobs;
    }

private slots:
    void runsAsManyAtOnceAsItsWidth()
    {
        JobQueue queue(2);
        const auto jobs = fill(queue, 3);
        QTRY_COMPARE(jobs[1]->state(), Job::State::Running);
        QCOMPARE(jobs[2]->state(), Job::State::Idle);
        jobs[0]->succeed();
        QTRY_COMPARE(jobs[2]->state(), Job::State::Running);
    }

    void whileHeldNothingStarts()
    {
        JobQueue queue(2);
        auto hold = std::make_unique<JobQueue::Hold>(queue);
        const auto jobs = fill(queue, 1);
        QCoreApplication::processEvents();
        QCOMPARE(jobs[0]->state(), Job::State::Idle);
        hold.reset();
        QTRY_COMPARE(jobs[0]->state(), Job::State::Running);
    }

    void finishedJobsStayUntilTheyAreRemoved()
    {
        JobQueue queue(1);
        const auto jobs = fill(queue, 1);
        QSignalSpy idle(&queue, &JobQueue::idle);
        QTRY_COMPARE(jobs[0]->state(), Job::State::Running);
        jobs[0]->succeed();
        QCOMPARE(idle.size(), 1);
        QCOMPARE(queue.jobs().size(), std::size_t(1));
        queue.remove(*jobs[0]);
        QVERIFY(queue.jobs().empty());
    }

    void cancelAllEndsWaitingAndRunningJobs()
    {
        JobQueue queue(1);
        const auto jobs = fill(queue, 3);
        QTRY_COMPARE(jobs[0]->state(), Job::State::Running);
        queue.cancelAll();
        for (const PatientJob *job : jobs)
            QCOMPARE(job->state(), Job::State::Cancelled);
        QVERIFY(queue.isIdle());
    }

    void cancelAllReachesEveryJobThoughAListenerRemovesThem()
    {
        JobQueue queue(3);
        const auto jobs = fill(queue, 3);
        for (PatientJob *job : jobs)
            connect(job, &Job::finished, &queue, [&queue, job] { queue.remove(*job); });
        queue.cancelAll();
        for (const PatientJob *job : jobs)
            QCOMPARE(job->state(), Job::State::Cancelled);
        QVERIFY(queue.jobs().empty());
    }

    void startsJobsThatAListenerAdds()
    {
        JobQueue queue(40);
        auto first = std::make_unique<PatientJob>();
        connect(first.get(), &Job::stateChanged, &queue, [&queue](Job::State state) {
            if (state == Job::State::Waiting)
                fill(queue, 30); // enough to move the list in memory
        });
        queue.add(std::move(first));
        QCOMPARE(queue.jobs().size(), std::size_t(31));
        for (const auto &job : queue.jobs())
            QCOMPARE(job->state(), Job::State::Waiting);
    }
};

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_jobqueue.moc"
