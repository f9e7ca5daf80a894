#include "tests/app/program.h"
#include "tests/app/scene.h"
#include "tests/fixtures/faultproxy.h"
#include "tests/fixtures/registryserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

class TestPull : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void skopeo_reads_what_was_written_data();
    void skopeo_reads_what_was_written();
    void it_goes_up_again_with_the_same_digest();
    void the_same_again_fetches_nothing();
    void a_cut_download_goes_on_by_itself();
    void a_second_run_goes_on_where_a_killed_one_stopped_data();
    void a_second_run_goes_on_where_a_killed_one_stopped();
    void wrong_bytes_are_fetched_once_more();
    void bytes_that_stay_wrong_are_told_and_not_kept();
    void one_platform_is_enough();
    void another_file_is_not_overwritten();
    void a_target_that_cannot_be_made_is_told_data();
    void a_target_that_cannot_be_made_is_told();
    void it_is_listed();

private:
    Ran pull(const QStringList &arguments) const
    {
        return m_program.run(QStringList{u"pull"_s, u"--json"_s} + arguments);
    }

    RegistryServer m_registry;
    Program m_program;
    QString m_digest;
};

void TestPull::initTestCase()
{
    QVERIFY2(m_registry.start(), m_registry.log().constData());
    m_digest = writeLayout(m_program.file(u"layout"_s), u"1.0"_s, 3, 3'000'000);
    const Ran ran = m_program.run({u"push"_s, m_program.file(u"layout"_s), m_registry.host() + u"/team/app"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
}

void TestPull::skopeo_reads_what_was_written_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("transport");
    QTest::newRow("folder") << u"pulled"_s << u"oci:"_s;
    QTest::newRow("tar") << u"pulled.tar"_s << u"oci-archive:"_s;
}

void TestPull::skopeo_reads_what_was_written()
{
    QFETCH(const QString, target);
    QFETCH(const QString, transport);
    const QString path = m_program.file(target);
    const Ran ran = pull({m_registry.host() + u"/team/app:1.0"_s, path});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.json()["command"_L1].toString(), u"pull"_s);
    QCOMPARE(ran.image()["source"_L1].toString(), m_registry.host() + u"/team/app:1.0"_s);
    QCOMPARE(ran.image()["destination"_L1].toString(), path);
    QCOMPARE(ran.image()["digest"_L1].toString(), m_digest);
    QCOMPARE(ran.image()["blobs"_L1].toObject()["transferred"_L1].toInt(), 5);
    QCOMPARE(skopeoDigest(transport + path + u":1.0"_s), m_digest);
}

void TestPull::it_goes_up_again_with_the_same_digest()
{
    const QString path = m_program.file(u"back"_s);
    QCOMPARE(pull({m_registry.host() + u"/team/app:1.0"_s, path}).exitCode, 0);
    const Ran ran = m_program.run({u"push"_s, path, m_registry.host() + u"/back/app"_s, u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.image()["destination"_L1].toString(), m_registry.host() + u"/back/app:1.0"_s);
    QCOMPARE(ran.image()["digest"_L1].toString(), m_digest);
}

void TestPull::the_same_again_fetches_nothing()
{
    FaultProxy proxy(m_registry.port());
    for (const QString &target : {m_program.file(u"twice"_s), m_program.file(u"twice.tar"_s)}) {
        QCOMPARE(pull({proxy.host() + u"/team/app:1.0"_s, target}).exitCode, 0);
        proxy.forget();
        const Ran again = pull({proxy.host() + u"/team/app:1.0"_s, target});
        QVERIFY2(again.exitCode == 0, again.said.constData());
        QCOMPARE(proxy.count("GET", "/blobs/"), 0);
        QCOMPARE(again.image()["blobs"_L1].toObject()["present"_L1].toInt(), 5);
    }
}

void TestPull::a_cut_download_goes_on_by_itself()
{
    FaultProxy proxy(m_registry.port());
    proxy.add({.verb = "GET", .path = "/blobs/", .times = 2, .cutAnswerAfter = 100'000});
    const Ran ran = pull({proxy.host() + u"/team/app:1.0"_s, m_program.file(u"cut"_s)});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(skopeoDigest(u"oci:"_s + m_program.file(u"cut"_s) + u":1.0"_s), m_digest);
}

void TestPull::a_second_run_goes_on_where_a_killed_one_stopped_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("folder") << u"killed"_s;
    QTest::newRow("tar") << u"killed.tar"_s;
}

void TestPull::a_second_run_goes_on_where_a_killed_one_stopped()
{
    QFETCH(const QString, target);
    const QString path = m_program.file(target);
    FaultProxy proxy(m_registry.port());
    proxy.setRate(600'000);
    const QStringList arguments{u"pull"_s, u"--json"_s, proxy.host() + u"/team/app:1.0"_s, path};
    const auto process = m_program.start(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(proxy.bytesDown() > 700'000, 20'000);
    process->terminate(); // a tar notes now and then how far it is, and when it ends
    QVERIFY(process->waitForFinished(10'000));
    QVERIFY(!QFile::exists(target.endsWith(u".tar"_s) ? path : path + u"/index.json"_s));
    proxy.setRate(0);
    proxy.forget();
    const Ran ran = m_program.run(arguments);
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    bool didContinue = false;
    const auto records = proxy.records("GET", "/blobs/");
    for (const ProxyRecord &record : records)
        didContinue = didContinue || record.status == 206;
    QVERIFY(didContinue);
    QCOMPARE(skopeoDigest((target.endsWith(u".tar"_s) ? u"oci-archive:"_s : u"oci:"_s) + path + u":1.0"_s), m_digest);
}

void TestPull::wrong_bytes_are_fetched_once_more()
{
    FaultProxy proxy(m_registry.port());
    proxy.add({.verb = "GET", .path = "/blobs/", .skip = 2, .times = 1, .corruptAt = 10});
    const Ran ran = pull({proxy.host() + u"/team/app:1.0"_s, m_program.file(u"corrupt"_s)});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
}

void TestPull::bytes_that_stay_wrong_are_told_and_not_kept()
{
    FaultProxy proxy(m_registry.port());
    proxy.add({.verb = "GET", .path = "/blobs/", .times = -1, .corruptAt = 10});
    const QString path = m_program.file(u"wrong"_s);
    const Ran ran = pull({proxy.host() + u"/team/app:1.0"_s, path, u"--retries=1"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"integrity"_s);
    QVERIFY(!QFile::exists(path + u"/index.json"_s));
}

void TestPull::one_platform_is_enough()
{
    const QString path = m_program.file(u"platform"_s);
    const Ran ran = pull({m_registry.host() + u"/team/app:1.0"_s, path, u"--platform=linux/amd64"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.image()["platforms"_L1].toArray(), QJsonArray{u"linux/amd64"_s});
    QCOMPARE(ran.image()["blobs"_L1].toObject()["total"_L1].toInt(), 3);
}

void TestPull::another_file_is_not_overwritten()
{
    QFile file(m_program.file(u"mine.tar"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const Ran ran = pull({m_registry.host() + u"/team/app:1.0"_s, file.fileName()});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"conflict"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void TestPull::a_target_that_cannot_be_made_is_told_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("none") << QString() << 2 << u"usage"_s << QString();
    QTest::newRow("below a file") << m_program.file(u"file/layout"_s) << 1 << u"io"_s << u"Not a directory"_s;
}

void TestPull::a_target_that_cannot_be_made_is_told()
{
    QFETCH(const QString, target);
    QFETCH(const int, exitCode);
    QFETCH(const QString, kind);
    QFETCH(const QString, detail);
    QFile file(m_program.file(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Ran ran = pull({m_registry.host() + u"/team/app:1.0"_s, target});
    QCOMPARE(ran.exitCode, exitCode);
    QCOMPARE(ran.kind(), kind);
    QVERIFY2(ran.said.contains(detail.toUtf8()), ran.said.constData());
}

void TestPull::it_is_listed()
{
    const Program program;
    QCOMPARE(program.run({u"pull"_s, m_registry.host() + u"/team/app:1.0"_s, program.file(u"listed"_s)}).exitCode, 0);
    const QJsonArray operations = program.run({u"operations"_s, u"--json"_s}).json()["operations"_L1].toArray();
    QCOMPARE(operations.size(), 1);
    QCOMPARE(operations[0]["command"_L1].toString(), u"pull"_s);
    QCOMPARE(operations[0]["state"_L1].toString(), u"succeeded"_s);
}

QTEST_GUILESS_MAIN(TestPull)
#include "tst_pull.moc"
