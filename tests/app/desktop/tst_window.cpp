#include "tests/app/desktop/windowscene.h"
#include "tests/app/scene.h"
#include "tests/fixtures/registryserver.h"
#include "views/ingress/pane/ingresspane.h"
#include "views/ingress/pane/ingresstabs.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"
#include "views/widgets/statepage.h"

#include <QDir>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcess>
#include <QSignalSpy>
#include <QTreeView>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theLanguageChangesAndNothingIsLost();
    void aHostIsAddedByKeyboardAloneAndThereAfterwards();
    void theFirstHostIsShownWhateverTheFilter();
    void whatWasPushedIsSeenInTheBrowserAndInTheLog();
    void whatWasPushedIsInTheHistoryOfTheNextStart();
    void aClosedWindowComesBackAsItWas_data();
    void aClosedWindowComesBackAsItWas();
    void theBandwidthLimitIsForAllThatRuns();
    void closingWhileSomethingRunsAsks();
    void whatIsDiscardedStaysWhileTheWindowDoes();
    void aCancelledOperationTakesItsQuestionAlong();
    void aKilledWindowOffersToContinueAndMovesWhatIsMissing();

private:
    QString pushSomething(const QString &host);

    std::unique_ptr<WindowScene> m_scene;
};

void TestWindow::init()
{
    m_scene = std::make_unique<WindowScene>();
    const auto opened = m_scene->open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().summary));
}

void TestWindow::cleanup()
{
    m_scene.reset();
}

void TestWindow::theLanguageChangesAndNothingIsLost()
{
    MainWindow &window = m_scene->window();
    QTest::keyClick(&window, Qt::Key_3, Qt::AltModifier);
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    WindowScene::type(u"half a wo"_s);
    auto *filter = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(filter);
    m_scene->session().settings().setLanguage(u"zh_CN"_s);
    QTRY_COMPARE(window.menuBar()->actions().first()->text(), u"文件(&F)"_s);
    QCOMPARE(filter->text(), u"half a wo"_s);
    m_scene->session().settings().setLanguage(u"en"_s);
    QTRY_COMPARE(window.menuBar()->actions().first()->text(), u"&File"_s);
}

void TestWindow::aHostIsAddedByKeyboardAloneAndThereAfterwards()
{
    RegistryServer registry;
    QVERIFY2(registry.start(), registry.log().constData());
    QTest::keyClick(&m_scene->window(), Qt::Key_2, Qt::AltModifier);
    WindowScene::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(WindowScene::enter(u"hostDialog"_s));
    WindowScene::type(registry.host());
    WindowScene::press(Qt::Key_Return);
    QTRY_VERIFY(m_scene->session().hosts().find(registry.host()));
    m_scene->close();
    QVERIFY(m_scene->open());
    QVERIFY(m_scene->session().hosts().find(registry.host()));
}

/// By the dialog; what was pushed where.
QString TestWindow::pushSomething(const QString &host)
{
    const QString archive = m_scene->file(u"app.tar"_s);
    writeDockerArchive(archive, {u"team/app:1.0"_s});
    QTest::keyClick(&m_scene->window(), Qt::Key_O, Qt::ControlModifier);
    if (!WindowScene::enter(u"push"_s))
        return {};
    WindowScene::type(archive); // its field has the focus at first
    WindowScene::seen<QLineEdit>(u"destination.0"_s)->setFocus();
    WindowScene::type(host + u"/team/app"_s);
    return host + u"/team/app:1.0"_s;
}

namespace
{

/// Slow enough to be met in the middle.
constexpr qint64 slowly = 400'000; // bytes a second
constexpr qsizetype layerSize = 1'500'000;

CopyRequest pushOf(const QString &layout, const QString &reference)
{
    CopyRequest request;
    request.source = *ArchiveSource::parse(layout);
    request.destinations = {*Reference::parse(reference)};
    return request;
}

}

void TestWindow::theFirstHostIsShownWhateverTheFilter()
{
    QTest::keyClick(&m_scene->window(), Qt::Key_2, Qt::AltModifier);
    auto *hosts = WindowScene::seen<FilteredTable>(u"hosts"_s);
    hosts->filterLine().setText(u"half a word"_s);
    hosts->statePage().setFocus();
    WindowScene::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(WindowScene::enter(u"hostDialog"_s));
    WindowScene::type(u"registry.example"_s);
    WindowScene::press(Qt::Key_Return);
    QTRY_VERIFY(m_scene->session().hosts().find(u"registry.example"_s));
    QTRY_COMPARE(hosts->selectedRows().size(), 1);
    m_scene->window().activateWindow();
    QTRY_VERIFY(hosts->view().hasFocus());
}

void TestWindow::whatWasPushedIsSeenInTheBrowserAndInTheLog()
{
    RegistryServer registry;
    QVERIFY2(registry.start(), registry.log().constData());
    RegistryHost host;
    host.host = registry.host();
    QVERIFY(m_scene->session().hosts().add(host));
    QTest::keyClick(&m_scene->window(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(WindowScene::choose(u"hosts"_s, registry.host()));
    auto *repositories = WindowScene::seen<FilteredTable>(u"repositories"_s);
    QTRY_COMPARE(repositories->statePage().state(), StatePage::State::Empty);
    const QString archive = m_scene->file(u"app.tar"_s);
    writeDockerArchive(archive, {u"team/app:1.0"_s});
    m_scene->session().operations().start(pushOf(archive, registry.host() + u"/team/app:1.0"_s));
    const OperationEntry *entry = m_scene->finishedOperation();
    QVERIFY(entry);
    QCOMPARE(entry->state, Operation::State::Succeeded);
    QTRY_COMPARE(repositories->proxy().rowCount(), 1);
    const QString title = entry->title;

    QFile log(m_scene->session().workspace().log());
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(log.readAll());
    QVERIFY(text.contains(u"start of version"_s));
    QVERIFY2(text.contains(u"succeeded: push "_s + title), qPrintable(text));
}

void TestWindow::whatWasPushedIsInTheHistoryOfTheNextStart()
{
    RegistryServer registry;
    QVERIFY2(registry.start(), registry.log().constData());
    const QString reference = pushSomething(registry.host());
    QVERIFY(!reference.isEmpty());
    QTRY_VERIFY(WindowScene::seen(u"next"_s)->isEnabled());
    WindowScene::click(u"next"_s); // shows the plan
    QTRY_VERIFY(WindowScene::seen(u"start"_s) && WindowScene::seen(u"start"_s)->isEnabled());
    WindowScene::click(u"start"_s);
    const OperationEntry *entry = m_scene->finishedOperation();
    QVERIFY(entry);
    QCOMPARE(entry->state, Operation::State::Succeeded);
    QCOMPARE(skopeoDigest(reference), entry->report.images.constFirst().digest);
    const QString title = entry->title;
    QTRY_VERIFY(entry->id > 0);

    m_scene->close();
    QVERIFY(m_scene->open());
    QTRY_COMPARE(m_scene->session().operations().tree().keys().size(), 1);
    const OperationEntry *old
        = m_scene->session().operations().find(m_scene->session().operations().tree().keys().constFirst());
    QCOMPARE(old->title, title);
    QCOMPARE(old->state, Operation::State::Succeeded);
}

void TestWindow::aClosedWindowComesBackAsItWas_data()
{
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("Ctrl+Q") << true;
    QTest::newRow("the window's own button") << false;
}

void TestWindow::aClosedWindowComesBackAsItWas()
{
    QFETCH(const bool, byKeyboard);
    MainWindow &window = m_scene->window();
    QTest::keyClick(&window, Qt::Key_3, Qt::AltModifier);
    const QSize size = window.size() - QSize(20, 30);
    window.resize(size);
    if (byKeyboard)
        QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    else
        window.close();
    QTRY_VERIFY(!window.isVisible());
    m_scene->close();
    QVERIFY(m_scene->open());
    QVERIFY(WindowScene::seen(u"operations"_s));
    QCOMPARE(m_scene->window().size(), size);
}

void TestWindow::theBandwidthLimitIsForAllThatRuns()
{
    constexpr qint64 much = qint64{1} << 40;
    Session &session = m_scene->session();
    const auto budget = session.runContext().network.budget;
    QCOMPARE(session.runContext().network.budget, budget);
    QCOMPARE(budget->take(much), much);
    session.settings().setBytesPerSecond(1 << 20);
    QVERIFY(budget->take(much) <= 1 << 20);
}

void TestWindow::closingWhileSomethingRunsAsks()
{
    RegistryServer registry;
    QVERIFY2(registry.start(), registry.log().constData());
    const QString layout = m_scene->file(u"layout"_s);
    writeLayout(layout, u"1.0"_s, 1, layerSize);
    m_scene->session().settings().setBytesPerSecond(slowly);
    Operations &operations = m_scene->session().operations();
    const int key = operations.start(pushOf(layout, registry.host() + u"/team/app:1.0"_s));
    QTRY_VERIFY(operations.find(key)->bytesDone > 0);

    m_scene->window().close();
    QVERIFY(WindowScene::see(u"closeQuestion"_s));
    WindowScene::click(u"closeQuestion.keep"_s);
    QVERIFY(m_scene->window().isVisible());
    QVERIFY(!operations.isIdle());

    m_scene->window().close();
    WindowScene::click(u"closeQuestion.leave"_s);
    QTRY_VERIFY(!m_scene->window().isVisible());
    m_scene->close();
    QVERIFY(m_scene->open());
    QTRY_COMPARE(m_scene->session().operations().interrupted().size(), 1);
    QVERIFY(WindowScene::see(u"interrupted"_s));
}

void TestWindow::whatIsDiscardedStaysWhileTheWindowDoes()
{
    RegistryServer registry;
    QVERIFY2(registry.start(), registry.log().constData());
    const QString layout = m_scene->file(u"layout"_s);
    writeLayout(layout, u"1.0"_s, 1, layerSize);
    m_scene->session().settings().setBytesPerSecond(slowly);
    Operations &operations = m_scene->session().operations();
    const int key = operations.start(pushOf(layout, registry.host() + u"/team/app:1.0"_s));
    auto *pane = m_scene->window().findChild<IngressPane *>();
    OpenFile &file = pane->tabs().begin("- imageNames: [app]\n").file();
    file.buffer().replace({{{0, 0}, "# mine\n"}}, u"Typing"_s);
    file.keepDraft();
    const auto drafts
        = [this] { return QDir(m_scene->workspace() + u"/drafts"_s).entryList({u"*.draft"_s}, QDir::Files).size(); };
    QCOMPARE(drafts(), 1);
    QTRY_VERIFY(operations.find(key)->bytesDone > 0);

    m_scene->window().close();
    WindowScene::click(u"unsavedQuestion.discard"_s);
    WindowScene::click(u"closeQuestion.keep"_s);
    QVERIFY(m_scene->window().isVisible());
    QCOMPARE(drafts(), 1);

    m_scene->window().close();
    WindowScene::click(u"unsavedQuestion.discard"_s);
    QVERIFY(WindowScene::see(u"closeQuestion"_s));
    QCOMPARE(drafts(), 1);
    WindowScene::click(u"closeQuestion.leave"_s);
    QTRY_VERIFY(!m_scene->window().isVisible());
    QCOMPARE(drafts(), 0);
    m_scene->close();
    QCOMPARE(drafts(), 0);
}

void TestWindow::aCancelledOperationTakesItsQuestionAlong()
{
    RegistryServer locked;
    locked.setHtpasswd("qa", "secret");
    QVERIFY2(locked.start(), locked.log().constData());
    const QString layout = m_scene->file(u"layout"_s);
    writeLayout(layout, u"1.0"_s);
    Operations &operations = m_scene->session().operations();
    const int key = operations.start(pushOf(layout, locked.host() + u"/team/app:1.0"_s));
    QVERIFY(WindowScene::see(u"credential"_s));
    operations.cancel(key);
    QTRY_VERIFY(!WindowScene::seen(u"credential"_s));
    QTRY_COMPARE(operations.find(key)->state, Operation::State::Cancelled);
}

void TestWindow::aKilledWindowOffersToContinueAndMovesWhatIsMissing()
{
    RegistryServer registry;
    QVERIFY2(registry.start(), registry.log().constData());
    const QString layout = m_scene->file(u"layout"_s);
    const QString digest = writeLayout(layout, u"1.0"_s, 1, layerSize);
    const QString reference = registry.host() + u"/team/app:1.0"_s;
    m_scene->session().settings().setBytesPerSecond(slowly);
    m_scene->close();

    QProcess other;
    other.start(QStringLiteral(QUAYMASTER_PUSHING_WINDOW), {m_scene->workspace(), layout, reference});
    const auto hasSomeBlob = [&] {
        const QDir blobs(registry.storage() + u"/docker/registry/v2/blobs/sha256"_s);
        return blobs.exists() && !blobs.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty();
    };
    constexpr int patienceMs = 20'000;
    QVERIFY(QTest::qWaitFor(hasSomeBlob, patienceMs));
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(skopeoDigest(reference).isEmpty());

    QVERIFY(m_scene->open());
    m_scene->session().settings().setBytesPerSecond(0);
    WindowScene::click(u"interrupted.continue"_s);
    const OperationEntry *entry = m_scene->finishedOperation();
    QVERIFY(entry);
    QCOMPARE(entry->state, Operation::State::Succeeded);
    QCOMPARE(skopeoDigest(reference), digest);
    const ImageReport::Blobs blobs = entry->report.images.constFirst().blobs;
    QVERIFY(blobs.present > 0);
    QCOMPARE(blobs.present + blobs.transferred + blobs.mounted, blobs.total);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
