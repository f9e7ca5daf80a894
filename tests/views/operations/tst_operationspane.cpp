#include "views/operations/operationspane.h"

#include "tests/fixtures/faultproxy.h"
#include "tests/views/distribution/transferscene.h"
#include "views/operations/phaselook.h"
#include "views/widgets/colors.h"
#include "views/widgets/errordetails.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/logview.h"
#include "views/widgets/statepage.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeView>
#include <algorithm>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(quaymaster::Tone)

/// What runs, ran and failed, and what can be done to it.
class TestOperationsPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void onlyWhatFailedLooksFailed_data();
    void onlyWhatFailedLooksFailed();
    void isEmptyWithAFirstAction();
    void cancelsAndRetries();
    void showsTheErrorAndTheLogOfARow();
    void showsTheLogOfEachImage();
    void aTestOfImagesSaysWhatItFound();
    void saysWhatAQueuedOneWaitsForAndCancelsIt();
    void keepsTheLogOfWhatHasEnded();
    void tellsWhatAnOldOneCameTo();
    void saysOfAPullWhatWasFetched();
    void fitsItsColumnsIntoTheWindow();
    void saysWhyARetryDidNotHappen();
    void copiesWhatIsSelected();
    void asksBeforeItRemoves();
    void filtersChineseText();
    void hasAContextMenuForTheKeyboard();
    void tellsTheSidebarHowMuchRuns();
    void namesEverythingThatTakesTheFocus();

private:
    void openPane();
    void restart();
    void awaitStore();
    int push(const QString &host, const QString &name);
    FilteredTable &table() const { return child<FilteredTable>(*m_pane, "operations.table"); }
    void select(int key) { table().setCurrentRow(m_scene->operations().tree().indexOf(key)); }
    QAction &action(const char *name) { return *m_scene->actions().find(u"operations."_s + QLatin1StringView(name)); }
    OperationPhase phase(int key) { return m_scene->operations().find(key)->phase(); }

    RegistryServer m_registry;
    std::unique_ptr<TransferScene> m_scene;
    std::unique_ptr<OperationsPane> m_pane;
};

void TestOperationsPane::initTestCase()
{
    QVERIFY2(m_registry.start(), m_registry.log().constData());
}

void TestOperationsPane::init()
{
    m_scene = std::make_unique<TransferScene>();
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    openPane();
}

void TestOperationsPane::openPane()
{
    m_pane = std::make_unique<OperationsPane>(m_scene->operations(), m_scene->actions(),
                                              m_scene->actions().find(u"transfer.push"_s));
    m_pane->resize(1000, 700);
    m_pane->show();
}

/// As if the program had been left and begun again.
void TestOperationsPane::restart()
{
    m_pane.reset();
    m_scene->restart();
    openPane();
    QTRY_COMPARE(m_scene->operations().tree().rowCount(), 1);
}

void TestOperationsPane::cleanup()
{
    m_pane.reset();
    m_scene.reset();
}

int TestOperationsPane::push(const QString &host, const QString &name)
{
    CopyRequest request;
    request.source = ArchiveSource{m_scene->file(u"layout"_s), {}, -1};
    request.destinations = {*Reference::parse(host + u'/' + name)};
    return m_scene->operations().start(request);
}

void TestOperationsPane::onlyWhatFailedLooksFailed_data()
{
    QTest::addColumn<OperationPhase>("phase");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("retrying") << OperationPhase::Retrying << Tone::Warning;
    QTest::newRow("stalled") << OperationPhase::Stalled << Tone::Warning;
    QTest::newRow("waiting for a login") << OperationPhase::WaitingForLogin << Tone::Warning;
    QTest::newRow("interrupted") << OperationPhase::Interrupted << Tone::Warning;
    QTest::newRow("cancelled") << OperationPhase::Cancelled << Tone::Neutral;
    QTest::newRow("running") << OperationPhase::Running << Tone::Running;
    QTest::newRow("done") << OperationPhase::Done << Tone::Ok;
    QTest::newRow("failed") << OperationPhase::Failed << Tone::Error;
}

void TestOperationsPane::onlyWhatFailedLooksFailed()
{
    QFETCH(OperationPhase, phase);
    QTEST(lookOf(phase).tone, "tone");
    QVERIFY(!phaseText(phase).isEmpty());
}

void TestOperationsPane::isEmptyWithAFirstAction()
{
    QVERIFY(table().statePage().isVisible());
    click(child<QPushButton>(table().statePage(), "stateButton"));
    QVERIFY(m_scene->dialog(u"push"_s));
}

void TestOperationsPane::cancelsAndRetries()
{
    FaultProxy proxy(m_registry.port());
    proxy.setLatency(1000);
    const int key = push(proxy.host(), u"cancelled/app:1.0"_s);
    QTRY_COMPARE(phase(key), OperationPhase::Running);
    select(key);
    QVERIFY(action("cancel").isEnabled());
    QVERIFY(!action("retry").isEnabled());
    action("cancel").trigger();
    QTRY_COMPARE(phase(key), OperationPhase::Cancelled);
    QTRY_VERIFY(!action("cancel").isEnabled());
    QTRY_VERIFY(action("retry").isEnabled());
    const auto &outcome = child<QLabel>(*m_pane, "operations.details.outcome");
    QVERIFY2(outcome.text().isEmpty(), "nothing has arrived");
    proxy.setLatency(0);
    action("retry").trigger();
    QTRY_COMPARE(phase(key), OperationPhase::Done);
    QTRY_VERIFY(!outcome.text().isEmpty());
    QVERIFY(!digestAt(m_registry.host() + u"/cancelled/app:1.0"_s).isEmpty());
}

void TestOperationsPane::showsTheErrorAndTheLogOfARow()
{
    FaultProxy proxy(m_registry.port());
    proxy.add({.verb = "POST|PUT", .times = -1, .answer = Answer{403, {}, R"({"errors":[{"code":"DENIED"}]})"}});
    const int key = push(proxy.host(), u"denied/app:1.0"_s);
    select(key);
    QTRY_COMPARE(phase(key), OperationPhase::Failed);
    auto &error = child<ErrorDetails>(*m_pane, "operations.details.error");
    QTRY_VERIFY(error.isVisible());
    QCOMPARE(error.error().kind, Error::Kind::Forbidden);
    auto &log = child<LogView>(*m_pane, "operations.log");
    QTRY_VERIFY(log.text().contains(error.error().summary));
    const int other = push(m_registry.host(), u"allowed/app:1.0"_s);
    select(other);
    QTRY_COMPARE(phase(other), OperationPhase::Done);
    QTRY_VERIFY(!error.isVisible());
    QVERIFY(!log.text().isEmpty());
}

void TestOperationsPane::showsTheLogOfEachImage()
{
    CopyRequest request;
    request.source = ArchiveSource{m_scene->file(u"layout"_s), {}, -1};
    for (const QString &name : {u"/each/one:1.0"_s, u"/each/two:1.0"_s})
        request.destinations.append(*Reference::parse(m_registry.host() + name));
    const int key = m_scene->operations().start(request);
    QTRY_COMPARE(phase(key), OperationPhase::Done);
    const OperationTree &tree = m_scene->operations().tree();
    table().setCurrentRow(tree.index(1, 0, tree.indexOf(key)));
    auto &log = child<LogView>(*m_pane, "operations.log");
    QTRY_VERIFY(log.text().contains(u"each/two:1.0"_s));
    QVERIFY(!log.text().contains(u"each/one:1.0"_s));
    select(key);
    QTRY_VERIFY(log.text().contains(u"each/one:1.0"_s));
    QVERIFY(log.text().contains(u"each/two:1.0"_s));
}

void TestOperationsPane::aTestOfImagesSaysWhatItFound()
{
    const QString there = m_registry.host() + u"/found/app:1.0"_s;
    const int pushed = push(m_registry.host(), u"found/app:1.0"_s);
    QTRY_COMPARE(phase(pushed), OperationPhase::Done);
    const QString missing = m_registry.host() + u"/found/no:1.0"_s;
    const int key = m_scene->operations().start(CheckRequest{{*Reference::parse(there), *Reference::parse(missing)}});
    QTRY_COMPARE(phase(key), OperationPhase::Failed);
    const OperationTree &tree = m_scene->operations().tree();
    table().setCurrentRow(tree.index(0, 0, tree.indexOf(key)));
    QCOMPARE(child<QLabel>(*m_pane, "operations.details.title").text(), there);
    QCOMPARE(child<QLabel>(*m_pane, "operations.details.reference").text(), there);
    QVERIFY(child<QLabel>(*m_pane, "operations.details.outcome").text().contains(u"linux/amd64"_s));
    table().setCurrentRow(tree.index(1, 0, tree.indexOf(key)));
    QVERIFY(child<LogView>(*m_pane, "operations.log").text().contains(u"does not exist"_s));
    QVERIFY(action("retry").isEnabled());
}

/// It writes where the first one still does.
void TestOperationsPane::saysWhatAQueuedOneWaitsForAndCancelsIt()
{
    FaultProxy proxy(m_registry.port());
    proxy.setLatency(2000);
    const int first = push(proxy.host(), u"queued/app:1.0"_s);
    QTRY_COMPARE(phase(first), OperationPhase::Running);
    const int second = push(proxy.host(), u"queued/app:1.0"_s);
    select(second);
    auto &waits = child<QLabel>(*m_pane, "operations.details.retry");
    QTRY_VERIFY(waits.text().contains(m_scene->operations().find(first)->title));
    QCOMPARE(phase(second), OperationPhase::Queued);
    action("cancel").trigger();
    QCOMPARE(phase(second), OperationPhase::Cancelled); // at once
    QTRY_VERIFY(!waits.isVisible());
    m_scene->operations().cancel(first);
    QTRY_COMPARE(phase(first), OperationPhase::Cancelled);
}

/// The store answers in the order in which it is asked.
void TestOperationsPane::awaitStore()
{
    bool isAnswered = false;
    m_scene->repositories().all(this, [&isAnswered](const Result<QStringList> &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
}

/// The history is looked at every few seconds; what it says of our own is no news.
void TestOperationsPane::keepsTheLogOfWhatHasEnded()
{
    const int key = push(m_registry.host(), u"kept/app:1.0"_s);
    QTRY_COMPARE(phase(key), OperationPhase::Done);
    select(key);
    auto &log = child<LogView>(*m_pane, "operations.log");
    QVERIFY(log.text().contains(u"Queued."_s));
    m_scene->operations().refresh();
    awaitStore(); // what has not ended
    awaitStore(); // what became of this one
    QVERIFY(m_scene->operations().find(key)->isLoaded);
    QVERIFY(m_scene->operations().find(key)->log.first().text == u"Queued."_s);
}

/// Nothing of its blobs and its log is left, but what became of it is.
void TestOperationsPane::tellsWhatAnOldOneCameTo()
{
    const QString digest = m_scene->layout(u"layout"_s, u"app:1.0"_s);
    const int key = push(m_registry.host(), u"old/app:1.0"_s);
    QTRY_COMPARE(phase(key), OperationPhase::Done);
    restart();
    select(m_scene->operations().tree().keys().first());
    auto &log = child<LogView>(*m_pane, "operations.log");
    QTRY_VERIFY2(log.text().contains(digest), qPrintable(log.text()));
    QVERIFY(log.text().contains(u"history"_s)); // it says that this is not all
    QVERIFY2(log.text().startsWith(u"The log itself"_s), "that did not happen at any time");
    const QString outcome = child<QLabel>(*m_pane, "operations.details.outcome").text();
    QVERIFY2(outcome.contains(u"5 sent, 0 mounted, 0 were there"_s), qPrintable(outcome));
}

void TestOperationsPane::saysOfAPullWhatWasFetched()
{
    const QString source = m_registry.host() + u"/pulled/app:1.0"_s;
    m_scene->put(u"layout"_s, source);
    const int key = m_scene->operations().start(PullRequest{*Reference::parse(source), m_scene->file(u"pulled"_s), {}});
    QTRY_COMPARE(phase(key), OperationPhase::Done);
    select(key);
    const auto &outcome = child<QLabel>(*m_pane, "operations.details.outcome");
    QTRY_VERIFY2(outcome.text().contains(u"fetched"_s), qPrintable(outcome.text()));
    QVERIFY(!outcome.text().contains(u"sent"_s));
}

void TestOperationsPane::fitsItsColumnsIntoTheWindow()
{
    m_pane->resize(1080, 700); // what a screen of 1400 pixels leaves for it
    const int key = push(m_registry.host(), u"a/path/that/is/long/enough/for/no/column/at/all/app:1.0"_s);
    QTRY_COMPARE(phase(key), OperationPhase::Done);
    QCoreApplication::processEvents(); // until the columns have their widths
    QCOMPARE(table().view().horizontalScrollBar()->maximum(), 0);
}

void TestOperationsPane::saysWhyARetryDidNotHappen()
{
    FaultProxy proxy(m_registry.port());
    proxy.add({.verb = "POST|PUT", .times = -1, .answer = Answer{403, {}, {}}});
    const int key = push(proxy.host(), u"gone/app:1.0"_s);
    QTRY_COMPARE(phase(key), OperationPhase::Failed);
    restart();
    QVERIFY(QDir(m_scene->file(u"layout"_s)).removeRecursively());
    select(m_scene->operations().tree().keys().first());
    auto &refusal = child<ErrorDetails>(*m_pane, "operations.refusal");
    QVERIFY(!refusal.isVisible());
    QVERIFY(action("retry").isEnabled());
    action("retry").trigger();
    QTRY_VERIFY(refusal.isVisible());
    QCOMPARE(refusal.error().kind, Error::Kind::Io);
    select(0);
    QTRY_VERIFY(!refusal.isVisible());
}

void TestOperationsPane::copiesWhatIsSelected()
{
    const QString digest = m_scene->layout(u"layout"_s, u"app:1.0"_s);
    const QString repository = m_registry.host() + u"/copied/app"_s;
    const int key = push(m_registry.host(), u"copied/app:1.0"_s);
    QTRY_COMPARE(phase(key), OperationPhase::Done);
    select(key);
    const auto copied = [this](const char *name) {
        action(name).trigger();
        return QGuiApplication::clipboard()->text();
    };
    QTRY_VERIFY(action("copyPinnedReference").isEnabled());
    QCOMPARE(copied("copyReference"), repository + u":1.0"_s);
    QCOMPARE(copied("copyPinnedReference"), repository + u'@' + digest);
    QCOMPARE(copied("copyDigest"), digest);
    QCOMPARE(copied("copyCommand"), u"quaymaster push -- %1 %2:1.0"_s.arg(m_scene->file(u"layout"_s), repository));
}

void TestOperationsPane::asksBeforeItRemoves()
{
    const int key = push(m_registry.host(), u"removed/app:1.0"_s);
    QTRY_COMPARE(phase(key), OperationPhase::Done);
    select(key);
    QTRY_VERIFY(action("remove").isEnabled());
    action("remove").trigger();
    auto *question = m_pane->findChild<QDialog *>();
    QVERIFY(question && question->isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(m_scene->operations().find(key));
    action("remove").trigger();
    const auto buttons = m_pane->findChildren<QPushButton *>();
    const auto verb = std::ranges::find_if(
        buttons, [](const QPushButton *each) { return each->isVisible() && each->text() == u"Remove"_s; });
    QVERIFY(verb != buttons.end());
    QVERIFY(!(*verb)->isDefault());
    click(**verb);
    QTRY_VERIFY(!m_scene->operations().find(key));
}

void TestOperationsPane::filtersChineseText()
{
    QList<OperationEntry> entries(2);
    entries[0].key = 901;
    entries[0].title = u"镜像 openEuler 发布 → 生产仓库"_s;
    entries[1].key = 902;
    entries[1].title = u"nginx.tar → reg.example/web:1.0"_s;
    m_scene->operations().tree().add(entries);
    auto *rows = table().view().model();
    QCOMPARE(rows->rowCount(), 2);
    QInputMethodEvent typed;
    typed.setCommitString(u"发布"_s);
    m_pane->focusFilter();
    QCoreApplication::sendEvent(&table().filterLine(), &typed);
    QTRY_COMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, 0).data().toString(), entries[0].title);
}

void TestOperationsPane::hasAContextMenuForTheKeyboard()
{
    const int key = push(m_registry.host(), u"menu/app:1.0"_s);
    QTRY_COMPARE(phase(key), OperationPhase::Done);
    select(key);
    QMenu *shown = nullptr;
    QTimer::singleShot(100, this, [&] {
        shown = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(shown && shown->actions().contains(&action("copyDigest")));
        shown->close();
    });
    QContextMenuEvent pressed(QContextMenuEvent::Keyboard, {5, 5}, table().view().mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&table().view(), &pressed);
    QTRY_VERIFY(shown);
}

void TestOperationsPane::tellsTheSidebarHowMuchRuns()
{
    FaultProxy proxy(m_registry.port());
    proxy.setLatency(300);
    QVERIFY(m_pane->badge().isEmpty());
    QSignalSpy changed(m_pane.get(), &Pane::badgeChanged);
    const int key = push(proxy.host(), u"badge/app:1.0"_s);
    QTRY_VERIFY(m_pane->badge().startsWith(u'1'));
    m_scene->operations().cancel(key);
    QTRY_VERIFY(m_pane->badge().isEmpty());
    QVERIFY(changed.size() >= 2);
}

void TestOperationsPane::namesEverythingThatTakesTheFocus()
{
    const int key = push(m_registry.host(), u"names/app:1.0"_s);
    select(key);
    const auto widgets = m_pane->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(TestOperationsPane)
#include "tst_operationspane.moc"
