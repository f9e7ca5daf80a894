#include "models/operations/operationtree.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;
using State = Operation::State;
using BlobState = CopyProgress::BlobState;

namespace
{

const QDateTime start = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);

OperationEntry entryOf(int key, State state = State::Succeeded)
{
    OperationEntry entry;
    entry.key = key;
    entry.id = key;
    entry.title = u"operation %1"_s.arg(key);
    entry.state = state;
    entry.placed = entry.started = start.addSecs(key);
    entry.ended = entry.isOver() ? entry.started.addSecs(5) : QDateTime();
    return entry;
}

QString digestOf(int number)
{
    return u"sha256:"_s + QString::number(number, 16).rightJustified(64, u'0');
}

CopyProgress::Image imageOf(int index)
{
    return {index, u"a.example/x:%1"_s.arg(index), u"b.example/x:%1"_s.arg(index), ImageReport::State::Pending, {}, {}};
}

CopyProgress::Part partOf(int image, int number)
{
    return {image, digestOf(number), u"b.example/x"_s, 1000};
}

CopyProgress::Blob blobOf(int number, qint64 done, BlobState state)
{
    return {digestOf(number), u"b.example/x"_s, 1000, done, state, done == 1000};
}

/// Many images, each with its own blobs and one that all of them share.
CopyProgress large(int images, int blobsOfEach)
{
    CopyProgress progress;
    int number = 1;
    for (int image = 0; image < images; ++image) {
        progress.imageChanges.append(imageOf(image));
        progress.parts.append(partOf(image, 0));
        for (int blob = 1; blob < blobsOfEach; ++blob)
            progress.parts.append(partOf(image, number++));
    }
    return progress;
}

}

class TestOperationTree : public QObject
{
    Q_OBJECT

    std::unique_ptr<OperationTree> m_tree;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QModelIndex image(int key, int row) const { return m_tree->index(row, 0, m_tree->indexOf(key)); }
    QModelIndex blob(int key, int row, int blobRow) const { return m_tree->index(blobRow, 0, image(key, row)); }
    static OperationPhase phaseAt(const QModelIndex &index)
    {
        return index.data(OperationTree::StateRole).value<OperationPhase>();
    }

private slots:
    void init()
    {
        m_tree = std::make_unique<OperationTree>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_tree.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void cleanup()
    {
        m_tester.reset();
        m_tree.reset();
    }

    void theNewestStandFirstBehindThoseThatRun()
    {
        m_tree->add({entryOf(3), entryOf(1), entryOf(4, State::Running), entryOf(2), entryOf(5)});
        QCOMPARE(m_tree->keys(), QList<int>({4, 5, 3, 2, 1}));
        m_tree->change(4, [](OperationEntry &entry) { entry.state = State::Failed; });
        QCOMPARE(m_tree->keys(), QList<int>({5, 4, 3, 2, 1}));
        m_tree->change(1, [](OperationEntry &entry) { entry.state = State::Queued; });
        QCOMPARE(m_tree->keys(), QList<int>({1, 5, 4, 3, 2}));
        m_tree->change(2, [](OperationEntry &entry) { entry.state = State::Running; });
        QCOMPARE(m_tree->keys(), QList<int>({2, 1, 5, 4, 3}));
        m_tree->remove({5, 1, 3});
        QCOMPARE(m_tree->keys(), QList<int>({2, 4}));
        QCOMPARE(m_tree->indexOf(4).row(), 1);
        QVERIFY(!m_tree->indexOf(5).isValid());
    }

    void aMoveIsToldAsAMove()
    {
        m_tree->add({entryOf(1), entryOf(2, State::Running), entryOf(3)});
        const QPersistentModelIndex kept = m_tree->indexOf(2);
        QSignalSpy moved(m_tree.get(), &OperationTree::rowsMoved);
        QSignalSpy reset(m_tree.get(), &OperationTree::modelReset);
        m_tree->change(2, [](OperationEntry &entry) { entry.state = State::Succeeded; });
        QCOMPARE(moved.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(kept.row(), 1);
        QCOMPARE(kept.data(OperationTree::KeyRole).toInt(), 2);
    }

    void oldOnesComeAsOneInsertion()
    {
        QSignalSpy inserted(m_tree.get(), &OperationTree::rowsInserted);
        QList<OperationEntry> page;
        for (int key = 1000; key > 500; --key)
            page.append(entryOf(key));
        m_tree->add(page);
        page.clear();
        for (int key = 500; key > 0; --key)
            page.append(entryOf(key));
        page[250].state = State::Running; // of another program: it stands at the top
        m_tree->add(page);
        QCOMPARE(inserted.size(), 3);
        QCOMPARE(m_tree->rowCount(), 1000);
        QCOMPARE(m_tree->keys().first(), 250);
    }

    void manyAreRemovedInRuns()
    {
        QList<OperationEntry> page;
        QList<int> odd;
        for (int key = 1; key <= 100; ++key) {
            page.append(entryOf(key));
            if (key <= 40 || key > 60)
                odd.append(key);
        }
        m_tree->add(page);
        QSignalSpy removed(m_tree.get(), &OperationTree::rowsRemoved);
        m_tree->remove(odd);
        QCOMPARE(removed.size(), 2);
        QCOMPARE(m_tree->rowCount(), 20);
    }

    void imagesAndBlobsStandBelow()
    {
        m_tree->add({entryOf(1, State::Running)});
        CopyProgress progress = large(2, 3);
        progress.changed = {blobOf(0, 1000, BlobState::Present), blobOf(1, 400, BlobState::Transferring)};
        m_tree->apply(1, progress);
        QCOMPARE(m_tree->rowCount(m_tree->indexOf(1)), 2);
        QCOMPARE(m_tree->rowCount(image(1, 0)), 3);
        QCOMPARE(phaseAt(image(1, 0)), OperationPhase::Running);
        QCOMPARE(phaseAt(blob(1, 0, 0)), OperationPhase::Present);
        QCOMPARE(phaseAt(blob(1, 1, 0)), OperationPhase::Present); // the same blob
        QCOMPARE(phaseAt(blob(1, 0, 1)), OperationPhase::Running);
        QCOMPARE(phaseAt(blob(1, 0, 2)), OperationPhase::Queued);
        QCOMPARE(blob(1, 0, 1).data(OperationTree::ProgressRole).toInt(), 400);
        QCOMPARE(image(1, 0).data(OperationTree::ProgressRole).toInt(), 466); // 1,400 of 3,000
        QCOMPARE(image(1, 1).data(OperationTree::ProgressRole).toInt(), 333);
        QCOMPARE(blob(1, 1, 2).parent(), image(1, 1));
        QCOMPARE(blob(1, 1, 2).data(OperationTree::KeyRole).toInt(), 1);
        QCOMPARE(blob(1, 1, 2).data(OperationTree::ImageRole).toInt(), 1);
        QCOMPARE(m_tree->indexOf(1).data(OperationTree::ImageRole).toInt(), -1);
    }

    void onlyBytesThatMovedCountAsMoved()
    {
        m_tree->add({entryOf(1, State::Running)});
        CopyProgress progress = large(2, 3);
        progress.changed = {blobOf(0, 1000, BlobState::Present), blobOf(1, 1000, BlobState::Mounted),
                            blobOf(2, 400, BlobState::Transferring)};
        QCOMPARE(m_tree->apply(1, progress).moved, 400);
        progress = {};
        progress.changed = {blobOf(2, 100, BlobState::Transferring)}; // it began again
        QCOMPARE(m_tree->apply(1, progress).moved, 0);
        QCOMPARE(image(1, 0).data(OperationTree::ProgressRole).toInt(), 700);
    }

    void aFurtherRunKeepsTheRows()
    {
        m_tree->add({entryOf(1, State::Running)});
        CopyProgress progress = large(3, 2);
        progress.imageChanges[0].state = ImageReport::State::Succeeded;
        progress.imageChanges[0].digest = digestOf(99);
        progress.imageChanges[2].state = ImageReport::State::Failed;
        progress.imageChanges[2].error = Error{Error::Kind::Server, u"It broke."_s, {}};
        m_tree->apply(1, progress);
        QCOMPARE(image(1, 0).data(OperationTree::PinnedReferenceRole).toString(), u"b.example/x@"_s + digestOf(99));
        QCOMPARE(image(1, 2).data(OperationTree::ErrorRole).value<Error>().summary, u"It broke."_s);
        m_tree->change(1, [](OperationEntry &entry) { entry.items.beginRun(); });
        CopyProgress again;
        CopyProgress::Image last = imageOf(2);
        last.index = 0; // alone in this run
        again.imageChanges = {last};
        again.parts = {partOf(0, 0), partOf(0, 3)};
        again.changed = {blobOf(3, 1000, BlobState::Transferred)};
        m_tree->apply(1, again);
        QCOMPARE(m_tree->rowCount(m_tree->indexOf(1)), 3);
        QCOMPARE(m_tree->rowCount(image(1, 2)), 2);
        QCOMPARE(phaseAt(image(1, 2)), OperationPhase::Running);
        QVERIFY(!image(1, 2).data(OperationTree::ErrorRole).isValid());
        QCOMPARE(phaseAt(blob(1, 2, 1)), OperationPhase::Done);
        QCOMPARE(phaseAt(image(1, 0)), OperationPhase::Done);
    }

    void whatIsToldIsWhatChanged()
    {
        m_tester.reset(); // looks at every row each time
        m_tree->add({entryOf(1, State::Running), entryOf(2, State::Running)});
        QSignalSpy inserted(m_tree.get(), &OperationTree::rowsInserted);
        m_tree->apply(1, large(500, 9)); // 500 × 8 + 1 blobs
        QCOMPARE(inserted.size(), 1 + 500);
        QSignalSpy told(m_tree.get(), &OperationTree::dataChanged);
        for (int tick = 1; tick <= 10; ++tick) {
            CopyProgress progress;
            for (const int number : {1, 2, 3, 2000})
                progress.changed.append(blobOf(number, tick * 100, BlobState::Transferring));
            m_tree->apply(1, progress);
        }
        // Each time: a run of three blobs, one blob, and their two images.
        QCOMPARE(told.size(), 10 * 4);
        for (const auto &signal : told)
            QVERIFY(signal.at(1).toModelIndex().row() - signal.at(0).toModelIndex().row() <= 2);
        told.clear();
        QTRY_COMPARE(told.size(), 1); // the operation itself, once for all
        QCOMPARE(m_tree->keyOf(told.at(0).at(0).toModelIndex()), 1);
    }

    void aSharedBlobIsToldBelowEachImage()
    {
        m_tree->add({entryOf(1, State::Running)});
        m_tree->apply(1, large(3, 2));
        QSignalSpy told(m_tree.get(), &OperationTree::dataChanged);
        CopyProgress progress;
        progress.changed = {blobOf(0, 500, BlobState::Transferring)};
        m_tree->apply(1, progress);
        QCOMPARE(told.size(), 1 + 3); // three images side by side, a blob in each
    }

    void anOldOneIsAskedForOnce()
    {
        m_tree->add({entryOf(1)});
        QSignalSpy wanted(m_tree.get(), &OperationTree::wanted);
        const QModelIndex old = m_tree->indexOf(1);
        QVERIFY(m_tree->hasChildren(old));
        if (m_tree->canFetchMore(old))
            m_tree->fetchMore(old);
        QVERIFY(!m_tree->canFetchMore(old));
        ImageReport report;
        report.source = u"a.example/x:1"_s;
        report.destination = u"b.example/x:1"_s;
        report.state = ImageReport::State::Unchanged;
        m_tree->apply(1, QList<ImageReport>{report});
        m_tree->change(1, [](OperationEntry &entry) { entry.isLoaded = true; });
        QCOMPARE(m_tree->rowCount(old), 1);
        QCOMPARE(phaseAt(image(1, 0)), OperationPhase::Unchanged);
        QVERIFY(wanted.size() <= 1); // the tester may have been first
    }

    void aStateIsToldInWords_data()
    {
        QTest::addColumn<OperationEntry>("entry");
        QTest::addColumn<OperationPhase>("phase");
        QTest::addColumn<QString>("words");
        OperationEntry running = entryOf(1, State::Running);
        QTest::newRow("running") << running << OperationPhase::Running << u"running"_s;
        OperationEntry changed = running;
        changed.isStalled = true;
        QTest::newRow("stalled") << changed << OperationPhase::Stalled << u"stalled"_s;
        changed.retry = RetryNotice{u"b.example"_s, 2, 5, {}, {}};
        QTest::newRow("retrying") << changed << OperationPhase::Retrying << u"retrying (2 of 5)"_s;
        changed.loginHost = u"b.example"_s;
        QTest::newRow("login") << changed << OperationPhase::WaitingForLogin << u"waiting for a login"_s;
        changed.isCancelling = true;
        QTest::newRow("cancelling") << changed << OperationPhase::Cancelling << u"cancelling"_s;
        changed = running;
        changed.isElsewhere = true;
        QTest::newRow("elsewhere") << changed << OperationPhase::RunningElsewhere << u"running elsewhere"_s;
        changed = entryOf(1, State::Failed);
        changed.retry = RetryNotice{u"b.example"_s, 2, 5, {}, {}};
        QTest::newRow("failed") << changed << OperationPhase::Failed << u"failed"_s;
    }

    void aStateIsToldInWords()
    {
        QFETCH(const OperationEntry, entry);
        QFETCH(const OperationPhase, phase);
        QFETCH(const QString, words);
        m_tree->add({entry});
        QCOMPARE(phaseAt(m_tree->indexOf(1)), phase);
        QCOMPARE(m_tree->indexOf(1, OperationTree::State).data().toString(), words);
    }

    void theLogIsBounded()
    {
        OperationEntry entry = entryOf(1);
        for (int line = 0; line < OperationEntry::mostLogLines + 10; ++line)
            entry.append({start, LogTone::Neutral, QString::number(line), -1});
        QCOMPARE(entry.log.size(), OperationEntry::mostLogLines);
        QCOMPARE(entry.log.last().text, QString::number(OperationEntry::mostLogLines + 9));
    }
};

QTEST_GUILESS_MAIN(TestOperationTree)
#include "tst_operationtree.moc"
