#include "tests/app/program.h"
#include "tests/app/scene.h"
#include "tests/fixtures/faultproxy.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

/// `kill -9` in the middle of a sync: nothing is broken, and the same command again does the rest.
class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void at_a_random_moment_data() const;
    void at_a_random_moment();

private:
    QStringList sync(const FaultProxy &proxy, const QString &repository) const;
    void whatHasATagIsWhole(const QString &repository);

    RegistryServer m_source;
    RegistryServer m_destination;
    QString m_digest;
    int m_requests = 0; ///< that a whole sync makes at its destination
};

void TestKilled::initTestCase()
{
    QVERIFY2(m_source.start() && m_destination.start(), (m_source.log() + m_destination.log()).constData());
    const Program program;
    m_digest = writeLayout(program.file(u"layout"_s), u"1.0"_s, 31, 400'000);
    for (const QString &tag : {u"1.0"_s, u"1.1"_s})
        QCOMPARE(program.run({u"push"_s, program.file(u"layout"_s), m_source.host() + u"/a:"_s + tag}).exitCode, 0);
    const FaultProxy proxy(m_destination.port());
    QCOMPARE(program.run(sync(proxy, u"whole"_s)).exitCode, 0);
    m_requests = proxy.count();
    QVERIFY(m_requests > 5);
}

QStringList TestKilled::sync(const FaultProxy &proxy, const QString &repository) const
{
    return {u"sync"_s, u"--json"_s, u"--all-tags"_s, m_source.host() + u"/a"_s, proxy.host() + u'/' + repository};
}

void TestKilled::at_a_random_moment_data() const
{
    QTest::addColumn<int>("request");
    QTest::addColumn<bool>("heard");
    auto &random = *QRandomGenerator::global();
    for (int round = 0; round < 10; ++round)
        QTest::addRow("round %d", round) << random.bounded(1, m_requests + 1) << (random.bounded(2) == 1);
}

void TestKilled::at_a_random_moment()
{
    QFETCH(const int, request);
    QFETCH(const bool, heard);
    FaultProxy proxy(m_destination.port());
    proxy.setLatency(5);
    // This request never comes to its end, so that the sync cannot either before it is killed.
    FaultRule hold{.skip = request - 1, .losesAnswer = heard, .cutBy = FaultRule::Cut::Silence};
    if (!heard)
        hold.delayMs = 60'000;
    proxy.add(hold);
    const Program program;
    const QString repository = u"killed%1-%2"_s.arg(request).arg(QRandomGenerator::global()->generate());
    qInfo("killed at request %d, which the registry %s", request, heard ? "has done" : "never sees");
    const auto process = program.start(sync(proxy, repository));
    QTRY_VERIFY_WITH_TIMEOUT(proxy.count() >= request || process->state() == QProcess::NotRunning, 20'000);
    const bool wasRunning = process->state() == QProcess::Running;
    ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
    process->waitForFinished();
    whatHasATagIsWhole(repository);

    if (wasRunning) {
        const QJsonObject list = program.run({u"operations"_s, u"--json"_s}).json();
        QCOMPARE(list["operations"_L1][0]["state"_L1].toString(), u"interrupted"_s);
    }
    proxy.setLatency(0);
    const Ran again = program.run(sync(proxy, repository));
    QVERIFY2(again.exitCode == 0, again.said.constData());
    for (const QString &tag : {u"1.0"_s, u"1.1"_s})
        QCOMPARE(skopeoDigest(m_destination.host() + u'/' + repository + u':' + tag), m_digest);
}

void TestKilled::whatHasATagIsWhole(const QString &repository)
{
    const auto get = [&](const char *verb, const QString &path) {
        const QByteArray target = "/v2/" + repository.toLatin1() + path.toLatin1();
        return quaymaster::fixtures::request(
            m_destination.port(), verb, target, {},
            {{"Accept", "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json"}});
    };
    for (const QString &tag : {u"1.0"_s, u"1.1"_s}) {
        auto index = get("GET", u"/manifests/"_s + tag);
        // The registry may just be writing what came last.
        QTRY_VERIFY2(index.status < 500 || (index = get("GET", u"/manifests/"_s + tag)).status < 500, "500 for ever");
        if (index.status == 404)
            continue;
        QCOMPARE(index.status, 200);
        const QJsonArray children = QJsonDocument::fromJson(index.body)["manifests"_L1].toArray();
        QVERIFY(!children.isEmpty());
        for (const auto &child : children) {
            const auto manifest = get("GET", u"/manifests/"_s + child["digest"_L1].toString());
            QCOMPARE(manifest.status, 200);
            const QJsonDocument image = QJsonDocument::fromJson(manifest.body);
            QJsonArray blobs = image["layers"_L1].toArray();
            blobs.append(image["config"_L1].toObject());
            for (const auto &blob : std::as_const(blobs))
                QCOMPARE(get("HEAD", u"/blobs/"_s + blob["digest"_L1].toString()).status, 200);
        }
    }
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
