#include "tests/fixtures/standinregistry.h"
#include "tests/models/distribution/copy/copyscene.h"

#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// Cancelled at any moment: no half tag, and no upload session stays.
class TestCancelling : public QObject
{
    Q_OBJECT

private:
    CopyScene m_scene;

    static CopyRequest request(const QString &from, const QString &to)
    {
        return {*Reference::parse(from), {*Reference::parse(to)}, {}};
    }

private slots:
    void initTestCase() { QVERIFY(m_scene.start()); }
    void init() { m_scene.renew(); }

    /// A stand-in counts the sessions that are open.
    void leavesNoSessionAndNoHalfTag_data()
    {
        QTest::addColumn<int>("requests");
        QTest::addColumn<bool>("mounts");
        for (int requests = 0; requests <= 24; requests += 2)
            QTest::addRow("after %d requests", requests) << requests << false;
        for (int requests = 3; requests <= 9; requests += 2)
            QTest::addRow("within a host, after %d requests", requests) << requests << true;
    }

    void leavesNoSessionAndNoHalfTag()
    {
        QFETCH(int, requests);
        QFETCH(bool, mounts);
        StandInRegistry registry({.mounts = false});
        LayoutBuilder builder;
        builder.name(
            builder.index({builder.image(imageParts(3, 300'000, 11)), builder.image(imageParts(2, 300'000, 12))}),
            u"1.0"_s);
        const QString layout = m_scene.layout(builder);
        if (mounts)
            QVERIFY(CopyDriver().push(layout, {registry.host() + u"/team/app"_s}).isProven());
        FaultProxy proxy(registry.port());
        proxy.setLatency(15);
        proxy.setRate(4'000'000);
        if (mounts)
            registry.answerWith("HEAD", "/v2/other/app/blobs/", {404}, 99);
        CopyRequest wanted = request(proxy.host() + u"/team/app:1.0"_s, proxy.host() + u"/other/app:1.0"_s);
        if (!mounts)
            wanted.source = *ArchiveSource::parse(layout);
        const auto job = m_scene.driver->job(wanted);
        job->start();
        QTRY_VERIFY_WITH_TIMEOUT(proxy.records().size() >= requests || job->isOver(), 20'000);
        job->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 20'000);
        QVERIFY(job->state() == Job::State::Cancelled || job->state() == Job::State::Succeeded);
        QTRY_COMPARE(registry.openUploads(), 0);
        const auto tag = registry.manifest("other/app", "1.0");
        if (!tag)
            return;
        const auto index = Manifest::parse(tag->bytes);
        for (const Descriptor &child : index->manifests())
            QVERIFY(registry.manifest("other/app", child.digest.toString().toLatin1()));
    }

    /// docker-registry keeps its sessions in folders.
    void leavesNoSessionInADockerRegistry_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {1, 200'000, 900'000, 2'500'000})
            QTest::addRow("after %d bytes", bytes) << bytes;
    }

    void leavesNoSessionInADockerRegistry()
    {
        QFETCH(int, bytes);
        const Sample sample = m_scene.sample(3'000'000, true);
        m_scene.destination->setRate(2'000'000);
        const auto job = m_scene.driver->job(request(m_scene.from(sample), m_scene.to(sample)));
        job->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_scene.destination->bytesUp() >= bytes || job->isOver(), 20'000);
        job->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 20'000);
        QCOMPARE(job->state(), Job::State::Cancelled);
        QCOMPARE(job->report().firstError()->kind, Error::Kind::Cancelled);
        QCOMPARE(m_scene.digestThere(sample), QString());
        QTRY_COMPARE(m_scene.forgottenUploads(sample), 0);

        // The same again, uncancelled, does the rest.
        m_scene.destination->setRate(0);
        QVERIFY(m_scene.driver->sync(m_scene.from(sample), {m_scene.to(sample)}).isProven());
        QCOMPARE(m_scene.digestThere(sample), sample.digest);
    }

    void isQuickWhileAServerIsSilent()
    {
        const Sample sample = m_scene.sample(20'000);
        m_scene.destination->add({.verb = "PUT", .times = -1, .cutRequestAfter = 0, .cutBy = FaultRule::Cut::Silence});
        m_scene.destination->add(
            {.verb = "DELETE", .times = -1, .cutRequestAfter = 0, .cutBy = FaultRule::Cut::Silence});
        const auto job = m_scene.driver->job(request(m_scene.from(sample), m_scene.to(sample)));
        job->start();
        QTRY_VERIFY(m_scene.destination->count("PUT") > 0);
        job->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 8'000);
        QCOMPARE(job->state(), Job::State::Cancelled);
    }

    void isQuickWhileAHostIsHeld()
    {
        const Sample sample = m_scene.sample(20'000);
        m_scene.destination->add({.verb = "HEAD", .times = -1, .answer = Answer{429, {{"Retry-After", "200"}}}});
        const auto job = m_scene.driver->job(request(m_scene.from(sample), m_scene.to(sample)));
        job->start();
        QTRY_VERIFY(m_scene.destination->count("HEAD") > 0);
        job->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 3'000);
        QCOMPARE(job->state(), Job::State::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCancelling)
#include "tst_cancelling.moc"
