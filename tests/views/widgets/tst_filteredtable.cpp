#include "views/widgets/filteredtable.h"

#include "tests/views/widgetwalk.h"
#include "views/actions/actionregistry.h"
#include "views/widgets/filtermodel.h"
#include "views/widgets/statepage.h"
#include "views/widgets/viewstate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

constexpr int KeyRole = Qt::UserRole + 1;

QList<QStandardItem *> rowOf(const QString &name, const QString &state)
{
    auto *first = new QStandardItem(name);
    first->setData(name, KeyRole);
    return {first, new QStandardItem(state), new QStandardItem(u"1.0 MiB"_s)};
}

/// A table of tags in a window of its own.
struct Scene
{
    explicit Scene(int rows = 20)
    {
        model.setHorizontalHeaderLabels({u"Tag"_s, u"State"_s, u"Size"_s});
        for (int row = 1; row <= rows; ++row)
            model.appendRow(rowOf(u"v1.%1"_s.arg(row), row % 2 ? u"完成"_s : u"Failed"_s));
        table.setObjectName(u"tags"_s);
        table.setTitle([] { return u"Tags"_s; });
        table.setModel(model, Qt::DisplayRole, KeyRole);
        table.resize(600, 200);
    }

    bool show()
    {
        table.show();
        return QTest::qWaitForWindowActive(&table);
    }
    QString place() const { return table.currentRow().data().toString(); }
    QWidget *current() const { return QApplication::focusWidget(); }

    QStandardItemModel model;
    FilteredTable table;
};

}

class FilteredTableTest : public QObject
{
    Q_OBJECT

private slots:
    void typingFilters();
    void keysLeadFromTheFilterToTheRowsAndBack();
    void anInputMethodFiltersWhenItIsDone();
    void hiddenColumnsAreNotSearched();
    void aHeaderSortsAndStopsSorting();
    void columnsFitTheFirstRows();
    void columnsAreChosenByKeyboard();
    void oneColumnAlwaysStays();
    void columnsSortingAndFilterAreRemembered();
    void selectedRowsAreCopiedAsTheyAreShown();
    void cellsWithTabsStayCells();
    void selectingAllTakesWhatTheFilterLeaves();
    void theRowMenuOpensByMouseAndByKeyboard();
    void aSecondRowMenuTakesThePlaceOfTheFirst();
    void ourKeysWinOverTheWindows();
    void placeSurvivesAReset();
    void whoScrollsElsewhereStaysThere();
    void unfoldedRowsSurviveAReset();
    void aPageStandsInThePlaceOfNothing();
    void rowsThatAreOldSayHowOld();
    void theFocusStays();
    void enterActivates();
    void everybodyCanUseIt();
    void textsFollowTheLanguage();
};

void FilteredTableTest::typingFilters()
{
    Scene scene;
    QVERIFY(scene.show());
    QTest::keyClicks(&scene.table.filterLine(), u"FAILED"_s);
    QCOMPARE(scene.table.proxy().rowCount(), 10);
    QCOMPARE(scene.table.findChild<QLabel *>(u"count"_s)->text(), u"10 of 20"_s);
    QTest::keyClick(&scene.table.filterLine(), Qt::Key_Escape);
    QCOMPARE(scene.table.proxy().rowCount(), 20);
    QVERIFY(!scene.table.findChild<QLabel *>(u"count"_s)->isVisible());
}

void FilteredTableTest::keysLeadFromTheFilterToTheRowsAndBack()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.table.view().setFocus();
    QTest::keyClick(scene.current(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(scene.current(), &scene.table.filterLine());
    QTest::keyClicks(scene.current(), u"v1.1"_s); // 1.1, 1.10 … 1.19
    QTest::keyClick(scene.current(), Qt::Key_Down);
    QCOMPARE(scene.current(), &scene.table.view());
    QCOMPARE(scene.place(), u"v1.1"_s);
    QTest::keyClick(scene.current(), Qt::Key_F3);
    QCOMPARE(scene.place(), u"v1.10"_s);
    for (int time = 0; time < 10; ++time)
        QTest::keyClick(scene.current(), Qt::Key_F3);
    QCOMPARE(scene.place(), u"v1.1"_s); // round the end
    QTest::keyClick(scene.current(), Qt::Key_Escape);
    QCOMPARE(scene.table.filterLine().text(), QString());
    QCOMPARE(scene.place(), u"v1.1"_s);
}

void FilteredTableTest::anInputMethodFiltersWhenItIsDone()
{
    Scene scene;
    QVERIFY(scene.show());
    QInputMethodEvent composing(u"wan cheng"_s, {});
    QApplication::sendEvent(&scene.table.filterLine(), &composing);
    QCOMPARE(scene.table.proxy().filter(), QString());
    QCOMPARE(scene.table.proxy().rowCount(), 20);
    QInputMethodEvent done;
    done.setCommitString(u"完成"_s);
    QApplication::sendEvent(&scene.table.filterLine(), &done);
    QCOMPARE(scene.table.proxy().rowCount(), 10);
}

void FilteredTableTest::hiddenColumnsAreNotSearched()
{
    Scene scene;
    scene.table.hideColumns({1});
    scene.table.filterLine().setText(u"failed"_s);
    QCOMPARE(scene.table.proxy().rowCount(), 0);
}

void FilteredTableTest::aHeaderSortsAndStopsSorting()
{
    Scene scene;
    scene.model.insertRow(0, rowOf(u"v1.100"_s, u"Failed"_s));
    QVERIFY(scene.show());
    const QHeaderView *header = scene.table.view().header();
    const auto click = [&] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(0) + 8, 8));
    };
    const auto first = [&] { return scene.table.proxy().index(0, 0).data().toString(); };
    QCOMPARE(first(), u"v1.100"_s); // the model's own order
    click();
    QCOMPARE(first(), u"v1.1"_s);
    click();
    QCOMPARE(first(), u"v1.100"_s);
    click();
    QCOMPARE(header->sortIndicatorSection(), -1);
}

void FilteredTableTest::columnsFitTheFirstRows()
{
    Scene scene(0);
    scene.model.appendRow(rowOf(QString(200, u'a'), u"Transferring"_s));
    QVERIFY(scene.show());
    const QTreeView &view = scene.table.view();
    QVERIFY(!view.horizontalScrollBar()->isVisible());
    QCOMPARE(view.header()->length(), view.viewport()->width());
    QVERIFY(view.columnWidth(1) > view.fontMetrics().horizontalAdvance(u"Transferring"_s));
}

void FilteredTableTest::columnsAreChosenByKeyboard()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.table.findChild<QToolButton *>(u"columnsButton"_s)->setFocus();
    QTest::keyClick(scene.current(), Qt::Key_Space);
    auto *menu = scene.table.findChild<QMenu *>(u"columnMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 3);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(scene.table.view().isColumnHidden(1));
    scene.table.filterLine().setText(u"failed"_s);
    QCOMPARE(scene.table.proxy().rowCount(), 0);
    QTRY_VERIFY(!scene.table.findChild<QMenu *>(u"columnMenu"_s));
}

void FilteredTableTest::oneColumnAlwaysStays()
{
    Scene scene;
    scene.table.hideColumns({0, 2});
    QVERIFY(scene.show());
    scene.table.columnsAction().trigger();
    const auto *menu = scene.table.findChild<QMenu *>(u"columnMenu"_s);
    QVERIFY(menu);
    QVERIFY(!menu->actions().at(1)->isEnabled());
    QVERIFY(menu->actions().at(0)->isEnabled());
}

void FilteredTableTest::columnsSortingAndFilterAreRemembered()
{
    const QTemporaryDir folder;
    ViewState state(folder.filePath(u"view.ini"_s));
    {
        Scene scene;
        scene.table.remember(state, u"tags"_s, 1);
        QVERIFY(scene.show());
        scene.table.view().header()->resizeSection(0, 234);
        scene.table.view().header()->moveSection(0, 1);
        scene.table.view().hideColumn(1);
        scene.table.view().sortByColumn(0, Qt::DescendingOrder);
        scene.table.filterLine().setText(u"v1.2"_s);
    }
    Scene scene;
    scene.table.remember(state, u"tags"_s, 1);
    QVERIFY(scene.show());
    QCOMPARE(scene.table.filterLine().text(), u"v1.2"_s);
    QCOMPARE(scene.table.proxy().rowCount(), 2);
    QCOMPARE(scene.table.proxy().index(0, 0).data().toString(), u"v1.20"_s);
    QCOMPARE(scene.table.view().header()->sectionSize(0), 234);
    QCOMPARE(scene.table.view().header()->visualIndex(0), 1);
    QVERIFY(scene.table.view().isColumnHidden(1));
    Scene other;
    other.table.remember(state, u"tags"_s, 2); // its columns mean something else
    QVERIFY(!other.table.view().isColumnHidden(1));
}

void FilteredTableTest::selectedRowsAreCopiedAsTheyAreShown()
{
    Scene scene;
    scene.table.hideColumns({2});
    scene.table.view().header()->moveSection(1, 0);
    QVERIFY(scene.show());
    scene.table.setCurrentRow(scene.model.index(3, 0));
    scene.table.view().setFocus();
    QTest::keyClick(scene.current(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(scene.current(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"完成\tv1.3\nFailed\tv1.4"_s);
    scene.table.focusFilter(); // where Ctrl+C is the text's
    QTest::keyClicks(scene.current(), u"v1"_s);
    QTest::keyClick(scene.current(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(scene.current(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"v1"_s);
}

void FilteredTableTest::cellsWithTabsStayCells()
{
    Scene scene(0);
    scene.model.appendRow(rowOf(u"a\tb\nc\\d"_s, u"x"_s));
    QVERIFY(scene.show());
    scene.table.view().selectAll();
    scene.table.copyAction().trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"a\\tb\\nc\\\\d\tx\t1.0 MiB"_s);
}

void FilteredTableTest::selectingAllTakesWhatTheFilterLeaves()
{
    Scene scene;
    QVERIFY(scene.show());
    const QSignalSpy changed(&scene.table, &FilteredTable::selectionChanged);
    scene.table.filterLine().setText(u"v1.2"_s);
    scene.table.view().setFocus();
    QTest::keyClick(scene.current(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(scene.table.selectedRows(), QModelIndexList({scene.model.index(1, 0), scene.model.index(19, 0)}));
    QVERIFY(!changed.isEmpty());
}

void FilteredTableTest::theRowMenuOpensByMouseAndByKeyboard()
{
    Scene scene;
    QAction retry(u"Retry"_s);
    scene.table.setRowActions({&retry, nullptr});
    QVERIFY(scene.show());
    scene.table.setCurrentRow(scene.model.index(2, 0));
    scene.table.view().setFocus();
    const auto menu = [&] { return scene.table.findChild<QMenu *>(u"rowMenu"_s); };

    QTest::keyClick(scene.current(), Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(menu());
    QVERIFY(menu()->actions().contains(&retry));
    QVERIFY(menu()->actions().contains(&scene.table.copyAction()));
    const QRect row = scene.table.view().visualRect(scene.table.view().currentIndex());
    QCOMPARE(menu()->pos(), scene.table.view().viewport()->mapToGlobal(row.bottomLeft()));
    menu()->close();
    QTRY_VERIFY(!menu());

    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(0, 0), scene.table.mapToGlobal(QPoint(0, 0)));
    QApplication::sendEvent(&scene.table.view(), &byKey);
    QVERIFY(menu());
    menu()->close();
    QTRY_VERIFY(!menu());

    const QPoint where = scene.table.view().viewport()->mapToGlobal(QPoint(30, 30));
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, QPoint(30, 30), where);
    QApplication::sendEvent(scene.table.view().viewport(), &byMouse);
    QVERIFY(menu());
    QCOMPARE(menu()->pos(), where);
}

/// A right click beside an open menu closes it and asks for the next one, before the first is gone.
void FilteredTableTest::aSecondRowMenuTakesThePlaceOfTheFirst()
{
    Scene scene;
    QVERIFY(scene.show());
    const auto ask = [&](const QPoint &place) {
        QContextMenuEvent byMouse(QContextMenuEvent::Mouse, place, scene.table.view().viewport()->mapToGlobal(place));
        QApplication::sendEvent(scene.table.view().viewport(), &byMouse);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    };
    QMenu *first = ask({30, 30});
    QVERIFY(first);
    QCOMPARE(ask({30, 60}), first); // the Menu key comes as a press and as a request
    first->close();
    QMenu *second = ask({30, 60});
    QVERIFY(second && second != first);
}

/// A window may have Ctrl+F too, for when the focus is elsewhere.
void FilteredTableTest::ourKeysWinOverTheWindows()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    Scene scene;
    auto *elsewhere = new QLineEdit;
    layout->addWidget(&scene.table);
    layout->addWidget(elsewhere);
    int times = 0;
    QAction find(&window);
    find.setShortcut(QKeySequence::Find);
    connect(&find, &QAction::triggered, &window, [&] { ++times; });
    window.addAction(&find);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    scene.table.view().setFocus();
    QTest::keyClick(scene.current(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(scene.current(), &scene.table.filterLine());
    QCOMPARE(times, 0);
    elsewhere->setFocus();
    QTest::keyClick(elsewhere, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(times, 1);
    scene.table.setParent(nullptr);
}

void FilteredTableTest::placeSurvivesAReset()
{
    Scene scene(200);
    QVERIFY(scene.show());
    scene.table.setCurrentRow(scene.model.index(120, 0));
    QScrollBar *bar = scene.table.view().verticalScrollBar();
    const int scrolled = bar->value();
    QVERIFY(scrolled > 0);
    const QSignalSpy changed(&scene.table, &FilteredTable::selectionChanged);
    scene.model.clear(); // a reset; the rows come later
    for (int row = 1; row <= 200; ++row)
        scene.model.appendRow(rowOf(u"v1.%1"_s.arg(row), u"x"_s));
    QCOMPARE(scene.place(), u"v1.121"_s);
    QCOMPARE(scene.table.selectedRows().size(), 1);
    QTRY_COMPARE(bar->value(), scrolled);
    QVERIFY(!changed.isEmpty());
}

/// Rows that come late do not take the person back to where they were.
void FilteredTableTest::whoScrollsElsewhereStaysThere()
{
    Scene scene(200);
    QVERIFY(scene.show());
    QScrollBar *bar = scene.table.view().verticalScrollBar();
    bar->setValue(bar->maximum());
    scene.model.clear();
    const auto append = [&](int first, int last) {
        for (int row = first; row <= last; ++row)
            scene.model.appendRow(rowOf(u"v1.%1"_s.arg(row), u"x"_s));
        QCoreApplication::processEvents();
    };
    append(1, 100);
    QCOMPARE(bar->value(), 0);
    bar->triggerAction(QScrollBar::SliderSingleStepAdd); // as wheel and mouse do
    const int chosen = bar->value();
    QVERIFY(chosen > 0);
    append(101, 250);
    QVERIFY(bar->maximum() > chosen);
    QCOMPARE(bar->value(), chosen);
}

void FilteredTableTest::unfoldedRowsSurviveAReset()
{
    QStandardItemModel model;
    const auto fill = [&model] {
        for (const QString &name : {u"push"_s, u"pull"_s}) {
            auto *item = rowOf(name, {}).constFirst();
            item->appendRow(rowOf(name + u"/image"_s, {}).constFirst());
            model.appendRow(item);
        }
        model.appendRow(rowOf(u"sync"_s, {}));
    };
    fill();
    FilteredTable tree(FilteredTable::Kind::Tree);
    tree.setModel(model, Qt::DisplayRole, KeyRole);
    tree.view().expand(tree.proxy().index(1, 0));
    model.clear();
    fill();
    QVERIFY(!tree.view().isExpanded(tree.proxy().index(0, 0)));
    QVERIFY(tree.view().isExpanded(tree.proxy().index(1, 0)));
}

void FilteredTableTest::aPageStandsInThePlaceOfNothing()
{
    using State = StatePage::State;
    Scene scene(0);
    QAction add(u"Add…"_s);
    const QSignalSpy added(&add, &QAction::triggered);
    const QSignalSpy retried(&scene.table, &FilteredTable::retryRequested);
    scene.table.setEmpty([] { return u"Tags are listed here."_s; }, &add);
    QVERIFY(scene.show());
    const StatePage &page = scene.table.statePage();
    auto *button = page.findChild<QPushButton *>(u"stateButton"_s);
    QVERIFY(page.isVisible());
    QCOMPARE(page.state(), State::Empty);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(added.size(), 1);
    scene.table.setLoading();
    QCOMPARE(page.state(), State::Loading);
    scene.table.setError({Error::Kind::Forbidden, u"You may not list the tags."_s, {}});
    QCOMPARE(page.state(), State::Forbidden);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(retried.size(), 1);
    scene.table.setLoaded();
    QCOMPARE(page.state(), State::Empty);
    scene.model.appendRow(rowOf(u"v1"_s, {}));
    QVERIFY(!page.isVisible());
    scene.table.filterLine().setText(u"nothing"_s);
    QVERIFY(page.isVisible());
    QCOMPARE(page.state(), State::NoMatch);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!page.isVisible());
    scene.model.removeRow(0);
    QCOMPARE(page.state(), State::Empty);
}

void FilteredTableTest::rowsThatAreOldSayHowOld()
{
    Scene scene;
    QVERIFY(scene.show());
    const QSignalSpy retried(&scene.table, &FilteredTable::retryRequested);
    scene.table.setError({Error::Kind::Network, u"The host cannot be reached."_s, {}},
                         QDateTime::currentDateTimeUtc().addSecs(-7200));
    QVERIFY(!scene.table.statePage().isVisible());
    const auto *text = scene.table.findChild<QLabel *>(u"staleText"_s);
    QVERIFY(text->isVisible());
    QCOMPARE(text->text(), u"This was read 2 hour(s) ago. The host cannot be reached."_s);
    QTest::mouseClick(scene.table.findChild<QPushButton *>(u"staleRetry"_s), Qt::LeftButton);
    QCOMPARE(retried.size(), 1);
    scene.table.setLoaded();
    QVERIFY(!text->isVisible());
}

void FilteredTableTest::theFocusStays()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.table.view().setFocus();
    scene.model.removeRows(0, scene.model.rowCount());
    scene.table.setLoading();
    QVERIFY(scene.table.statePage().isVisible());
    QVERIFY(scene.table.statePage().hasFocus() || scene.table.statePage().isAncestorOf(scene.current()));
    scene.table.setError({Error::Kind::Server, u"It broke."_s, {}});
    scene.table.statePage().findChild<QPushButton *>(u"stateButton"_s)->setFocus();
    scene.table.setLoading(); // which has no button
    QVERIFY(scene.table.isAncestorOf(scene.current()));
    scene.model.appendRow(rowOf(u"v1"_s, {}));
    QCOMPARE(scene.current(), &scene.table.view());
    scene.table.focusFilter();
    scene.model.removeRows(0, 1);
    QCOMPARE(scene.current(), &scene.table.filterLine());
}

void FilteredTableTest::enterActivates()
{
    Scene scene;
    QVERIFY(scene.show());
    const QSignalSpy activated(&scene.table, &FilteredTable::activated);
    scene.table.view().sortByColumn(0, Qt::DescendingOrder);
    scene.table.setCurrentRow(scene.model.index(4, 0));
    scene.table.view().setFocus();
    scene.table.view().clearSelection(); // as who comes by Tab finds it
    QTest::keyClick(scene.current(), Qt::Key_Return);
    QVERIFY(scene.table.view().selectionModel()->isRowSelected(scene.table.view().currentIndex().row(), {}));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toModelIndex(), scene.model.index(4, 0));
}

void FilteredTableTest::everybodyCanUseIt()
{
    Scene scene;
    QVERIFY(scene.show());
    QCOMPARE(accessibilityProblems(scene.table), {});
    ActionRegistry registry;
    for (QAction *action : scene.table.tableActions())
        registry.include(*action, u"edit"_s);
    QCOMPARE(actionProblems(registry), {});
    QVERIFY(registry.find(u"tags.copy"_s));
}

void FilteredTableTest::textsFollowTheLanguage()
{
    Scene scene;
    QVERIFY(scene.show());
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(scene.table.filterLine().placeholderText().contains(u'⟦'));
    QCOMPARE(scene.table.copyAction().text(), u"⟦Copy Rows⟧"_s);
    QCoreApplication::removeTranslator(&brackets);
    QTRY_VERIFY(!scene.table.filterLine().placeholderText().contains(u'⟦'));
}

QTEST_MAIN(FilteredTableTest)
#include "tst_filteredtable.moc"
