#include "tests/views/widgets/tablescene.h"
#include "tests/views/widgetwalk.h"
#include "views/actions/actionregistry.h"
#include "views/widgets/viewstate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class FilteredTableTest : public QObject
{
    Q_OBJECT

private slots:
    void typingFilters();
    void whoComesByAKeyMeansARow();
    void keysLeadFromTheFilterToTheRowsAndBack();
    void anInputMethodFiltersWhenItIsDone();
    void hiddenColumnsAreNotSearched();
    void hiddenColumnsAreSearchedWhereThisIsWanted();
    void keysSortMoveAndResizeColumns();
    void theMenuKeyOffersWhatAColumnCan();
    void aHeaderSortsAndStopsSorting();
    void columnsFitTheFirstRows();
    void columnsGrowToWhatComesLate();
    void columnsAreChosenByKeyboard();
    void oneColumnAlwaysStays();
    void columnsSortingAndFilterAreRemembered();
    void selectedRowsAreCopiedAsTheyAreShown();
    void cellsWithTabsStayCells();
    void selectingAllTakesWhatTheFilterLeaves();
    void theFirstKeySelectsTheRowWithTheFocus();
    void columnsAreChosenBelowTheirButton();
    void theRowMenuOpensByMouseAndByKeyboard();
    void aSecondRowMenuTakesThePlaceOfTheFirst();
    void ourKeysWinOverTheWindows();
    void enterActivates();
    void everybodyCanUseIt();
    void textsFollowTheLanguage();
};

void FilteredTableTest::typingFilters()
{
    TableScene scene;
    QVERIFY(scene.show());
    QTest::keyClicks(&scene.table.filterLine(), u"FAILED"_s);
    QCOMPARE(scene.table.proxy().rowCount(), 10);
    QCOMPARE(scene.table.findChild<QLabel *>(u"count"_s)->text(), u"10 of 20"_s);
    QTest::keyClick(&scene.table.filterLine(), Qt::Key_Escape);
    QCOMPARE(scene.table.proxy().rowCount(), 20);
    QVERIFY(!scene.table.findChild<QLabel *>(u"count"_s)->isVisible());
}

void FilteredTableTest::whoComesByAKeyMeansARow()
{
    TableScene scene;
    QVERIFY(scene.show());
    QTest::keyClicks(&scene.table.filterLine(), u"v1.1"_s);
    scene.table.view().setFocus(Qt::ShortcutFocusReason);
    QCOMPARE(scene.table.selectedRows().size(), 1);
    QCOMPARE(scene.table.currentRow().row(), 0);
}

void FilteredTableTest::keysLeadFromTheFilterToTheRowsAndBack()
{
    TableScene scene;
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
    TableScene scene;
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
    TableScene scene;
    scene.table.hideColumns({1});
    scene.table.filterLine().setText(u"failed"_s);
    QCOMPARE(scene.table.proxy().rowCount(), 0);
}

void FilteredTableTest::hiddenColumnsAreSearchedWhereThisIsWanted()
{
    TableScene scene;
    scene.table.searchHiddenColumns();
    scene.table.hideColumns({1});
    scene.table.filterLine().setText(u"failed"_s);
    QCOMPARE(scene.table.proxy().rowCount(), 10);
    QVERIFY(scene.table.filterLine().placeholderText().contains(u"hidden"_s));
}

void FilteredTableTest::keysSortMoveAndResizeColumns()
{
    TableScene scene;
    QVERIFY(scene.show());
    QHeaderView &header = *scene.table.view().header();
    const auto first = [&] { return scene.table.proxy().index(0, 0).data().toString(); };
    scene.table.view().setFocus();
    QTest::keyClick(scene.current(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(scene.current(), &header);
    QTest::keyClick(&header, Qt::Key_Space);
    QTest::keyClick(&header, Qt::Key_Space);
    QCOMPARE(first(), u"v1.20"_s); // descending
    QTest::keyClick(&header, Qt::Key_Return);
    QCOMPARE(header.sortIndicatorSection(), -1);
    QTest::keyClick(&header, Qt::Key_Right);
    const int width = header.sectionSize(1);
    QTest::keyClick(&header, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(header.sectionSize(1) > width);
    QTest::keyClick(&header, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(header.sectionSize(1), width);
    QTest::keyClick(&header, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(header.visualIndex(1), 0);
    QVERIFY(header.accessibleName().contains(u"State"_s));
    QTest::keyClick(&header, Qt::Key_Down);
    QCOMPARE(scene.current(), &scene.table.view());
}

void FilteredTableTest::theMenuKeyOffersWhatAColumnCan()
{
    TableScene scene;
    QVERIFY(scene.show());
    QHeaderView &header = *scene.table.view().header();
    scene.table.tableActions().last()->trigger();
    QCOMPARE(scene.current(), &header);
    QTest::keyClick(&header, Qt::Key_Right);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&header, &byKey);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_A); // sort ascending
    QCOMPARE(header.sortIndicatorSection(), 1);
    QCOMPARE(scene.table.proxy().index(0, 1).data().toString(), u"Failed"_s);
}

void FilteredTableTest::aHeaderSortsAndStopsSorting()
{
    TableScene scene;
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
    TableScene scene(0);
    scene.model.appendRow(rowOf(QString(200, u'a'), u"Transferring"_s));
    QVERIFY(scene.show());
    const QTreeView &view = scene.table.view();
    QVERIFY(!view.horizontalScrollBar()->isVisible());
    QCOMPARE(view.header()->length(), view.viewport()->width());
    QVERIFY(view.columnWidth(1) > view.fontMetrics().horizontalAdvance(u"Transferring"_s));
}

void FilteredTableTest::columnsGrowToWhatComesLate()
{
    TableScene scene(2);
    QVERIFY(scene.show());
    const QHeaderView &header = *scene.table.view().header();
    const int before = header.sectionSize(0);
    const int other = header.sectionSize(1);
    scene.model.item(0)->setText(u"a-name-that-is-known-late"_s);
    scene.table.widenColumns();
    QVERIFY(header.sectionSize(0) > before);
    QVERIFY(header.sectionSize(1) >= other);
    scene.model.item(0)->setText(QString(500, u'x'));
    scene.table.widenColumns();
    QVERIFY(header.sectionSize(0) <= scene.table.width() / 3);
}

void FilteredTableTest::columnsAreChosenByKeyboard()
{
    TableScene scene;
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
    QTest::keyClick(menu, Qt::Key_Space); // it stays, for the next one
    QVERIFY(!scene.table.view().isColumnHidden(1));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(1)).center());
    QVERIFY(scene.table.view().isColumnHidden(1));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(!menu->actions().at(0)->isEnabled()); // one stays
    QTest::keyClick(menu, Qt::Key_Escape);
    scene.table.filterLine().setText(u"failed"_s);
    QCOMPARE(scene.table.proxy().rowCount(), 0);
    QTRY_VERIFY(!scene.table.findChild<QMenu *>(u"columnMenu"_s));
}

void FilteredTableTest::oneColumnAlwaysStays()
{
    TableScene scene;
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
        TableScene scene;
        scene.table.remember(state, u"tags"_s, 1);
        QVERIFY(scene.show());
        scene.table.view().header()->resizeSection(0, 234);
        scene.table.view().header()->moveSection(0, 1);
        scene.table.view().hideColumn(1);
        scene.table.view().sortByColumn(0, Qt::DescendingOrder);
        scene.table.filterLine().setText(u"v1.2"_s);
    }
    TableScene scene;
    scene.table.remember(state, u"tags"_s, 1);
    QVERIFY(scene.show());
    QCOMPARE(scene.table.filterLine().text(), u"v1.2"_s);
    QCOMPARE(scene.table.proxy().rowCount(), 2);
    QCOMPARE(scene.table.proxy().index(0, 0).data().toString(), u"v1.20"_s);
    QCOMPARE(scene.table.view().header()->sectionSize(0), 234);
    QCOMPARE(scene.table.view().header()->visualIndex(0), 1);
    QVERIFY(scene.table.view().isColumnHidden(1));
    TableScene other;
    other.table.remember(state, u"tags"_s, 2); // its columns mean something else
    QVERIFY(!other.table.view().isColumnHidden(1));
}

void FilteredTableTest::selectedRowsAreCopiedAsTheyAreShown()
{
    TableScene scene;
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
    TableScene scene(0);
    scene.model.appendRow(rowOf(u"a\tb\nc\\d"_s, u"x"_s));
    QVERIFY(scene.show());
    scene.table.view().selectAll();
    scene.table.copyAction().trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"a\\tb\\nc\\\\d\tx\t1.0 MiB"_s);
}

void FilteredTableTest::selectingAllTakesWhatTheFilterLeaves()
{
    TableScene scene;
    QVERIFY(scene.show());
    const QSignalSpy changed(&scene.table, &FilteredTable::selectionChanged);
    scene.table.filterLine().setText(u"v1.2"_s);
    scene.table.view().setFocus();
    QTest::keyClick(scene.current(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(scene.table.selectedRows(), QModelIndexList({scene.model.index(1, 0), scene.model.index(19, 0)}));
    QVERIFY(!changed.isEmpty());
}

/// Who comes by Tab stands on a row, and nothing is selected.
void FilteredTableTest::theFirstKeySelectsTheRowWithTheFocus()
{
    TableScene scene(1);
    QVERIFY(scene.show());
    QTreeView &view = scene.table.view();
    view.setFocus(Qt::TabFocusReason);
    QVERIFY(scene.table.selectedRows().isEmpty());
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(scene.table.selectedRows().size(), 1);
    view.selectionModel()->clearSelection();
    QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(scene.table.selectedRows().size(), 1);
}

void FilteredTableTest::columnsAreChosenBelowTheirButton()
{
    TableScene scene;
    QVERIFY(scene.show());
    const auto *button = scene.table.findChild<QToolButton *>(u"columnsButton"_s);
    scene.table.columnsAction().trigger();
    const QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    const QPoint corner = button->mapToGlobal(button->rect().bottomRight());
    QCOMPARE(menu->geometry().top(), corner.y());
    QVERIFY(std::abs(menu->geometry().right() - corner.x()) <= 1);
}

void FilteredTableTest::theRowMenuOpensByMouseAndByKeyboard()
{
    TableScene scene;
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
    TableScene scene;
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
    TableScene scene;
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

void FilteredTableTest::enterActivates()
{
    TableScene scene;
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
    TableScene scene;
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
    TableScene scene;
    QVERIFY(scene.show());
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(scene.table.filterLine().placeholderText().contains(u'⟦'));
    QCOMPARE(scene.table.copyAction().text(), u"⟦Copy rows⟧"_s);
    QCoreApplication::removeTranslator(&brackets);
    QTRY_VERIFY(!scene.table.filterLine().placeholderText().contains(u'⟦'));
}

QTEST_MAIN(FilteredTableTest)
#include "tst_filteredtable.moc"
