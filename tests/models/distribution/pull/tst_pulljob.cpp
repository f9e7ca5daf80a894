#include "models/credentials/credentialprompts.h"
#include "models/credentials/fixedcredential.h"
#include "models/distribution/pull/pulljob.h"
#include "tests/models/distribution/copy/copyscene.h"

#include <QSignalSpy>
#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;
using BlobState = CopyProgress::BlobState;
using State = ImageReport::State;

/// A pull as the program runs it; what it writes is tested with the command line.
class TestPullJob : public QObject
{
    Q_OBJECT

private:
    CopyScene m_scene;
    QTemporaryDir m_folder;
    QList<CopyProgress> m_told;

    std::unique_ptr<PullJob> jobFor(const QString &source, const QString &target)
    {
        m_told.clear();
        NetworkOptions options;
        options.retries = 0;
        auto job = std::make_unique<PullJob>(u"test"_s, PullRequest{*Reference::parse(source), target, {}}, options,
                                             [] { return std::make_unique<FixedCredential>(Credential()); });
        connect(job.get(), &PullJob::progressed, this,
                [this](const CopyProgress &progress) { m_told.append(progress); });
        return job;
    }

    static bool ends(Job &job)
    {
        job.start();
        return QTest::qWaitFor([&job] { return job.isOver(); }, 30'000);
    }

    /// Everything told, put together.
    QMap<QString, CopyProgress::Blob> blobs() const
    {
        QMap<QString, CopyProgress::Blob> found;
        for (const CopyProgress &progress : m_told)
            for (const CopyProgress::Blob &blob : progress.changed)
                found.insert(blob.digest, blob);
        return found;
    }

    qsizetype count(BlobState state) const
    {
        const auto all = blobs();
        return std::ranges::count(all, state, &CopyProgress::Blob::state);
    }

    QStringList parts() const
    {
        QStringList digests;
        for (const CopyProgress &progress : m_told)
            for (const CopyProgress::Part &part : progress.parts)
                digests.append(part.digest);
        return digests;
    }

private slots:
    void initTestCase() { QVERIFY(m_scene.start()); }
    void init() { m_scene.renew(); }

    void tellsItsImageAndEachBlobOnce()
    {
        const Sample sample = m_scene.sample(300'000, true);
        const QString target = m_folder.filePath(u"whole"_s);
        const auto job = jobFor(m_scene.from(sample), target);
        QVERIFY(ends(*job));
        const ImageReport &report = job->report().images.first();
        QCOMPARE(report.state, State::Succeeded);
        QStringList once = parts();
        once.removeDuplicates();
        QCOMPARE(once.size(), parts().size());
        QCOMPARE(once.size(), report.blobs.total);
        QCOMPARE(count(BlobState::Transferred), report.blobs.total);
        for (const CopyProgress::Blob &blob : blobs()) {
            QCOMPARE(blob.destination, target);
            QCOMPARE(blob.done, blob.size);
            QVERIFY(blob.isOver);
        }
        const CopyProgress &last = m_told.last();
        QCOMPARE(last.imageChanges.last().state, State::Succeeded);
        QCOMPARE(last.imagesOver, 1);
        QCOMPARE(last.bytesDone, last.bytes);

        // The same again finds all of it.
        const auto again = jobFor(m_scene.from(sample), target);
        QVERIFY(ends(*again));
        QCOMPARE(count(BlobState::Present), report.blobs.total);
    }

    void tellsWhatWasCancelled()
    {
        const Sample sample = m_scene.sample(3'000'000);
        m_scene.source->setRate(1'000'000);
        const auto job = jobFor(m_scene.from(sample), m_folder.filePath(u"cancelled"_s));
        job->start();
        QTRY_VERIFY_WITH_TIMEOUT(count(BlobState::Transferring) > 0, 20'000);
        job->cancel();
        QTRY_VERIFY(job->isOver());
        QVERIFY(count(BlobState::Cancelled) > 0);
        QCOMPARE(count(BlobState::Transferring) + count(BlobState::Waiting), 0);
        QCOMPARE(m_told.last().imageChanges.last().state, State::Cancelled);
    }

    void tellsWhatFailed()
    {
        const Sample sample = m_scene.sample(20'000);
        const QByteArray layer = sample.layer.toLatin1();
        m_scene.source->add({.verb = "GET", .path = layer.constData(), .times = -1, .answer = Answer{403}});
        const auto job = jobFor(m_scene.from(sample), m_folder.filePath(u"failed"_s));
        QVERIFY(ends(*job));
        QCOMPARE(blobs().value(sample.layer).state, BlobState::Failed);
        QCOMPARE(m_told.last().imageChanges.last().error->kind, Error::Kind::Forbidden);
    }

    void waitsForAPersonAndGoesOn()
    {
        RegistryServer locked;
        locked.setHtpasswd("qa", "secret");
        QVERIFY(locked.start());
        CredentialPrompts prompts;
        const PullRequest request{
            *Reference::parse(locked.host() + u"/team/app:1.0"_s), m_folder.filePath(u"locked"_s), {}};
        PullJob job(u"test"_s, request, {}, [&prompts] { return prompts.source(); });
        job.start();
        QTRY_COMPARE(prompts.open().size(), 1);
        prompts.answer(prompts.open().first().id, {u"qa"_s, Secret("secret"), {}, {}});
        QTRY_VERIFY(job.isOver());
        QCOMPARE(job.error()->kind, Error::Kind::NotFound); // let in, and there is nothing
    }
};

QTEST_GUILESS_MAIN(TestPullJob)
#include "tst_pulljob.moc"
