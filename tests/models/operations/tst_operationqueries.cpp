#include "tests/models/operations/operationscene.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;
using State = Operation::State;

/// What is asked of the service besides running something: what was, and to forget it.
class TestOperationQueries : public QObject
{
    Q_OBJECT

    RegistryServer m_registry;
    RegistryServer m_other;
    std::unique_ptr<OperationScene> m_scene;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_number = 0;

    Operations &operations() { return m_scene->operations(); }
    const OperationEntry &entry(int key) { return *operations().find(key); }
    QString at(const RegistryServer &registry, const QString &name) const
    {
        return registry.host() + u"/t%1%2"_s.arg(m_number).arg(name);
    }
    QString here(const QString &name = {}) const { return at(m_registry, name); }
    QString there(const QString &name = {}) const { return at(m_other, name); }
    void open()
    {
        m_tester.reset();
        m_tester = std::make_unique<QAbstractItemModelTester>(&m_scene->open().tree(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void close()
    {
        m_tester.reset();
        m_scene->close();
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_registry.start(), m_registry.log().constData());
        QVERIFY2(m_other.start(), m_other.log().constData());
    }

    void init()
    {
        ++m_number;
        m_scene = std::make_unique<OperationScene>();
        m_scene->network.retries = 0;
        open();
    }

    void cleanup()
    {
        close();
        m_scene.reset();
    }

    void whatIsBeingRemovedIsNotContinued()
    {
        const TransferRequest request = OperationScene::push(m_scene->archive(u"app.tar"_s), {here()});
        Operation left;
        left.command = commandOf(request);
        left.title = titleOf(request);
        left.arguments = argumentsFor(request);
        close();
        const auto id = m_scene->journal().begin(left);
        QVERIFY(id);
        m_scene->journal().leave(*id);
        open();
        QTRY_COMPARE(operations().interrupted().size(), 1);
        const int old = operations().interrupted().first();
        QSignalSpy refused(&operations(), &Operations::refused);
        operations().remove(old);
        operations().continueOperation(old);
        const int key = operations().start(request);
        QVERIFY(key != old);
        QTRY_COMPARE(entry(key).state, State::Succeeded);
        QVERIFY(!operations().find(old));
        QCOMPARE(refused.size(), 0);
    }

    void whatIsOverCanBeRemoved()
    {
        const QString archive = m_scene->archive(u"app.tar"_s);
        const int first = operations().start(OperationScene::push(archive, {here()}));
        const int second = operations().start(OperationScene::push(archive, {here(u"b"_s)}));
        const int third = operations().start(OperationScene::push(archive, {here(u"c"_s)}));
        QTRY_VERIFY(operations().isIdle());
        QTRY_COMPARE(m_scene->journal().store().unended()->size(), 0);
        operations().remove(first);
        QTRY_VERIFY(!operations().find(first));
        QCOMPARE(m_scene->journal().store().list()->size(), 2);
        operations().removeFinished();
        QTRY_VERIFY(!operations().find(second));
        QVERIFY(!operations().find(third));
        QCOMPARE(m_scene->journal().store().list()->size(), 0);
    }

    void aHistoryThatCannotBeReadIsNotAnEmptyOne()
    {
        close();
        const auto database = Database::open(m_scene->workspace().database());
        QVERIFY(database && (*database)->run(u"ALTER TABLE operation RENAME TO gone"_s));
        open();
        QSignalSpy refused(&operations(), &Operations::refused);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.at(0).at(0).toInt(), 0);
        QCOMPARE(refused.at(0).at(1).value<Error>().kind, Error::Kind::Io);
    }

    void pairsAreRememberedEachOnce()
    {
        const QString archive = m_scene->archive(u"app.tar"_s);
        int key = operations().start(OperationScene::push(archive, {here()}));
        QTRY_COMPARE(entry(key).state, State::Succeeded);
        key = operations().start(OperationScene::sync(here(u":1.0"_s), {there()}));
        QTRY_COMPARE(entry(key).state, State::Succeeded);
        key = operations().start(OperationScene::push(archive, {here()}));
        QTRY_COMPARE(entry(key).state, State::Succeeded);
        const auto pairs = operations().recent(5);
        QCOMPARE(pairs.size(), 2);
        QCOMPARE(pairs.at(0).command, u"push"_s);
        QCOMPARE(pairs.at(0).source, archive);
        QCOMPARE(pairs.at(0).destinations, QStringList(here()));
        QCOMPARE(operations().recent(5, u"sync"_s).size(), 1);
        QCOMPARE(operations().recent(1).size(), 1);
    }

    void anOldOneIsReadWhenItIsLookedAt()
    {
        int key = operations().start(OperationScene::push(m_scene->archive(u"app.tar"_s), {here()}));
        QTRY_COMPARE(entry(key).state, State::Succeeded);
        QTRY_COMPARE(m_scene->journal().store().unended()->size(), 0);
        close();
        open();
        OperationTree &tree = operations().tree();
        QTRY_COMPARE(tree.rowCount(), 1);
        const QModelIndex old = tree.index(0, 0);
        key = tree.keyOf(old);
        QVERIFY(tree.hasChildren(old));
        if (tree.canFetchMore(old))
            tree.fetchMore(old);
        QTRY_COMPARE(tree.rowCount(old), 1);
        QCOMPARE(tree.index(0, 0, old).data(OperationTree::ReferenceRole).toString(), here(u":1.0"_s));
        QVERIFY(m_scene->log(key).size() >= 3);
        QCOMPARE(tree.indexOf(key).row(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOperationQueries)
#include "tst_operationqueries.moc"
