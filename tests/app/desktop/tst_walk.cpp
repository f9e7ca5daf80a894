#include "tests/app/desktop/windowscene.h"
#include "tests/app/scene.h"
#include "tests/fixtures/registryserver.h"
#include "tests/views/widgetwalk.h"
#include "views/ingress/pane/exportentrydialog.h"
#include "views/ingress/pane/ingresspane.h"
#include "views/ingress/pane/ingresstabs.h"
#include "views/ingress/pane/mergequestion.h"
#include "views/ingress/pane/savepreview.h"
#include "views/ingress/pane/unsavedquestion.h"
#include "views/operations/credentialdialog.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QDirIterator>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

namespace
{

using Opener = std::function<void(WindowScene &scene)>;

Opener byAction(const QString &name)
{
    return [name](WindowScene &scene) { scene.window().actions().find(name)->trigger(); };
}

/// In the pane of registry entries, with so many of them selected.
Opener byEntryAction(const QString &name, int selected)
{
    return [name, selected](WindowScene &scene) {
        scene.window().show(u"registries"_s);
        auto *view = WindowScene::seen(u"entries"_s)->findChild<QAbstractItemView *>();
        view->clearSelection();
        for (int row = 0; row < selected; ++row)
            view->selectionModel()->setCurrentIndex(view->model()->index(row, 0),
                                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
        byAction(name)(scene);
    };
}

/// On the template that is open.
template <typename Dialog> Opener onTemplate()
{
    return [](WindowScene &scene) {
        const auto *pane = scene.window().findChild<IngressPane *>();
        (new Dialog(pane->tabs().current()->file(), &scene.window()))->open();
    };
}

/// What a dialog of ours is opened by.
QMap<QString, Opener> openers()
{
    return {
        {u"AboutDialog"_s, byAction(u"help.about"_s)},
        {u"BulkDialog"_s, byEntryAction(u"entries.edit"_s, 2)},
        {u"CloseQuestion"_s,
         [](WindowScene &scene) { (new CloseQuestion({u"app → reg.example/app:1"_s}, &scene.window()))->open(); }},
        {u"CommandPalette"_s,
         [](WindowScene &scene) { (new CommandPalette(scene.window().actions(), &scene.window()))->present(); }},
        {u"CompareDialog"_s, byAction(u"images.compare"_s)},
        {u"ConfirmDialog"_s, byAction(u"hosts.remove"_s)},
        {u"CredentialDialog"_s,
         [](WindowScene &scene) {
             (new CredentialDialog(
                  {u"reg.example"_s, u"app"_s, u"app → reg.example/app:1"_s, {}}, [] { return NetworkOptions(); },
                  &scene.window()))
                 ->open();
         }},
        {u"DeleteTagDialog"_s, byAction(u"images.delete"_s)},
        {u"DeletedEntriesDialog"_s, byEntryAction(u"entries.restore"_s, 0)},
        {u"EntryDialog"_s, byEntryAction(u"entries.add"_s, 0)},
        {u"ExportEntryDialog"_s,
         [](WindowScene &scene) {
             const IngressDocument document
                 = readIngress("- imageNames: [app]\n  tcpRules:\n    - port: 22\n      name: SSH\n");
             (new ExportEntryDialog(document, u"/0"_s, &scene.window()))->open();
         }},
        {u"FaqDialog"_s, byAction(u"help.faq"_s)},
        {u"HostDialog"_s, byAction(u"hosts.add"_s)},
        {u"ImagePortsDialog"_s, byAction(u"ingress.newEntry"_s)},
        {u"ImportEntriesDialog"_s, byEntryAction(u"entries.import"_s, 0)},
        {u"ImportHostsDialog"_s, byAction(u"hosts.import"_s)},
        {u"MergeQuestion"_s, onTemplate<MergeQuestion>()},
        {u"NewVersionDialog"_s, byEntryAction(u"entries.version"_s, 1)},
        {u"PlatformDialog"_s, byEntryAction(u"platform.connect"_s, 0)},
        {u"PlatformOverviewDialog"_s, byEntryAction(u"platform.overview"_s, 0)},
        {u"PlatformSyncDialog"_s, byEntryAction(u"platform.compare"_s, 0)},
        {u"SlicingDialog"_s, byEntryAction(u"entries.slicing"_s, 0)},
        {u"PromoteDialog"_s, byAction(u"images.promote"_s)},
        {u"PullDialog"_s, byAction(u"images.pull"_s)},
        {u"PushDialog"_s, byAction(u"transfer.push"_s)},
        {u"SavePreview"_s, onTemplate<SavePreview>()},
        {u"SettingsDialog"_s, byAction(u"file.settings"_s)},
        {u"ShortcutsDialog"_s, byAction(u"help.shortcuts"_s)},
        {u"SyncDialog"_s, byAction(u"images.sync"_s)},
        {u"UnsavedQuestion"_s,
         [](WindowScene &scene) { (new UnsavedQuestion({u"app.yaml"_s}, &scene.window()))->open(); }},
    };
}

/// The classes of views that say so, by what they derive from.
QMap<QString, QString> dialogClasses()
{
    static const QRegularExpression heading(uR"(\nclass (\w+)(?: final)? : public (Q?Dialog|\w+Dialog)\n)"_s);
    QMap<QString, QString> classes;
    QDirIterator headers(QStringLiteral(QUAYMASTER_SOURCES "/views"), {u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (const QRegularExpressionMatch &match : heading.globalMatch(text))
            classes.insert(match.captured(1), match.captured(2));
    }
    return classes;
}

}

/// Every window of the program, in every language.
class TestWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_scene.reset(); }
    void cleanup();

    void everyActionIsWhole();
    void everyMenuEntryHasALetterOfItsOwn();
    void everyDialogIsWalkedHere();
    void everyPaneCanBeUsedWithoutAMouse_data();
    void everyPaneCanBeUsedWithoutAMouse();
    void everyDialogCanBeUsedWithoutAMouse_data() { addDialogs(); }
    void everyDialogCanBeUsedWithoutAMouse();
    void everyDialogMayGoWhereverTheFocusIs_data() { addDialogs(); }
    void everyDialogMayGoWhereverTheFocusIs();

private:
    static void addDialogs();
    QDialog *open(const QString &name);
    static void walk(QWidget &window);
    void speakChinese() { m_scene->session().settings().setLanguage(u"zh_CN"_s); }

    RegistryServer m_registry;
    std::unique_ptr<WindowScene> m_scene;
};

/// A window with two entries, a template, a host, an image and an operation, each chosen.
void TestWalk::initTestCase()
{
    m_registry.setDeleteEnabled(true);
    QVERIFY2(m_registry.start(), m_registry.log().constData());
    m_scene = std::make_unique<WindowScene>();
    const auto opened = m_scene->open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().summary));
    RegistryHost host;
    host.host = m_registry.host();
    host.environment = RegistryHost::Environment::Production;
    QVERIFY(m_scene->session().hosts().add(host));
    const QString layout = m_scene->file(u"layout"_s);
    writeLayout(layout, u"1.0"_s);
    CopyRequest push;
    push.source = *ArchiveSource::parse(layout);
    push.destinations = {*Reference::parse(m_registry.host() + u"/team/app:1.0"_s)};
    m_scene->session().operations().start(push);
    QVERIFY(m_scene->finishedOperation());
    QList<EntryChange> entries;
    for (const QString &tag : {u"1.0"_s, u"latest"_s}) {
        EntryFields fields;
        fields.name = u"app "_s + tag;
        fields.address = m_registry.host() + u"/team/app:"_s + tag;
        entries.append({0, {}, fields});
    }
    m_scene->session().entries().apply(entries, ChangeOrigin::here(), this, [](const auto &) {});
    m_scene->window().show(u"ingress"_s);
    m_scene->window().actions().find(u"ingress.new"_s)->trigger();
    m_scene->window().show(u"registries"_s);
    QVERIFY(WindowScene::choose(u"entries"_s));
    m_scene->window().show(u"operations"_s);
    QVERIFY(WindowScene::choose(u"operations.table"_s));
    m_scene->window().show(u"hosts"_s);
    QVERIFY(WindowScene::choose(u"hosts"_s));
    QVERIFY(WindowScene::choose(u"repositories"_s));
    QVERIFY(WindowScene::choose(u"tags"_s));
}

void TestWalk::cleanup()
{
    m_scene->session().settings().setLanguage(u"en"_s);
    const auto dialogs = m_scene->window().findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->close();
}

void TestWalk::everyActionIsWhole()
{
    const QStringList problems = actionProblems(m_scene->window().actions());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestWalk::everyMenuEntryHasALetterOfItsOwn()
{
    QStringList problems = menuProblems(*m_scene->window().menuBar());
    speakChinese();
    QCoreApplication::processEvents();
    problems += menuProblems(*m_scene->window().menuBar());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestWalk::everyDialogIsWalkedHere()
{
    const QMap<QString, QString> classes = dialogClasses();
    const QStringList bases = classes.values();
    QStringList shown;
    for (const QString &name : classes.keys()) {
        QVERIFY2(classes.value(name) != u"QDialog"_s || name == u"Dialog"_s, qPrintable(name + u" is no Dialog"_s));
        if (!bases.contains(name))
            shown.append(name);
    }
    QCOMPARE(openers().keys(), shown);
}

void TestWalk::everyPaneCanBeUsedWithoutAMouse_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("entries") << int(Qt::Key_1);
    QTest::newRow("hosts") << int(Qt::Key_2);
    QTest::newRow("operations") << int(Qt::Key_3);
    QTest::newRow("ingress") << int(Qt::Key_4);
}

void TestWalk::everyPaneCanBeUsedWithoutAMouse()
{
    QFETCH(const int, key);
    QTest::keyClick(&m_scene->window(), static_cast<Qt::Key>(key), Qt::AltModifier);
    walk(m_scene->window());
    speakChinese();
    QCoreApplication::processEvents();
    walk(m_scene->window());
}

void TestWalk::addDialogs()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : openers().keys())
        QTest::newRow(qPrintable(name)) << name;
}

QDialog *TestWalk::open(const QString &name)
{
    m_scene->window().show(u"hosts"_s);
    openers().value(name)(*m_scene);
    QDialog *found = nullptr;
    const auto isActive = [&] {
        const auto dialogs = m_scene->window().findChildren<QDialog *>();
        for (QDialog *dialog : dialogs)
            if (dialog->isVisible() && QLatin1StringView(dialog->metaObject()->className()).endsWith(u"::"_s + name))
                found = dialog;
        if (found)
            found->activateWindow(); // as a window manager does; the offscreen platform has none
        return found && found->isActiveWindow();
    };
    if (!QTest::qWaitFor(isActive))
        return nullptr;
    if (name == "DeleteTagDialog"_L1 && !WindowScene::see(u"deleteTagTyped"_s))
        return nullptr; // it asks the registry first
    return found;
}

void TestWalk::walk(QWidget &window)
{
    const QString translations = QStringLiteral(QUAYMASTER_SOURCES "/translations/quaymaster_zh_CN.ts");
    QStringList problems = accessibilityProblems(window);
    if (QLocale().language() == QLocale::Chinese)
        problems += textsLeftInEnglish(window, translations);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY(!window.windowTitle().isEmpty());
}

/// A language is chosen while it is open, or before it opens where nobody can choose one meanwhile.
void TestWalk::everyDialogCanBeUsedWithoutAMouse()
{
    QFETCH(const QString, name);
    QDialog *dialog = open(name);
    QVERIFY(dialog);
    walk(*dialog);
    const bool isModal = dialog->isModal();
    if (isModal)
        delete dialog;
    speakChinese();
    if (isModal)
        dialog = open(name);
    QVERIFY(dialog);
    QCoreApplication::processEvents(); // windows hear of a language by post
    walk(*dialog);
}

/// As when the program ends, or its host is taken away: a field that is left by that tells nobody of it.
void TestWalk::everyDialogMayGoWhereverTheFocusIs()
{
    QFETCH(const QString, name);
    QDialog *dialog = open(name);
    QVERIFY(dialog);
    const qsizetype fields = tabOrder(*dialog).size();
    QVERIFY(fields > 0);
    for (qsizetype field = 0; field < fields; ++field) {
        if (field > 0)
            dialog = open(name);
        QVERIFY(dialog);
        QWidget *focus = tabOrder(*dialog).value(field);
        if (!focus)
            continue; // what a server said has taken it away
        focus->setFocus();
        QVERIFY(focus->hasFocus());
        if (qobject_cast<QLineEdit *>(focus))
            QTest::keyClicks(focus, u"a"_s);
        delete dialog;
    }
}

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
