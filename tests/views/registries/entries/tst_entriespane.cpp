#include "models/registries/exchange/entrytable.h"
#include "models/registries/exchange/importpreview.h"
#include "models/store/storequestion.h"
#include "tests/views/registries/entries/entriesscene.h"
#include "tests/views/widgetwalk.h"
#include "views/registries/entries/entryeventlist.h"
#include "views/registries/entries/entryfilterbar.h"
#include "views/registries/entries/noticebar.h"
#include "views/widgets/dayfield.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"
#include "views/widgets/statepage.h"
#include "views/widgets/undobar.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

namespace
{

const QString digestText = u"sha256:"_s + QString(64, u'a');

}

/// The pane of registry entries, by keys and clicks.
class TestEntriesPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EntriesScene> m_scene;

    FilteredTable &table() const { return *m_scene->find<FilteredTable>(u"entries"_s); }
    QAction &action(const QString &name) const { return *m_scene->actions().find(u"entries."_s + name); }
    UndoBar &undoBar() const { return *m_scene->find<UndoBar>(u"entriesUndo"_s); }
    template <typename W> W *filter(const QString &name) const { return m_scene->find<W>(u"filter"_s + name); }

    bool addSome() const
    {
        return m_scene->addEntries({{u"web 1.10"_s, u"reg.example.com/team/web:1.10"_s},
                                    {u"web 1.9"_s, u"reg.example.com/team/web:1.9"_s},
                                    {u"nginx"_s, u"nginx"_s},
                                    {u"中文镜像"_s, u"harbor.company.com/project/image:v1.0"_s}});
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&table().view(), static_cast<Qt::Key>(key), modifiers);
    }

    void clickInToolBar(const QString &name) const
    {
        QToolBar bar(m_scene->window());
        bar.addActions(m_scene->pane().toolBarActions());
        bar.show();
        QTest::mouseClick(bar.widgetForAction(&action(name)), Qt::LeftButton);
    }

    QStringList selectedNames() const
    {
        QStringList names;
        for (const QModelIndex &row : table().selectedRows())
            names.append(row.data().toString());
        return names;
    }

    QImage imageOf(const QModelIndex &cell) const
    {
        return table().view().viewport()->grab(table().view().visualRect(cell)).toImage();
    }

    bool isListed(const QString &name) const { return m_scene->entry(name)->fields.listed; }

    void found(const QString &name, const QString &digest)
    {
        Availability availability;
        availability.digest = digest;
        availability.checked = QDateTime::currentDateTimeUtc();
        m_scene->entries().setAvailability({{m_scene->entry(name)->id, availability}});
        QTRY_VERIFY(m_scene->entry(name)->availability);
    }

private slots:
    void init()
    {
        m_scene = std::make_unique<EntriesScene>();
        QVERIFY(m_scene->isActive());
    }
    void cleanup() { m_scene.reset(); }

    void a_newcomer_is_offered_to_add_an_entry();
    void the_filter_finds_parts_in_any_language();
    void names_sort_as_people_count();
    void listing_and_unlisting_act_at_once_and_can_be_undone();
    void deleting_is_undone_by_the_keys_and_done_again();
    void the_bar_undoes_what_it_tells();
    void the_focus_waits_for_the_only_entry_to_come_back();
    void several_are_counted();
    void what_comes_back_is_selected_and_what_goes_leaves_its_place();
    void a_delete_that_failed_leaves_no_place();
    void undo_and_redo_say_what_they_do();
    void a_test_under_way_is_seen();
    void an_image_of_several_entries_is_tested_once();
    void details_show_the_focus_and_know_the_edit_key();
    void the_divider_is_moved_by_keys();
    void facts_stand_in_line();
    void what_somebody_else_has_changed_cannot_be_undone();
    void references_are_copied_by_tag_and_by_digest();
    void the_history_is_left_as_the_person_has_it();
    void an_address_that_is_none_is_not_copied();
    void copied_rows_are_understood_when_they_are_pasted();
    void rows_are_narrowed_beside_the_filter_line();
    void what_was_chosen_is_there_at_the_next_start();
    void what_is_told_stays_until_it_is_closed();
    void what_the_platform_does_not_have_is_counted_and_leads_there();
    void a_refresh_keeps_selection_and_place();
    void the_menu_key_offers_what_can_be_done();
    void wishes_name_what_is_selected();
    void details_follow_the_selection();
    void the_history_says_who_it_was_data();
    void the_history_says_who_it_was();
    void a_newer_version_is_marked();
    void rows_of_a_spreadsheet_are_pasted_data();
    void rows_of_a_spreadsheet_are_pasted();
    void an_empty_clipboard_is_told();
    void a_file_is_imported_by_the_action();
    void entries_are_exported_by_the_action();
    void everything_has_a_name_and_every_action_a_text();
};

void TestEntriesPane::a_newcomer_is_offered_to_add_an_entry()
{
    QTRY_COMPARE(table().statePage().state(), StatePage::State::Empty);
    QTest::mouseClick(table().statePage().findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(m_scene->dialog(u"entryDialog"_s));
}

void TestEntriesPane::the_filter_finds_parts_in_any_language()
{
    QVERIFY(addSome());
    EntryFields fields = m_scene->entry(u"web 1.9"_s)->fields;
    fields.description = u"Our Service"_s;
    m_scene->entries().apply({{m_scene->entry(u"web 1.9"_s)->id, m_scene->entry(u"web 1.9"_s)->fields, fields, false}},
                             ChangeOrigin::here(), this, [](const auto &) {});
    QTRY_COMPARE(m_scene->entry(u"web 1.9"_s)->fields.description, fields.description);
    QTest::keyClick(&m_scene->pane(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&table().filterLine(), u"LIBRARY"_s);
    QCOMPARE(m_scene->shownNames(), QStringList{u"nginx"_s});
    table().filterLine().setText(u"service"_s); // of a description, whose column is hidden
    QVERIFY(table().view().isColumnHidden(RegistryEntryModel::Description));
    QCOMPARE(m_scene->shownNames(), QStringList{u"web 1.9"_s});
    table().filterLine().setText(u"文镜"_s);
    QCOMPARE(m_scene->shownNames(), QStringList{u"中文镜像"_s});
    QTest::keyClick(&table().filterLine(), Qt::Key_Escape);
    QCOMPARE(m_scene->shownNames().size(), 4);
}

void TestEntriesPane::names_sort_as_people_count()
{
    QVERIFY(addSome());
    table().view().sortByColumn(RegistryEntryModel::Name, Qt::AscendingOrder);
    const QStringList names = m_scene->shownNames();
    QVERIFY(names.indexOf(u"web 1.9"_s) < names.indexOf(u"web 1.10"_s));
}

void TestEntriesPane::listing_and_unlisting_act_at_once_and_can_be_undone()
{
    QVERIFY(addSome());
    m_scene->select({u"web 1.9"_s, u"nginx"_s});
    QVERIFY(!action(u"list"_s).isEnabled()); // they are
    action(u"unlist"_s).trigger();
    QTRY_VERIFY(!isListed(u"nginx"_s));
    QVERIFY(!isListed(u"web 1.9"_s));
    QVERIFY(isListed(u"web 1.10"_s));
    QTRY_VERIFY(undoBar().isVisible());
    QVERIFY(undoBar().findChild<QLabel *>(u"undoText"_s)->text().contains(u"does not enforce"_s));
    QTRY_VERIFY(action(u"undo"_s).isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier); // one step
    QTRY_VERIFY(isListed(u"nginx"_s));
    QVERIFY(isListed(u"web 1.9"_s));
    QVERIFY(!undoBar().isVisible());
}

void TestEntriesPane::deleting_is_undone_by_the_keys_and_done_again()
{
    QVERIFY(addSome());
    const qint64 id = m_scene->entry(u"nginx"_s)->id;
    m_scene->select({u"nginx"_s});
    press(Qt::Key_Delete);
    QTRY_VERIFY(!m_scene->entry(u"nginx"_s));
    QTRY_VERIFY(action(u"undo"_s).isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_scene->entry(u"nginx"_s));
    QCOMPARE(m_scene->entry(u"nginx"_s)->id, id); // the same one, history and all
    QTRY_VERIFY(action(u"redo"_s).isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!m_scene->entry(u"nginx"_s));
}

void TestEntriesPane::the_bar_undoes_what_it_tells()
{
    QVERIFY(addSome());
    m_scene->select({u"nginx"_s});
    press(Qt::Key_Delete);
    QTRY_VERIFY(undoBar().isVisible());
    auto *undo = undoBar().findChild<QPushButton *>(u"undo"_s);
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), &table().view());
    QTRY_VERIFY(m_scene->entry(u"nginx"_s));
    QTRY_COMPARE(selectedNames(), QStringList{u"nginx"_s});
}

void TestEntriesPane::the_focus_waits_for_the_only_entry_to_come_back()
{
    QVERIFY(m_scene->addEntries({{u"only"_s, u"nginx"_s}}));
    m_scene->select({u"only"_s});
    press(Qt::Key_Delete);
    QTRY_VERIFY(undoBar().isVisible());
    auto *undo = undoBar().findChild<QPushButton *>(u"undo"_s);
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    QTRY_VERIFY(m_scene->entry(u"only"_s));
    QTRY_COMPARE(QApplication::focusWidget(), &table().view());
}

void TestEntriesPane::several_are_counted()
{
    QVERIFY(addSome());
    m_scene->select(m_scene->shownNames().first(2));
    const auto labels = m_scene->find<QWidget>(u"entriesSplitter"_s)->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"2 entries"_s); }));
}

void TestEntriesPane::what_comes_back_is_selected_and_what_goes_leaves_its_place()
{
    QVERIFY(addSome());
    table().view().sortByColumn(RegistryEntryModel::Name, Qt::AscendingOrder);
    const QStringList names = m_scene->shownNames();
    m_scene->select(names.first(2));
    press(Qt::Key_Delete);
    QTRY_COMPARE(selectedNames(), names.mid(2, 1));
    QTRY_VERIFY(action(u"undo"_s).isEnabled());
    table().filterLine().setText(names.at(3)); // where they are not seen
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_scene->shownNames(), names);
    QTRY_COMPARE(selectedNames(), names.first(1)); // a filter that hides all of them went for the first
}

void TestEntriesPane::a_delete_that_failed_leaves_no_place()
{
    QVERIFY(addSome());
    m_scene->select({u"nginx"_s});
    action(u"unlist"_s).trigger();
    QTRY_VERIFY(!isListed(u"nginx"_s));
    action(u"undo"_s).trigger();
    QTRY_VERIFY(isListed(u"nginx"_s));
    QTRY_VERIFY(action(u"redo"_s).isEnabled());
    const auto run = [this](const QString &statement) {
        m_scene->store().post([statement](Database &database) { QVERIFY(database.run(statement)); });
    };
    run(u"CREATE TRIGGER full BEFORE INSERT ON registry_entry_event "
        "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"_s);
    action(u"delete"_s).trigger();
    QTRY_VERIFY(m_scene->find<QWidget>(u"entriesFailure"_s)->isVisible());
    run(u"DROP TRIGGER full"_s);
    table().view().clearSelection();
    action(u"redo"_s).trigger();
    QTRY_VERIFY(!isListed(u"nginx"_s));
    QTRY_VERIFY(!m_scene->find<QWidget>(u"entriesFailure"_s)->isVisible()); // the step is done
    QVERIFY(table().selectedRows().isEmpty());
}

void TestEntriesPane::undo_and_redo_say_what_they_do()
{
    QVERIFY(addSome());
    m_scene->select({u"nginx"_s});
    press(Qt::Key_Delete);
    QTRY_VERIFY(action(u"undo"_s).text().contains(u"nginx was deleted"_s));
    QTRY_VERIFY(action(u"undo"_s).isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(action(u"redo"_s).text().contains(u"nginx was deleted"_s));
    QVERIFY(!action(u"undo"_s).text().contains(u"nginx"_s));
}

void TestEntriesPane::a_test_under_way_is_seen()
{
    QVERIFY(addSome());
    found(u"nginx"_s, digestText);
    m_scene->select({u"nginx"_s});
    const auto *state = m_scene->find<QLabel>(u"entryTest.state"_s);
    QTRY_COMPARE(state->text(), u"Available"_s);
    m_scene->pane().setTesting({u"docker.io/library/nginx:latest"_s});
    QCOMPARE(state->text(), u"Testing…"_s);
    const QModelIndex cell = table().view().currentIndex().siblingAtColumn(RegistryEntryModel::State);
    const QImage during = imageOf(cell);
    m_scene->pane().setTesting({});
    QCOMPARE(state->text(), u"Available"_s);
    QVERIFY(imageOf(cell) != during);
    m_scene->pane().tellTested(u"Of 2 tested entries, 1 are available."_s);
    QVERIFY(m_scene->find<QLabel>(u"noticeText"_s)->text().startsWith(u"Of 2"_s));
}

void TestEntriesPane::an_image_of_several_entries_is_tested_once()
{
    QVERIFY(m_scene->addEntries({{u"a"_s, u"nginx"_s}, {u"b"_s, u"docker.io/library/nginx:latest"_s}}));
    const QSignalSpy asked(&m_scene->pane(), &EntriesPane::checkRequested);
    action(u"checkAll"_s).trigger();
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<QList<Reference>>().size(), 1);
}

void TestEntriesPane::details_show_the_focus_and_know_the_edit_key()
{
    QVERIFY(addSome());
    m_scene->select({u"nginx"_s});
    auto *facts = m_scene->find<QAbstractScrollArea>(u"entryFacts"_s);
    QVERIFY(facts->frameWidth() > 0); // else the style has no place for its ring
    facts->setFocus();
    QTest::keyClick(facts, Qt::Key_F2);
    QVERIFY(m_scene->dialog(u"entryDialog"_s));
}

void TestEntriesPane::the_divider_is_moved_by_keys()
{
    QVERIFY(addSome());
    auto *splitter = m_scene->find<QSplitter>(u"entriesSplitter"_s);
    m_scene->window()->resize(2000, 700);
    splitter->setSizes({1200, 700});
    const int before = splitter->sizes().constFirst();
    splitter->handle(1)->setFocus();
    QVERIFY(splitter->handle(1)->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(splitter->handle(1), Qt::Key_Left);
    const int narrower = splitter->sizes().constFirst();
    QVERIFY(narrower < before);
    QTest::keyClick(splitter->handle(1), Qt::Key_Right);
    QVERIFY(splitter->sizes().constFirst() > narrower);
}

void TestEntriesPane::facts_stand_in_line()
{
    QVERIFY(addSome());
    m_scene->select({u"nginx"_s});
    const auto *facts = m_scene->find<QWidget>(u"entryFacts"_s);
    const auto left = [&](const QString &name) { return m_scene->find<QLabel>(name)->mapTo(facts, QPoint()).x(); };
    QTRY_COMPARE(left(u"entryTest.state"_s), left(u"entry.address"_s));
}

void TestEntriesPane::what_somebody_else_has_changed_cannot_be_undone()
{
    QVERIFY(addSome());
    m_scene->select({u"nginx"_s});
    action(u"unlist"_s).trigger();
    QTRY_VERIFY(!isListed(u"nginx"_s));
    EntryFields other = m_scene->entry(u"nginx"_s)->fields;
    other.remark = u"by another program"_s;
    bool done = false;
    m_scene->entries().apply({{m_scene->entry(u"nginx"_s)->id, m_scene->entry(u"nginx"_s)->fields, other, false}},
                             ChangeOrigin::here(), this, [&](const auto &) { done = true; });
    QTRY_VERIFY(done);
    action(u"undo"_s).trigger();
    auto *failure = m_scene->find<QWidget>(u"entriesFailure"_s);
    QTRY_VERIFY(failure->isVisible());
    QTRY_VERIFY(!action(u"undo"_s).isEnabled()); // it is gone
    QVERIFY(!isListed(u"nginx"_s));
    QCOMPARE(m_scene->entry(u"nginx"_s)->fields.remark, u"by another program"_s);
}

void TestEntriesPane::references_are_copied_by_tag_and_by_digest()
{
    QVERIFY(addSome());
    m_scene->select({u"web 1.9"_s});
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"reg.example.com/team/web:1.9"_s);
    action(u"copyPullCommand"_s).trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"docker pull reg.example.com/team/web:1.9"_s);
    QVERIFY(action(u"copyPinnedReference"_s).toolTip().contains(u"test the availability"_s));
    const auto *notice = m_scene->find<QLabel>(u"noticeText"_s);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(notice->isVisible() && notice->text().contains(u"“web 1.9” is not known"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"docker pull reg.example.com/team/web:1.9"_s);
    found(u"web 1.9"_s, digestText);
    QTRY_VERIFY(!action(u"copyPinnedReference"_s).toolTip().contains(u"test the availability"_s));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"reg.example.com/team/web@"_s + digestText);
    QVERIFY(!notice->isVisible());
}

void TestEntriesPane::the_history_is_left_as_the_person_has_it()
{
    QVERIFY(addSome());
    m_scene->select({u"nginx"_s});
    action(u"unlist"_s).trigger();
    QTRY_VERIFY(!isListed(u"nginx"_s));
    const qint64 id = m_scene->entry(u"nginx"_s)->id;
    EntryEventList history(m_scene->entries());
    const auto show = [&] {
        bool isThere = false;
        history.show(id);
        m_scene->entries().history(id, this, [&](const auto &) { isThere = true; });
        return QTest::qWaitFor([&] { return isThere; });
    };
    QVERIFY(show());
    QCOMPARE(history.topLevelItemCount(), 2);
    history.topLevelItem(0)->setExpanded(false);
    QVERIFY(show());
    QVERIFY(!history.topLevelItem(0)->isExpanded());
    QTRY_VERIFY(action(u"list"_s).isEnabled());
    action(u"list"_s).trigger();
    QTRY_VERIFY(isListed(u"nginx"_s));
    QVERIFY(show());
    QCOMPARE(history.topLevelItemCount(), 3);
}

/// A line feed would run it in a terminal.
void TestEntriesPane::an_address_that_is_none_is_not_copied()
{
    QVERIFY(addSome());
    EntryFields fields;
    fields.name = u"odd"_s;
    fields.address = u"a\n$(reboot)"_s;
    m_scene->entries().apply({{0, {}, fields, false}}, {ChangeOrigin::Kind::Sync, u"platform"_s}, this,
                             [](const auto &) {});
    QTRY_VERIFY(m_scene->entry(u"odd"_s));
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_scene->select({u"odd"_s, u"nginx"_s});
    QVERIFY(!action(u"copyPullCommand"_s).isEnabled());
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QVERIFY(m_scene->find<QLabel>(u"noticeText"_s)->text().contains(u"“odd”"_s));
    m_scene->select({u"nginx"_s});
    QVERIFY(action(u"copyPullCommand"_s).isEnabled());
}

/// And by a spreadsheet, which runs no formula of theirs.
void TestEntriesPane::copied_rows_are_understood_when_they_are_pasted()
{
    QVERIFY(addSome());
    EntryFields fields = m_scene->entry(u"web 1.9"_s)->fields;
    fields.name = u"=cmd|' /C calc'!A0"_s;
    fields.remark = u"one line\nand another"_s;
    m_scene->entries().apply({{m_scene->entry(u"web 1.9"_s)->id, m_scene->entry(u"web 1.9"_s)->fields, fields, false}},
                             ChangeOrigin::here(), this, [](const auto &) {});
    QTRY_VERIFY(m_scene->entry(fields.name));
    m_scene->select({fields.name, u"nginx"_s});
    table().copyAction().trigger();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"\n=cmd"_s));
    const auto rows = pastedRows(QGuiApplication::clipboard()->text());
    QVERIFY(rows);
    const auto preview = importPreview(*rows, m_scene->entries().all());
    QVERIFY(preview);
    QCOMPARE(preview->count(ImportPreview::Kind::Same), 2);
    QCOMPARE(preview->rows.size(), 2);
}

void TestEntriesPane::rows_are_narrowed_beside_the_filter_line()
{
    QVERIFY(addSome());
    m_scene->select({u"nginx"_s});
    action(u"unlist"_s).trigger();
    QTRY_VERIFY(!isListed(u"nginx"_s));
    filter<QComboBox>(u"Listed"_s)->setFocus();
    QTest::keyClick(filter<QComboBox>(u"Listed"_s), Qt::Key_Down);
    QCOMPARE(m_scene->shownNames().size(), 3);
    QTest::keyClick(filter<QComboBox>(u"Listed"_s), Qt::Key_Down);
    QCOMPARE(m_scene->shownNames(), QStringList{u"nginx"_s});
    auto *until = filter<DayField>(u"To"_s);
    until->setFocus();
    QTest::keyClicks(until, QDate::currentDate().addDays(-1).toString(Qt::ISODate));
    QCOMPARE(table().statePage().state(), StatePage::State::NoMatch);
    QTest::mouseClick(table().statePage().findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(m_scene->shownNames().size(), 4);
    filter<DayField>(u"From"_s)->setDay(QDate::currentDate().addDays(1));
    QCOMPARE(m_scene->shownNames().size(), 0);
    QTest::mouseClick(filter<QToolButton>(u"Reset"_s), Qt::LeftButton);
    QCOMPARE(m_scene->shownNames().size(), 4);
}

void TestEntriesPane::what_was_chosen_is_there_at_the_next_start()
{
    QVERIFY(addSome());
    filter<QComboBox>(u"Listed"_s)->setCurrentIndex(2);
    QCOMPARE(m_scene->shownNames().size(), 0);
    auto *details = m_scene->find<QTabWidget>(u"entryTabs"_s);
    details->setCurrentIndex(3);
    m_scene->pane().saveState(m_scene->state());
    filter<QComboBox>(u"Listed"_s)->setCurrentIndex(0);
    details->setCurrentIndex(0);
    m_scene->pane().restoreState(m_scene->state());
    QCOMPARE(m_scene->shownNames().size(), 0);
    QCOMPARE(details->currentIndex(), 3);
    EntryFilterBar bar;
    bar.restore(m_scene->state());
    QCOMPARE(bar.filter().listed, std::optional(false));
    QVERIFY(!bar.filter().slicing);
    QVERIFY(!bar.filter().source);
}

void TestEntriesPane::what_the_platform_does_not_have_is_counted_and_leads_there()
{
    QVERIFY(addSome());
    auto *pending = m_scene->find<QToolButton>(u"entriesPending"_s);
    QVERIFY(!pending->isVisible());
    askStore<bool>(
        m_scene->store(), pending,
        [](Database &database) -> Result<bool> {
            const auto done = database.run(u"INSERT INTO platform_server VALUES ('http://p', '', 'root', '')"_s);
            return done ? Result<bool>(true) : done.error();
        },
        [this](const Result<bool> &) { m_scene->entries().load(); });
    QTRY_VERIFY(pending->isVisible());
    QVERIFY2(pending->text().startsWith(QString::number(m_scene->entries().all().size())), qPrintable(pending->text()));
    QCOMPARE(pending->accessibleName(), pending->text());
    const QSignalSpy compared(&m_scene->pane(), &EntriesPane::compareRequested);
    QTest::mouseClick(pending, Qt::LeftButton);
    QCOMPARE(compared.size(), 1);
}

void TestEntriesPane::what_is_told_stays_until_it_is_closed()
{
    auto *bar = m_scene->find<NoticeBar>(QString());
    auto *text = bar->findChild<QLabel *>(u"noticeText"_s);
    QVERIFY(!bar->isVisible());
    for (const QString &sentence : {u"one"_s, u"two"_s, u"one"_s})
        bar->say(sentence);
    QVERIFY(bar->isVisible());
    QCOMPARE(text->text(), u"two\none"_s);
    for (int i = 0; i < 20; ++i)
        bar->say(QString::number(i));
    QCOMPARE(text->text(), u"17\n18\n19"_s); // the table needs its room
    bar->say(u"in a.csv"_s, u"export"_s);
    bar->say(u"in b.csv"_s, u"export"_s);
    QCOMPARE(text->text(), u"18\n19\nin b.csv"_s);
    bar->withdraw(u"export"_s);
    QCOMPARE(text->text(), u"18\n19"_s);
    QTest::mouseClick(bar->findChild<QToolButton *>(u"noticeClose"_s), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    bar->say(u"anew"_s);
    QCOMPARE(text->text(), u"anew"_s);
}

void TestEntriesPane::a_refresh_keeps_selection_and_place()
{
    QList<std::pair<QString, QString>> many;
    for (int i = 0; i < 200; ++i)
        many.append({u"entry %1"_s.arg(i), u"reg.example.com/team/app:%1"_s.arg(i)});
    QVERIFY(m_scene->addEntries(many));
    m_scene->select({u"entry 150"_s});
    const int place = table().view().verticalScrollBar()->value();
    QVERIFY(place > 0);
    QSignalSpy loaded(&m_scene->entries(), &RegistryEntries::loaded);
    m_scene->pane().refresh();
    QVERIFY(loaded.wait());
    QCOMPARE(table().currentRow().data().toString(), u"entry 150"_s);
    QCOMPARE(table().selectedRows().size(), 1);
    QCOMPARE(table().view().verticalScrollBar()->value(), place);
}

void TestEntriesPane::the_menu_key_offers_what_can_be_done()
{
    QVERIFY(addSome());
    m_scene->select({u"nginx"_s});
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&table().view(), &byKey);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    for (const QString &name : {u"edit"_s, u"version"_s, u"unlist"_s, u"delete"_s, u"copyReference"_s})
        QVERIFY2(menu->actions().contains(&action(name)), qPrintable(name));
    menu->close();
}

void TestEntriesPane::wishes_name_what_is_selected()
{
    QVERIFY(addSome());
    QStringList wishes;
    const EntriesPane &pane = m_scene->pane();
    connect(&pane, &EntriesPane::checkRequested, this, [&](const QList<Reference> &all) {
        for (const Reference &reference : all)
            wishes.append(u"check "_s + reference.toString());
    });
    connect(&pane, &EntriesPane::pushRequested, this,
            [&](const Reference &reference) { wishes.append(u"push "_s + reference.toString()); });
    connect(&pane, &EntriesPane::syncRequested, this,
            [&](const QList<Reference> &all) { wishes.append(u"sync "_s + all.constFirst().toString()); });
    m_scene->select({u"nginx"_s});
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(wishes.size(), 1);
    action(u"push"_s).trigger();
    action(u"sync"_s).trigger();
    QCOMPARE(wishes,
             QStringList({u"check docker.io/library/nginx:latest"_s, u"push docker.io/library/nginx:latest"_s,
                          u"sync docker.io/library/nginx:latest"_s}));
    wishes.clear();
    m_scene->select({u"nginx"_s, u"web 1.9"_s});
    QVERIFY(!action(u"push"_s).isEnabled());
    action(u"checkAll"_s).trigger();
    QTRY_COMPARE(wishes.size(), 4);
    disconnect(&pane, nullptr, this, nullptr);
}

void TestEntriesPane::details_follow_the_selection()
{
    QVERIFY(addSome());
    m_scene->select({u"nginx"_s});
    QCOMPARE(m_scene->find<QLabel>(u"entry.normalised"_s)->text(), u"docker.io/library/nginx:latest"_s);
    QVERIFY(m_scene->find<QWidget>(u"entryAdvice"_s)->isVisible()); // it has no tag
    found(u"nginx"_s, digestText);
    QTRY_COMPARE(m_scene->find<QLabel>(u"entryTest.digest"_s)->toolTip(), digestText);
    const QString moved = u"sha256:"_s + QString(64, u'b');
    found(u"nginx"_s, moved);
    QTRY_COMPARE(m_scene->find<QLabel>(u"entryTest.before"_s)->toolTip(), digestText);
    QVERIFY(m_scene->find<QWidget>(u"entryTest"_s)->isVisible());
    m_scene->find<QTabWidget>(u"entryTabs"_s)->setCurrentIndex(3);
    auto *history = m_scene->find<QTreeWidget>(u"entryHistory"_s);
    QTRY_COMPARE(history->topLevelItemCount(), 1);
    action(u"unlist"_s).trigger();
    QTRY_COMPARE(history->topLevelItemCount(), 2);
    QCOMPARE(history->topLevelItem(0)->childCount(), 1);
}

void TestEntriesPane::the_history_says_who_it_was_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("said");
    QTest::newRow("a password") << u"admin"_s << u"admin, by the platform"_s;
    QTest::newRow("a token, which names nobody") << QString() << u"by the platform, with a token"_s;
}

void TestEntriesPane::the_history_says_who_it_was()
{
    QFETCH(const QString, user);
    EntryFields fields;
    fields.name = u"there"_s;
    fields.address = u"nginx:1.27"_s;
    m_scene->entries().apply({EntryChange{0, {}, fields, false}}, {ChangeOrigin::Kind::Sync, user}, this,
                             [](const Result<QList<qint64>> &) {});
    QTRY_VERIFY(m_scene->entry(u"there"_s));
    m_scene->select({u"there"_s});
    m_scene->find<QTabWidget>(u"entryTabs"_s)->setCurrentIndex(3);
    auto *history = m_scene->find<QTreeWidget>(u"entryHistory"_s);
    QTRY_COMPARE(history->topLevelItemCount(), 1);
    QTEST(history->topLevelItem(0)->text(2), "said");
}

void TestEntriesPane::a_newer_version_is_marked()
{
    QVERIFY(addSome());
    m_scene->select({u"web 1.9"_s});
    m_scene->entries().noteTags(*Repository::parse(u"reg.example.com/team/web"_s), {u"1.9"_s, u"1.10"_s, u"1.11"_s});
    QTRY_VERIFY(m_scene->entry(u"web 1.9"_s)->newer);
    QCOMPARE(table().currentRow().siblingAtColumn(RegistryEntryModel::Newer).data().toString(), u"1.11"_s);
    QTRY_VERIFY(m_scene->find<FieldMessage>(u"entryAdvice"_s)->text().contains(u"1.11"_s));
    action(u"version"_s).trigger(); // offers it though the registry cannot be reached
    const QDialog *dialog = m_scene->dialog(u"newVersionDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox *>(u"versionTag"_s)->currentText(), u"1.11"_s);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"versionName"_s)->text(), u"web 1.11"_s);
}

void TestEntriesPane::rows_of_a_spreadsheet_are_pasted_data()
{
    QTest::addColumn<QString>("rows");
    QTest::newRow("with a header") << u"name\taddress\tremark\nredis\tredis:7.2\ttest\n中文\tredis:7.4\t\n"_s;
    QTest::newRow("without") << u"redis\tredis:7.2\n中文\tredis:7.4\n"_s;
}

void TestEntriesPane::rows_of_a_spreadsheet_are_pasted()
{
    QFETCH(QString, rows);
    QVERIFY(addSome());
    QGuiApplication::clipboard()->setText(rows);
    m_scene->select({u"nginx"_s});
    press(Qt::Key_V, Qt::ControlModifier);
    QPointer<QDialog> preview = m_scene->dialog(u"importEntriesDialog"_s);
    QVERIFY(preview);
    QTRY_COMPARE(preview->findChild<FilteredTable *>(u"importRows"_s)->proxy().rowCount(), 2);
    auto *now = preview->findChild<QPushButton *>(u"importNow"_s);
    QTRY_VERIFY(now->isEnabled());
    QVERIFY(!m_scene->entry(u"redis"_s)); // nothing happens before the preview is confirmed
    QTest::mouseClick(now, Qt::LeftButton);
    QTRY_VERIFY(!preview);
    QVERIFY(m_scene->entry(u"redis"_s));
    QCOMPARE(m_scene->entry(u"中文"_s)->normalised, u"docker.io/library/redis:7.4"_s);
    QTRY_VERIFY(action(u"undo"_s).isEnabled());
    m_scene->window()->activateWindow(); // as a window manager does; the offscreen platform has none
    QVERIFY(m_scene->isActive());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!m_scene->entry(u"redis"_s));
}

void TestEntriesPane::an_empty_clipboard_is_told()
{
    QVERIFY(addSome());
    QGuiApplication::clipboard()->setText(u" \n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_scene->find<NoticeBar>(QString())->isVisible());
    QVERIFY(!m_scene->find<QDialog>(u"importEntriesDialog"_s));
}

void TestEntriesPane::a_file_is_imported_by_the_action()
{
    QVERIFY(addSome());
    QTemporaryDir folder;
    QFile file(folder.filePath(u"entries.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("name,address\nredis,redis:7.2\n") > 0);
    file.close();
    clickInToolBar(u"import"_s);
    QPointer<QDialog> preview = m_scene->dialog(u"importEntriesDialog"_s);
    QVERIFY(preview);
    QTest::keyClicks(preview->findChild<QLineEdit *>(u"importFileEdit"_s), file.fileName());
    auto *now = preview->findChild<QPushButton *>(u"importNow"_s);
    QTRY_VERIFY(now->isEnabled());
    QTest::mouseClick(now, Qt::LeftButton);
    QTRY_VERIFY(!preview);
    QVERIFY(m_scene->entry(u"redis"_s));
}

void TestEntriesPane::entries_are_exported_by_the_action()
{
    QVERIFY(addSome());
    QTemporaryDir folder;
    clickInToolBar(u"export"_s);
    auto *chooser = qobject_cast<QFileDialog *>(m_scene->dialog(u"exportChooser"_s));
    QVERIFY(chooser);
    const QString path = folder.filePath(u"all.csv"_s);
    auto *name = chooser->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->clear();
    QTest::keyClicks(name, path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(m_scene->find<NoticeBar>(QString())->isVisible());
    QVERIFY(m_scene->find<QLabel>(u"noticeText"_s)->text().startsWith(u"4 "_s)); // all, whatever is selected
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("harbor.company.com/project/image:v1.0"));
}

void TestEntriesPane::everything_has_a_name_and_every_action_a_text()
{
    QVERIFY(addSome());
    m_scene->select({u"nginx"_s});
    const QStringList nameless = accessibilityProblems(*m_scene->window());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    const QStringList actions = actionProblems(m_scene->actions());
    QVERIFY2(actions.isEmpty(), qPrintable(actions.join(u'\n')));
}

QTEST_MAIN(TestEntriesPane)
#include "tst_entriespane.moc"
