#include "tests/app/program.h"
#include "tests/app/scene.h"
#include "tests/fixtures/faultproxy.h"
#include "tests/fixtures/registryserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QtTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

/// `registry check`: whether images can be had, kept with their entries.
class TestRegistryCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void without_entries_there_is_nothing_to_test();
    void an_image_that_is_there_has_every_documented_key();
    void every_cause_has_its_word_data();
    void every_cause_has_its_word();
    void one_that_is_not_there_fails_the_command();
    void only_the_named_ones_are_tested();
    void entries_of_one_image_share_its_test();
    void the_result_stays_with_the_entry();
    void a_tag_that_has_moved_is_named();
    void it_is_an_operation_of_the_history();
    void what_was_interrupted_is_continued();
    void it_is_cancelled_cleanly();

private:
    Ran run(const QStringList &arguments) { return m_program->run(QStringList{u"registry"_s} + arguments); }
    void add(const QString &address, const QString &name = u"app"_s);
    static QJsonArray resultsOf(const Ran &ran) { return ran.json()["results"_L1].toArray(); }
    QString push(const QString &repository, quint32 seed = 1);

    RegistryServer m_registry;
    RegistryServer m_private;
    std::unique_ptr<Program> m_program;
};

void TestRegistryCheck::initTestCase()
{
    m_private.setHtpasswd("qa", "secret");
    QVERIFY2(m_registry.start() && m_private.start(), m_registry.log().constData());
}

void TestRegistryCheck::init()
{
    m_program = std::make_unique<Program>();
}

void TestRegistryCheck::add(const QString &address, const QString &name)
{
    QCOMPARE(run({u"add"_s, address, u"--name"_s, name}).exitCode, 0);
}

/// The reference with the tag 1.0. The digest.
QString TestRegistryCheck::push(const QString &repository, quint32 seed)
{
    const QString layout = m_program->file(u"layout%1"_s.arg(seed));
    const QString digest = writeLayout(layout, u"1.0"_s, seed);
    const Ran ran = m_program->run({u"push"_s, layout, m_registry.host() + repository, u"--force"_s});
    return ran.exitCode == 0 ? digest : QString::fromUtf8(ran.said);
}

void TestRegistryCheck::without_entries_there_is_nothing_to_test()
{
    const Ran ran = run({u"check"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()["command"_L1].toString(), u"registry check"_s);
    QVERIFY(ran.json()["results"_L1].isArray());
    QVERIFY(resultsOf(ran).isEmpty());
    QVERIFY(m_program->run({u"operations"_s, u"--json"_s}).json()["operations"_L1].toArray().isEmpty());
    const Ran unknown = run({u"check"_s, u"none"_s, u"--json"_s});
    QCOMPARE(unknown.exitCode, 1);
    QCOMPARE(unknown.kind(), u"not-found"_s);
}

void TestRegistryCheck::an_image_that_is_there_has_every_documented_key()
{
    const QString digest = push(u"/keys"_s);
    add(m_registry.host() + u"/keys:1.0"_s);
    const Ran ran = run({u"check"_s, u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(resultsOf(ran).size(), 1);
    const QJsonObject result = resultsOf(ran).first().toObject();
    QCOMPARE(result["id"_L1].toInteger(), 1);
    QCOMPARE(result["normalised"_L1].toString(), m_registry.host() + u"/keys:1.0"_s);
    QCOMPARE(result["cause"_L1].toString(), u"ok"_s);
    QCOMPARE(result["digest"_L1].toString(), digest);
    QVERIFY(!result["platforms"_L1].toArray().isEmpty());
    QVERIFY(result["checked"_L1].toString().endsWith(u'Z'));
    QVERIFY(QDateTime::fromString(result["checked"_L1].toString(), Qt::ISODate).isValid());
    QVERIFY(result["error"_L1].isNull());
    QCOMPARE(result.size(), 7);
}

void TestRegistryCheck::every_cause_has_its_word_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("cause");
    QTest::newRow("no such tag") << m_registry.host() + u"/none:1.0"_s << u"not-found"_s;
    QTest::newRow("nobody listens") << u"127.0.0.1:1/app:1.0"_s << u"refused"_s;
    QTest::newRow("no such host") << u"registry.invalid/app:1.0"_s << u"name-not-resolved"_s;
    QTest::newRow("not logged in") << m_private.host() + u"/app:1.0"_s << u"unauthorized"_s;
}

void TestRegistryCheck::every_cause_has_its_word()
{
    QFETCH(const QString, address);
    add(address);
    const Ran ran = run({u"check"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.json()["state"_L1].toString(), u"failed"_s);
    QVERIFY(!ran.kind().isEmpty() && ran.kind() != "usage"_L1);
    const QJsonObject result = resultsOf(ran).first().toObject();
    QTEST(result["cause"_L1].toString(), "cause");
    QCOMPARE(result["digest"_L1].toString(), u""_s);
    QVERIFY(result["platforms"_L1].isArray());
    for (const QString &key : {u"kind"_s, u"summary"_s})
        QVERIFY(!result["error"_L1][key].toString().isEmpty());
}

void TestRegistryCheck::one_that_is_not_there_fails_the_command()
{
    push(u"/one"_s);
    add(m_registry.host() + u"/one:1.0"_s, u"there"_s);
    add(m_registry.host() + u"/two:1.0"_s, u"missing"_s);
    const Ran ran = run({u"check"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(resultsOf(ran)[0]["cause"_L1].toString(), u"ok"_s);
    QCOMPARE(resultsOf(ran)[1]["cause"_L1].toString(), u"not-found"_s);
    const Ran told = run({u"check"_s});
    QVERIFY(told.out.contains("/one:1.0") && told.out.contains("/two:1.0"));
}

void TestRegistryCheck::only_the_named_ones_are_tested()
{
    push(u"/named"_s);
    add(m_registry.host() + u"/named:1.0"_s, u"there"_s);
    add(m_registry.host() + u"/missing:1.0"_s, u"missing"_s);
    const Ran ran = run({u"check"_s, u"there"_s, u"1"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(resultsOf(ran).size(), 1);
    QCOMPARE(resultsOf(ran)[0]["id"_L1].toInteger(), 1);
}

void TestRegistryCheck::entries_of_one_image_share_its_test()
{
    push(u"/shared"_s);
    add(m_registry.host() + u"/shared:1.0"_s, u"a"_s);
    add(m_registry.host() + u"/shared:1.0"_s, u"b"_s);
    const Ran ran = run({u"check"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(resultsOf(ran).size(), 2);
    QCOMPARE(resultsOf(ran)[0]["digest"_L1], resultsOf(ran)[1]["digest"_L1]);
}

void TestRegistryCheck::the_result_stays_with_the_entry()
{
    const QString digest = push(u"/stays"_s);
    add(m_registry.host() + u"/stays:1.0"_s);
    QVERIFY(!run({u"show"_s, u"1"_s}).out.contains(digest.toUtf8()));
    QCOMPARE(run({u"check"_s}).exitCode, 0);
    QVERIFY(run({u"show"_s, u"1"_s}).out.contains(digest.toUtf8()));
}

void TestRegistryCheck::a_tag_that_has_moved_is_named()
{
    const QString before = push(u"/moved"_s, 1);
    add(m_registry.host() + u"/moved:1.0"_s);
    QVERIFY(!run({u"check"_s}).out.contains("moved since"));
    const QString after = push(u"/moved"_s, 2);
    const Ran ran = run({u"check"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.out.contains(before.toUtf8()) && ran.out.contains(after.toUtf8()), ran.out.constData());
}

void TestRegistryCheck::it_is_an_operation_of_the_history()
{
    push(u"/history"_s);
    add(m_registry.host() + u"/history:1.0"_s);
    QCOMPARE(run({u"check"_s}).exitCode, 0);
    const QJsonObject operation
        = m_program->run({u"operations"_s, u"--json"_s}).json()["operations"_L1].toArray().first().toObject();
    QCOMPARE(operation["command"_L1].toString(), u"registry check"_s);
    QCOMPARE(operation["state"_L1].toString(), u"succeeded"_s);
    QVERIFY(operation["title"_L1].toString().contains("/history:1.0"_L1));
}

void TestRegistryCheck::what_was_interrupted_is_continued()
{
    FaultProxy proxy(m_registry.port());
    const auto gate = std::make_shared<Gate>();
    proxy.add({.path = "/manifests/", .times = -1, .gate = gate});
    push(u"/late"_s);
    add(proxy.host() + u"/late:1.0"_s);
    const auto process = m_program->start({u"registry"_s, u"check"_s});
    QTRY_VERIFY_WITH_TIMEOUT(proxy.count("GET", "/manifests/") + proxy.count("HEAD", "/manifests/") > 0, 20'000);
    process->kill();
    process->waitForFinished(5'000);
    proxy.clearRules();
    const QJsonArray operations = m_program->run({u"operations"_s, u"--json"_s}).json()["operations"_L1].toArray();
    QCOMPARE(operations[0]["state"_L1].toString(), u"interrupted"_s);
    const QString id = QString::number(operations[0]["id"_L1].toInteger());
    const Ran ran = m_program->run({u"operations"_s, u"continue"_s, id, u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(resultsOf(ran)[0]["cause"_L1].toString(), u"ok"_s);
    QVERIFY(run({u"show"_s, u"1"_s}).out.contains("sha256:"));
}

void TestRegistryCheck::it_is_cancelled_cleanly()
{
    FaultProxy proxy(m_registry.port());
    const auto gate = std::make_shared<Gate>();
    proxy.add({.path = "/manifests/", .times = -1, .gate = gate});
    add(proxy.host() + u"/late:1.0"_s);
    const auto process = m_program->start({u"registry"_s, u"check"_s, u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(proxy.count("GET", "/manifests/") + proxy.count("HEAD", "/manifests/") > 0, 20'000);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const Ran ran = Program::finish(*process);
    QCOMPARE(ran.exitCode, 130);
    QCOMPARE(ran.json()["state"_L1].toString(), u"cancelled"_s);
    QVERIFY(resultsOf(ran).isEmpty());
}

QTEST_GUILESS_MAIN(TestRegistryCheck)
#include "tst_registrycheck.moc"
