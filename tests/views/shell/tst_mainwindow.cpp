#include "views/shell/mainwindow.h"

#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QTreeView>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

class PlainPane final : public Pane
{
public:
    PlainPane(QString id, ActionRegistry &actions)
        : m_id(std::move(id))
        , m_action(actions.add({m_id + u".act"_s, [] { return u"Act"_s; }, [] { return u"Does it"_s; }, {}, {}, {}}))
    {
    }

    QString id() const override { return m_id; }
    QString title() const override { return m_id.toUpper(); }
    QString iconName() const override { return u"history"_s; }
    QString badge() const override { return m_badge; }
    QList<QAction *> toolBarActions() const override { return {&m_action}; }
    void refresh() override { ++refreshed; }
    void focusFilter() override { ++focused; }
    void saveState(ViewState &state) const override { state.setValue(m_id + u"/kept"_s, kept); }
    void restoreState(ViewState &state) override { kept = state.value(m_id + u"/kept"_s).toString(); }

    void tell(const QString &badge)
    {
        m_badge = badge;
        emit badgeChanged();
    }

    QLineEdit field{this};
    int refreshed = 0;
    int focused = 0;
    QString kept;

private:
    QString m_id;
    QString m_badge;
    QAction &m_action;
};

}

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theSidebarShowsOnePaneAtATime();
    void altAndItsNumberShowsAPane();
    void altAndItsNumberAgainLeadsToTheListOfThePane();
    void altAndItsNumberLeadsBackToWhereTheFocusWas();
    void aPressedButtonIsNoPlaceToComeBackTo();
    void whatHasGoneIsNoPlaceToComeBackTo();
    void thePaneBringsItsToolBar();
    void refreshAndFilterGoToThePaneInFront();
    void thePaneInFrontIsRefreshedByItself();
    void keysOfThePaneInFrontAreHeardInTheSidebar();
    void theFocusBeginsInThePane();
    void itFitsAScreenThatHasBecomeSmaller();
    void aMenuWithoutActionsIsNotShown();
    void aBadgeStandsInTheSidebar();
    void actionsStandInTheirMenusAndQuitLast();
    void closingIsAskedFirst();
    void itComesForwardFromTheTaskBar();
    void theLastPaneAndWhatPanesKeepSurvive();
    void filesMayBeDropped();
    void whatIsNoFileIsNotTaken();

private:
    void open();
    Sidebar *sidebar() const { return m_window->findChild<Sidebar *>(u"sidebar"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<MainWindow> m_window;
    PlainPane *m_first = nullptr;
    PlainPane *m_second = nullptr;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestMainWindow::open()
{
    m_window.reset();
    m_state = std::make_unique<ViewState>(m_folder->filePath(u"view.ini"_s));
    m_window = std::make_unique<MainWindow>(*m_state);
    auto first = std::make_unique<PlainPane>(u"first"_s, m_window->actions());
    auto second = std::make_unique<PlainPane>(u"second"_s, m_window->actions());
    m_first = first.get();
    m_second = second.get();
    m_window->add(std::move(first));
    m_window->add(std::move(second));
    m_window->restore();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_state.reset();
}

void TestMainWindow::theSidebarShowsOnePaneAtATime()
{
    QCOMPARE(sidebar()->count(), 2);
    QVERIFY(m_first->isVisible());
    QTest::mouseClick(sidebar()->viewport(), Qt::LeftButton, {},
                      sidebar()->visualItemRect(sidebar()->item(1)).center());
    QVERIFY(m_second->isVisible());
    QVERIFY(!m_first->isVisible());
}

void TestMainWindow::altAndItsNumberShowsAPane()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(m_second->isVisible());
    QVERIFY(m_second->field.hasFocus());
    QCOMPARE(sidebar()->currentRow(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(m_first->isVisible());
}

void TestMainWindow::altAndItsNumberAgainLeadsToTheListOfThePane()
{
    auto *unseen = new QTreeView(m_first);
    auto *list = new QTreeView(m_first);
    for (QTreeView *view : {unseen, list})
        view->setObjectName(u"list"_s);
    list->show();
    m_first->field.setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(list->hasFocus());
}

void TestMainWindow::altAndItsNumberLeadsBackToWhereTheFocusWas()
{
    auto *list = new QTreeView(m_first);
    list->setObjectName(u"list"_s);
    list->show();
    m_first->field.setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(m_second->field.hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(m_first->field.hasFocus());
    sidebar()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(m_first->field.hasFocus());
}

void TestMainWindow::whatHasGoneIsNoPlaceToComeBackTo()
{
    auto *other = new QLineEdit(m_first);
    other->show();
    other->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    other->hide();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(m_first->field.hasFocus());
}

void TestMainWindow::aPressedButtonIsNoPlaceToComeBackTo()
{
    auto *list = new QTreeView(m_first);
    list->setObjectName(u"list"_s);
    auto *button = new QPushButton(m_first);
    for (QWidget *part : QWidgetList{list, button})
        part->show();
    button->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(list->hasFocus());
}

void TestMainWindow::thePaneBringsItsToolBar()
{
    const auto *toolBar = m_window->findChild<QToolBar *>(u"toolBar"_s);
    const auto *ofFirst = m_window->actions().find(u"first.act"_s);
    QVERIFY(toolBar->actions().contains(ofFirst));
    m_window->show(u"second"_s);
    QVERIFY(!toolBar->actions().contains(ofFirst));
    QVERIFY(toolBar->actions().contains(m_window->actions().find(u"second.act"_s)));
}

void TestMainWindow::refreshAndFilterGoToThePaneInFront()
{
    m_window->show(u"second"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_second->refreshed, 1);
    QCOMPARE(m_second->focused, 1);
    QCOMPARE(m_first->refreshed + m_first->focused, 0);
}

void TestMainWindow::thePaneInFrontIsRefreshedByItself()
{
    QDialog question(m_window.get());
    question.setModal(true);
    question.show();
    QVERIFY(QTest::qWaitForWindowExposed(&question));
    m_window->show(u"second"_s);
    QTimer meanwhile;
    QSignalSpy passed(&meanwhile, &QTimer::timeout);
    m_window->setRefreshInterval(std::chrono::milliseconds(1));
    meanwhile.start(1);
    QTRY_VERIFY(passed.size() > 5);
    QVERIFY2(m_second->refreshed == 0, "who is asked something is not disturbed");
    question.close();
    QTRY_VERIFY(m_second->refreshed > 1);
    QCOMPARE(m_first->refreshed, 0);
    m_window->setRefreshInterval(std::chrono::milliseconds(0));
    const int last = m_second->refreshed;
    passed.clear();
    QTRY_VERIFY(passed.size() > 5);
    QCOMPARE(m_second->refreshed, last);
}

void TestMainWindow::keysOfThePaneInFrontAreHeardInTheSidebar()
{
    std::vector<std::unique_ptr<QSignalSpy>> heard;
    for (PlainPane *pane : {m_first, m_second}) {
        QAction &action = m_window->actions().add({pane->id() + u".key"_s,
                                                   [] { return u"Key"_s; },
                                                   [] { return u"Hears it"_s; },
                                                   {},
                                                   {QKeySequence(Qt::CTRL | Qt::Key_J)},
                                                   {}},
                                                  pane);
        heard.push_back(std::make_unique<QSignalSpy>(&action, &QAction::triggered));
    }
    for (const QString &pane : {u"first"_s, u"second"_s, u"first"_s}) {
        m_window->show(pane);
        sidebar()->setFocus();
        QTest::keyClick(sidebar(), Qt::Key_J, Qt::ControlModifier);
    }
    QCOMPARE(heard[0]->size(), 2);
    QCOMPARE(heard[1]->size(), 1);
}

void TestMainWindow::theFocusBeginsInThePane()
{
    QVERIFY(m_first->field.hasFocus());
}

void TestMainWindow::itFitsAScreenThatHasBecomeSmaller()
{
    const QRect room = m_window->screen()->availableGeometry();
    m_window->setGeometry(room.right() - 10, room.bottom() - 10, room.width() * 2, room.height() * 2);
    m_window->closeAtLast();
    open();
    QVERIFY(room.contains(m_window->pos()));
    QCOMPARE(m_window->size().boundedTo(room.size()), m_window->size());
}

void TestMainWindow::aMenuWithoutActionsIsNotShown()
{
    QStringList shown;
    const auto menus = m_window->menuBar()->actions();
    for (const QAction *menu : menus) {
        QCOMPARE(menu->isVisible(), !menu->menu()->isEmpty());
        shown += menu->isVisible() ? menu->text() : QString();
    }
    QVERIFY(shown.contains(QString()));
}

void TestMainWindow::aBadgeStandsInTheSidebar()
{
    m_second->tell(u"3"_s);
    const QString read = sidebar()->item(1)->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(read.contains(u"SECOND"_s) && read.contains(u'3'), qPrintable(read));
}

void TestMainWindow::actionsStandInTheirMenusAndQuitLast()
{
    ActionRegistry &actions = m_window->actions();
    QAction &late
        = actions.add({u"file.late"_s, [] { return u"Late"_s; }, [] { return u"Comes late"_s; }, {}, {}, u"file"_s});
    const QMenu *file = m_window->menuBar()->actions().first()->menu();
    QVERIFY(file->actions().contains(&late));
    QCOMPARE(file->actions().last(), actions.find(u"file.quit"_s));
}

void TestMainWindow::closingIsAskedFirst()
{
    QSignalSpy wanted(m_window.get(), &MainWindow::closeWanted);
    m_window->close();
    QCOMPARE(wanted.count(), 1);
    QVERIFY(m_window->isVisible());
    m_window->closeAtLast();
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::itComesForwardFromTheTaskBar()
{
    m_window->showMaximized();
    m_window->showMinimized();
    m_window->comeForward();
    QVERIFY(!m_window->isMinimized());
    QVERIFY(m_window->isMaximized()); // as it was before
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::theLastPaneAndWhatPanesKeepSurvive()
{
    m_window->show(u"second"_s);
    m_first->kept = u"columns"_s;
    m_window->closeAtLast();
    open();
    QVERIFY(m_second->isVisible());
    QCOMPARE(m_first->kept, u"columns"_s);
}

void TestMainWindow::filesMayBeDropped()
{
    QSignalSpy dropped(m_window.get(), &MainWindow::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/a b.tar"_s), QUrl(u"https://elsewhere.example/c.tar"_s)});
    QDragEnterEvent enter({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().first().toStringList(), QStringList{u"/tmp/a b.tar"_s});
}

void TestMainWindow::whatIsNoFileIsNotTaken()
{
    QMimeData data;
    data.setText(u"nginx:latest"_s);
    QDragEnterEvent event({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, {});
    event.ignore();
    QCoreApplication::sendEvent(m_window.get(), &event);
    QVERIFY(!event.isAccepted());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
