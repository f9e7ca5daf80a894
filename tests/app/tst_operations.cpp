#include "tests/app/program.h"
#include "tests/app/scene.h"
#include "tests/fixtures/faultproxy.h"
#include "tests/fixtures/registryserver.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

class TestOperations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_registry.start(), m_registry.log().constData()); }

    void an_empty_list_is_an_empty_array();
    void the_list_tells_every_documented_key();
    void a_killed_one_is_interrupted_and_continued_data();
    void a_killed_one_is_interrupted_and_continued();
    void the_same_command_again_finishes_the_interrupted_one();
    void it_continues_from_another_folder();
    void a_running_one_is_left_alone();
    void a_succeeded_one_is_not_continued();
    void what_is_not_there_is_not_found();
    void one_is_removed();

private:
    static QJsonArray list(const Program &program)
    {
        return program.run({u"operations"_s, u"list"_s, u"--json"_s}).json()["operations"_L1].toArray();
    }
    /// A push through `proxy` that is killed when half of it is done.
    static void killPush(const Program &program, FaultProxy &proxy, const QString &repository);

    RegistryServer m_registry;
};

void TestOperations::killPush(const Program &program, FaultProxy &proxy, const QString &repository)
{
    writeLayout(program.file(u"layout"_s), u"1.0"_s, 11, 1'500'000);
    proxy.setRate(300'000);
    const auto process = program.start({u"push"_s, program.file(u"layout"_s), proxy.host() + repository});
    QTRY_VERIFY_WITH_TIMEOUT(proxy.bytesUp() > 400'000, 20'000);
    process->kill();
    process->waitForFinished(5'000);
    proxy.setRate(0);
}

void TestOperations::an_empty_list_is_an_empty_array()
{
    const Ran ran = Program().run({u"operations"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()["command"_L1].toString(), u"operations list"_s);
    QVERIFY(ran.json()["operations"_L1].isArray());
    QCOMPARE(ran.json()["operations"_L1].toArray().size(), 0);
}

void TestOperations::the_list_tells_every_documented_key()
{
    Program program;
    writeLayout(program.file(u"layout"_s), u"1.0"_s);
    QCOMPARE(program.run({u"push"_s, program.file(u"layout"_s), m_registry.host() + u"/keys"_s}).exitCode, 0);
    QCOMPARE(program.run({u"sync"_s, m_registry.host() + u"/keys:none"_s, m_registry.host() + u"/x"_s}).exitCode, 1);
    const QJsonArray operations = list(program);
    QCOMPARE(operations.size(), 2);
    QCOMPARE(operations[0]["command"_L1].toString(), u"sync"_s); // the newest first
    QCOMPARE(operations[0]["state"_L1].toString(), u"failed"_s);
    const QJsonObject push = operations[1].toObject();
    QVERIFY(push["id"_L1].toInteger() > 0);
    QCOMPARE(push["command"_L1].toString(), u"push"_s);
    QVERIFY(push["title"_L1].toString().contains(m_registry.host() + u"/keys"_s));
    QCOMPARE(push["state"_L1].toString(), u"succeeded"_s);
    for (const QString &key : {u"started"_s, u"ended"_s}) {
        QVERIFY(push[key].toString().endsWith(u'Z'));
        QVERIFY(QDateTime::fromString(push[key].toString(), Qt::ISODate).isValid());
    }
    program.environment.insert(u"LANG"_s, u"zh_CN.UTF-8"_s);
    const QByteArray text = program.run({u"operations"_s}).out;
    QVERIFY2(text.contains("失败") && text.contains("已完成"), text.constData());
    QCOMPARE(list(program)[0]["state"_L1].toString(), u"failed"_s); // never translated
}

void TestOperations::a_killed_one_is_interrupted_and_continued_data()
{
    QTest::addColumn<bool>("asJson");
    QTest::newRow("json") << true;
    QTest::newRow("text") << false;
}

void TestOperations::a_killed_one_is_interrupted_and_continued()
{
    QFETCH(const bool, asJson);
    const Program program;
    FaultProxy proxy(m_registry.port());
    const QString repository = u"/killed"_s + (asJson ? u"1"_s : u"2"_s);
    killPush(program, proxy, repository);
    QCOMPARE(skopeoDigest(proxy.host() + repository + u":1.0"_s), QString());
    const QJsonObject operation = list(program).at(0).toObject();
    QCOMPARE(operation["state"_L1].toString(), u"interrupted"_s);
    QCOMPARE(operation["ended"_L1].toString(u"?"_s), u""_s);
    const QString id = QString::number(operation["id"_L1].toInteger());
    const Ran ran = program.run(QStringList{u"operations"_s, u"continue"_s, id}
                                + (asJson ? QStringList{u"--json"_s} : QStringList()));
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    if (asJson) {
        QCOMPARE(ran.json()["command"_L1].toString(), u"operations continue"_s);
        QCOMPARE(ran.image()["state"_L1].toString(), u"succeeded"_s);
    }
    QVERIFY(!skopeoDigest(proxy.host() + repository + u":1.0"_s).isEmpty());
    QCOMPARE(list(program).size(), 1);
    QCOMPARE(list(program)[0]["state"_L1].toString(), u"succeeded"_s);
}

void TestOperations::the_same_command_again_finishes_the_interrupted_one()
{
    const Program program;
    FaultProxy proxy(m_registry.port());
    killPush(program, proxy, u"/again"_s);
    QCOMPARE(program.run({u"push"_s, program.file(u"layout"_s), proxy.host() + u"/again"_s}).exitCode, 0);
    QCOMPARE(list(program).size(), 1);
    QCOMPARE(list(program)[0]["state"_L1].toString(), u"succeeded"_s);
}

void TestOperations::it_continues_from_another_folder()
{
    const Program program;
    writeLayout(program.file(u"layout"_s), u"1.0"_s);
    QProcess first;
    first.setProcessEnvironment(program.environment);
    first.setWorkingDirectory(program.file(u"."_s));
    const QStringList push{u"push"_s,        u"layout"_s,      u"127.0.0.1:1/a"_s,
                           u"--retries=0"_s, u"--workspace"_s, program.workspace()};
    first.start(Program::path(), push);
    QCOMPARE(Program::finish(first).exitCode, 1);
    // From here, the relative path would name nothing: what fails is the network again.
    const Ran ran = program.run({u"operations"_s, u"continue"_s, u"1"_s, u"--json"_s});
    QCOMPARE(ran.kind(), u"network"_s);
    QCOMPARE(ran.exitCode, 1);
}

void TestOperations::a_running_one_is_left_alone()
{
    const Program program;
    FaultProxy proxy(m_registry.port());
    proxy.setRate(100'000);
    writeLayout(program.file(u"layout"_s), u"1.0"_s, 12, 1'000'000);
    const auto process = program.start({u"push"_s, program.file(u"layout"_s), proxy.host() + u"/running"_s});
    QTRY_VERIFY_WITH_TIMEOUT(proxy.bytesUp() > 50'000, 20'000);
    QCOMPARE(list(program)[0]["state"_L1].toString(), u"running"_s);
    for (const QString &command : {u"continue"_s, u"remove"_s}) {
        const Ran ran = program.run({u"operations"_s, command, u"1"_s, u"--json"_s});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.kind(), u"conflict"_s);
    }
    QCOMPARE(process->state(), QProcess::Running);
    process->kill();
    process->waitForFinished(5'000);
}

void TestOperations::a_succeeded_one_is_not_continued()
{
    const Program program;
    writeLayout(program.file(u"layout"_s), u"1.0"_s);
    QCOMPARE(program.run({u"push"_s, program.file(u"layout"_s), m_registry.host() + u"/done"_s}).exitCode, 0);
    const Ran ran = program.run({u"operations"_s, u"continue"_s, u"1"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"conflict"_s);
}

void TestOperations::what_is_not_there_is_not_found()
{
    for (const QString &command : {u"continue"_s, u"remove"_s}) {
        const Ran ran = Program().run({u"operations"_s, command, u"7"_s, u"--json"_s});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.kind(), u"not-found"_s);
    }
}

void TestOperations::one_is_removed()
{
    const Program program;
    QCOMPARE(program.run({u"sync"_s, m_registry.host() + u"/none"_s, m_registry.host() + u"/x"_s}).exitCode, 1);
    QCOMPARE(list(program).size(), 1);
    QCOMPARE(program.run({u"operations"_s, u"remove"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(list(program).size(), 0);
}

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
