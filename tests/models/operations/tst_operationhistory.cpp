#include "models/operations/operationhistory.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;
using State = Operation::State;

/// The list of a window, and another program that works in the same workspace.
class TestOperationHistory : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Workspace> m_workspace;
    std::unique_ptr<OperationJournal> m_other;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<OperationRecords> m_records;
    std::unique_ptr<OperationTree> m_tree;
    std::unique_ptr<OperationHistory> m_history;

    static Operation operation(const QString &title = u"a → b"_s)
    {
        Operation operation;
        operation.command = u"sync"_s;
        operation.title = title;
        operation.arguments = {u"sync"_s, u"--"_s, title, u"b"_s};
        return operation;
    }
    qint64 begun(const QString &title = u"a → b"_s)
    {
        const auto id = m_other->begin(operation(title));
        return id ? *id : -1;
    }
    void fill(int count)
    {
        const auto database = Database::open(m_workspace->database());
        auto transaction = Transaction::begin(**database);
        for (int i = 0; i < count; ++i)
            QVERIFY((*database)->run(u"INSERT INTO operation (command, title, arguments, state, started, ended) VALUES "
                                     "('push', ?, '[\"push\",\"--\",\"a\",\"b\"]', 'succeeded', ?, ?)"_s,
                                     {u"operation %1"_s.arg(i), timeOf(i), timeOf(i + 1)}));
        QVERIFY(transaction->commit());
    }
    static QString timeOf(int second)
    {
        return QDateTime::fromSecsSinceEpoch(1'700'000'000 + second, Qt::UTC).toString(Qt::ISODateWithMs);
    }
    void load()
    {
        QSignalSpy loaded(m_history.get(), &OperationHistory::loaded);
        m_history->load();
        QTRY_COMPARE(loaded.size(), 1);
    }
    const OperationEntry *entry(qint64 id) { return m_tree->find(m_history->keyOf(id)); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace.emplace(*Workspace::open(m_folder->filePath(u"workspace"_s)));
        m_other = *OperationJournal::open(*m_workspace);
        m_store = *StoreThread::open(m_workspace->database());
        m_records = std::make_unique<OperationRecords>(*m_store, m_workspace->locks());
        m_tree = std::make_unique<OperationTree>();
        m_history = std::make_unique<OperationHistory>(*m_records, *m_tree);
    }

    void cleanup()
    {
        m_history.reset();
        m_tree.reset();
        m_records.reset();
        m_store.reset();
        m_other.reset();
    }

    void tenThousandComeInPages()
    {
        fill(10'000);
        QSignalSpy inserted(m_tree.get(), &OperationTree::rowsInserted);
        QElapsedTimer clock;
        qint64 longest = 0; // between two turns of the event loop
        QTimer heart;
        clock.start();
        connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, clock.restart()); });
        heart.start(0);
        load();
        qInfo() << "longest pause of the event loop:" << longest << "ms";
        QCOMPARE(m_tree->rowCount(), 10'000);
        QCOMPARE(inserted.size(), 10'000 / OperationHistory::pageSize);
        for (const auto &signal : inserted)
            QVERIFY(signal.at(2).toInt() - signal.at(1).toInt() < OperationHistory::pageSize);
        QCOMPARE(m_tree->index(0, 0).data().toString(), u"operation 9999"_s);
        QCOMPARE(m_tree->index(9'999, 0).data().toString(), u"operation 0"_s);
    }

    void whatWasInterruptedIsToldOnce()
    {
        const qint64 left = begun(u"left"_s);
        m_other->leave(left);
        const qint64 running = begun(u"running"_s);
        QSignalSpy found(m_history.get(), &OperationHistory::interruptedFound);
        load();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0).at(0).toInt(), 1);
        QCOMPARE(entry(left)->phase(), OperationPhase::Interrupted);
        QCOMPARE(entry(running)->phase(), OperationPhase::RunningElsewhere);
        m_history->refresh();
        m_other->leave(running); // killed
        m_history->refresh();
        QTRY_COMPARE(entry(running)->phase(), OperationPhase::Interrupted);
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(found.at(1).at(0).toInt(), 2);
    }

    void whatAnotherProgramDoesIsSeen()
    {
        load();
        const qint64 id = begun();
        m_history->refresh();
        QTRY_VERIFY(entry(id));
        QCOMPARE(entry(id)->phase(), OperationPhase::RunningElsewhere);
        QVERIFY(m_other->finish(id, {State::Failed, Error{Error::Kind::Network, u"Gone."_s, {}}, {}}));
        m_history->refresh();
        QTRY_COMPARE(entry(id)->phase(), OperationPhase::Failed);
        QCOMPARE(entry(id)->error->summary, u"Gone."_s);
        QVERIFY(m_other->claim(id)); // continued there
        m_history->refresh();
        QTRY_COMPARE(entry(id)->phase(), OperationPhase::RunningElsewhere);
        m_other->leave(id);
        QVERIFY(m_other->store().remove(id));
        m_history->refresh();
        QTRY_VERIFY(!entry(id));
        QCOMPARE(m_tree->rowCount(), 0);
    }

    void whatBeganAndEndedInBetweenIsSeen()
    {
        QVERIFY(m_other->finish(begun(u"first"_s), {State::Succeeded, {}, {}}));
        load();
        const qint64 id = begun(u"quick"_s);
        QVERIFY(m_other->finish(id, {State::Succeeded, {}, {}}));
        m_history->refresh();
        QTRY_VERIFY(entry(id));
        QCOMPARE(entry(id)->phase(), OperationPhase::Done);
    }

    void oursIsLeftAlone()
    {
        load();
        const qint64 id = begun();
        m_history->refresh();
        QTRY_VERIFY(entry(id));
        const int key = m_history->keyOf(id);
        m_history->own(key, id);
        m_tree->change(key, [](OperationEntry &ours) { ours.isElsewhere = false; });
        m_history->refresh();
        QVERIFY(m_other->finish(begun(u"another"_s), {State::Succeeded, {}, {}}));
        m_history->refresh();
        QTRY_COMPARE(m_tree->rowCount(), 2);
        QCOMPARE(entry(id)->phase(), OperationPhase::Running);
    }
};

QTEST_GUILESS_MAIN(TestOperationHistory)
#include "tst_operationhistory.moc"
