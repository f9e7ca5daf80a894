#include "models/credentials/credentialchain.h"
#include "models/distribution/inspect/registrybrowser.h"
#include "models/settings/settings.h"
#include "tests/fixtures/images/imagebuilder.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/skopeo.h"
#include "tests/views/widgetwalk.h"
#include "views/actions/actionregistry.h"
#include "views/ingress/form/ingressform.h"
#include "views/ingress/look/severitylook.h"
#include "views/ingress/pane/draftsbar.h"
#include "views/ingress/pane/ingresspane.h"
#include "views/ingress/pane/ingresstabs.h"
#include "views/ingress/pane/placeline.h"
#include "views/ingress/pane/problemmodel.h"
#include "views/ingress/text/ingresstext.h"
#include "views/widgets/colors.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"
#include "views/widgets/sentencerow.h"
#include "views/widgets/viewstate.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStringEncoder>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>
#include <QWindow>
#include <algorithm>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray plain = "- imageNames: [app] # 名字\n  httpRules:\n    - port: 8888\n      name: Jupyterlab\n"
                         "      path: /jupyter\n  tcpRules:\n    - port: 22\n      name: SSH\n";

}

/// The pane of ingress templates, by what a person clicks.
class TestIngressPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aFileIsOneTab();
    void theSeedsTemplateIsWithoutAProblem();
    void savingShowsTheDifferencesUnlessSwitchedOff();
    void savingWithErrorsIsToldAndNotRefused_data();
    void savingWithErrorsIsToldAndNotRefused();
    void savingWithWarningsIsNoNews();
    void aNewTemplateIsSavedAsAFile();
    void closingAsksWhatIsNotSaved_data();
    void closingAsksWhatIsNotSaved();
    void aChangeOutsideIsTakenOnlyWhenWanted_data();
    void aChangeOutsideIsTakenOnlyWhenWanted();
    void aMergeIsOfferedToWhoHasEdited();
    void aChangeBehindAnotherTabIsMarked();
    void theSameLinesAreAQuestion_data();
    void theSameLinesAreAQuestion();
    void anotherEncodingIsConvertedWhenThePersonAgrees();
    void problemsAreVisitedAndFixed();
    void aSeverityLooksTheSameWhereverItIsSeen_data();
    void aSeverityLooksTheSameWhereverItIsSeen();
    void theSentenceOfAProblemHasTheRoomThatOthersLeave();
    void allThatIsSafeIsFixedAsOneStep();
    void usersGetWhatTheCardShows();
    void theCursorSaysWhereItIs();
    void thePlaceIsOneThatIsThere_data();
    void thePlaceIsOneThatIsThere();
    void thePlaceFollowsTheText();
    void aReadOnlyFileIsReadInTheForm();
    void problemsAreToldInTheLanguageOfNow();
    void escapeClosesTheFindBar();
    void theLineSaysHowItIsWritten();
    void theLineTakesTheSameRoomWhateverItSays();
    void anEntryIsMadeForAnImageWithoutANetwork();
    void anEntryTakesThePortsOfItsImage();
    void rulesAreComparedWithAnImage();
    void aTemplateIsWrittenIntoAFileThatHasNone_data();
    void aTemplateIsWrittenIntoAFileThatHasNone();
    void aFileOfSomethingElseTakesNoTemplate();
    void entriesComeFromTheClipboard();
    void anEntryIsExportedAsYamlAndAsAPatch();
    void whatAPatchDoesIsSaidBesideIt_data();
    void whatAPatchDoesIsSaidBesideIt();
    void aListOfTheMaintainersFileIsChosen();
    void oneOfSeveralListsIsChosen();
    void aListThatLooksLikeNoTemplateCanBeChosen();
    void aChosenListThatIsGoneCanBeChosenAnew();
    void draftsAreOffered();
    void aDraftOfAFileThatIsOpenWithChangesIsANewTemplate_data();
    void aDraftOfAFileThatIsOpenWithChangesIsANewTemplate();
    void aFileThatIsSavedAsAnotherStaysOneTab();
    void recentFilesAreOffered();

private:
    template <typename T = QWidget> T *seen(const QString &name) const
    {
        const auto widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets)
            if (widget->objectName() == name && widget->isVisible())
                if (auto *found = qobject_cast<T *>(widget))
                    return found;
        return nullptr;
    }
    void click(const QString &name) const;
    void saveAs(const QString &path) const;
    void trigger(const QString &name) const { m_actions->find(name)->trigger(); }
    QString path(const QString &name = u"模板.yaml"_s) const { return m_folder->filePath(name); }
    QByteArray onDisk() const;
    static void write(const QString &path, const QByteArray &bytes);
    void open(const QByteArray &bytes = plain);
    TemplateEditor &editor() const { return *m_pane->tabs().current(); }
    OpenFile &file() const { return editor().file(); }
    const QByteArray &bytes() const { return file().buffer().bytes(); }
    void type(const QByteArray &text) const { file().buffer().replace({{{0, 0}, text}}, u"Typing"_s); }
    void makePane();
    /// A real image that exposes 22, 9000 and a port of UDP; its reference.
    QString pushImage(const fixtures::RegistryServer &registry) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<IngressDrafts> m_drafts;
    std::unique_ptr<RegistryBrowser> m_browser;
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionRegistry> m_actions;
    IngressPane *m_pane = nullptr;
};

void TestIngressPane::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
    m_drafts = std::make_unique<IngressDrafts>(path(u"drafts"_s));
    m_browser = std::make_unique<RegistryBrowser>(
        [] { return NetworkOptions(); },
        [] { return std::make_unique<CredentialChain>(std::vector<std::unique_ptr<CredentialSource>>()); });
    m_state = std::make_unique<ViewState>(path(u"view.ini"_s));
    makePane();
}

void TestIngressPane::makePane()
{
    m_window.reset();
    m_window = std::make_unique<QMainWindow>();
    m_actions = std::make_unique<ActionRegistry>(m_window.get());
    m_pane = new IngressPane({*m_drafts, *m_settings, *m_browser}, *m_actions, *m_state);
    m_window->setCentralWidget(m_pane);
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestIngressPane::cleanup()
{
    m_window.reset();
    m_actions.reset();
    m_state.reset();
    m_browser.reset();
    m_drafts.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestIngressPane::click(const QString &name) const
{
    QTRY_VERIFY2(seen(name), qPrintable(name));
    QTest::mouseClick(seen(name), Qt::LeftButton);
}

void TestIngressPane::saveAs(const QString &path) const
{
    trigger(u"ingress.saveAs"_s);
    QTRY_VERIFY(seen(u"saveChooser"_s));
    auto *chooser = seen<QFileDialog>(u"saveChooser"_s);
    emit chooser->fileSelected(path); // whether it may be replaced is asked by the chooser
    chooser->close();
    QTRY_VERIFY(!seen(u"saveChooser"_s));
}

QByteArray TestIngressPane::onDisk() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("gone");
}

void TestIngressPane::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestIngressPane::open(const QByteArray &bytes)
{
    write(path(), bytes);
    m_pane->open({path()});
    QVERIFY(m_pane->tabs().current());
}

void TestIngressPane::aFileIsOneTab()
{
    QVERIFY(seen(u"ingressStart"_s));
    open();
    m_pane->open({path(), path(u"nothing.yaml"_s)});
    QCOMPARE(m_pane->tabs().count(), 1);
    QVERIFY(seen(u"ingressFailure"_s));
    QCOMPARE(m_pane->tabs().tabText(0), u"模板.yaml"_s);
    type("# a\n");
    QVERIFY(m_pane->tabs().tabText(0) != u"模板.yaml"_s);
    QCOMPARE(m_pane->badge(), u"1"_s);
    trigger(u"ingress.undo"_s);
    QCOMPARE(m_pane->tabs().tabText(0), u"模板.yaml"_s);
    trigger(u"ingress.close"_s);
    QTRY_VERIFY(seen(u"ingressStart"_s));
}

void TestIngressPane::theSeedsTemplateIsWithoutAProblem()
{
    trigger(u"ingress.new"_s);
    QVERIFY(file().buffer().document().isForm());
    QCOMPARE(file().buffer().document().diagnostics.size(), 0);
    QCOMPARE(m_pane->tabs().count(), 1);
}

void TestIngressPane::savingShowsTheDifferencesUnlessSwitchedOff()
{
    open();
    type("# a\n");
    trigger(u"ingress.save"_s);
    QTRY_VERIFY(seen<QPlainTextEdit>(u"savePreview.differences"_s));
    QVERIFY(seen<QPlainTextEdit>(u"savePreview.differences"_s)->toPlainText().contains(u"+# a"_s));
    QCOMPARE(onDisk(), plain);
    seen<QCheckBox>(u"savePreview.always"_s)->click();
    click(u"savePreview.save"_s);
    QTRY_COMPARE(onDisk(), "# a\n" + plain);
    QVERIFY(!m_settings->showsDifferences());
    QVERIFY(!m_actions->find(u"ingress.differences"_s)->isChecked());
    type("# b\n");
    trigger(u"ingress.save"_s);
    QCOMPARE(onDisk(), "# b\n# a\n" + plain);
}

void TestIngressPane::savingWithErrorsIsToldAndNotRefused_data()
{
    QTest::addColumn<bool>("showsDifferences");
    QTest::newRow("after the differences") << true;
    QTest::newRow("at once") << false;
}

void TestIngressPane::savingWithErrorsIsToldAndNotRefused()
{
    QFETCH(const bool, showsDifferences);
    m_settings->setShowsDifferences(showsDifferences);
    open();
    type("- {a\n");
    trigger(u"ingress.save"_s);
    if (showsDifferences) {
        QTRY_VERIFY(seen(u"savePreview"_s));
        const auto *verdict = seen<FieldMessage>(u"savePreview.verdict"_s);
        QVERIFY(verdict && verdict->text().contains(u"will not accept"_s));
        click(u"savePreview.save"_s);
    }
    QTRY_COMPARE(onDisk(), "- {a\n" + plain);
    QVERIFY(!file().isModified());
    QTRY_VERIFY(seen(u"savedBar"_s));
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(seen<QLabel>(u"savedBar.text"_s)->text().contains(u"will not accept"_s));
    click(u"savedBar.first"_s);
    QCOMPARE(QApplication::focusWidget(), editor().text().findChild<QPlainTextEdit *>());
    trigger(u"ingress.undo"_s);
    QTRY_VERIFY(!seen(u"savedBar"_s));
    type("- {b\n");
    trigger(u"ingress.close"_s);
    QTRY_VERIFY(seen(u"unsavedQuestion.list"_s));
    QVERIFY(seen<QLabel>(u"unsavedQuestion.list"_s)->text().contains(u"error"_s));
    click(u"unsavedQuestion.save"_s);
    QTRY_COMPARE(m_pane->tabs().count(), 0);
    QCOMPARE(onDisk(), "- {b\n" + plain);
}

void TestIngressPane::savingWithWarningsIsNoNews()
{
    open();
    file().buffer().setBytes(QByteArray(plain).replace("port: 22\n      name: SSH", "port: 23\n      name: x"), u"x"_s);
    const IngressDocument &document = file().buffer().readNow();
    QVERIFY(!document.diagnostics.isEmpty() && !document.hasErrors());
    trigger(u"ingress.save"_s);
    QTRY_VERIFY(seen(u"savePreview"_s));
    QVERIFY(!seen(u"savePreview.verdict"_s));
    click(u"savePreview.save"_s);
    QTRY_VERIFY(!file().isModified());
    QVERIFY(!seen(u"savedBar"_s));
}

void TestIngressPane::aNewTemplateIsSavedAsAFile()
{
    trigger(u"ingress.new"_s);
    trigger(u"ingress.save"_s);
    QTRY_VERIFY(seen(u"saveChooser"_s));
    auto *name = seen(u"saveChooser"_s)->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(file().path(), path());
    QCOMPARE(onDisk(), bytes());
    QVERIFY(!file().isModified());
}

void TestIngressPane::closingAsksWhatIsNotSaved_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QByteArray>("onDisk");
    QTest::newRow("save") << u"unsavedQuestion.save"_s << true << "# a\n" + plain;
    QTest::newRow("discard") << u"unsavedQuestion.discard"_s << true << plain;
    QTest::newRow("keep") << u"unsavedQuestion.keep"_s << false << plain;
}

void TestIngressPane::closingAsksWhatIsNotSaved()
{
    QFETCH(const QString, button);
    QFETCH(const bool, closes);
    open();
    type("# a\n");
    file().keepDraft();
    trigger(u"ingress.close"_s);
    QTRY_VERIFY(seen(u"unsavedQuestion.list"_s));
    QVERIFY(!seen<QLabel>(u"unsavedQuestion.list"_s)->text().contains(u"error"_s));
    click(button);
    QTRY_COMPARE(m_pane->tabs().count(), closes ? 0 : 1);
    QTEST(this->onDisk(), "onDisk");
    QCOMPARE(QDir(path(u"drafts"_s)).entryList({u"*.draft"_s}).size(), closes ? 0 : 1);
}

void TestIngressPane::aChangeOutsideIsTakenOnlyWhenWanted_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("reload") << u"outsideBar.reload"_s << plain + "# theirs\n";
    QTest::newRow("merge") << u"outsideBar.merge"_s << "# mine\n" + plain + "# theirs\n";
    QTest::newRow("keep mine") << u"outsideBar.keep"_s << "# mine\n" + plain;
}

void TestIngressPane::aChangeOutsideIsTakenOnlyWhenWanted()
{
    QFETCH(const QString, button);
    open();
    type("# mine\n");
    write(path(), plain + "# theirs\n");
    QTRY_VERIFY(seen(u"outsideBar"_s));
    QCOMPARE(bytes(), "# mine\n" + plain);
    click(button);
    QTEST(bytes(), "shown");
    QVERIFY(!seen(u"outsideBar"_s));
    QCOMPARE(onDisk(), plain + "# theirs\n");
}

void TestIngressPane::aMergeIsOfferedToWhoHasEdited()
{
    open();
    write(path(), plain + "# theirs\n");
    QTRY_VERIFY(seen(u"outsideBar.reload"_s));
    QVERIFY(!seen(u"outsideBar.merge"_s));
    type("# mine\n");
    QTRY_VERIFY(seen(u"outsideBar.merge"_s));
    QVERIFY(seen(u"outsideBar.merge"_s)->x() < seen(u"outsideBar.reload"_s)->x()); // which stays where it was
    trigger(u"ingress.undo"_s);
    QTRY_VERIFY(!seen(u"outsideBar.merge"_s));
    click(u"outsideBar.keep"_s);
    QVERIFY(!seen(u"outsideBar"_s));
    QCOMPARE(m_pane->badge(), u"1"_s);
    m_settings->setShowsDifferences(false);
    trigger(u"ingress.save"_s);
    QCOMPARE(onDisk(), plain);
}

void TestIngressPane::aChangeBehindAnotherTabIsMarked()
{
    open();
    write(path(u"b.yaml"_s), plain);
    m_pane->open({path(u"b.yaml"_s)});
    QTabBar &tabs = *m_pane->tabs().tabBar();
    const auto look = [&tabs](int tab) { return tabs.tabIcon(tab).pixmap(16).toImage(); };
    QCOMPARE(look(0), look(1));
    write(path(), plain + "# theirs\n");
    QTRY_VERIFY(look(0) != look(1));
    QCOMPARE(tabs.currentIndex(), 1);
    const QString news = u"模板.yaml was changed by another program."_s;
    QVERIFY2(tabs.tabToolTip(0).contains(news), qPrintable(tabs.tabToolTip(0)));
    QVERIFY2(tabs.accessibleTabName(0).contains(news), qPrintable(tabs.accessibleTabName(0)));
    tabs.setCurrentIndex(0);
    click(u"outsideBar.reload"_s);
    QTRY_COMPARE(look(0), look(1));
    QCOMPARE(tabs.tabToolTip(0), path());
    QCOMPARE(tabs.accessibleTabName(0), QString());
}

void TestIngressPane::theSameLinesAreAQuestion_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<int>("tabs");
    QTest::newRow("mine") << u"mergeQuestion.mine"_s << "# mine\n" + plain << 1;
    QTest::newRow("theirs") << u"mergeQuestion.theirs"_s << "# theirs\n" + plain << 1;
    QTest::newRow("both") << u"mergeQuestion.both"_s << "# theirs\n" + plain << 2;
}

void TestIngressPane::theSameLinesAreAQuestion()
{
    QFETCH(const QString, button);
    open();
    type("# mine\n");
    write(path(), "# theirs\n" + plain);
    click(u"outsideBar.merge"_s);
    click(button);
    QTEST(bytes(), "shown");
    QTEST(m_pane->tabs().count(), "tabs");
}

void TestIngressPane::anotherEncodingIsConvertedWhenThePersonAgrees()
{
    QStringEncoder encoder("GB18030", QStringConverter::Flag::Stateless);
    const QByteArray foreign = encoder(QString::fromUtf8(plain));
    open(foreign);
    QVERIFY(!m_actions->find(u"ingress.save"_s)->isEnabled());
    QVERIFY(editor().text().findChild<QPlainTextEdit *>()->isReadOnly());
    click(u"readOnlyBar.convert"_s);
    QTRY_VERIFY(seen(u"confirm"_s));
    QTest::keyClick(seen(u"confirm"_s), Qt::Key_Escape);
    QTRY_VERIFY(!seen(u"confirm"_s));
    QVERIFY(file().isReadOnly());
    click(u"readOnlyBar.convert"_s);
    QTRY_VERIFY(seen(u"confirm"_s));
    click(u"verb"_s);
    QTRY_VERIFY(!file().isReadOnly());
    QVERIFY(!editor().text().findChild<QPlainTextEdit *>()->isReadOnly());
    QCOMPARE(onDisk(), foreign);
    m_settings->setShowsDifferences(false);
    trigger(u"ingress.save"_s);
    QCOMPARE(onDisk(), plain);
}

void TestIngressPane::problemsAreVisitedAndFixed()
{
    const QByteArray bad = QByteArray(plain).replace("[app]", "[r.example/app:1]").replace("22", "99999");
    open(bad);
    auto *problems = seen<FilteredTable>(u"ingressProblems"_s);
    const QAbstractItemModelTester tester(&problems->proxy());
    QCOMPARE(problems->proxy().rowCount(), file().buffer().document().diagnostics.size());
    QVERIFY(problems->proxy().rowCount() >= 2);
    QVERIFY(!m_actions->find(u"ingress.fix"_s)->isEnabled());
    editor().text().goTo(0);
    QSet<qsizetype> visited;
    for (qsizetype i = 0; i < file().buffer().document().diagnostics.size(); ++i) {
        trigger(u"ingress.nextProblem"_s);
        visited.insert(editor().text().cursorOffset());
    }
    QVERIFY(visited.contains(bad.indexOf("r.example")) && visited.contains(bad.indexOf("99999")));
    editor().text().goTo(bad.indexOf("99999"));
    trigger(u"ingress.previousProblem"_s);
    QCOMPARE(editor().text().cursorOffset(), bad.indexOf("r.example"));
    QVERIFY(m_actions->find(u"ingress.fix"_s)->isEnabled());
    trigger(u"ingress.fix"_s);
    QCOMPARE(bytes(), QByteArray(bad).replace("r.example/app:1", "app"));
    QTRY_COMPARE(problems->proxy().rowCount(), file().buffer().document().diagnostics.size());
}

void TestIngressPane::aSeverityLooksTheSameWhereverItIsSeen_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("port");
    QTest::addColumn<Diagnostic::Severity>("severity");
    QTest::newRow("error") << QByteArray("x/y") << QByteArray("22") << Diagnostic::Severity::Error;
    QTest::newRow("warning") << QByteArray("app") << QByteArray("22") << Diagnostic::Severity::Warning;
    QTest::newRow("hint") << QByteArray("web") << QByteArray("23") << Diagnostic::Severity::Hint;
}

void TestIngressPane::aSeverityLooksTheSameWhereverItIsSeen()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, port);
    QFETCH(const Diagnostic::Severity, severity);
    open(plain + "- imageNames: [" + name + "]\n  tcpRules:\n    - port: " + port + "\n      name: SSH\n");
    QCOMPARE(file().buffer().document().diagnostics.size(), 1);
    QCOMPARE(file().buffer().document().diagnostics.first().severity, severity);
    const auto *problems = seen<FilteredTable>(u"ingressProblems"_s);
    const auto icon = problems->proxy().index(0, ProblemModel::Severity).data(Qt::DecorationRole).value<QIcon>();
    QCOMPARE(icon.pixmap(64).toImage(), iconOf(severity).pixmap(64).toImage());
    const QColor color = toneColor(lookOf(severity).tone, m_pane->palette());
    const auto *text = editor().findChild<QPlainTextEdit *>(u"ingressText"_s);
    const auto waves = text->extraSelections();
    QVERIFY(std::ranges::any_of(waves, [&color](const QTextEdit::ExtraSelection &wave) {
        return wave.format.underlineStyle() == QTextCharFormat::WaveUnderline && wave.format.underlineColor() == color;
    }));
    // A small icon is all edges: they have its hue.
    const auto shows = [&color](const QImage &image) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor there = image.pixelColor(x, y);
                const int far = std::abs(there.hue() - color.hue());
                if (there.saturation() > 60 && std::min(far, 360 - far) < 8)
                    return true;
            }
        return false;
    };
    QVERIFY(shows(editor().findChild<QWidget *>(u"gutter"_s)->grab().toImage()));
    auto *entries = seen<FilteredTable>(u"ingressEntries"_s);
    const QRect second = entries->view().visualRect(entries->proxy().index(1, 0));
    QVERIFY(shows(entries->view().viewport()->grab(second.adjusted(0, 1, 1000, -1)).toImage()));
}

void TestIngressPane::theSentenceOfAProblemHasTheRoomThatOthersLeave()
{
    open(QByteArray(plain).replace("[app]", "[reg.example/team/app:1]").replace("22", "99999"));
    const auto *list = seen<FilteredTable>(u"ingressProblems"_s);
    QHeaderView &header = *list->view().header();
    const auto widthAt = [&](int width, int column) {
        m_window->resize(width, 800);
        QCoreApplication::processEvents(); // layouts work by post
        return header.sectionSize(column);
    };
    QTRY_VERIFY(header.length() <= list->view().viewport()->width());
    const QAbstractItemModel &rows = list->proxy();
    const auto textOf = [&](int column) {
        int widest = 0;
        for (int row = 0; row < rows.rowCount(); ++row)
            widest = std::max(widest, list->fontMetrics().horizontalAdvance(rows.index(row, column).data().toString()));
        return widest;
    };
    QVERIFY(textOf(ProblemModel::Fix) > 0);
    const int place = widthAt(1600, ProblemModel::Place);
    QVERIFY(header.sectionSize(ProblemModel::Fix) > textOf(ProblemModel::Fix));
    QVERIFY(place > textOf(ProblemModel::Place));
    const int sentence = header.sectionSize(ProblemModel::Message);
    QVERIFY(widthAt(1800, ProblemModel::Message) > sentence);
    QCOMPARE(header.sectionSize(ProblemModel::Place), place);
    QVERIFY(widthAt(900, ProblemModel::Place) < place);
    QVERIFY(header.sectionSize(ProblemModel::Fix) > textOf(ProblemModel::Fix));
    QVERIFY(header.length() <= list->view().viewport()->width());
    QCOMPARE(widthAt(1600, ProblemModel::Place), place);
    header.resizeSection(ProblemModel::Place, place + 40); // as a person does
    QCOMPARE(widthAt(1700, ProblemModel::Place), place + 40);
}

void TestIngressPane::allThatIsSafeIsFixedAsOneStep()
{
    const QByteArray bad = QByteArray(plain).replace("[app]", "[r.example/app:1]").replace("port: 22", "port：22");
    open(bad);
    trigger(u"ingress.fixAll"_s);
    QTRY_COMPARE(bytes(), plain);
    trigger(u"ingress.undo"_s);
    QCOMPARE(bytes(), bad);
}

void TestIngressPane::usersGetWhatTheCardShows()
{
    open();
    editor().showPlace(u"/0"_s);
    auto *tools = seen<QTreeWidget>(u"ingressTools.list"_s);
    QCOMPARE(tools->topLevelItemCount(), 2);
    QCOMPARE(tools->topLevelItem(0)->text(0), u"Jupyterlab"_s);
    QCOMPARE(tools->topLevelItem(0)->text(1), u"http://{uid}.gw.neolink-ai.com/jupyter"_s);
    QVERIFY(m_settings->setHttpAddress(u"https://{uid}.tools.example/"_s));
    QCOMPARE(tools->topLevelItem(0)->text(1), u"https://{uid}.tools.example/jupyter"_s);
    QVERIFY(!m_settings->setHttpAddress(u"ftp://a"_s));
}

void TestIngressPane::theCursorSaysWhereItIs()
{
    open();
    editor().goTo(plain.indexOf("22"));
    QTRY_COMPARE(editor().place(), u"/0/tcpRules/0/port"_s);
    QCOMPARE(seen<QToolButton>(u"ingressPlace"_s)->text(), u"/0/tcpRules/0/port"_s);
    click(u"ingressPlace"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"/0/tcpRules/0/port"_s);
}

void TestIngressPane::thePlaceIsOneThatIsThere_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("place");
    QTest::newRow("the rule below") << u"httpRules"_s << 0 << u"/0/httpRules/0/port"_s;
    QTest::newRow("the rule above") << u"httpRules"_s << 1 << u"/0/httpRules/0/port"_s;
    QTest::newRow("none is left") << u"tcpRules"_s << 0 << u"/0/tcpRules"_s;
}

void TestIngressPane::thePlaceIsOneThatIsThere()
{
    QFETCH(const QString, table);
    QFETCH(const int, row);
    open(QByteArray(plain).replace("  tcpRules", "    - port: 80\n      name: Web\n      path: /\n  tcpRules"));
    auto *rules = seen<QTableView>(table);
    const QModelIndex cell = rules->model()->index(row, 0);
    QTest::mouseClick(rules->viewport(), Qt::LeftButton, {}, rules->visualRect(cell).center());
    QCOMPARE(editor().place(), u"/0/%1/%2/port"_s.arg(table).arg(row));
    QTest::keyClick(rules, Qt::Key_Delete);
    QTEST(editor().place(), "place");
    QVERIFY(editor().form().isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(seen<QToolButton>(u"ingressPlace"_s)->text(), editor().place());
}

void TestIngressPane::thePlaceFollowsTheText()
{
    open(plain + "- imageNames: [b]\n  tcpRules:\n    - port: 22\n      name: SSH\n");
    editor().goTo(bytes().size() - 1);
    QTRY_COMPARE(editor().place(), u"/1/tcpRules/0/name"_s);
    file().buffer().replace({{{0, plain.size()}, ""}}, u"Typing"_s);
    QTRY_COMPARE(editor().place(), u"/0/tcpRules/0/name"_s);
    file().buffer().replace({{{0, bytes().size()}, ""}}, u"Typing"_s);
    QTRY_COMPARE(editor().place(), QString());
    QVERIFY(!seen(u"ingressPlace"_s));
    trigger(u"ingress.undo"_s);
    editor().showPlace(u"/0/tcpRules/0/port"_s);
    seen(u"filter"_s)->setFocus(); // not in the text
    file().buffer().replace({{{bytes().indexOf("  tcp"), bytes().size()}, ""}}, u"Typing"_s);
    QTRY_COMPARE(editor().place(), u"/0"_s);
}

void TestIngressPane::aReadOnlyFileIsReadInTheForm()
{
    QStringEncoder encoder("GB18030", QStringConverter::Flag::Stateless);
    open(encoder(QString::fromUtf8(plain)));
    QVERIFY(file().isReadOnly());
    auto *rules = seen<QTableView>(u"tcpRules"_s);
    QVERIFY(rules && rules->isEnabled() && seen(u"ingressEntries"_s)->isEnabled());
    QTest::mouseClick(rules->viewport(), Qt::LeftButton, {}, rules->visualRect(rules->model()->index(0, 1)).center());
    QCOMPARE(editor().place(), u"/0/tcpRules/0/name"_s);
    QVERIFY(!seen<QLabel>(u"readOnlyBar.text"_s)->text().isEmpty());
    QVERIFY(
        rules->currentIndex().data(Qt::ToolTipRole).toString().contains(seen<QLabel>(u"readOnlyBar.text"_s)->text()));
    QTest::keyClick(rules, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"- port: 22\n  name: SSH\n"_s);
    QTest::keyClick(rules, Qt::Key_Delete);
    auto *text = editor().text().findChild<QPlainTextEdit *>();
    for (const int key : {Qt::Key_A, Qt::Key_Return, Qt::Key_Tab})
        QTest::keyClick(text, Qt::Key(key));
    trigger(u"ingress.fixAll"_s);
    QCOMPARE(bytes(), plain);
    QVERIFY(!file().isModified());
}

void TestIngressPane::problemsAreToldInTheLanguageOfNow()
{
    /// Another language, in which each sentence of the lint is in brackets.
    class Bracketed final : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *context, const char *source, const char *, int) const override
        {
            return QByteArrayView(context) == "quaymaster::Lint" ? u'«' + QString::fromUtf8(source) + u'»' : QString();
        }
    };
    open(QByteArray(plain).replace("type", "typ").replace("22", "022"));
    auto *problems = seen<FilteredTable>(u"ingressProblems"_s);
    const auto sentence = [problems] { return problems->proxy().index(0, 1).data().toString(); };
    const QString before = sentence();
    QVERIFY(!before.isEmpty());
    Bracketed other;
    QCoreApplication::installTranslator(&other);
    QTRY_COMPARE(sentence(), u'«' + before + u'»');
    QCoreApplication::removeTranslator(&other);
    QTRY_COMPARE(sentence(), before);
    QVERIFY(!file().isModified());
}

void TestIngressPane::escapeClosesTheFindBar()
{
    open();
    editor().goTo(0);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(seen<QLineEdit>(u"find"_s));
    QTest::keyClicks(seen(u"find"_s), u"port"_s);
    click(u"findNext"_s);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!seen(u"find"_s));
    QVERIFY(editor().text().findChild<QPlainTextEdit *>()->hasFocus());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(seen<QLineEdit>(u"find"_s));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!seen(u"find"_s));
    QVERIFY(editor().text().findChild<QPlainTextEdit *>()->hasFocus());
}

void TestIngressPane::theLineSaysHowItIsWritten()
{
    open("\xef\xbb\xbf" + QByteArray(plain).replace("\n", "\r\n"));
    QCOMPARE(seen<QLabel>(u"ingressLineEnds"_s)->text(), u"CRLF"_s);
    QVERIFY(seen(u"ingressMark"_s));
    QCOMPARE(seen<QLabel>(u"ingressEncoding"_s)->text(), u"UTF-8"_s);
    QVERIFY(seen<QLabel>(u"ingressIndentation"_s)->text().contains(u'2'));
}

void TestIngressPane::theLineTakesTheSameRoomWhateverItSays()
{
    open();
    auto *line = seen<PlaceLine>(u"ingressPlaceLine"_s);
    const auto settle = [] { QTest::qWait(20); }; // layouts work by post, some after others
    const auto rooms = [this] {
        return QList<QRect>{m_pane->tabs().geometry(), seen(u"ingressLineEnds"_s)->geometry(),
                            seen(u"ingressEncoding"_s)->geometry(), seen(u"ingressIndentation"_s)->geometry()};
    };
    line->showPlace(u"/0/httpRules"_s);
    settle();
    const QList<QRect> before = rooms();
    const int narrowest = m_pane->minimumSizeHint().width();
    line->showPlace({});
    settle();
    QCOMPARE(rooms(), before);
    const QString far = QString(u"/a-long-key"_s).repeated(100);
    line->showPlace(far);
    settle();
    QCOMPARE(rooms(), before);
    QCOMPARE(m_pane->minimumSizeHint().width(), narrowest);
    const auto *place = seen<QToolButton>(u"ingressPlace"_s);
    QVERIFY2(place->text().contains(u'…') && place->geometry().right() < line->width(), qPrintable(place->text()));
    QVERIFY(place->toolTip().contains(far) && place->accessibleName().contains(far));
    line->copyPlace();
    QCOMPARE(QGuiApplication::clipboard()->text(), far);
    type("# a\r\n");
    QTRY_COMPARE(seen<QLabel>(u"ingressLineEnds"_s)->text(), u"LF and CRLF"_s);
    settle();
    QCOMPARE(rooms(), before);
}

void TestIngressPane::anEntryIsMadeForAnImageWithoutANetwork()
{
    open();
    trigger(u"ingress.newEntry"_s);
    QTRY_VERIFY(seen<QLineEdit>(u"newEntryImage"_s));
    seen<QLineEdit>(u"newEntryImage"_s)->setText(u"reg.example/team/torch:2.4"_s);
    click(u"newEntryInspects"_s);
    QVERIFY(!seen<QCheckBox>(u"newEntryInspects"_s)->isChecked());
    click(u"newEntryGo"_s);
    QTRY_VERIFY(bytes() != plain);
    QVERIFY(bytes().startsWith(plain));
    QVERIFY2(bytes().contains("# reg.example/team/torch:2.4\n- imageNames: [\"torch\"]"), bytes().constData());
    QVERIFY(file().buffer().document().isForm());
    trigger(u"ingress.undo"_s);
    QCOMPARE(bytes(), plain);
}

QString TestIngressPane::pushImage(const fixtures::RegistryServer &registry) const
{
    fixtures::ImageParts parts{{}, {fixtures::layerTar("a", 100)}};
    parts.exposedPorts = {u"22/tcp"_s, u"9000/tcp"_s, u"53/udp"_s};
    fixtures::LayoutBuilder layout;
    layout.name(layout.image(parts), u"1.0"_s);
    layout.write(path(u"layout"_s));
    const QString image = registry.host() + u"/team/app:1.0"_s;
    const auto copied = fixtures::Skopeo().copy(u"oci:"_s + path(u"layout"_s) + u":1.0"_s, u"docker://"_s + image,
                                                {u"--dest-tls-verify=false"_s});
    return copied.succeeded() ? image : QString();
}

void TestIngressPane::anEntryTakesThePortsOfItsImage()
{
    fixtures::RegistryServer registry;
    QVERIFY(registry.start());
    const QString image = pushImage(registry);
    QVERIFY(!image.isEmpty());
    open();
    trigger(u"ingress.newEntry"_s);
    QTRY_VERIFY(seen<QLineEdit>(u"newEntryImage"_s));
    seen<QLineEdit>(u"newEntryImage"_s)->setText(image);
    click(u"newEntryGo"_s);
    QTRY_VERIFY(bytes() != plain);
    const QByteArray added = bytes().mid(plain.size());
    QVERIFY2(added.contains("port: 9000") && added.contains("port: 22") && !added.contains("port: 53"),
             added.constData());
}

void TestIngressPane::rulesAreComparedWithAnImage()
{
    fixtures::RegistryServer registry;
    QVERIFY(registry.start());
    const QString image = pushImage(registry);
    QVERIFY(!image.isEmpty());
    const auto found = [this](const QString &id) {
        return std::ranges::count(file().buffer().readNow().diagnostics, id, &Diagnostic::id);
    };
    open();
    trigger(u"ingress.compare"_s);
    QTRY_VERIFY(seen<QLineEdit>(u"comparisonImage"_s));
    seen<QLineEdit>(u"comparisonImage"_s)->setText(image);
    click(u"comparisonGo"_s);
    QTRY_VERIFY(seen(u"comparedBar"_s));
    QCOMPARE(found(u"port-not-served"_s), 1);
    QCOMPARE(found(u"port-not-exposed"_s), 1);
    QCOMPARE(bytes(), plain);
    click(u"comparedBar.stop"_s);
    QTRY_VERIFY(!seen(u"comparedBar"_s));
    QCOMPARE(found(u"port-not-served"_s), 0);
}

void TestIngressPane::aTemplateIsWrittenIntoAFileThatHasNone_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("added");
    QTest::newRow("empty") << QByteArray() << QByteArray("- imageNames: ");
    QTest::newRow("comments") << QByteArray("# 说明\n\n# b\n") << QByteArray("- imageNames: ");
    QTest::newRow("CRLF, no last line end") << QByteArray("# a\r\n# b") << QByteArray("\r\n- imageNames: ");
    QTest::newRow("a document mark") << QByteArray("# a\n---\n") << QByteArray("- imageNames: ");
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF") << QByteArray("- imageNames: ");
}

void TestIngressPane::aTemplateIsWrittenIntoAFileThatHasNone()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, added);
    open(before);
    click(u"emptyBar.insert"_s);
    QVERIFY2(bytes().startsWith(before + added), bytes().constData());
    QVERIFY(file().buffer().document().isForm());
    QCOMPARE(bytes().count('\n'), bytes().count(before.contains('\r') ? "\r\n" : "\n"));
    QVERIFY(!seen(u"emptyBar"_s));
    trigger(u"ingress.undo"_s);
    QCOMPARE(bytes(), before);
}

void TestIngressPane::aFileOfSomethingElseTakesNoTemplate()
{
    const QByteArray other = "replicas: 3\n";
    open(other);
    QVERIFY(!seen(u"emptyBar"_s));
    trigger(u"ingress.insertTemplate"_s);
    QTRY_VERIFY(seen(u"ingressFailure"_s));
    QCOMPARE(bytes(), other);
}

void TestIngressPane::entriesComeFromTheClipboard()
{
    open();
    QGuiApplication::clipboard()->setText(u"    # 说明\n    - imageNames: [b]\n      tcpRules:\n        - port: 22\n"
                                          "          name: SSH\n"_s);
    trigger(u"ingress.insertClipboard"_s);
    QCOMPARE(bytes(), plain + "# 说明\n- imageNames: [b]\n  tcpRules:\n    - port: 22\n      name: SSH\n");
    QGuiApplication::clipboard()->setText(u"nothing"_s);
    trigger(u"ingress.insertClipboard"_s);
    QVERIFY(seen(u"ingressFailure"_s));
}

void TestIngressPane::anEntryIsExportedAsYamlAndAsAPatch()
{
    open();
    editor().showPlace(u"/0"_s);
    trigger(u"ingress.export"_s);
    QTRY_VERIFY(seen<QLineEdit>(u"exportRelease"_s));
    seen<QLineEdit>(u"exportRelease"_s)->setText(u"reg.example/app:1"_s);
    click(u"exportCopy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), "# image: app\n# release: reg.example/app:1\n" + plain);
    write(path(u"theirs.yaml"_s), "- imageNames: [x]\n  tcpRules:\n    - port: 22\n      name: SSH\n");
    seen<QCheckBox>(u"exportIsPatch"_s)->setChecked(true);
    QTRY_VERIFY(seen<QLineEdit>(u"exportTheirsEdit"_s));
    const auto *label = seen<QLabel>(u"exportTheirsLabel"_s);
    QVERIFY(label && !QKeySequence::mnemonic(label->text()).isEmpty());
    QCOMPARE(label->buddy(), seen(u"exportTheirsEdit"_s));
    const QStringList problems = accessibilityProblems(*seen(u"exportEntryDialog"_s));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY(!seen(u"exportCopy"_s)->isEnabled());
    seen<QLineEdit>(u"exportTheirsEdit"_s)->setText(path(u"theirs.yaml"_s));
    QTRY_VERIFY(seen(u"exportCopy"_s)->isEnabled());
    const QString patch = seen<QPlainTextEdit>(u"exportText"_s)->toPlainText();
    QVERIFY2(patch.startsWith(u"--- theirs.yaml\n+++ theirs.yaml\n"_s), qPrintable(patch));
    QVERIFY(patch.contains(u"\n+- imageNames: [app] # 名字\n"_s));
    QCOMPARE(seen<SentenceRow>(u"exportWhat"_s)->sentence(), u"The entry comes behind their last one."_s);
}

void TestIngressPane::whatAPatchDoesIsSaidBesideIt_data()
{
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("the same") << QByteArray("- imageNames: [app] # 旧\n  type: ingress\n")
                              << QStringList{u"in line 1."_s, u"comment"_s, u"# 旧"_s};
    QTest::newRow("more images") << QByteArray("- imageNames: [x]\n- imageNames: [app, web] # 旧\n")
                                 << QStringList{u"in line 2 "_s, u"entry for app "_s};
    QTest::newRow("twice") << QByteArray("- imageNames: [app]\n- imageNames: [app, web] # 旧\n")
                           << QStringList{u"in line 1."_s, u"names app too"_s};
}

void TestIngressPane::whatAPatchDoesIsSaidBesideIt()
{
    QFETCH(const QByteArray, theirs);
    QFETCH(const QStringList, said);
    open();
    editor().showPlace(u"/0"_s);
    trigger(u"ingress.export"_s);
    write(path(u"theirs.yaml"_s), theirs);
    QTRY_VERIFY(seen<QCheckBox>(u"exportIsPatch"_s));
    seen<QCheckBox>(u"exportIsPatch"_s)->setChecked(true);
    seen<QLineEdit>(u"exportTheirsEdit"_s)->setText(path(u"theirs.yaml"_s));
    QTRY_VERIFY(seen<SentenceRow>(u"exportWhat"_s));
    const QString sentence = seen<SentenceRow>(u"exportWhat"_s)->sentence();
    for (const QString &words : said)
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
    QCOMPARE(sentence.contains(u"旧"_s), said.contains(u"# 旧"_s));
    seen<QCheckBox>(u"exportIsPatch"_s)->setChecked(false);
    QVERIFY(!seen(u"exportWhat"_s));
}

void TestIngressPane::aListOfTheMaintainersFileIsChosen()
{
    const QByteArray lists = "a:\n  - imageNames: [app]\nb:\n  - imageNames: [app]\n    type: ingress\n";
    open();
    editor().showPlace(u"/0"_s);
    trigger(u"ingress.export"_s);
    write(path(u"theirs.yaml"_s), lists);
    write(path(u"one.yaml"_s), "- imageNames: [x]\n");
    QTRY_VERIFY(seen<QCheckBox>(u"exportIsPatch"_s));
    seen<QCheckBox>(u"exportIsPatch"_s)->setChecked(true);
    seen<QLineEdit>(u"exportTheirsEdit"_s)->setText(path(u"theirs.yaml"_s));
    QTRY_VERIFY(seen<QComboBox>(u"exportLists"_s));
    QVERIFY(!seen(u"exportCopy"_s)->isEnabled());
    auto *chooser = seen<QComboBox>(u"exportLists"_s);
    const QStringList problems = accessibilityProblems(*seen(u"exportEntryDialog"_s));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_End);
    QVERIFY(seen(u"exportCopy"_s)->isEnabled() && chooser->hasFocus());
    QCOMPARE(chooser->currentText(), u"/b"_s);
    QVERIFY(seen<QPlainTextEdit>(u"exportText"_s)->toPlainText().contains(u"\n-    type: ingress\n"_s));
    seen<QLineEdit>(u"exportTheirsEdit"_s)->setText(path(u"one.yaml"_s));
    QTRY_VERIFY(!seen<QComboBox>(u"exportLists"_s));
    QTRY_VERIFY(seen(u"exportCopy"_s)->isEnabled());
}

void TestIngressPane::oneOfSeveralListsIsChosen()
{
    open("a:\n  - imageNames: [app]\n    tcpRules: [{port: 22, name: SSH}]\nb:\n  - imageNames: [web]\n"
         "    tcpRules: [{port: 22, name: SSH}]\n");
    QVERIFY(!file().buffer().document().isForm());
    auto *lists = seen<QComboBox>(u"ingressLists"_s);
    QVERIFY(lists);
    QCOMPARE(lists->count(), 2);
    lists->setFocus();
    QTest::keyClick(lists, Qt::Key_Down);
    QTRY_VERIFY(file().buffer().document().isForm());
}

void TestIngressPane::aListThatLooksLikeNoTemplateCanBeChosen()
{
    open("spec:\n  - port: 22\n    args: [a, b]\nnone: []\n");
    QVERIFY(!file().buffer().document().isForm());
    auto *lists = seen<QComboBox>(u"ingressLists"_s);
    QVERIFY(lists);
    QCOMPARE(lists->currentIndex(), -1);
    QStringList offered;
    for (int i = 0; i < lists->count(); ++i)
        offered.append(lists->itemData(i).toString());
    QCOMPARE(offered, (QStringList{u"/spec"_s, u"/spec/0/args"_s, u"/none"_s}));
    QCOMPARE(lists->itemText(1), u"/spec/0/args (2 item(s), none of them an entry)"_s);
    lists->setFocus();
    QTest::keyClick(lists, Qt::Key_End);
    QTRY_VERIFY(file().buffer().document().isForm());
    QVERIFY(lists->isVisible());
    QCOMPARE(lists->currentIndex(), 2);
    file().buffer().replace({{{0, 0}, "other:\n  - imageNames: [app]\n"}}, u"Typing"_s);
    file().buffer().readNow();
    QCOMPARE(lists->currentData().toString(), u"/none"_s);
    QCOMPARE(lists->itemText(0), u"/other"_s);
    file().buffer().setBytes("a: 1\n", u"Typing"_s);
    file().buffer().readNow();
    QVERIFY(!lists->isVisible());
}

void TestIngressPane::aChosenListThatIsGoneCanBeChosenAnew()
{
    open("a:\n  - imageNames: [app]\n    tcpRules: [{port: 22, name: SSH}]\nb: 1\n");
    IngressReading options = file().buffer().options();
    options.list = u"/b"_s;
    file().buffer().setOptions(options);
    QTRY_VERIFY(seen<QComboBox>(u"ingressLists"_s));
    auto *lists = seen<QComboBox>(u"ingressLists"_s);
    QVERIFY(!file().buffer().document().isForm());
    lists->setFocus();
    QTest::keyClick(lists, Qt::Key_Down);
    QTRY_VERIFY(file().buffer().document().isForm());
}

void TestIngressPane::draftsAreOffered()
{
    open();
    type("# mine\n");
    m_pane->keepDrafts();
    makePane();
    QCOMPARE(m_pane->tabs().count(), 0);
    DraftsBar bar(*m_drafts);
    connect(&bar, &DraftsBar::restoreWanted, m_pane, &IngressPane::restore);
    bar.show();
    QVERIFY(seen<QLabel>(u"draftsBar.text"_s)->text().contains(u"模板.yaml"_s));
    click(u"draftsBar.restore"_s);
    QCOMPARE(bytes(), "# mine\n" + plain);
    QCOMPARE(file().path(), path());
    QVERIFY(!bar.isVisible());
}

void TestIngressPane::aDraftOfAFileThatIsOpenWithChangesIsANewTemplate_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("a file") << true;
    QTest::newRow("a file that is gone") << false;
}

void TestIngressPane::aDraftOfAFileThatIsOpenWithChangesIsANewTemplate()
{
    QFETCH(const bool, isThere);
    write(path(), plain);
    if (!isThere)
        QVERIFY(QFile::remove(path()));
    const QSignalSpy told(m_pane, &IngressPane::told);
    const IngressDraft first{u"7f5a6e3e-8a9c-4b1e-9d3c-5d5b0f0a8c11"_s, path(), "# first\n" + plain, plain, 0, {}};
    const IngressDraft second{u"7f5a6e3e-8a9c-4b1e-9d3c-5d5b0f0a8c12"_s, path(), "# second\n" + plain, plain, 0, {}};
    m_pane->restore({first});
    QCOMPARE(file().path(), path());
    QCOMPARE(told.size(), 0);
    m_pane->restore({second});
    QCOMPARE(m_pane->tabs().count(), 2);
    QCOMPARE(file().path(), QString());
    QCOMPARE(bytes(), second.bytes);
    QVERIFY(file().isModified());
    QVERIFY(told.size() == 1 && told.first().first().toString().contains(u"模板.yaml"_s));
    QCOMPARE(m_pane->tabs().find(path())->file().buffer().bytes(), first.bytes);
}

void TestIngressPane::aFileThatIsSavedAsAnotherStaysOneTab()
{
    open();
    TemplateEditor &other = editor();
    type("# theirs\n");
    trigger(u"ingress.new"_s);
    const QByteArray mine = bytes();
    saveAs(path());
    QTRY_VERIFY(seen(u"ingressFailure"_s));
    QCOMPARE(onDisk(), plain);
    QCOMPARE(file().path(), QString());
    QCOMPARE(m_pane->tabs().count(), 2);
    other.file().buffer().undoStack().undo();
    saveAs(path());
    QTRY_COMPARE(onDisk(), mine);
    QCOMPARE(m_pane->tabs().count(), 1);
    QCOMPARE(file().path(), path());
    QVERIFY(!seen(u"ingressFailure"_s));
    saveAs(path());
    QCOMPARE(m_pane->tabs().count(), 1);
}

void TestIngressPane::recentFilesAreOffered()
{
    open();
    trigger(u"ingress.close"_s);
    QTRY_VERIFY(seen(u"ingressStart"_s));
    const auto buttons = seen(u"ingressStart"_s)->findChildren<QToolButton *>();
    QToolButton *recent = nullptr;
    for (QToolButton *button : buttons)
        if (button->text() == u"模板.yaml"_s)
            recent = button;
    QVERIFY(recent);
    QTest::mouseClick(recent, Qt::LeftButton);
    QCOMPARE(file().path(), path());
}

QTEST_MAIN(TestIngressPane)
#include "tst_ingresspane.moc"
