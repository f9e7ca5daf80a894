#include "tests/app/program.h"
#include "tests/app/scene.h"
#include "tests/fixtures/faultproxy.h"
#include "tests/fixtures/registryserver.h"

#include <QJsonArray>
#include <QtTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

class TestInterrupts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void a_signal_cancels_cleanly_data();
    void a_signal_cancels_cleanly();
    void the_second_one_ends_it_at_once();
    void an_ignored_sighup_stays_ignored();
    void progress_comes_as_lines_where_there_is_no_terminal();
    void a_reader_that_leaves_does_not_stop_the_transfer();

private:
    /// A push of two megabytes that is on its way.
    std::unique_ptr<QProcess> startPush(qint64 rate);

    RegistryServer m_registry;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<Program> m_program;
    int m_number = 0;
    QString m_reference;
};

void TestInterrupts::initTestCase()
{
    QVERIFY2(m_registry.start(), m_registry.log().constData());
}

void TestInterrupts::init()
{
    m_proxy = std::make_unique<FaultProxy>(m_registry.port());
    m_program = std::make_unique<Program>();
    m_reference = u"%1/r%2:1.0"_s.arg(m_proxy->host()).arg(++m_number);
    writeLayout(m_program->file(u"layout"_s), u"1.0"_s, 21, 1'000'000);
}

std::unique_ptr<QProcess> TestInterrupts::startPush(qint64 rate)
{
    m_proxy->setRate(rate);
    auto process = m_program->start({u"push"_s, u"--json"_s, m_program->file(u"layout"_s), m_reference});
    [&] { QTRY_VERIFY_WITH_TIMEOUT(m_proxy->bytesUp() > 30'000, 20'000); }();
    return process;
}

void TestInterrupts::a_signal_cancels_cleanly_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("status");
    QTest::newRow("SIGINT") << SIGINT << 130;
    QTest::newRow("SIGTERM") << SIGTERM << 143;
    QTest::newRow("SIGHUP") << SIGHUP << 129;
}

void TestInterrupts::a_signal_cancels_cleanly()
{
    QFETCH(const int, number);
    QFETCH(const int, status);
    const auto process = startPush(50'000);
    m_proxy->setRate(0); // the sessions are deleted without waiting
    ::kill(static_cast<pid_t>(process->processId()), number);
    const Ran ran = Program::finish(*process, 15'000);
    QCOMPARE(ran.exitCode, status);
    QCOMPARE(ran.json()["state"_L1].toString(), u"cancelled"_s);
    QCOMPARE(ran.kind(), u"cancelled"_s);
    QCOMPARE(ran.image()["state"_L1].toString(), u"cancelled"_s);
    QCOMPARE(skopeoDigest(m_reference), QString());
    QVERIFY(m_proxy->count("DELETE", "/blobs/uploads/") > 0);
    const Ran list = m_program->run({u"operations"_s, u"--json"_s});
    QCOMPARE(list.json()["operations"_L1][0]["state"_L1].toString(), u"cancelled"_s);
    const Ran again = m_program->run({u"operations"_s, u"continue"_s, u"1"_s, u"--json"_s});
    QVERIFY2(again.exitCode == 0, again.said.constData());
    QVERIFY(!skopeoDigest(m_reference).isEmpty());
}

void TestInterrupts::the_second_one_ends_it_at_once()
{
    const auto process = startPush(20'000);
    // The server never answers to the clean-up.
    m_proxy->add({.verb = "DELETE", .times = -1, .delayMs = 60'000});
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    QTRY_VERIFY_WITH_TIMEOUT(m_proxy->count("DELETE") > 0, 10'000);
    QCOMPARE(process->state(), QProcess::Running);
    QElapsedTimer clock;
    clock.start();
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    QCOMPARE(Program::finish(*process, 10'000).exitCode, 130);
    QVERIFY(clock.elapsed() < 2'000);
}

void TestInterrupts::an_ignored_sighup_stays_ignored()
{
    m_proxy->setRate(400'000);
    QProcess process;
    process.setProcessEnvironment(m_program->environment);
    process.start(u"sh"_s,
                  {u"-c"_s, u"trap '' HUP; exec \"$@\""_s, u"sh"_s, Program::path(), u"--workspace"_s,
                   m_program->workspace(), u"push"_s, m_program->file(u"layout"_s), m_reference});
    QTRY_VERIFY_WITH_TIMEOUT(m_proxy->bytesUp() > 30'000, 20'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGHUP);
    QCOMPARE(Program::finish(process).exitCode, 0);
}

void TestInterrupts::progress_comes_as_lines_where_there_is_no_terminal()
{
    const auto process = startPush(60'000);
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += process->readAllStandardError()).contains("] "), 15'000);
    QVERIFY(!said.contains('\r') && said.endsWith('\n'));
    process->kill();
    process->waitForFinished(5'000);
}

void TestInterrupts::a_reader_that_leaves_does_not_stop_the_transfer()
{
    m_proxy->setRate(400'000);
    QProcess shell;
    shell.setProcessEnvironment(m_program->environment);
    const QString program = u"'%1' --workspace '%2' push '%3' %4"_s.arg(Program::path(), m_program->workspace(),
                                                                        m_program->file(u"layout"_s), m_reference);
    shell.start(u"bash"_s, {u"-c"_s, u"set -o pipefail; "_s + program + u" 2>&1 | true"_s});
    QCOMPARE(Program::finish(shell).exitCode, 0);
    QVERIFY(!skopeoDigest(m_reference).isEmpty());
}

QTEST_GUILESS_MAIN(TestInterrupts)
#include "tst_interrupts.moc"
