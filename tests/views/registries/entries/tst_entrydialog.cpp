#include "tests/views/registries/entries/entriesscene.h"
#include "tests/views/widgetwalk.h"
#include "views/registries/entries/noticebar.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/filteredtable.h"

#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// An entry is added and edited, by keys alone where that is natural.
class TestEntryDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EntriesScene> m_scene;
    QDialog *m_dialog = nullptr;

    template <typename W> W *find(const QString &name) const { return m_dialog->findChild<W *>(name); }
    QLineEdit *field(const QString &name) const { return find<QLineEdit>(u"entry"_s + name); }
    void type(const QString &name, const QString &text) const
    {
        field(name)->setFocus();
        field(name)->clear();
        QTest::keyClicks(field(name), text);
    }
    void open(const QString &action)
    {
        m_scene->actions().find(u"entries."_s + action)->trigger();
        m_dialog = m_scene->dialog(u"entryDialog"_s);
        QVERIFY(m_dialog);
    }
    void edit(const QString &name)
    {
        m_scene->select({name});
        open(u"edit"_s);
    }
    QString messages() const { return messagesOf(*m_dialog); }
    static QString messagesOf(const QWidget &part)
    {
        QStringList texts;
        const auto all = part.findChildren<FieldMessage *>();
        for (const FieldMessage *message : all)
            if (!message->text().isEmpty())
                texts.append(message->text());
        return texts.join(u'\n');
    }
    void save() const { QTest::mouseClick(find<QPushButton>(u"entrySave"_s), Qt::LeftButton); }

private slots:
    void init()
    {
        m_scene = std::make_unique<EntriesScene>();
        QVERIFY(m_scene->isActive());
        QVERIFY(m_scene->addEntries({{u"web"_s, u"reg.example.com/team/web:v1.0"_s}}));
    }
    void cleanup() { m_scene.reset(); }

    void an_entry_is_added_by_keys_alone();
    void name_and_source_are_guessed_until_they_are_typed();
    void what_is_typed_takes_the_place_of_a_guess();
    void what_is_wrong_is_told_beside_the_field_data();
    void what_is_wrong_is_told_beside_the_field();
    void what_is_wrong_is_told_when_the_field_is_left_data();
    void what_is_wrong_is_told_when_the_field_is_left();
    void a_duplicate_is_named_data();
    void a_duplicate_is_named();
    void advice_is_no_obstacle();
    void no_field_moves_under_the_pointer();
    void a_password_is_taken_out_while_it_is_typed_data();
    void a_password_is_taken_out_while_it_is_typed();
    void a_digest_is_no_password();
    void a_password_is_taken_out_and_kept_elsewhere();
    void a_password_never_goes_to_another_host();
    void an_edit_shows_what_changes();
    void nothing_changed_is_nothing_to_save();
    void what_nobody_touched_stays_to_the_letter();
    void what_was_typed_is_not_dropped_unasked();
    void the_fields_below_stay_where_they_are();
    void chinese_is_typed_by_an_input_method();
    void somebody_elses_change_is_not_overwritten();
    void a_platforms_unreadable_address_may_stay();
    void everything_has_a_name();
};

void TestEntryDialog::an_entry_is_added_by_keys_alone()
{
    QTest::keyClick(&m_scene->pane(), Qt::Key_N, Qt::ControlModifier);
    m_dialog = m_scene->dialog(u"entryDialog"_s);
    QVERIFY(m_dialog);
    QCOMPARE(m_dialog->focusWidget(), field(u"Name"_s));
    QTest::keyClicks(field(u"Name"_s), u"tensorflow"_s);
    QTest::keyClick(field(u"Name"_s), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), field(u"Address"_s));
    QTest::keyClicks(field(u"Address"_s), u"registry.company.com/ml/tensorflow:2.10.0-gpu"_s);
    QTest::keyClick(field(u"Address"_s), Qt::Key_Return);
    QTRY_VERIFY(m_scene->entry(u"tensorflow"_s));
    const RegistryEntry *entry = m_scene->entry(u"tensorflow"_s);
    QCOMPARE(entry->normalised, u"registry.company.com/ml/tensorflow:2.10.0-gpu"_s);
    QVERIFY(entry->fields.listed);
    QVERIFY(!entry->fields.slicing);
    auto *table = m_scene->find<FilteredTable>(u"entries"_s);
    QTRY_COMPARE(table->currentRow().data().toString(), u"tensorflow"_s); // it is what one goes on with
}

void TestEntryDialog::name_and_source_are_guessed_until_they_are_typed()
{
    open(u"add"_s);
    type(u"Address"_s, u"nginx:1.25"_s);
    QCOMPARE(find<QLabel>(u"entryNormalised"_s)->text(), u"→ docker.io/library/nginx:1.25"_s);
    QCOMPARE(field(u"Name"_s)->text(), u"nginx"_s);
    QCOMPARE(field(u"Source"_s)->text(), u"Docker Hub"_s);
    type(u"Source"_s, u"ours"_s);
    type(u"Address"_s, u"harbor.company.com/project/image:v1.0"_s);
    QCOMPARE(field(u"Name"_s)->text(), u"image"_s);
    QCOMPARE(field(u"Source"_s)->text(), u"ours"_s);
}

void TestEntryDialog::what_is_typed_takes_the_place_of_a_guess()
{
    open(u"add"_s);
    type(u"Address"_s, u"nginx:1.25"_s);
    QTest::mouseClick(field(u"Source"_s), Qt::LeftButton, {}, QPoint(5, field(u"Source"_s)->height() / 2));
    QTRY_COMPARE(field(u"Source"_s)->selectedText(), u"Docker Hub"_s);
    QTest::keyClicks(field(u"Source"_s), u"ours"_s);
    QCOMPARE(field(u"Source"_s)->text(), u"ours"_s);
}

void TestEntryDialog::what_is_wrong_is_told_beside_the_field_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << QString() << u"no such:"_s << u"Name"_s;
    QTest::newRow("no address") << u"a"_s << QString() << u"Address"_s;
    QTest::newRow("no reference") << u"a"_s << u"Registry.example.com/Big:1"_s << u"Address"_s;
    QTest::newRow("too long") << QString(256, u'x') << u"nginx:1.25"_s << u"Name"_s;
}

void TestEntryDialog::what_is_wrong_is_told_beside_the_field()
{
    QFETCH(const QString, name);
    QFETCH(const QString, address);
    QFETCH(const QString, field);
    open(u"add"_s);
    this->field(u"Address"_s)->setText(address);
    this->field(u"Name"_s)->setText(name);
    save();
    QVERIFY(!this->field(field)->accessibleDescription().isEmpty());
    QCOMPARE(m_dialog->focusWidget(), this->field(field));
    QCOMPARE(m_scene->entries().all().size(), 1);
    QTest::keyClicks(this->field(field), u"a"_s);
    QVERIFY(this->field(field)->accessibleDescription().isEmpty()); // who goes on is not told again
}

void TestEntryDialog::what_is_wrong_is_told_when_the_field_is_left_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWrong");
    QTest::newRow("upper case") << u"Address"_s << u"UPPER/Case"_s << true;
    QTest::newRow("no address yet") << u"Address"_s << QString() << false;
    QTest::newRow("an address") << u"Address"_s << u"nginx:1.25"_s << false;
    QTest::newRow("long name") << u"Name"_s << QString(260, u'x') << true;
    QTest::newRow("no name yet") << u"Name"_s << QString() << false;
}

void TestEntryDialog::what_is_wrong_is_told_when_the_field_is_left()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    QFETCH(const bool, isWrong);
    open(u"add"_s);
    field(name)->setFocus();
    field(name)->setText(text);
    QTest::keyClick(field(name), Qt::Key_Tab);
    QCOMPARE(!field(name)->accessibleDescription().isEmpty(), isWrong);
}

void TestEntryDialog::a_duplicate_is_named_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("without a tag") << u"registry.example.com/project/image"_s;
    QTest::newRow("with the tag that is meant") << u"registry.example.com/project/image:latest"_s;
    QTest::newRow("pasted from a browser") << u"https://registry.example.com/project/image"_s;
}

void TestEntryDialog::a_duplicate_is_named()
{
    QFETCH(const QString, address);
    QVERIFY(m_scene->addEntries({{u"first"_s, u"registry.example.com/project/image"_s}}));
    open(u"add"_s);
    type(u"Address"_s, address);
    field(u"Name"_s)->setFocus();
    QVERIFY2(messages().contains(u"“first”"_s), qPrintable(messages()));
}

void TestEntryDialog::advice_is_no_obstacle()
{
    open(u"add"_s);
    type(u"Address"_s, u"reg.example.com/team/web:v1.0"_s);
    field(u"Name"_s)->setFocus();
    QVERIFY(!messages().isEmpty()); // it is there already
    save();
    QTRY_COMPARE(m_scene->entries().all().size(), 2);
}

void TestEntryDialog::no_field_moves_under_the_pointer()
{
    edit(u"web"_s);
    QVERIFY(m_scene->addEntries({{u"first"_s, u"other.example.com/team/app"_s}}));
    const auto places = [this] {
        QCoreApplication::processEvents();
        QList<int> tops;
        for (const QString &name : {u"Description"_s, u"Source"_s, u"Remark"_s})
            tops.append(field(name)->mapTo(m_dialog, QPoint()).y());
        return tops;
    };
    const QList<int> before = places();
    type(u"Address"_s, u"me:secret@other.example.com/team/app"_s);
    field(u"Name"_s)->setFocus();
    QVERIFY(find<QLabel>(u"entryPasswordTaken"_s)->isVisible());
    QVERIFY(messages().contains(u"first"_s));
    QCOMPARE(places(), before);
    find<QCheckBox>(u"entryListed"_s)->click();
    QVERIFY(messages().contains(u"does not enforce"_s));
    QCOMPARE(places(), before);
}

void TestEntryDialog::a_password_is_taken_out_while_it_is_typed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("left");
    QTest::newRow("a letter behind it") << u"admin:password123@r"_s << u"r"_s;
    QTest::newRow("what may become a digest") << u"admin:password123@s"_s << u"admin:password123@s"_s;
    QTest::newRow("but does not") << u"admin:password123@s3"_s << u"s3"_s;
    QTest::newRow("all of it") << u"admin:password123@reg.example.com/a:v1.0"_s << u"reg.example.com/a:v1.0"_s;
    QTest::newRow("an @ in the password") << u"admin:p@ssword@reg.example.com/a:v1.0"_s << u"reg.example.com/a:v1.0"_s;
}

void TestEntryDialog::a_password_is_taken_out_while_it_is_typed()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, left);
    open(u"add"_s);
    type(u"Address"_s, typed);
    QCOMPARE(field(u"Address"_s)->text(), left);
    QCOMPARE(find<QLabel>(u"entryPasswordTaken"_s)->isVisible(), typed != left);
}

void TestEntryDialog::a_digest_is_no_password()
{
    const QString address = u"nginx:1.25@sha256:"_s + QString(64, u'a');
    open(u"add"_s);
    type(u"Address"_s, address);
    QCOMPARE(field(u"Address"_s)->text(), address);
    QVERIFY(!find<QLabel>(u"entryPasswordTaken"_s)->isVisible());
}

void TestEntryDialog::a_password_is_taken_out_and_kept_elsewhere()
{
    RegistryServer registry;
    registry.setHtpasswd("admin", "password123");
    QVERIFY2(registry.start(), registry.log().constData());
    m_scene->add(registry.host());
    open(u"add"_s);
    type(u"Address"_s, u"admin:password123@%1/team/app:v1.0"_s.arg(registry.host()));
    field(u"Name"_s)->setFocus();
    QCOMPARE(field(u"Address"_s)->text(), registry.host() + u"/team/app:v1.0"_s);
    while (field(u"Address"_s)->isUndoAvailable()) {
        field(u"Address"_s)->undo();
        QVERIFY(!field(u"Address"_s)->text().contains(u"password123"_s));
    }
    field(u"Address"_s)->setText(registry.host() + u"/team/app:v1.0"_s);
    QVERIFY(find<QLabel>(u"entryPasswordTaken"_s)->text().contains(u"admin"_s));
    QVERIFY(!find<QLabel>(u"entryPasswordTaken"_s)->text().contains(u"password123"_s));
    save();
    QTRY_VERIFY(m_scene->entry(u"app"_s));
    QVERIFY(m_scene->entry(u"app"_s)->hadCredentials);
    auto *notice = m_scene->find<QLabel>(u"noticeText"_s);
    QTRY_VERIFY2(notice->text().contains(u"keychain"_s), qPrintable(notice->text()));
    QVERIFY(notice->isVisible());
    m_scene->select({u"app"_s}); // the details say where it is
    auto *place = m_scene->find<QLabel>(u"entry.password"_s);
    QTRY_VERIFY2(place->text().contains(u"in the keychain"_s), qPrintable(place->text()));
    QVERIFY(!messagesOf(*m_scene->find<QWidget>(u"entryFacts"_s)).contains(u"taken out"_s));
    QString stored;
    m_scene->keychain().look(registry.host(), this, [&](const Result<HostCredentials::Stored> &found) {
        stored = found && found->exists ? found->username : u"nobody"_s;
    });
    QTRY_COMPARE(stored, u"admin"_s);
    QFile database(m_scene->database());
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains("password123"));
}

void TestEntryDialog::a_password_never_goes_to_another_host()
{
    open(u"add"_s);
    type(u"Address"_s, u"admin:password123@one.example.com/team/app:v1.0"_s);
    field(u"Name"_s)->setFocus();
    type(u"Address"_s, u"two.example.com/team/app:v1.0"_s);
    field(u"Name"_s)->setFocus();
    QVERIFY(find<QLabel>(u"entryPasswordTaken"_s)->text().contains(u"one.example.com"_s));
    QVERIFY(find<QLabel>(u"entryPasswordTaken"_s)->text().contains(u"not kept"_s));
    save();
    QTRY_VERIFY(m_scene->entry(u"app"_s));
    QVERIFY(m_scene->kept().find(u"two.example.com"_s).isAnonymous());
    QVERIFY(!m_scene->find<QLabel>(u"noticeText"_s)->isVisible());
}

void TestEntryDialog::an_edit_shows_what_changes()
{
    edit(u"web"_s);
    QVERIFY(!find<QWidget>(u"entryChanges"_s)->isVisible());
    type(u"Address"_s, u"reg.example.com/team/web:v1.1"_s);
    QVERIFY(find<QWidget>(u"entryChanges"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"changed.address"_s)->text(),
             u"reg.example.com/team/web:v1.0 → reg.example.com/team/web:v1.1"_s);
    QVERIFY(messages().contains(u"keep the old address"_s));
    QTest::mouseClick(find<QCheckBox>(u"entryListed"_s), Qt::LeftButton, {},
                      QPoint(8, find<QCheckBox>(u"entryListed"_s)->height() / 2));
    QVERIFY(find<QLabel>(u"changed.listed"_s)->isVisible());
    QVERIFY(messages().contains(u"does not enforce"_s));
    save();
    QTRY_COMPARE(m_scene->entry(u"web"_s)->fields.address, u"reg.example.com/team/web:v1.1"_s);
    QVERIFY(!m_scene->entry(u"web"_s)->fields.listed);
    QTRY_VERIFY(m_scene->actions().find(u"entries.undo"_s)->isEnabled());
    m_scene->window()->activateWindow(); // as a window manager does; the offscreen platform has none
    QVERIFY(m_scene->isActive());
    QTest::keyClick(&m_scene->pane(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_scene->entry(u"web"_s)->fields.address, u"reg.example.com/team/web:v1.0"_s);
}

void TestEntryDialog::nothing_changed_is_nothing_to_save()
{
    edit(u"web"_s);
    QVERIFY(!find<QPushButton>(u"entrySave"_s)->isEnabled());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_scene->window()->findChild<QDialog *>(u"entryDialog"_s));
}

void TestEntryDialog::what_nobody_touched_stays_to_the_letter()
{
    EntryFields fields;
    fields.name = u"blanks "_s;
    fields.address = u" not an address "_s;
    fields.description = u" a"_s;
    fields.source = u"b "_s;
    fields.remark = u"one line\nand another "_s;
    m_scene->entries().apply({{0, {}, fields, false}}, {ChangeOrigin::Kind::Sync, u"platform"_s}, this,
                             [](const auto &) {});
    QTRY_VERIFY(m_scene->entry(fields.name));
    edit(fields.name);
    QVERIFY(!find<QWidget>(u"entryChanges"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"entrySave"_s)->isEnabled());
    field(u"Address"_s)->setFocus();
    type(u"Source"_s, u" c "_s);
    save();
    fields.source = u"c"_s;
    QTRY_VERIFY(m_scene->entry(fields.name)->fields == fields);
}

void TestEntryDialog::what_was_typed_is_not_dropped_unasked()
{
    edit(u"web"_s);
    type(u"Remark"_s, u"mine"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    auto *question = m_scene->dialog(u"confirm"_s);
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->findChild<QDialog *>());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(field(u"Remark"_s)->text(), u"mine"_s);
    QTest::mouseClick(find<QPushButton>(u"entryCancel"_s), Qt::LeftButton);
    question = m_scene->dialog(u"confirm"_s);
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(u"verb"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_scene->window()->findChild<QDialog *>(u"entryDialog"_s));
    QVERIFY(m_scene->entry(u"web"_s)->fields.remark.isEmpty());
}

void TestEntryDialog::the_fields_below_stay_where_they_are()
{
    open(u"add"_s);
    const QPoint before = field(u"Description"_s)->mapTo(m_dialog, QPoint());
    type(u"Address"_s, u"nginx"_s);
    field(u"Name"_s)->setFocus();
    QTest::qWait(0);
    QCOMPARE(field(u"Description"_s)->mapTo(m_dialog, QPoint()), before);
}

void TestEntryDialog::chinese_is_typed_by_an_input_method()
{
    open(u"add"_s);
    type(u"Address"_s, u"nginx:1.25"_s);
    field(u"Name"_s)->setFocus();
    field(u"Name"_s)->clear();
    QInputMethodEvent composing(u"jing"_s, {});
    QApplication::sendEvent(field(u"Name"_s), &composing);
    QVERIFY(field(u"Name"_s)->text().isEmpty());
    QInputMethodEvent done;
    done.setCommitString(u"镜像"_s);
    QApplication::sendEvent(field(u"Name"_s), &done);
    save();
    QTRY_VERIFY(m_scene->entry(u"镜像"_s));
}

void TestEntryDialog::somebody_elses_change_is_not_overwritten()
{
    edit(u"web"_s);
    type(u"Remark"_s, u"mine"_s);
    EntryFields other = m_scene->entry(u"web"_s)->fields;
    other.source = u"theirs"_s;
    bool done = false;
    m_scene->entries().apply({{m_scene->entry(u"web"_s)->id, m_scene->entry(u"web"_s)->fields, other, false}},
                             ChangeOrigin::here(), this, [&](const auto &) { done = true; });
    QTRY_VERIFY(done);
    save();
    QTRY_VERIFY(find<QWidget>(u"entryError"_s)->isVisible());
    QTRY_VERIFY(find<QLabel>(u"changed.source"_s)->text().contains(u"theirs"_s)); // what saving would undo
    QCOMPARE(field(u"Remark"_s)->text(), u"mine"_s);
    QCOMPARE(m_scene->entry(u"web"_s)->fields.source, u"theirs"_s);
}

void TestEntryDialog::a_platforms_unreadable_address_may_stay()
{
    EntryFields fields;
    fields.name = u"odd"_s;
    fields.address = u"Not an address"_s;
    m_scene->entries().apply({{0, {}, fields, false}}, {ChangeOrigin::Kind::Sync, u"platform"_s}, this,
                             [](const auto &) {});
    QTRY_VERIFY(m_scene->entry(u"odd"_s));
    edit(u"odd"_s);
    QVERIFY2(messages().contains(u"not an image address"_s), qPrintable(messages()));
    type(u"Remark"_s, u"mine"_s);
    save();
    QTRY_COMPARE(m_scene->entry(u"odd"_s)->fields.remark, u"mine"_s);
    edit(u"odd"_s);
    type(u"Address"_s, u"Still not one"_s);
    save();
    QVERIFY(!field(u"Address"_s)->accessibleDescription().isEmpty());
    QCOMPARE(m_scene->entry(u"odd"_s)->fields.address, fields.address);
}

void TestEntryDialog::everything_has_a_name()
{
    edit(u"web"_s);
    type(u"Address"_s, u"nginx"_s);
    const QStringList nameless = accessibilityProblems(*m_dialog);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(TestEntryDialog)
#include "tst_entrydialog.moc"
