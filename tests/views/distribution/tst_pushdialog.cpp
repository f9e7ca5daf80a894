#include "tests/views/distribution/transferscene.h"
#include "views/distribution/planmodel.h"
#include "views/widgets/fieldmessage.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// An archive goes into registries by the dialog, as a person does it.
class TestPushDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void saysWhatIsMissing();
    void refusesWhatIsNoDestination_data();
    void refusesWhatIsNoDestination();
    void goesAllTheWayByKeyboardAlone();
    void offersToReplaceOnlyAfterBothDigests();
    void pushesNothingElseThanWasPlanned();
    void replacesNothingElseThanWasShown();
    void saysThatTheArchiveHasVanished();
    void plansEachOfSeveralDestinations();
    void refusesTheSameDestinationTwice();
    void takesCredentialsOutOfWhatIsTyped_data();
    void takesCredentialsOutOfWhatIsTyped();
    void takesWideSignsForWhatTheyMean();
    void refusesAHostThatIsReadOnly();
    void asksForTheRepositoryBehindAKnownHost();
    void enterThrowsNoPlanAway();
    void enterLooksAtWhatWouldBeReplacedFirst();
    void escapeLeavesThePlanForTheForm();
    void saysOnceThatATagIsThere();
    void showsTheCommandLineInLineWithTheFields();
    void takesInputMethodText();
    void offersRecentPairs();

private:
    QDialog &opened();
    QDialog &plan(const QString &archive, const QString &destination);
    void start();
    QString there(const QString &name) const { return m_registry.host() + u'/' + name; }

    RegistryServer m_registry;
    std::unique_ptr<TransferScene> m_scene;
};

void TestPushDialog::initTestCase()
{
    QVERIFY2(m_registry.start(), m_registry.log().constData());
}

void TestPushDialog::init()
{
    m_scene = std::make_unique<TransferScene>();
}

void TestPushDialog::cleanup()
{
    m_scene.reset();
}

QDialog &TestPushDialog::opened()
{
    m_scene->actions().find(u"transfer.push"_s)->trigger();
    return *m_scene->dialog(u"push"_s);
}

/// Its plan is being made, or on the screen.
QDialog &TestPushDialog::plan(const QString &archive, const QString &destination)
{
    QDialog &dialog = opened();
    type(child<QLineEdit>(dialog, "archive"), archive);
    type(child<QLineEdit>(dialog, "destination.0"), destination);
    auto &next = child<QPushButton>(dialog, "next");
    if (!QTest::qWaitFor([&] { return next.isEnabled(); }))
        qFatal("no plan: %s", qPrintable(child<QLabel>(dialog, "reason").text()));
    click(next);
    if (!QTest::qWaitFor([&] { return child<QWidget>(dialog, "plan.table").isVisible(); }))
        qFatal("no plan");
    return dialog;
}

void TestPushDialog::start()
{
    auto &start = child<QPushButton>(*m_scene->dialog(u"push"_s), "start");
    QTRY_VERIFY(start.isEnabled());
    click(start);
}

void TestPushDialog::saysWhatIsMissing()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    QDialog &dialog = opened();
    auto &next = child<QPushButton>(dialog, "next");
    auto &reason = child<QLabel>(dialog, "reason");
    QVERIFY(!next.isEnabled());
    QVERIFY(reason.text().contains(u"archive"_s));
    type(child<QLineEdit>(dialog, "archive"), m_scene->file(u"layout"_s));
    QTRY_VERIFY(reason.text().contains(u"destination"_s));
    type(child<QLineEdit>(dialog, "destination.0"), u"127.0.0.1:1/Upper/case"_s);
    QVERIFY(child<FieldMessage>(dialog, "destination.0.message").isError());
    QVERIFY(!next.isEnabled());
    child<QLineEdit>(dialog, "destination.0").clear();
    type(child<QLineEdit>(dialog, "destination.0"), u"127.0.0.1:1/lower/case"_s);
    QTRY_VERIFY(next.isEnabled());
    click(child<QWidget>(dialog, "platforms.all"));
    QVERIFY(!next.isEnabled());
    QVERIFY(reason.text().contains(u"platform"_s));
}

void TestPushDialog::refusesWhatIsNoDestination_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a digest") << u"reg.example/app@sha256:"_s + QString(64, u'a');
    QTest::newRow("a tag and a digest") << u"reg.example/app:1.0@sha256:"_s + QString(64, u'a');
    QTest::newRow("Chinese") << u"reg.example/镜像:1.0"_s;
    QTest::newRow("no port") << u"reg.example:99999/app:1.0"_s;
    QTest::newRow("a host alone") << u"reg.example:5000"_s;
    QTest::newRow("an address alone") << u"127.0.0.1:46101"_s;
    QTest::newRow("a name and a port") << u"harbor:5000"_s;
    QTest::newRow("blanks inside") << u"reg.example/app one:1.0"_s;
    QTest::newRow("too long") << u"reg.example/"_s + QString(300, u'a');
}

void TestPushDialog::refusesWhatIsNoDestination()
{
    QFETCH(const QString, typed);
    QDialog &dialog = opened();
    child<QLineEdit>(dialog, "destination.0").setText(typed);
    QVERIFY(child<FieldMessage>(dialog, "destination.0.message").isError());
    QVERIFY(!child<QPushButton>(dialog, "next").isEnabled());
    QVERIFY(child<QLineEdit>(dialog, "commandLine").text().isEmpty());
}

void TestPushDialog::goesAllTheWayByKeyboardAlone()
{
    const QString digest = m_scene->layout(u"layout"_s, u"app:1.0"_s);
    QTest::keyClick(&m_scene->window, Qt::Key_O, Qt::ControlModifier);
    auto *dialog = m_scene->dialog(u"push"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal());
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    type(child<QLineEdit>(*dialog, "archive"), m_scene->file(u"layout"_s));
    QTRY_VERIFY(child<QTreeWidget>(*dialog, "archive.images").isVisible());
    auto &destination = child<QLineEdit>(*dialog, "destination.0");
    for (int tabs = 0; tabs < 20 && dialog->focusWidget() != &destination; ++tabs)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget(), &destination);
    QTest::keyClicks(&destination, there(u"keyboard/app"_s));
    QTRY_VERIFY(child<QPushButton>(*dialog, "next").isEnabled());
    QTest::keyClick(&destination, Qt::Key_Return);
    auto &start = child<QPushButton>(*dialog, "start");
    QTRY_VERIFY(start.isEnabled());
    QSignalSpy started(&m_scene->dialogs(), &TransferDialogs::started);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_U, Qt::AltModifier);
    const QPointer<QDialog> shown(dialog);
    QTRY_COMPARE(started.size(), 1); // a button is seen going down first
    QTRY_VERIFY(!shown || !shown->isVisible());
    QTRY_COMPARE(digestAt(there(u"keyboard/app:1.0"_s)), digest);
}

void TestPushDialog::offersToReplaceOnlyAfterBothDigests()
{
    const QString old = m_scene->layout(u"old"_s, u"app:1.0"_s, 1);
    const QString fresh = m_scene->layout(u"fresh"_s, u"app:1.0"_s, 7);
    m_scene->put(u"old"_s, there(u"replaced/app:1.0"_s));
    QCOMPARE(digestAt(there(u"replaced/app:1.0"_s)), old);
    QDialog &dialog = opened();
    type(child<QLineEdit>(dialog, "archive"), m_scene->file(u"fresh"_s));
    type(child<QLineEdit>(dialog, "destination.0"), there(u"replaced/new:1.0"_s));
    click(child<QPushButton>(dialog, "destinations.add"));
    type(child<QLineEdit>(dialog, "destination.1"), there(u"replaced/app:1.0"_s));
    auto &force = child<QAbstractButton>(dialog, "plan.force");
    auto &start = child<QPushButton>(dialog, "start");
    QVERIFY(!force.isVisible());
    QTRY_VERIFY(child<QPushButton>(dialog, "next").isEnabled());
    click(child<QPushButton>(dialog, "next"));
    QTRY_VERIFY(force.isVisible());
    QCOMPARE(child<QLabel>(dialog, "plan.digestNow").text(), old);
    QCOMPARE(child<QLabel>(dialog, "plan.digestThen").text(), fresh);
    QVERIFY(!start.isEnabled());
    click(force);
    QTRY_VERIFY(start.isEnabled());
    click(start);
    QTRY_COMPARE(digestAt(there(u"replaced/app:1.0"_s)), fresh);
}

/// The archive is written anew while its plan is on the screen.
void TestPushDialog::pushesNothingElseThanWasPlanned()
{
    const QString file = m_scene->dockerArchive(u"app.tar"_s, {u"app:1.0"_s}, 1);
    plan(file, there(u"changed/app:1.0"_s));
    m_scene->dockerArchive(u"app.tar"_s, {u"app:1.0"_s}, 7);
    start();
    const OperationEntry &entry = m_scene->newestOperation();
    QTRY_COMPARE(entry.state, Operation::State::Failed);
    QCOMPARE(entry.error->kind, Error::Kind::Conflict);
    QVERIFY(digestAt(there(u"changed/app:1.0"_s)).isEmpty());
}

/// Somebody else moves the tag while the digest that it had is on the screen.
void TestPushDialog::replacesNothingElseThanWasShown()
{
    m_scene->layout(u"old"_s, u"app:1.0"_s, 1);
    const QString theirs = m_scene->layout(u"theirs"_s, u"app:1.0"_s, 5);
    m_scene->layout(u"fresh"_s, u"app:1.0"_s, 7);
    m_scene->put(u"old"_s, there(u"raced/app:1.0"_s));
    QDialog &dialog = plan(m_scene->file(u"fresh"_s), there(u"raced/app:1.0"_s));
    click(child<QAbstractButton>(dialog, "plan.force"));
    auto &start = child<QPushButton>(dialog, "start");
    QTRY_VERIFY(start.isEnabled());
    QVERIFY(!start.isDefault()); // Enter replaces nothing
    m_scene->put(u"theirs"_s, there(u"raced/app:1.0"_s));
    click(start);
    const OperationEntry &entry = m_scene->newestOperation();
    QTRY_COMPARE(entry.state, Operation::State::Failed);
    QCOMPARE(entry.error->kind, Error::Kind::Conflict);
    QCOMPARE(digestAt(there(u"raced/app:1.0"_s)), theirs);
}

void TestPushDialog::saysThatTheArchiveHasVanished()
{
    const QString file = m_scene->dockerArchive(u"app.tar"_s, {u"app:1.0"_s});
    plan(file, there(u"vanished/app:1.0"_s));
    QVERIFY(QFile::remove(file));
    start();
    const OperationEntry &entry = m_scene->newestOperation();
    QTRY_COMPARE(entry.state, Operation::State::Failed);
    QCOMPARE(entry.error->kind, Error::Kind::Io);
}

void TestPushDialog::plansEachOfSeveralDestinations()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    QDialog &dialog = opened();
    type(child<QLineEdit>(dialog, "archive"), m_scene->file(u"layout"_s));
    type(child<QLineEdit>(dialog, "destination.0"), there(u"several/a"_s));
    click(child<QPushButton>(dialog, "destinations.add"));
    type(child<QLineEdit>(dialog, "destination.1"), there(u"several/b:2.0"_s));
    QTRY_VERIFY(child<QPushButton>(dialog, "next").isEnabled());
    click(child<QPushButton>(dialog, "next"));
    QTRY_VERIFY(child<QPushButton>(dialog, "start").isEnabled());
    const auto &plan = *dialog.findChild<PlanModel *>();
    QCOMPARE(plan.rowCount(), 2);
    QCOMPARE(plan.count(PlanOutcome::NewTag), 2);
    QVERIFY(plan.bytes() > 0);
    click(child<QPushButton>(dialog, "start"));
    QTRY_VERIFY(!digestAt(there(u"several/a:1.0"_s)).isEmpty());
    QTRY_VERIFY(!digestAt(there(u"several/b:2.0"_s)).isEmpty());
}

void TestPushDialog::refusesTheSameDestinationTwice()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    QDialog &dialog = opened();
    type(child<QLineEdit>(dialog, "archive"), m_scene->file(u"layout"_s));
    QTRY_VERIFY(child<QTreeWidget>(dialog, "archive.images").isVisible());
    type(child<QLineEdit>(dialog, "destination.0"), there(u"twice/a"_s));
    click(child<QPushButton>(dialog, "destinations.add"));
    type(child<QLineEdit>(dialog, "destination.1"), there(u"twice/a:1.0"_s)); // what the first one stands for
    QVERIFY(child<FieldMessage>(dialog, "destination.1.message").isError());
    QVERIFY(!child<QPushButton>(dialog, "next").isEnabled());
    click(child<QWidget>(dialog, "destination.1.remove"));
    QTRY_VERIFY(child<QPushButton>(dialog, "next").isEnabled());
}

void TestPushDialog::takesCredentialsOutOfWhatIsTyped_data()
{
    QTest::addColumn<QString>("userInfo");
    QTest::newRow("as on a command line") << u"qa:hunter2@"_s;
    QTest::newRow("by a Chinese input method") << u"qa：hunter2＠"_s;
    QTest::newRow("with a scheme") << u"https://qa:hunter2@"_s;
}

void TestPushDialog::takesCredentialsOutOfWhatIsTyped()
{
    QFETCH(const QString, userInfo);
    QDialog &dialog = opened();
    auto &line = child<QLineEdit>(dialog, "destination.0");
    line.insert(userInfo + there(u"team/app:1.0"_s));
    QVERIFY2(line.text().endsWith(there(u"team/app:1.0"_s)), qPrintable(line.text()));
    QVERIFY(!line.text().contains(u"qa"_s));
    QVERIFY(!line.isUndoAvailable() || !line.text().contains(u"hunter2"_s));
    for (int undo = 0; undo < 50; ++undo) {
        line.undo();
        QVERIFY(!line.text().contains(u"hunter2"_s));
    }
}

void TestPushDialog::takesWideSignsForWhatTheyMean()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    QDialog &dialog = opened();
    type(child<QLineEdit>(dialog, "archive"), m_scene->file(u"layout"_s));
    QString wide = there(u"team/app:2.0"_s);
    child<QLineEdit>(dialog, "destination.0").insert(wide.replace(u':', u'：').replace(u'/', u'／'));
    QVERIFY(!child<FieldMessage>(dialog, "destination.0.message").isError());
    QCOMPARE(child<QLabel>(dialog, "destination.0.meaning").text(), u"That is "_s + there(u"team/app:2.0"_s));
    QTRY_VERIFY(child<QPushButton>(dialog, "next").isEnabled());
    QVERIFY(child<QLineEdit>(dialog, "commandLine").text().endsWith(there(u"team/app:2.0"_s)));
}

void TestPushDialog::refusesAHostThatIsReadOnly()
{
    RegistryHost host;
    host.host = m_registry.host();
    host.environment = RegistryHost::Environment::Production;
    host.access.readOnly = true;
    QVERIFY(m_scene->hosts().add(host));
    QDialog &dialog = opened();
    type(child<QLineEdit>(dialog, "destination.0"), there(u"team/app:1.0"_s));
    QVERIFY(child<FieldMessage>(dialog, "destination.0.message").text().contains(u"read-only"_s));
    host.access.readOnly = false;
    QVERIFY(m_scene->hosts().change(host.host, host));
    QVERIFY(child<FieldMessage>(dialog, "destination.0.message").text().isEmpty());
    QCOMPARE(child<QLabel>(dialog, "destination.0.environment").text(), u"Production"_s);
}

/// By the letter it would be a repository at Docker Hub.
void TestPushDialog::asksForTheRepositoryBehindAKnownHost()
{
    RegistryHost host;
    host.host = m_registry.host();
    QVERIFY(m_scene->hosts().add(host));
    QDialog &dialog = opened();
    auto &line = child<QLineEdit>(dialog, "destination.0");
    line.setText(m_registry.host());
    QVERIFY(child<FieldMessage>(dialog, "destination.0.message").text().contains(u"repository behind"_s));
    QVERIFY(child<QLabel>(dialog, "destination.0.meaning").text().isEmpty());
    line.setText(there(u"app"_s));
    QVERIFY(!child<FieldMessage>(dialog, "destination.0.message").isError());
}

void TestPushDialog::enterThrowsNoPlanAway()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    QDialog &dialog = opened();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    type(child<QLineEdit>(dialog, "archive"), m_scene->file(u"layout"_s));
    type(child<QLineEdit>(dialog, "destination.0"), there(u"enter/app:1.0"_s));
    QTRY_VERIFY(child<QPushButton>(dialog, "next").isEnabled());
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    auto &start = child<QPushButton>(dialog, "start");
    QVERIFY(!start.isEnabled()); // the plan is being made
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTRY_VERIFY(start.isEnabled());
    QCOMPARE(dialog.focusWidget(), &start);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!digestAt(there(u"enter/app:1.0"_s)).isEmpty());
}

void TestPushDialog::enterLooksAtWhatWouldBeReplacedFirst()
{
    const QString old = m_scene->layout(u"old"_s, u"app:1.0"_s, 1);
    m_scene->layout(u"fresh"_s, u"app:1.0"_s, 7);
    m_scene->put(u"old"_s, there(u"look/app:1.0"_s));
    QDialog &dialog = plan(m_scene->file(u"fresh"_s), there(u"look/app:1.0"_s));
    QCOMPARE(dialog.focusWidget(), &child<QTreeView>(child<QWidget>(dialog, "plan.table"), "list"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    auto &force = child<QAbstractButton>(dialog, "plan.force");
    force.setFocus();
    QTest::keyClick(&force, Qt::Key_Space);
    QTRY_VERIFY(child<QPushButton>(dialog, "start").isEnabled());
    QTRY_COMPARE(dialog.focusWidget(), &force);
    QTest::keyClick(&force, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QCOMPARE(digestAt(there(u"look/app:1.0"_s)), old);
}

void TestPushDialog::escapeLeavesThePlanForTheForm()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    QDialog &dialog = plan(m_scene->file(u"layout"_s), there(u"escape/app:1.0"_s));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QVERIFY(child<QLineEdit>(dialog, "archive").isVisible());
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
    click(child<QPushButton>(child<QDialog>(dialog, "confirm"), "verb")); // there is input that would be lost
    QVERIFY(!dialog.isVisible());
}

void TestPushDialog::showsTheCommandLineInLineWithTheFields()
{
    const QDialog &dialog = opened();
    const auto leftOf = [&dialog](QWidget &widget) { return widget.mapTo(&dialog, QPoint()).x(); };
    QCOMPARE(leftOf(*child<QLineEdit>(dialog, "commandLine").parentWidget()),
             leftOf(child<QLineEdit>(dialog, "destination.0")));
}

/// The digests and what to do are on the page: no sentence says it again, and the command line stays.
void TestPushDialog::saysOnceThatATagIsThere()
{
    m_scene->layout(u"old"_s, u"app:1.0"_s, 1);
    m_scene->layout(u"fresh"_s, u"app:1.0"_s, 7);
    m_scene->put(u"old"_s, there(u"once/app:1.0"_s));
    const QDialog &dialog = plan(m_scene->file(u"fresh"_s), there(u"once/app:1.0"_s));
    QVERIFY(child<QAbstractButton>(dialog, "plan.force").isVisible());
    QVERIFY(!child<QWidget>(dialog, "plan.obstacle").isVisible());
    QVERIFY(!child<QLineEdit>(dialog, "commandLine").text().isEmpty());
}

/// While a word is being composed nothing is judged; what is committed is.
void TestPushDialog::takesInputMethodText()
{
    QDialog &dialog = opened();
    auto &line = child<QLineEdit>(dialog, "destination.0");
    auto &message = child<FieldMessage>(dialog, "destination.0.message");
    line.setFocus();
    QInputMethodEvent composing(u"cangku"_s, {});
    QCoreApplication::sendEvent(&line, &composing);
    QVERIFY(line.text().isEmpty());
    QVERIFY(message.text().isEmpty());
    QInputMethodEvent committed;
    committed.setCommitString(u"仓库"_s);
    QCoreApplication::sendEvent(&line, &committed);
    QCOMPARE(line.text(), u"仓库"_s);
    QVERIFY(message.isError());
}

void TestPushDialog::offersRecentPairs()
{
    m_scene->layout(u"layout"_s, u"app:1.0"_s);
    CopyRequest request;
    request.source = ArchiveSource{m_scene->file(u"layout"_s), {}, -1};
    request.destinations = {*Reference::parse(there(u"recent/app:1.0"_s))};
    m_scene->operations().start(request);
    QTRY_VERIFY(!m_scene->operations().recent(5).isEmpty());
    QDialog &dialog = opened();
    QMenu *menu = child<QToolButton>(dialog, "recent").menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().first()->trigger();
    QCOMPARE(child<QLineEdit>(dialog, "archive").text(), m_scene->file(u"layout"_s));
    QCOMPARE(child<QLineEdit>(dialog, "destination.0").text(), there(u"recent/app:1.0"_s));
}

QTEST_MAIN(TestPushDialog)
#include "tst_pushdialog.moc"
