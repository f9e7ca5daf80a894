#include "tests/models/operations/operationscene.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;
using State = Operation::State;

/// The service that the window runs its transfers with, against real registries.
class TestOperations : public QObject
{
    Q_OBJECT

    RegistryServer m_registry;
    std::unique_ptr<OperationScene> m_scene;
    std::unique_ptr<FaultProxy> m_proxy; ///< in front of m_registry
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_number = 0;

    Operations &operations() { return m_scene->operations(); }
    const OperationEntry &entry(int key) { return *operations().find(key); }
    QString at(const QString &host, const QString &name = {}) const
    {
        return host + u"/t%1%2"_s.arg(m_number).arg(name);
    }
    QString here(const QString &name = {}) const { return at(m_registry.host(), name); }
    QString slow(const QString &name = {}) const { return at(m_proxy->host(), name); }
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
    /// So many of its first image are at this.
    int blobsIn(int key, OperationPhase phase)
    {
        const OperationItems &items = entry(key).items;
        int count = 0;
        for (int row = 0; items.images() > 0 && row < items.blobs(0); ++row)
            if (items.blob(0, row).phase == phase)
                ++count;
        return count;
    }

private slots:
    void initTestCase() { QVERIFY2(m_registry.start(), m_registry.log().constData()); }

    void init()
    {
        ++m_number;
        m_proxy = std::make_unique<FaultProxy>(m_registry.port());
        m_scene = std::make_unique<OperationScene>();
        m_scene->network.retries = 0;
        open();
    }

    void cleanup()
    {
        close();
        m_scene.reset();
        m_proxy.reset();
    }

    void aPushRunsAndIsRemembered()
    {
        QSignalSpy ended(&operations(), &Operations::ended);
        QSignalSpy idle(&operations(), &Operations::idle);
        const int key = operations().start(OperationScene::push(m_scene->archive(u"app.tar"_s), {here()}));
        QCOMPARE(entry(key).phase(), OperationPhase::Queued);
        QVERIFY(!operations().isIdle());
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY2(entry(key).state == State::Succeeded, qPrintable(m_scene->log(key).join(u'\n')));
        QCOMPARE(idle.size(), 1);
        QVERIFY(entry(key).id > 0);
        QCOMPARE(entry(key).progress(), 1000);
        QVERIFY(m_scene->log(key).last().startsWith("Done "_L1));
        const auto stored = m_scene->journal().store().find(entry(key).id);
        QVERIFY(stored);
        QCOMPARE(stored->state, State::Succeeded);
        QCOMPARE(stored->title, u"app.tar → "_s + here());
        QCOMPARE(stored->images.size(), 1);
    }

    void theTreeKeepsImagesAndBlobs()
    {
        const int key
            = operations().start(OperationScene::push(m_scene->archive(u"app.tar"_s), {here(), here(u"b"_s)}));
        QTRY_COMPARE(entry(key).state, State::Succeeded);
        OperationTree &tree = operations().tree();
        const QModelIndex operation = tree.indexOf(key);
        QCOMPARE(tree.rowCount(operation), 2);
        const QModelIndex image = tree.index(0, 0, operation);
        QCOMPARE(image.data(OperationTree::ReferenceRole).toString(), here(u":1.0"_s));
        const QString digest = image.data(OperationTree::DigestRole).toString();
        QVERIFY(digest.startsWith("sha256:"_L1));
        QCOMPARE(image.data(OperationTree::PinnedReferenceRole).toString(), here() + u'@' + digest);
        QCOMPARE(image.data(OperationTree::StateRole).value<OperationPhase>(), OperationPhase::Done);
        QCOMPARE(image.data(OperationTree::ProgressRole).toInt(), 1000);
        QCOMPARE(tree.rowCount(image), 3); // a config and two layers
        for (int row = 0; row < 3; ++row) {
            const QModelIndex blob = tree.index(row, 0, image);
            QVERIFY(blob.data(OperationTree::DigestRole).toString().startsWith("sha256:"_L1));
            const auto phase = blob.data(OperationTree::StateRole).value<OperationPhase>();
            QVERIFY(phase == OperationPhase::Done || phase == OperationPhase::Mounted);
        }
    }

    void whatIsThereIsToldAsPresent()
    {
        const QString archive = m_scene->archive(u"app.tar"_s);
        const int first = operations().start(OperationScene::push(archive, {here()}));
        QTRY_COMPARE(entry(first).state, State::Succeeded);
        const int second = operations().start(OperationScene::push(archive, {here(u":2"_s)}));
        QTRY_COMPARE(entry(second).state, State::Succeeded);
        OperationTree &tree = operations().tree();
        const QModelIndex image = tree.index(0, 0, tree.indexOf(second));
        QVERIFY(tree.rowCount(image) > 0);
        for (int row = 0; row < tree.rowCount(image); ++row)
            QCOMPARE(tree.index(row, 0, image).data(OperationTree::StateRole).value<OperationPhase>(),
                     OperationPhase::Present);
    }

    void runningOnesStandFirstThenTheNewest()
    {
        const QString archive = m_scene->archive(u"app.tar"_s);
        const int first = operations().start(OperationScene::push(archive, {here(u"a"_s)}));
        QTRY_COMPARE(entry(first).state, State::Succeeded);
        m_proxy->setRate(20'000);
        const int second = operations().start(OperationScene::push(archive, {slow(u"b"_s)}));
        const int third = operations().start(OperationScene::push(archive, {here(u"c"_s)}));
        QTRY_COMPARE(entry(third).state, State::Succeeded);
        QCOMPARE(operations().tree().keys(), QList<int>({second, third, first}));
        operations().cancel(second);
        QTRY_COMPARE(entry(second).state, State::Cancelled);
        QCOMPARE(operations().tree().keys(), QList<int>({third, second, first}));
    }

    void oneThatFailsSaysWhyAndIsRetriedUnderItsRow()
    {
        m_proxy->add({.verb = "PUT", .path = "/manifests/", .times = -1, .answer = Answer{500, {}}});
        const int key
            = operations().start(OperationScene::push(m_scene->archive(u"app.tar"_s), {here(), slow(u"b"_s)}));
        QTRY_COMPARE(entry(key).state, State::Failed);
        QVERIFY(entry(key).error);
        const qint64 id = entry(key).id;
        QCOMPARE(m_scene->journal().store().find(id)->images.size(), 2);
        m_proxy->clearRules();
        m_proxy->forget();
        operations().retry(key);
        QTRY_COMPARE(entry(key).state, State::Succeeded);
        QCOMPARE(entry(key).id, id);
        QCOMPARE(m_proxy->bytesUp() < 5'000, true); // manifests, no layer
        // The whole is remembered, with what the first attempt did.
        const auto stored = m_scene->journal().store().find(id);
        QCOMPARE(stored->state, State::Succeeded);
        QCOMPARE(stored->images.size(), 2);
        for (const QJsonObject &image : stored->images)
            QCOMPARE(image["state"_L1].toString(), u"succeeded"_s);
        QCOMPARE(operations().tree().rowCount(operations().tree().indexOf(key)), 2);
        QCOMPARE(stored->arguments, argumentsFor(*entry(key).request)); // all of it
    }

    void aRetryIsNoFailure()
    {
        m_scene->network.retries = 5;
        m_proxy->add({.verb = "PUT", .path = "/manifests/", .answer = Answer{503, {}}});
        bool hasRetried = false;
        bool hasFailed = false;
        connect(&operations(), &Operations::changed, this, [&](int key) {
            hasRetried = hasRetried || entry(key).phase() == OperationPhase::Retrying;
            hasFailed = hasFailed || entry(key).phase() == OperationPhase::Failed;
        });
        const int key = operations().start(OperationScene::push(m_scene->archive(u"app.tar"_s), {slow()}));
        QTRY_VERIFY(!m_scene->log(key).filter(u"is tried again"_s).isEmpty());
        QTRY_COMPARE(entry(key).state, State::Succeeded);
        QVERIFY(hasRetried);
        QVERIFY(!hasFailed);
        QVERIFY(!entry(key).retry);
    }

    void whoMustLogInIsWaitedFor()
    {
        RegistryServer closed;
        closed.setHtpasswd("qa", "secret");
        QVERIFY2(closed.start(), closed.log().constData());
        QSignalSpy wanted(&m_scene->prompts, &CredentialPrompts::wanted);
        const int key = operations().start(OperationScene::push(m_scene->archive(u"app.tar"_s), {at(closed.host())}));
        const int open = operations().start(OperationScene::push(m_scene->archive(u"app.tar"_s), {here()}));
        QTRY_COMPARE(wanted.size(), 1);
        QTRY_COMPARE(entry(key).phase(), OperationPhase::WaitingForLogin);
        QCOMPARE(entry(key).loginHost, closed.host());
        QTRY_COMPARE(entry(open).state, State::Succeeded); // nobody else waits
        Credential credential;
        credential.username = u"qa"_s;
        credential.password = Secret("secret");
        m_scene->prompts.answer(wanted.at(0).at(0).value<CredentialQuestion>().id, credential);
        QTRY_VERIFY2(entry(key).state == State::Succeeded, qPrintable(m_scene->log(key).join(u'\n')));
        QVERIFY(entry(key).loginHost.isEmpty());
        QVERIFY(!m_scene->log(key).filter(u"Waiting for a login to "_s + closed.host()).isEmpty());
    }

    void whoDoesNotLogInIsRefused()
    {
        RegistryServer closed;
        closed.setHtpasswd("qa", "secret");
        QVERIFY2(closed.start(), closed.log().constData());
        QSignalSpy wanted(&m_scene->prompts, &CredentialPrompts::wanted);
        const int key = operations().start(OperationScene::push(m_scene->archive(u"app.tar"_s), {at(closed.host())}));
        QTRY_COMPARE(wanted.size(), 1);
        m_scene->prompts.decline(wanted.at(0).at(0).value<CredentialQuestion>().id);
        QTRY_COMPARE(entry(key).state, State::Failed);
        QCOMPARE(entry(key).error->kind, Error::Kind::Unauthorized);
    }

    void aCancelledOneEndsCleanlyAndGoesOnLater()
    {
        m_proxy->setRate(50'000);
        const int key = operations().start(OperationScene::push(m_scene->archive(u"app.tar"_s), {slow()}));
        QTRY_VERIFY(m_proxy->bytesUp() > 10'000);
        QTRY_VERIFY(entry(key).bytesDone > 0);
        operations().cancel(key);
        QCOMPARE(entry(key).phase(), OperationPhase::Cancelling);
        QTRY_COMPARE(entry(key).state, State::Cancelled);
        QCOMPARE(m_scene->journal().store().find(entry(key).id)->state, State::Cancelled);
        m_proxy->setRate(0);
        operations().continueOperation(key);
        QCOMPARE(entry(key).bytesDone, 0); // of this time
        QTRY_COMPARE(entry(key).state, State::Succeeded);
    }

    void aQueuedOneIsCancelledAtOnce()
    {
        m_proxy->setRate(20'000);
        const QString archive = m_scene->archive(u"app.tar"_s);
        const int first = operations().start(OperationScene::push(archive, {slow()}));
        const int second = operations().start(OperationScene::push(archive, {slow()}));
        const int third = operations().start(OperationScene::push(archive, {slow()}));
        operations().cancel(third); // before the history has answered
        QTRY_COMPARE(entry(third).state, State::Cancelled);
        QTRY_COMPARE(entry(first).phase(), OperationPhase::Running);
        QTRY_VERIFY(entry(second).waitsFor.contains(entry(first).title));
        operations().cancel(second);
        QCOMPARE(entry(second).state, State::Cancelled);
        QCOMPARE(entry(first).state, State::Running);
    }

    void twoOnOneTargetRunInOrder()
    {
        const QString one = m_scene->archive(u"one.tar"_s, 1, 200'000, 1);
        const QString two = m_scene->archive(u"two.tar"_s, 1, 200'000, 2);
        m_proxy->setRate(400'000);
        QList<int> order;
        connect(&operations(), &Operations::ended, this, [&order](int key) { order.append(key); });
        const int first = operations().start(OperationScene::push(one, {slow()}));
        CopyRequest forced = std::get<CopyRequest>(OperationScene::push(two, {slow()}));
        forced.force = true;
        const int second = operations().start(forced);
        const int third = operations().start(OperationScene::push(two, {here(u"x"_s)}));
        QTRY_COMPARE(entry(third).state, State::Succeeded); // another place: waits for nobody
        QTRY_COMPARE(entry(second).state, State::Succeeded);
        QVERIFY(order.indexOf(first) < order.indexOf(second));
        QCOMPARE(entry(first).state, State::Succeeded);
    }

    void noMoreThanFourRunAtOnce()
    {
        m_proxy->setRate(20'000);
        const QString archive = m_scene->archive(u"app.tar"_s);
        QList<int> keys;
        for (int i = 0; i < 6; ++i)
            keys.append(operations().start(OperationScene::push(archive, {slow(QString::number(i))})));
        QTRY_COMPARE(entry(keys.at(3)).state, State::Running);
        QTRY_VERIFY(entry(keys.at(5)).waitsFor.contains(u'4'));
        QCOMPARE(entry(keys.at(4)).state, State::Queued);
        operations().cancelAll();
        QTRY_VERIFY(operations().isIdle());
        for (const int key : keys)
            QCOMPARE(entry(key).state, State::Cancelled);
    }

    void whatAKilledProgramLeftIsOfferedAndOnlyTheRestMoves()
    {
        const QString archive = m_scene->archive(u"app.tar"_s, 4, 400'000);
        m_scene->network.transfers = 1;
        m_proxy->setRate(1'000'000);
        int key = operations().start(OperationScene::push(archive, {slow()}));
        QTRY_VERIFY(blobsIn(key, OperationPhase::Done) >= 2);
        const qint64 id = entry(key).id;
        close();
        m_proxy->setRate(0);
        m_proxy->forget();
        open();
        QSignalSpy found(&operations(), &Operations::interruptedFound);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.at(0).at(0).toInt(), 1);
        key = operations().interrupted().value(0);
        QCOMPARE(entry(key).id, id);
        operations().continueOperation(key);
        QTRY_COMPARE(entry(key).state, State::Succeeded);
        QCOMPARE(entry(key).id, id);
        const ImageReport &image = entry(key).report.images.first();
        QVERIFY(image.blobs.present >= 2);
        QCOMPARE(m_proxy->count("PUT", "/blobs/uploads/"), image.blobs.transferred); // what was there was not sent
        QVERIFY(operations().interrupted().isEmpty());
    }

    void theSameAgainTakesAnInterruptedOneOver()
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
        const int key = operations().start(request);
        QCOMPARE(entry(key).id, *id);
        QTRY_COMPARE(entry(key).state, State::Succeeded);
        QCOMPARE(operations().tree().rowCount(), 1);
    }

    void whatIsLeftIsInterruptedAndCanBeContinued()
    {
        m_proxy->setRate(50'000);
        const QString archive = m_scene->archive(u"app.tar"_s);
        const int running = operations().start(OperationScene::push(archive, {slow()}));
        const int queued = operations().start(OperationScene::push(archive, {slow()}));
        QTRY_VERIFY(m_proxy->bytesUp() > 10'000);
        QSignalSpy idle(&operations(), &Operations::idle);
        operations().leaveAll();
        QTRY_COMPARE(idle.size(), 1);
        QCOMPARE(entry(running).phase(), OperationPhase::Interrupted);
        QCOMPARE(entry(queued).phase(), OperationPhase::Interrupted);
        QTRY_COMPARE(m_scene->journal().store().find(entry(running).id)->state, State::Interrupted);
        m_proxy->setRate(0);
        operations().continueAllInterrupted();
        QTRY_COMPARE(entry(running).state, State::Succeeded);
        QTRY_COMPARE(entry(queued).state, State::Succeeded);
    }

    void anothersOperationIsShownAndItsTargetIsWaitedFor()
    {
        const TransferRequest request = OperationScene::push(m_scene->archive(u"app.tar"_s), {here()});
        Operation other;
        other.command = commandOf(request);
        other.title = titleOf(request);
        other.arguments = argumentsFor(request) + QStringList(u"other.example/x"_s);
        const auto id = m_scene->journal().begin(other);
        QVERIFY(id);
        operations().refresh();
        QTRY_COMPARE(operations().tree().rowCount(), 1);
        const int theirs = operations().tree().keys().first();
        QCOMPARE(entry(theirs).phase(), OperationPhase::RunningElsewhere);
        operations().cancel(theirs); // not ours to cancel
        operations().remove(theirs);
        const int ours = operations().start(request);
        QTRY_VERIFY(!entry(ours).waitsFor.isEmpty());
        QCOMPARE(entry(theirs).phase(), OperationPhase::RunningElsewhere);
        QVERIFY(m_scene->journal().finish(*id, {State::Cancelled, Error::cancelled(), {}}));
        operations().refresh();
        QTRY_COMPARE(entry(theirs).state, State::Cancelled);
        QTRY_COMPARE(entry(ours).state, State::Succeeded);
    }

    void whatAnotherProgramTakesBackIsRefused()
    {
        m_proxy->add({.verb = "PUT", .path = "/manifests/", .times = -1, .answer = Answer{500, {}}});
        const int key = operations().start(OperationScene::push(m_scene->archive(u"app.tar"_s), {slow()}));
        QTRY_COMPARE(entry(key).state, State::Failed);
        QTRY_COMPARE(m_scene->journal().store().unended()->size(), 0);
        QVERIFY(m_scene->journal().claim(entry(key).id));
        QSignalSpy refused(&operations(), &Operations::refused);
        QSignalSpy idle(&operations(), &Operations::idle);
        operations().retry(key);
        operations().cancel(key); // before it is known
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.at(0).at(1).value<Error>().kind, Error::Kind::Conflict);
        QTRY_COMPARE(entry(key).phase(), OperationPhase::RunningElsewhere);
        QVERIFY(operations().isIdle());
        QCOMPARE(idle.size(), 1); // who waits to close goes on
        QVERIFY(!entry(key).isCancelling);
    }
};

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
