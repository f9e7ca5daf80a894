#include "tests/views/registries/entries/entriesscene.h"
#include "tests/views/widgetwalk.h"
#include "views/registries/entries/bulkmodel.h"
#include "views/registries/entries/deletedentrymodel.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// The dialogs on registry entries, but for the one that edits a single one.
class TestEntryDialogs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EntriesScene> m_scene;
    QDialog *m_dialog = nullptr;

    template <typename W> W *find(const QString &name) const { return m_dialog->findChild<W *>(name); }
    void trigger(const QString &action) const { m_scene->actions().find(u"entries."_s + action)->trigger(); }
    void open(const QString &action, const QString &dialog)
    {
        trigger(action);
        m_dialog = m_scene->dialog(dialog);
        QVERIFY(m_dialog);
    }
    void click(const QString &button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    QStringList column(const QString &table, int number) const
    {
        QStringList cells;
        const FilterModel &rows = find<FilteredTable>(table)->proxy();
        for (int row = 0; row < rows.rowCount(); ++row)
            cells.append(rows.index(row, number).data().toString());
        return cells;
    }
    void everythingHasAName() const
    {
        const QStringList nameless = accessibilityProblems(*m_dialog);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

private slots:
    void init()
    {
        m_scene = std::make_unique<EntriesScene>();
        QVERIFY(m_scene->isActive());
        QVERIFY(m_scene->addEntries({{u"web v1.0"_s, u"old.example.com/team/web:v1.0"_s},
                                     {u"db"_s, u"old.example.com/team/db:v2.0"_s},
                                     {u"nginx"_s, u"nginx:1.25"_s}}));
    }
    void cleanup() { m_scene.reset(); }

    void several_are_changed_in_one_step_after_a_preview();
    void a_host_is_replaced_where_it_stands();
    void what_would_be_wrong_is_shown_and_not_done();
    void a_word_for_a_server_is_warned_of();
    void a_field_that_is_wanted_takes_what_is_typed();
    void a_host_that_no_entry_has_is_told();
    void deleted_entries_are_restored_with_their_ids();
    void a_new_version_takes_its_tag_from_the_registry();
    void a_new_version_can_be_typed_without_a_network();
    void the_models_keep_their_promises();
};

void TestEntryDialogs::several_are_changed_in_one_step_after_a_preview()
{
    m_scene->select({u"web v1.0"_s, u"db"_s});
    open(u"edit"_s, u"bulkDialog"_s);
    everythingHasAName();
    QVERIFY(!find<QPushButton>(u"bulkSave"_s)->isEnabled());
    find<QCheckBox>(u"bulkListed.wanted"_s)->setFocus();
    QTest::keyClick(find<QCheckBox>(u"bulkListed.wanted"_s), Qt::Key_Space);
    QCOMPARE(column(u"bulkPreview"_s, BulkModel::Entry).size(), 0); // both are listed
    QTest::keyClick(find<QComboBox>(u"bulkListed"_s), Qt::Key_Down);
    QCOMPARE(column(u"bulkPreview"_s, BulkModel::Entry).size(), 2);
    QTest::keyClick(find<QCheckBox>(u"bulkSource.wanted"_s), Qt::Key_Space);
    QTest::keyClicks(find<QLineEdit>(u"bulkSource"_s), u"ours"_s);
    QTRY_COMPARE(column(u"bulkPreview"_s, BulkModel::After).count(u"ours"_s), 2);
    click(u"bulkSave"_s);
    QTRY_COMPARE(m_scene->entry(u"db"_s)->fields.source, u"ours"_s);
    QVERIFY(!m_scene->entry(u"web v1.0"_s)->fields.listed);
    QVERIFY(m_scene->entry(u"nginx"_s)->fields.listed);
    QTRY_VERIFY(m_scene->actions().find(u"entries.undo"_s)->isEnabled());
    trigger(u"undo"_s);
    QTRY_VERIFY(m_scene->entry(u"db"_s)->fields.listed);
    QVERIFY(m_scene->entry(u"web v1.0"_s)->fields.source.isEmpty());
}

void TestEntryDialogs::a_host_is_replaced_where_it_stands()
{
    m_scene->select({u"web v1.0"_s, u"db"_s, u"nginx"_s});
    open(u"edit"_s, u"bulkDialog"_s);
    QTest::keyClicks(find<QLineEdit>(u"bulkPrefix"_s), u"old.example.com"_s);
    QTest::keyClicks(find<QLineEdit>(u"bulkNewPrefix"_s), u"new.example.com/mirror"_s);
    QTRY_VERIFY(column(u"bulkPreview"_s, BulkModel::After).contains(u"new.example.com/mirror/team/db:v2.0"_s));
    QTest::keyClick(find<QLineEdit>(u"bulkNewPrefix"_s), Qt::Key_Return);
    QTRY_COMPARE(m_scene->entry(u"db"_s)->fields.address, u"new.example.com/mirror/team/db:v2.0"_s);
    QCOMPARE(m_scene->entry(u"nginx"_s)->fields.address, u"nginx:1.25"_s);
}

void TestEntryDialogs::what_would_be_wrong_is_shown_and_not_done()
{
    m_scene->select({u"web v1.0"_s, u"db"_s});
    open(u"edit"_s, u"bulkDialog"_s);
    QTest::keyClicks(find<QLineEdit>(u"bulkPrefix"_s), u"old.example.com"_s);
    QTest::keyClicks(find<QLineEdit>(u"bulkNewPrefix"_s), u"No Such"_s);
    QTRY_VERIFY(find<QLineEdit>(u"bulkNewPrefix"_s)->accessibleDescription().contains(u"“web v1.0”"_s));
    QVERIFY(!find<QPushButton>(u"bulkSave"_s)->isEnabled());
    find<QLineEdit>(u"bulkNewPrefix"_s)->setText(u"me:secret@new.example.com"_s);
    QTRY_VERIFY(find<QLineEdit>(u"bulkNewPrefix"_s)->accessibleDescription().contains(u"password"_s));
    QVERIFY(!find<QPushButton>(u"bulkSave"_s)->isEnabled());
}

void TestEntryDialogs::a_word_for_a_server_is_warned_of()
{
    m_scene->select({u"web v1.0"_s, u"db"_s});
    open(u"edit"_s, u"bulkDialog"_s);
    QTest::keyClicks(find<QLineEdit>(u"bulkPrefix"_s), u"old.example.com"_s);
    QTest::keyClicks(find<QLineEdit>(u"bulkNewPrefix"_s), u"other"_s);
    QTRY_VERIFY(find<QLineEdit>(u"bulkNewPrefix"_s)->accessibleDescription().contains(u"Docker Hub"_s));
    QVERIFY(find<QPushButton>(u"bulkSave"_s)->isEnabled());
    QTest::keyClicks(find<QLineEdit>(u"bulkNewPrefix"_s), u".example"_s);
    QTRY_VERIFY(find<QLineEdit>(u"bulkNewPrefix"_s)->accessibleDescription().isEmpty());
}

void TestEntryDialogs::a_field_that_is_wanted_takes_what_is_typed()
{
    m_scene->select({u"web v1.0"_s, u"db"_s});
    open(u"edit"_s, u"bulkDialog"_s);
    find<QCheckBox>(u"bulkSource.wanted"_s)->click(); // as its letter does
    QCOMPARE(find<QLineEdit>(u"bulkSource"_s)->window()->focusWidget(), find<QLineEdit>(u"bulkSource"_s));
}

void TestEntryDialogs::a_host_that_no_entry_has_is_told()
{
    m_scene->select({u"web v1.0"_s, u"db"_s});
    open(u"edit"_s, u"bulkDialog"_s);
    QTest::keyClicks(find<QLineEdit>(u"bulkPrefix"_s), u"other.example.com"_s);
    QTRY_VERIFY(find<QLineEdit>(u"bulkNewPrefix"_s)->accessibleDescription().contains(u"begins like this"_s));
    find<QLineEdit>(u"bulkPrefix"_s)->setText(u"old.example.com"_s);
    QTRY_VERIFY(find<QLineEdit>(u"bulkNewPrefix"_s)->accessibleDescription().isEmpty());
}

void TestEntryDialogs::deleted_entries_are_restored_with_their_ids()
{
    const qint64 id = m_scene->entry(u"db"_s)->id;
    const QString whole = m_scene->entry(u"nginx"_s)->normalised;
    QVERIFY(whole != m_scene->entry(u"nginx"_s)->fields.address);
    m_scene->select({u"db"_s, u"nginx"_s});
    trigger(u"delete"_s);
    QTRY_VERIFY(!m_scene->entry(u"db"_s));
    open(u"restore"_s, u"deletedEntriesDialog"_s);
    QTRY_COMPARE(column(u"deletedEntries"_s, DeletedEntryModel::Name).size(), 2);
    everythingHasAName();
    QVERIFY(column(u"deletedEntries"_s, DeletedEntryModel::Address).contains(whole));
    QVERIFY(!find<QPushButton>(u"deletedRestore"_s)->isEnabled());
    QTreeView &view = find<FilteredTable>(u"deletedEntries"_s)->view();
    view.setCurrentIndex(
        view.model()->match(view.model()->index(0, 0), Qt::DisplayRole, u"db"_s, 1, Qt::MatchExactly).first());
    click(u"deletedRestore"_s);
    QTRY_VERIFY(m_scene->entry(u"db"_s));
    QCOMPARE(m_scene->entry(u"db"_s)->id, id);
    QTRY_COMPARE(column(u"deletedEntries"_s, DeletedEntryModel::Name), QStringList{u"nginx"_s});
    QVERIFY(view.hasFocus()); // for the next one
}

void TestEntryDialogs::a_new_version_takes_its_tag_from_the_registry()
{
    RegistryServer registry;
    QVERIFY2(registry.start(), registry.log().constData());
    QVERIFY(AppImages().pushTo(registry));
    m_scene->add(registry.host());
    QVERIFY(m_scene->addEntries({{u"app 1.9"_s, registry.host() + u"/team/app:1.9"_s}}));
    m_scene->select({u"app 1.9"_s});
    open(u"version"_s, u"newVersionDialog"_s);
    auto *tag = find<QComboBox>(u"versionTag"_s);
    QTRY_COMPARE(tag->count(), 4);
    everythingHasAName();
    QCOMPARE(tag->findText(u"1.10"_s), 0); // the newer version first, and offered
    QCOMPARE(tag->currentText(), u"1.10"_s);
    QCOMPARE(find<QLineEdit>(u"versionName"_s)->text(), u"app 1.10"_s);
    QTRY_VERIFY(m_scene->entry(u"app 1.9"_s)->newer);
    tag->clearEditText();
    click(u"versionSave"_s);
    QVERIFY(!tag->accessibleDescription().isEmpty()); // none is chosen
    tag->setCurrentIndex(tag->findText(u"1.10"_s));
    QCOMPARE(find<QLineEdit>(u"versionName"_s)->text(), u"app 1.10"_s);
    click(u"versionSave"_s);
    QTRY_VERIFY(m_scene->entry(u"app 1.10"_s));
    QCOMPARE(m_scene->entry(u"app 1.10"_s)->fields.address, registry.host() + u"/team/app:1.10"_s);
    QVERIFY(m_scene->entry(u"app 1.9"_s)); // it stays
}

void TestEntryDialogs::a_new_version_can_be_typed_without_a_network()
{
    QVERIFY(m_scene->addEntries({{u"off 1.0"_s, u"127.0.0.1:9/team/app:1.0"_s}}));
    m_scene->select({u"off 1.0"_s});
    open(u"version"_s, u"newVersionDialog"_s);
    QTest::keyClicks(m_dialog->focusWidget(), u"1.1"_s);
    QTRY_VERIFY(find<QLabel>(u"versionTags"_s)->text().contains(u"type one"_s));
    QCOMPARE(find<QComboBox>(u"versionTag"_s)->currentText(), u"1.1"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_scene->entry(u"off 1.1"_s));
}

void TestEntryDialogs::the_models_keep_their_promises()
{
    BulkModel bulk;
    const QAbstractItemModelTester bulkTester(&bulk, QAbstractItemModelTester::FailureReportingMode::QtTest);
    BulkEdit edit;
    edit.remark = u"x"_s;
    bulk.setOutcomes(BulkEditing::outcomes(m_scene->entries().all(), edit));
    QCOMPARE(bulk.rowCount(), 3);
    DeletedEntryModel deleted;
    const QAbstractItemModelTester deletedTester(&deleted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    deleted.setEntries({{1, m_scene->entry(u"db"_s)->fields, QDateTime::currentDateTimeUtc(), u"db:1"_s}});
    QCOMPARE(deleted.index(0, DeletedEntryModel::Address).data().toString(), u"db:1"_s); // nothing is parsed
    QCOMPARE(deleted.rowCount(), 1);
}

QTEST_MAIN(TestEntryDialogs)
#include "tst_entrydialogs.moc"
