#include "models/jobs/job.h"

#include <QSignalSpy>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

/// Fails `failures` times, then succeeds.
class ScriptedJob final : public Job
{
public:
    explicit ScriptedJob(int failures = 0, Error::Kind kind = Error::Kind::Network)
        : m_failures(failures)
        , m_kind(kind)
    {
    }
    QString title() const override { return u"scripted"_s; }

    bool endsByItself = true;
    bool ranInsideStart = false;
    bool starting = false;
    using Job::cancelled;
    using Job::fail;
    using Job::setProgress;
    using Job::succeed;

protected:
    void run() override
    {
        ranInsideStart = starting;
        if (!endsByItself)
            return;
        if (attempt() <= m_failures)
            fail({m_kind, u"failed"_s, {}});
        else
            succeed();
    }
    void stop() override
    {
        if (endsByItself)
            cancelled();
    }

private:
    int m_failures;
    Error::Kind m_kind;
};

constexpr RetryPolicy impatient(int retries)
{
    return {retries, std::chrono::milliseconds(0), std::chrono::milliseconds(0)};
}

}

class TestJob : public QObject
{
    Q_OBJECT

private slots:
    void endsOnceInTheStateThatItsAttemptsGive_data();
    void endsOnceInTheStateThatItsAttemptsGive();
    void theFirstActionDecides_data();
    void theFirstActionDecides();
    void neverRunsInsideStart();
    void aCancelledJobMayEndLater();
    void cancelledWhileWaitingForARetryItDoesNotRunAgain();
    void heldItBeginsNoAttempt();
    void cancelledWhileHeldItStaysCancelled();
    void cancelledByAListenerItStaysCancelled_data();
    void cancelledByAListenerItStaysCancelled();
    void progressIsToldOnChangeOnly();
    void waitsGrowBetweenBaseAndCap();
};

void TestJob::endsOnceInTheStateThatItsAttemptsGive_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<int>("retries");
    QTest::addColumn<Job::State>("state");
    QTest::addColumn<int>("attempts");

    using Kind = Error::Kind;
    QTest::newRow("succeeds at once") << 0 << Kind::Network << 5 << Job::State::Succeeded << 1;
    QTest::newRow("succeeds at the last retry") << 2 << Kind::Network << 2 << Job::State::Succeeded << 3;
    QTest::newRow("fails after the last retry") << 3 << Kind::Timeout << 2 << Job::State::Failed << 3;
    QTest::newRow("does not retry without a policy") << 1 << Kind::Server << 0 << Job::State::Failed << 1;
    QTest::newRow("does not retry what will not change") << 1 << Kind::Conflict << 5 << Job::State::Failed << 1;
}

void TestJob::endsOnceInTheStateThatItsAttemptsGive()
{
    QFETCH(int, failures);
    QFETCH(Error::Kind, kind);
    QFETCH(int, retries);
    QFETCH(Job::State, state);
    QFETCH(int, attempts);

    ScriptedJob job(failures, kind);
    job.setRetryPolicy(impatient(retries));
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QTRY_VERIFY(job.isOver());
    QCOMPARE(job.state(), state);
    QCOMPARE(job.attempt(), attempts);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(job.error().has_value(), state == Job::State::Failed);
}

void TestJob::theFirstActionDecides_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<Job::State>("state");
    const QMap<QString, Job::State> actions{
        {u"succeed"_s, Job::State::Succeeded}, {u"fail"_s, Job::State::Failed}, {u"cancel"_s, Job::State::Cancelled}};
    for (auto first = actions.begin(); first != actions.end(); ++first)
        for (auto second = actions.begin(); second != actions.end(); ++second)
            QTest::newRow(qPrintable(first.key() + u" then "_s + second.key()))
                << first.key() << second.key() << first.value();
}

void TestJob::theFirstActionDecides()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(Job::State, state);

    ScriptedJob job;
    job.endsByItself = false;
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QTRY_COMPARE(job.state(), Job::State::Running);
    for (const QString &action : {first, second}) {
        if (action == u"succeed")
            job.succeed();
        else if (action == u"fail")
            job.fail({Error::Kind::Invalid, u"no"_s, {}});
        else
            job.cancel(), job.cancelled();
    }
    QCOMPARE(job.state(), state);
    QCOMPARE(finished.size(), 1);
}

void TestJob::neverRunsInsideStart()
{
    ScriptedJob job;
    job.starting = true;
    job.start();
    job.starting = false;
    QCOMPARE(job.state(), Job::State::Waiting);
    QTRY_COMPARE(job.state(), Job::State::Succeeded);
    QVERIFY(!job.ranInsideStart);
}

void TestJob::aCancelledJobMayEndLater()
{
    ScriptedJob job;
    job.endsByItself = false;
    job.start();
    QTRY_COMPARE(job.state(), Job::State::Running);
    job.cancel();
    QCOMPARE(job.state(), Job::State::Running);
    job.succeed();
    QCOMPARE(job.state(), Job::State::Running);
    job.cancelled();
    QCOMPARE(job.state(), Job::State::Cancelled);
    QCOMPARE(job.error()->kind, Error::Kind::Cancelled);
}

void TestJob::cancelledWhileWaitingForARetryItDoesNotRunAgain()
{
    ScriptedJob job(100);
    job.setRetryPolicy({100, std::chrono::hours(1), std::chrono::hours(1)});
    job.start();
    QTRY_COMPARE(job.attempt(), 1);
    QTRY_COMPARE(job.state(), Job::State::Waiting);
    QVERIFY(job.error());
    job.cancel();
    QCOMPARE(job.state(), Job::State::Cancelled);
    QCOMPARE(job.attempt(), 1);
}

void TestJob::heldItBeginsNoAttempt()
{
    ScriptedJob job;
    job.setHeld(true);
    job.start();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(job.state(), Job::State::Waiting);
    job.setHeld(false);
    QTRY_COMPARE(job.state(), Job::State::Succeeded);
}

void TestJob::cancelledWhileHeldItStaysCancelled()
{
    ScriptedJob job;
    job.setHeld(true);
    job.start();
    QCoreApplication::processEvents();
    job.cancel();
    job.setHeld(false);
    QCoreApplication::processEvents();
    QCOMPARE(job.state(), Job::State::Cancelled);
    QCOMPARE(job.attempt(), 0);
}

void TestJob::cancelledByAListenerItStaysCancelled_data()
{
    QTest::addColumn<int>("attempts");
    QTest::newRow("before the first attempt") << 0;
    QTest::newRow("before a retry") << 1;
}

void TestJob::cancelledByAListenerItStaysCancelled()
{
    QFETCH(int, attempts);
    ScriptedJob job(5);
    job.setRetryPolicy(impatient(5));
    QSignalSpy finished(&job, &Job::finished);
    connect(&job, &Job::stateChanged, this, [&](Job::State state) {
        if (state == Job::State::Waiting && job.attempt() == attempts)
            job.cancel();
    });
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(job.state(), Job::State::Cancelled);
    QCOMPARE(job.attempt(), attempts);
}

void TestJob::progressIsToldOnChangeOnly()
{
    ScriptedJob job;
    QSignalSpy told(&job, &Job::progressChanged);
    job.setProgress(5'000'000'000, 6'000'000'000);
    job.setProgress(5'000'000'000, 6'000'000'000);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toLongLong(), 5'000'000'000);
}

void TestJob::waitsGrowBetweenBaseAndCap()
{
    using std::chrono::milliseconds;
    const RetryPolicy policy{5, milliseconds(100), milliseconds(1000)};
    QCOMPARE(policy.nextWait(milliseconds(0)), milliseconds(100));
    for (int i = 0; i < 100; ++i) {
        QVERIFY(policy.nextWait(milliseconds(200)) <= milliseconds(600));
        QVERIFY(policy.nextWait(milliseconds(900)) <= milliseconds(1000));
        QVERIFY(policy.nextWait(milliseconds(900)) >= milliseconds(100));
    }
}

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
