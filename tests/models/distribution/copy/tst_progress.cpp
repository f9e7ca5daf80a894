#include "tests/models/distribution/copy/copyscene.h"

#include <QElapsedTimer>
#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;
using BlobState = CopyProgress::BlobState;
using State = ImageReport::State;

namespace
{

/// What somebody knows who puts together all that a run told.
struct Told
{
    using BlobKey = std::pair<QString, QString>; ///< destination, digest

    QMap<int, CopyProgress::Image> images;
    QMap<BlobKey, CopyProgress::Blob> blobs;
    QMap<std::pair<int, BlobKey>, int> parts; ///< how often each was told
    QList<State> statesOfFirst; ///< of the first image, one after the other
    CopyProgress last;
    int times = 0;

    void add(const CopyProgress &progress)
    {
        ++times;
        for (const CopyProgress::Image &image : progress.imageChanges) {
            images.insert(image.index, image);
            if (image.index == 0 && (statesOfFirst.isEmpty() || statesOfFirst.last() != image.state))
                statesOfFirst.append(image.state);
        }
        for (const CopyProgress::Part &part : progress.parts)
            ++parts[{part.image, {part.destination, part.digest}}];
        for (const CopyProgress::Blob &blob : progress.changed)
            blobs.insert({blob.destination, blob.digest}, blob);
        last = progress;
    }

    QList<BlobState> states() const
    {
        QList<BlobState> found;
        for (const CopyProgress::Blob &blob : blobs)
            found.append(blob.state);
        return found;
    }
    qsizetype count(BlobState state) const { return states().count(state); }
    qsizetype partsOf(int image) const
    {
        return std::ranges::count_if(parts.keys(), [image](const auto &part) { return part.first == image; });
    }
};

}

/// What a run tells on its way adds up to its report.
class TestProgress : public QObject
{
    Q_OBJECT

private:
    CopyScene m_scene;

    static CopyRequest request(const QString &from, const QStringList &to)
    {
        CopyRequest request;
        request.source = *Reference::parse(from);
        for (const QString &destination : to)
            request.destinations.append(*Reference::parse(destination));
        return request;
    }

    /// Runs to the end; `midway` at each progress.
    CopyReport run(const CopyRequest &request, Told &told, const std::function<void(CopyJob &)> &midway = {})
    {
        const auto job = m_scene.driver->job(request);
        connect(job.get(), &CopyJob::progressed, this, [&](const CopyProgress &progress) {
            told.add(progress);
            if (midway)
                midway(*job);
        });
        job->start();
        (void)QTest::qWaitFor([&] { return job->isOver(); }, 30'000);
        return job->report();
    }

    static void addsUp(const Told &told, const CopyReport &report)
    {
        QCOMPARE(told.images.size(), report.images.size());
        QCOMPARE(told.last.images, static_cast<int>(report.images.size()));
        QCOMPARE(told.last.imagesOver, told.last.images);
        for (qsizetype i = 0; i < report.images.size(); ++i) {
            const CopyProgress::Image image = told.images.value(static_cast<int>(i));
            const ImageReport &expected = report.images.at(i);
            QCOMPARE(image.source, expected.source);
            QCOMPARE(image.destination, expected.destination);
            QCOMPARE(image.state, expected.state);
            QCOMPARE(image.digest, expected.digest);
            QCOMPARE(image.error, expected.error);
        }
        for (const int times : told.parts)
            QCOMPARE(times, 1);
        for (const auto &[image, blob] : told.parts.keys())
            QVERIFY(told.blobs.contains(blob));
        qint64 bytes = 0;
        qint64 done = 0;
        for (const CopyProgress::Blob &blob : told.blobs) {
            QVERIFY(blob.isOver);
            bytes += blob.size;
            done += blob.done;
        }
        QCOMPARE(told.last.bytes, bytes);
        QCOMPARE(told.last.bytesDone, done);
    }

private slots:
    void initTestCase() { QVERIFY(m_scene.start()); }
    void init() { m_scene.renew(); }

    void everyBlobOfEveryImageIsToldOnce()
    {
        const Sample sample = m_scene.sample(300'000, true);
        Told told;
        const QString other = m_scene.destination->host() + u"/elsewhere/"_s + sample.name;
        const CopyReport report = run(request(m_scene.from(sample), {m_scene.to(sample), other}), told);
        QVERIFY(report.isProven());
        addsUp(told, report);
        for (int image = 0; image < 2; ++image)
            QCOMPARE(told.partsOf(image), report.images.at(image).blobs.total);
        // Each goes over the wire once; the other repository of the host mounts it.
        const int total = report.images.first().blobs.total;
        QCOMPARE(told.count(BlobState::Transferred), total);
        QCOMPARE(told.count(BlobState::Mounted), total);
        QCOMPARE(told.statesOfFirst, QList<State>({State::Pending, State::Succeeded}));
    }

    void whatIsThereIsPresent()
    {
        const Sample sample = m_scene.sample(20'000);
        QVERIFY(m_scene.driver->sync(m_scene.from(sample), {m_scene.to(sample)}).isProven());
        m_scene.driver->forgets = true;
        CopyRequest wanted = request(m_scene.from(sample), {m_scene.to(sample) + u"-again"_s});
        Told told;
        const CopyReport report = run(wanted, told);
        QVERIFY(report.isProven());
        addsUp(told, report);
        QCOMPARE(told.count(BlobState::Present), report.images.first().blobs.total);
        Told unchanged;
        addsUp(unchanged, run(wanted, unchanged));
        QCOMPARE(unchanged.images.first().state, State::Unchanged);
        QVERIFY(unchanged.parts.isEmpty());
    }

    void whatFailsIsToldWithItsReason()
    {
        const Sample sample = m_scene.sample(20'000);
        m_scene.driver->options.retries = 0;
        m_scene.destination->add({.verb = "PUT", .path = "/uploads/", .times = -1, .answer = Answer{403}});
        Told told;
        const CopyReport report = run(request(m_scene.from(sample), {m_scene.to(sample)}), told);
        QCOMPARE(report.images.first().state, State::Failed);
        addsUp(told, report);
        QVERIFY(told.count(BlobState::Failed) > 0);
        QCOMPARE(told.count(BlobState::Transferred), 0);
        QCOMPARE(told.images.first().error->kind, Error::Kind::Forbidden);
    }

    void whatIsUnderWayIsCancelledWithTheRun()
    {
        const Sample sample = m_scene.sample(3'000'000);
        m_scene.destination->setRate(1'000'000);
        Told told;
        const CopyReport report = run(request(m_scene.from(sample), {m_scene.to(sample)}), told, [&](CopyJob &job) {
            if (told.count(BlobState::Transferring) > 0)
                job.cancel();
        });
        QCOMPARE(report.images.first().state, State::Cancelled);
        addsUp(told, report);
        QVERIFY(told.count(BlobState::Cancelled) > 0);
    }

    /// Each upload begins only after something more has been told.
    void itIsToldOnTheWay()
    {
        const Sample sample = m_scene.sample(20'000, true);
        const auto gate = std::make_shared<Gate>();
        m_scene.destination->add({.verb = "POST", .path = "/uploads/", .times = -1, .gate = gate});
        Told told;
        const CopyReport report = run(request(m_scene.from(sample), {m_scene.to(sample)}), told,
                                      [&gate](const CopyJob &) { gate->letOneThrough(); });
        QVERIFY(report.isProven());
        QVERIFY(m_scene.destination->count("POST", "/uploads/") > 2);
        QVERIFY(told.times > m_scene.destination->count("POST", "/uploads/"));
        addsUp(told, report);
    }

    void itIsToldTenTimesASecondAtMost()
    {
        const Sample sample = m_scene.sample(3'000'000);
        m_scene.destination->setRate(3'000'000);
        Told told;
        QElapsedTimer clock;
        clock.start();
        const CopyReport report = run(request(m_scene.from(sample), {m_scene.to(sample)}), told);
        QVERIFY(report.isProven());
        QVERIFY(told.times > 0);
        QVERIFY2(told.times <= clock.elapsed() / 100 + 2, qPrintable(QString::number(told.times)));
    }
};

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
