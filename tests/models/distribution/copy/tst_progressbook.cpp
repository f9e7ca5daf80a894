#include "models/distribution/copy/progressbook.h"

#include <QElapsedTimer>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;
using BlobState = CopyProgress::BlobState;
using State = ImageReport::State;

class TestProgressBook : public QObject
{
    Q_OBJECT

private:
    static ImageReport image(const QString &destination, State state = State::Pending)
    {
        ImageReport report;
        report.source = u"source"_s;
        report.destination = destination;
        report.state = state;
        return report;
    }

    static CopyProgress::Part part(int image, const QString &digest, qint64 size = 100)
    {
        return {image, digest, u"host/app"_s, size};
    }

    static void become(ProgressBook &book, BlobState state, qint64 done, const QString &digest = u"a"_s)
    {
        book.blobChanged(digest, u"host/app"_s, state, done);
    }

private slots:
    void aNewImageIsToldOnce()
    {
        ProgressBook book;
        QVERIFY(!book.hasNews());
        QCOMPARE(book.addImage(image(u"one"_s)), 0);
        QCOMPARE(book.addImage(image(u"two"_s)), 1);
        QVERIFY(book.hasNews());
        const CopyProgress progress = book.take();
        QCOMPARE(progress.images, 2);
        QCOMPARE(progress.imageChanges.size(), 2);
        QCOMPARE(progress.imageChanges.at(1).index, 1);
        QCOMPARE(progress.imageChanges.at(1).destination, u"two"_s);
        QCOMPARE(progress.imageChanges.at(1).state, State::Pending);
        QVERIFY(!book.hasNews());
        QVERIFY(book.take().imageChanges.isEmpty());
        QCOMPARE(book.take().images, 2);
    }

    void anImageIsToldAgainWhenItChanges()
    {
        ProgressBook book;
        book.addImage(image(u"one"_s));
        book.addImage(image(u"two"_s));
        (void)book.take();
        ImageReport failed = image(u"two"_s, State::Failed);
        failed.digest = u"sha256:d"_s;
        failed.error = Error{Error::Kind::Server, u"broken"_s, {}};
        book.imageChanged(1, failed);
        const CopyProgress progress = book.take();
        QCOMPARE(progress.imagesOver, 1);
        QCOMPARE(progress.imageChanges.size(), 1);
        QCOMPARE(progress.imageChanges.first().index, 1);
        QCOMPARE(progress.imageChanges.first().state, State::Failed);
        QCOMPARE(progress.imageChanges.first().digest, u"sha256:d"_s);
        QCOMPARE(progress.imageChanges.first().error->summary, u"broken"_s);
        book.imageChanged(1, failed);
        QCOMPARE(book.take().imagesOver, 1); // counted once
    }

    void aBlobOfSeveralImagesIsOneBlobAndSeveralParts()
    {
        ProgressBook book;
        book.addImage(image(u"one"_s));
        book.addImage(image(u"two"_s));
        book.addPart(part(0, u"a"_s));
        book.addPart(part(1, u"a"_s));
        book.addPart(part(1, u"b"_s, 50));
        const CopyProgress progress = book.take();
        QCOMPARE(progress.parts.size(), 3);
        QCOMPARE(progress.changed.size(), 2);
        QCOMPARE(progress.bytes, 150);
        QCOMPARE(progress.bytesDone, 0);
        for (const CopyProgress::Blob &blob : progress.changed) {
            QCOMPARE(blob.state, BlobState::Waiting);
            QVERIFY(!blob.isOver);
        }
        QVERIFY(book.take().parts.isEmpty());
    }

    void aBlobIsToldOnceHoweverOftenItMoved()
    {
        ProgressBook book;
        book.addPart(part(0, u"a"_s));
        book.addPart(part(0, u"b"_s));
        (void)book.take();
        for (int done = 1; done <= 60; ++done)
            become(book, BlobState::Transferring, done);
        const CopyProgress progress = book.take();
        QCOMPARE(progress.changed.size(), 1);
        QCOMPARE(progress.changed.first().done, 60);
        QCOMPARE(progress.bytesDone, 60);
        become(book, BlobState::Transferring, 60);
        QVERIFY(!book.hasNews()); // nothing new
        become(book, BlobState::Transferring, 20); // begun again
        QCOMPARE(book.take().bytesDone, 20);
    }

    void aBlobIsOverWhenItNeitherWaitsNorMoves_data()
    {
        QTest::addColumn<BlobState>("state");
        QTest::addColumn<bool>("isOver");
        QTest::newRow("transferring") << BlobState::Transferring << false;
        QTest::newRow("present") << BlobState::Present << true;
        QTest::newRow("mounted") << BlobState::Mounted << true;
        QTest::newRow("transferred") << BlobState::Transferred << true;
        QTest::newRow("failed") << BlobState::Failed << true;
    }

    void aBlobIsOverWhenItNeitherWaitsNorMoves()
    {
        QFETCH(BlobState, state);
        QFETCH(bool, isOver);
        ProgressBook book;
        book.addPart(part(0, u"a"_s));
        become(book, state, 100);
        QCOMPARE(book.take().changed.first().isOver, isOver);
    }

    void whatCameOfABlobIsKeptWhenTheNextImageFindsItPresent()
    {
        ProgressBook book;
        book.addPart(part(0, u"a"_s));
        become(book, BlobState::Mounted, 100);
        become(book, BlobState::Present, 100);
        QCOMPARE(book.take().changed.first().state, BlobState::Mounted);
        become(book, BlobState::Transferring, 10); // it was lost, and is sent after all
        become(book, BlobState::Transferred, 100);
        QCOMPARE(book.take().changed.first().state, BlobState::Transferred);
    }

    void whatNoImageNeedsIsNotTold()
    {
        ProgressBook book;
        become(book, BlobState::Transferred, 100);
        QVERIFY(!book.hasNews());
    }

    void theEndCancelsWhatIsUnderWay()
    {
        ProgressBook book;
        for (const QString &digest : {u"a"_s, u"b"_s, u"c"_s})
            book.addPart(part(0, digest));
        become(book, BlobState::Transferred, 100, u"a"_s);
        become(book, BlobState::Transferring, 40, u"b"_s);
        (void)book.take();
        book.cancelRest();
        const CopyProgress progress = book.take();
        QCOMPARE(progress.changed.size(), 2);
        for (const CopyProgress::Blob &blob : progress.changed) {
            QCOMPARE(blob.state, BlobState::Cancelled);
            QVERIFY(blob.isOver);
        }
        QCOMPARE(progress.bytesDone, 140);
    }

    /// What is sent for one change does not grow with the run.
    void aLargeRunIsNotTheCostOfAStep()
    {
        constexpr int images = 500;
        constexpr int blobs = 8;
        constexpr int steps = 20'000;
        ProgressBook book;
        for (int i = 0; i < images; ++i) {
            book.addImage(image(QString::number(i)));
            for (int blob = 0; blob < blobs; ++blob)
                book.addPart(part(i, u"%1-%2"_s.arg(i).arg(blob)));
        }
        QCOMPARE(book.take().parts.size(), images * blobs);
        QElapsedTimer clock;
        clock.start();
        for (int step = 1; step <= steps; ++step) {
            become(book, BlobState::Transferring, step, u"7-3"_s);
            QCOMPARE(book.take().changed.size(), 1);
        }
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestProgressBook)
#include "tst_progressbook.moc"
