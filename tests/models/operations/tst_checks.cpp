#include "models/registries/availability/availabilityof.h"
#include "tests/models/operations/operationscene.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;
using State = Operation::State;

/// Tests of images as operations: they look, and move nothing.
class TestChecks : public QObject
{
    Q_OBJECT

    RegistryServer m_registry;
    std::unique_ptr<OperationScene> m_scene;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_number = 0;

    Operations &operations() { return m_scene->operations(); }
    const OperationEntry &entry(int key) { return *operations().find(key); }
    QString here(const QString &tag) const { return m_registry.host() + u"/t%1:%2"_s.arg(m_number).arg(tag); }
    void open()
    {
        m_tester.reset();
        m_tester = std::make_unique<QAbstractItemModelTester>(&m_scene->open().tree(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    bool push(const QString &tag)
    {
        const int key = operations().start(OperationScene::push(m_scene->archive(u"app.tar"_s), {here(tag)}));
        return QTest::qWaitFor([&] { return entry(key).isOver(); }, 30'000) && entry(key).state == State::Succeeded;
    }
    QModelIndex image(int key, int row, int column = 0)
    {
        return operations().tree().index(row, column, operations().tree().indexOf(key));
    }

private slots:
    void initTestCase() { QVERIFY2(m_registry.start(), m_registry.log().constData()); }

    void init()
    {
        ++m_number;
        m_scene = std::make_unique<OperationScene>();
        m_scene->network.retries = 0;
        open();
    }

    void cleanup()
    {
        m_tester.reset();
        m_scene.reset();
    }

    void eachImageHasARowWithItsOutcome()
    {
        QVERIFY(push(u"1.0"_s));
        const int key = operations().start(OperationScene::check({here(u"1.0"_s), here(u"2.0"_s)}));
        QCOMPARE(entry(key).title, u"Test of 2 image(s)"_s);
        QTRY_COMPARE(entry(key).state, State::Failed);
        QCOMPARE(operations().tree().rowCount(operations().tree().indexOf(key)), 2);
        QCOMPARE(image(key, 0).data().toString(), here(u"1.0"_s)); // no arrow to nowhere
        QCOMPARE(image(key, 0).data(OperationTree::ReferenceRole).toString(), here(u"1.0"_s));
        QVERIFY(image(key, 0).data(OperationTree::PinnedReferenceRole).toString().contains("@sha256:"_L1));
        QCOMPARE(image(key, 0).data(OperationTree::StateRole).value<OperationPhase>(), OperationPhase::Done);
        QCOMPARE(image(key, 0, OperationTree::Bytes).data().toString(), QString());
        QCOMPARE(image(key, 1).data(OperationTree::StateRole).value<OperationPhase>(), OperationPhase::Failed);
        QVERIFY(m_scene->log(key).join(u'\n').contains(here(u"2.0"_s) + u": failed"_s));
    }

    void whatItFoundIsReportedWithItsCause()
    {
        QVERIFY(push(u"1.0"_s));
        QList<ImageReport> images;
        QList<int> order;
        connect(&operations(), &Operations::reported, this, [&](int, const CopyReport &report) {
            images = report.images;
            order.append(1);
        });
        connect(&operations(), &Operations::ended, this, [&order] { order.append(2); });
        operations().start(OperationScene::check({here(u"1.0"_s), u"no-such-registry.invalid/x:1"_s}));
        QTRY_COMPARE(order, QList<int>({1, 2}));
        QCOMPARE(images.size(), 2);
        const Availability found = availabilityOf(images.at(0));
        QVERIFY(found.cause == AvailabilityCause::Ok);
        QVERIFY(!found.platforms.isEmpty());
        QVERIFY(availabilityOf(images.at(1)).cause == AvailabilityCause::NameNotResolved);
    }

    void onlyWhatHasFailedIsTestedAgain()
    {
        QVERIFY(push(u"1.0"_s));
        const int key = operations().start(OperationScene::check({here(u"1.0"_s), here(u"2.0"_s)}));
        QTRY_COMPARE(entry(key).state, State::Failed);
        QVERIFY(push(u"2.0"_s));
        QSignalSpy reported(&operations(), &Operations::reported);
        operations().retry(key);
        QTRY_COMPARE(entry(key).state, State::Succeeded);
        QCOMPARE(reported.at(0).at(1).value<CopyReport>().images.size(), 1);
        QCOMPARE(entry(key).report.images.size(), 2);
        QVERIFY(m_scene->log(key).contains(u"Started again."_s));
    }

    void twoAtOnceDoNotWaitForEachOther()
    {
        FaultProxy slow(m_registry.port());
        slow.setLatency(300);
        const QStringList references{slow.host() + u"/x:1"_s};
        const int first = operations().start(OperationScene::check(references));
        const int second = operations().start(OperationScene::check(references));
        QTRY_VERIFY(entry(first).phase() == OperationPhase::Running
                    && entry(second).phase() == OperationPhase::Running);
        QTRY_VERIFY(operations().isIdle());
    }

    void itIsNoSourceForTheDialogs()
    {
        const int key = operations().start(OperationScene::check({here(u"1.0"_s), here(u"2.0"_s)}));
        QTRY_VERIFY(entry(key).isOver());
        QVERIFY(operations().recent(10).isEmpty());
    }

    void itIsRememberedAndRunAgain()
    {
        int key = operations().start(OperationScene::check({here(u"1.0"_s)}));
        QTRY_COMPARE(entry(key).state, State::Failed);
        QTRY_COMPARE(m_scene->journal().store().unended()->size(), 0);
        open();
        QTRY_COMPARE(operations().tree().rowCount(), 1);
        key = operations().tree().keys().first();
        QCOMPARE(entry(key).title, u"Test of "_s + here(u"1.0"_s));
        QVERIFY(!entry(key).movesBytes());
        QVERIFY(push(u"1.0"_s));
        operations().retry(key);
        QTRY_COMPARE(entry(key).state, State::Succeeded);
    }

    void nobodyIsAskedForALogin()
    {
        RegistryServer locked;
        locked.setHtpasswd("qa", "secret");
        QVERIFY(locked.start());
        QSignalSpy wanted(&m_scene->prompts, &CredentialPrompts::wanted);
        const int key = operations().start(OperationScene::check({locked.host() + u"/x:1"_s}));
        QTRY_COMPARE(entry(key).state, State::Failed);
        QCOMPARE(entry(key).error->kind, Error::Kind::Unauthorized);
        QCOMPARE(wanted.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
