#include "tests/app/program.h"
#include "tests/app/scene.h"
#include "tests/fixtures/faultproxy.h"
#include "tests/fixtures/registryserver.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

class TestSync : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void a_reference_keeps_its_digest();
    void a_source_without_a_tag_means_latest();
    void within_a_host_nothing_is_sent();
    void several_hosts_get_it_from_one_download();
    void all_tags_come_in_natural_order();
    void a_pattern_matches_whole_tags();
    void no_matching_tag_is_not_found();
    void a_conflict_leaves_the_other_tags_alone();
    void a_missing_source_is_not_found();
    void the_rate_is_limited();

private:
    Ran sync(const QStringList &arguments) const
    {
        return m_program.run(QStringList{u"sync"_s, u"--json"_s} + arguments);
    }
    QStringList destinations(const Ran &ran) const;

    RegistryServer m_first;
    RegistryServer m_second;
    Program m_program;
    QString m_source;
    QString m_digest;
};

void TestSync::initTestCase()
{
    QVERIFY2(m_first.start(), m_first.log().constData());
    QVERIFY2(m_second.start(), m_second.log().constData());
    m_source = m_first.host() + u"/team/app"_s;
    quint32 seed = 30;
    for (const QString &tag : {u"latest"_s, u"v1.10"_s, u"v1.2"_s}) {
        m_digest = writeLayout(m_program.file(tag), u"1.0"_s, ++seed);
        const Ran ran = m_program.run({u"push"_s, m_program.file(tag), m_source + u':' + tag});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
    }
}

QStringList TestSync::destinations(const Ran &ran) const
{
    QStringList found;
    const QJsonArray images = ran.json()["images"_L1].toArray();
    for (const auto &image : images)
        found.append(image["destination"_L1].toString());
    return found;
}

void TestSync::a_reference_keeps_its_digest()
{
    const Ran ran = sync({m_source + u":v1.2"_s, m_second.host() + u"/keeps/app"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.json()["command"_L1].toString(), u"sync"_s);
    QCOMPARE(ran.image()["source"_L1].toString(), m_source + u":v1.2"_s);
    QCOMPARE(ran.image()["destination"_L1].toString(), m_second.host() + u"/keeps/app:v1.2"_s);
    QCOMPARE(skopeoDigest(m_second.host() + u"/keeps/app:v1.2"_s), m_digest);
    QCOMPARE(sync({m_source + u":v1.2"_s, m_second.host() + u"/keeps/app"_s}).image()["state"_L1].toString(),
             u"unchanged"_s);
}

void TestSync::a_source_without_a_tag_means_latest()
{
    const Ran ran = sync({m_source, m_second.host() + u"/latest/app"_s});
    QCOMPARE(ran.image()["destination"_L1].toString(), m_second.host() + u"/latest/app:latest"_s);
}

void TestSync::within_a_host_nothing_is_sent()
{
    const Ran ran = sync({m_source + u":v1.2"_s, m_first.host() + u"/matrixdc/app"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.image()["bytes"_L1].toObject()["transferred"_L1].toInt(-1), 0);
    QCOMPARE(ran.image()["blobs"_L1].toObject()["mounted"_L1].toInt(), 5);
}

void TestSync::several_hosts_get_it_from_one_download()
{
    FaultProxy source(m_first.port());
    RegistryServer third;
    QVERIFY(third.start());
    const Ran ran = sync(
        {source.host() + u"/team/app:v1.2"_s, m_second.host() + u"/several/app"_s, third.host() + u"/several/app"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(source.count("GET", "/blobs/"), 5);
    QCOMPARE(skopeoDigest(third.host() + u"/several/app:v1.2"_s), m_digest);
}

void TestSync::all_tags_come_in_natural_order()
{
    const QString to = m_second.host() + u"/all/app"_s;
    const Ran ran = sync({u"--all-tags"_s, m_source, to});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(destinations(ran), (QStringList{to + u":latest"_s, to + u":v1.2"_s, to + u":v1.10"_s}));
}

void TestSync::a_pattern_matches_whole_tags()
{
    const QString to = m_second.host() + u"/some/app"_s;
    const Ran ran = sync({u"--tags"_s, u"v1\\.1|v1\\..."_s, m_source, to});
    QCOMPARE(destinations(ran), QStringList{to + u":v1.10"_s});
}

void TestSync::no_matching_tag_is_not_found()
{
    const Ran ran = sync({u"--tags=nothing"_s, m_source, m_second.host() + u"/none/app"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"not-found"_s);
}

void TestSync::a_conflict_leaves_the_other_tags_alone()
{
    const QString to = m_second.host() + u"/conflict/app"_s;
    writeLayout(m_program.file(u"other"_s), u"1.0"_s, 4);
    QCOMPARE(m_program.run({u"push"_s, m_program.file(u"other"_s), to + u":v1.2"_s}).exitCode, 0);
    const Ran ran = sync({u"--all-tags"_s, m_source, to});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"conflict"_s);
    QCOMPARE(ran.image(0)["state"_L1].toString(), u"succeeded"_s);
    QCOMPARE(ran.image(1)["state"_L1].toString(), u"failed"_s);
    QCOMPARE(ran.image(2)["state"_L1].toString(), u"succeeded"_s);
}

void TestSync::a_missing_source_is_not_found()
{
    const Ran ran = sync({m_source + u":none"_s, m_second.host() + u"/missing/app"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"not-found"_s);
    QCOMPARE(ran.image()["state"_L1].toString(), u"failed"_s);
}

void TestSync::the_rate_is_limited()
{
    writeLayout(m_program.file(u"big"_s), u"1.0"_s, 9, 400'000);
    QElapsedTimer clock;
    clock.start();
    const Ran ran = m_program.run({u"push"_s, m_program.file(u"big"_s), m_second.host() + u"/slow/app"_s, u"--json"_s,
                                   u"--limit-rate"_s, u"200000"_s});
    QCOMPARE(ran.exitCode, 0);
    const double bytes = ran.image()["bytes"_L1].toObject()["transferred"_L1].toDouble();
    QVERIFY(static_cast<double>(clock.elapsed()) > (bytes / 200'000 - 1.5) * 1000);
    QVERIFY(bytes > 400'000); // else nothing was measured
}

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
