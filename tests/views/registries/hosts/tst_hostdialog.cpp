#include "tests/fixtures/faultproxy.h"
#include "tests/views/registries/registryscene.h"
#include "tests/views/widgetwalk.h"
#include "views/registries/hosts/connectionsteprow.h"
#include "views/registries/hosts/hostdialog.h"
#include "views/widgets/confirmdialog.h"
#include "views/widgets/fieldmessage.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// Adding and editing a host, by keys and clicks, against real registries and a real keychain.
class TestHostDialog : public QObject
{
    Q_OBJECT

private:
    RegistryServer m_open;
    RegistryServer m_locked; // htpasswd
    RegistryServer m_tls;
    std::unique_ptr<RegistryScene> m_scene;
    QPointer<HostDialog> m_dialog;

    template <typename W> W *find(const QString &name) const { return m_dialog->findChild<W *>(name); }

    void openNew()
    {
        m_scene->pane().addHost();
        m_dialog = qobject_cast<HostDialog *>(m_scene->dialog(u"hostDialog"_s));
    }

    void openFor(const QString &host)
    {
        auto *table = m_scene->find<FilteredTable>(u"hosts"_s);
        const QAbstractItemModel &model = *table->proxy().sourceModel();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(RegistryHostModel::HostRole).toString() == host)
                table->setCurrentRow(model.index(row, 0));
        m_scene->actions().find(u"hosts.edit"_s)->trigger();
        m_dialog = qobject_cast<HostDialog *>(m_scene->dialog(u"hostDialog"_s));
    }

    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
    }

    void press(const QString &button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    QString messages() const
    {
        QStringList texts;
        for (const FieldMessage *message : m_dialog->findChildren<FieldMessage *>())
            texts.append(message->isError() ? message->text() : QString());
        return texts.join(u'\n').trimmed();
    }

    QString sentence(const QString &step) const
    {
        return find<ConnectionStepRow>(step)->accessibleName() + u'|'
            + find<ConnectionStepRow>(step)->accessibleDescription();
    }

    /// What the keychain holds for the host.
    HostCredentials::Stored stored(const QString &host) const
    {
        std::optional<HostCredentials::Stored> found;
        m_scene->services().keychain.look(host, m_scene->find<QWidget>(u"hostsPane"_s), [&](const auto &result) {
            found = result ? *result : HostCredentials::Stored();
        });
        [[maybe_unused]] const bool answered = QTest::qWaitFor([&] { return found.has_value(); });
        return found.value_or(HostCredentials::Stored());
    }

    /// As another program of the session does.
    static bool store(const QString &host)
    {
        KeychainCredentials keychain;
        QObject context;
        std::optional<bool> kept;
        keychain.store(host, {u"qa"_s, Secret("right"), {}, {}}, &context,
                       [&](const Result<> &stored) { kept = stored.has_value(); });
        return QTest::qWaitFor([&] { return kept.has_value(); }) && *kept;
    }

    static bool forget(const QString &host)
    {
        KeychainCredentials keychain;
        QObject context;
        std::optional<bool> gone;
        keychain.forget(host, &context, [&](const Result<bool> &forgotten) { gone = forgotten.has_value(); });
        return QTest::qWaitFor([&] { return gone.has_value(); }) && *gone;
    }

private slots:
    void initTestCase()
    {
        m_locked.setHtpasswd("qa", "right");
        m_tls.setTls();
        for (RegistryServer *server : {&m_open, &m_locked, &m_tls})
            QVERIFY2(server->start(), server->log().constData());
    }

    void init()
    {
        m_scene = std::make_unique<RegistryScene>();
        QVERIFY(m_scene->isActive());
    }

    void cleanup() { m_scene.reset(); }

    void a_host_is_added_by_keyboard_alone()
    {
        QTest::keyClick(m_scene->window(), Qt::Key_N, Qt::ControlModifier);
        m_dialog = qobject_cast<HostDialog *>(m_scene->dialog(u"hostDialog"_s));
        QVERIFY(m_dialog);
        QCOMPARE(m_dialog->focusWidget(), find<QLineEdit>(u"hostName"_s));
        QTest::keyClicks(m_dialog->focusWidget(), m_open.host());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_dialog->focusWidget(), find<QComboBox>(u"hostEnvironment"_s));
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_End);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(m_dialog->focusWidget(), u"The one we ship from"_s);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        const RegistryHost *host = m_scene->hosts().find(m_open.host());
        QVERIFY(host);
        QCOMPARE(host->environment, RegistryHost::Environment::Production);
        QCOMPARE(host->remark, u"The one we ship from"_s);
        QVERIFY(host->access.readOnly);
        auto *table = m_scene->find<FilteredTable>(u"hosts"_s);
        QCOMPARE(table->currentRow().data(RegistryHostModel::HostRole).toString(), m_open.host());
    }

    void what_is_wrong_is_said_below_its_field_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no host") << QString() << QString() << QString();
        QTest::newRow("a repository") << u"reg.example.com/team/app"_s << QString() << QString();
        QTest::newRow("no such file") << u"reg.example.com"_s << u"hostCaFileEdit"_s << u"/does/not/exist.pem"_s;
        QTest::newRow("certificate without key")
            << u"reg.example.com"_s << u"hostClientCertificateEdit"_s << m_tls.certificates()->clientCertificate();
        QTest::newRow("password without name") << u"reg.example.com"_s << u"hostPassword"_s << u"secret"_s;
    }

    void what_is_wrong_is_said_below_its_field()
    {
        QFETCH(QString, host);
        QFETCH(QString, field);
        QFETCH(QString, text);
        openNew();
        type(u"hostName"_s, host);
        if (!field.isEmpty())
            type(field, text);
        press(u"hostSave"_s);
        QVERIFY(!messages().isEmpty());
        QVERIFY(m_dialog && m_dialog->isVisible());
        QVERIFY(m_scene->hosts().all().isEmpty());
        QVERIFY(!messages().contains(u"secret"_s));
    }

    void a_host_that_is_there_is_not_added_twice()
    {
        m_scene->add(u"reg.example.com"_s);
        openNew();
        type(u"hostName"_s, u"https://Reg.Example.com/"_s);
        press(u"hostSave"_s);
        QVERIFY(messages().contains(u"reg.example.com"_s));
        QCOMPARE(m_scene->hosts().all().size(), 1);
    }

    void a_typed_password_never_stays_in_the_host_field()
    {
        openNew();
        type(u"hostName"_s, u"http://qa:secret@Reg.example.com:5000"_s);
        QVERIFY(!find<QLineEdit>(u"hostName"_s)->text().contains(u"secret"_s));
        QCOMPARE(find<QLineEdit>(u"hostUsername"_s)->text(), u"qa"_s);
        QTest::keyClick(find<QLineEdit>(u"hostName"_s), Qt::Key_Tab);
        QVERIFY(!find<QLineEdit>(u"hostName"_s)->hasFocus());
        QCOMPARE(find<QLineEdit>(u"hostName"_s)->text(), u"reg.example.com:5000"_s);
        QVERIFY(find<QCheckBox>(u"hostPlainHttp"_s)->isChecked());
        auto *password = find<QLineEdit>(u"hostPassword"_s);
        QVERIFY(!password->text().isEmpty());
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        find<QLineEdit>(u"hostName"_s)->undo();
        QVERIFY(!find<QLineEdit>(u"hostName"_s)->text().contains(u'@'));
    }

    void a_pasted_address_is_split_at_once()
    {
        openNew();
        find<QLineEdit>(u"hostName"_s)->setText(u"http://qa:p@ss/wörd@Reg.example.com:5000"_s); // as a paste arrives
        QCOMPARE(find<QLineEdit>(u"hostName"_s)->text(), u"http://Reg.example.com:5000"_s);
        QCOMPARE(find<QLineEdit>(u"hostPassword"_s)->text(), u"p@ss/wörd"_s);
    }

    void testing_shows_every_step()
    {
        openNew();
        type(u"hostName"_s, m_open.host());
        press(u"hostTest"_s);
        auto *verdict = find<QLabel>(u"connectionVerdict"_s);
        QTRY_VERIFY(verdict->text().contains(u"can be reached"_s));
        QVERIFY(sentence(u"stepPing"_s).contains(u"ok"_s));
        QVERIFY2(m_scene->hosts().all().isEmpty(), "a test stores nothing");
    }

    void rights_are_those_to_a_repository_that_was_used()
    {
        m_scene->services().known.remember(m_open.host(), {u"team/app"_s});
        openNew();
        type(u"hostName"_s, m_open.host());
        press(u"hostTest"_s);
        QTRY_VERIFY(sentence(u"stepScope"_s).contains(u"team/app"_s));
    }

    void what_was_tested_is_gone_when_the_form_changes()
    {
        openNew();
        type(u"hostName"_s, m_open.host());
        press(u"hostTest"_s);
        auto *verdict = find<QLabel>(u"connectionVerdict"_s);
        QTRY_VERIFY(verdict->text().contains(u"can be reached"_s));
        type(u"hostName"_s, u"other.example.com"_s);
        QVERIFY(verdict->text().isEmpty());
        QVERIFY(sentence(u"stepPing"_s).contains(u"not tested yet"_s));
    }

    void what_the_keychain_tells_does_not_end_a_test()
    {
        m_scene->add(m_open.host()); // nobody's, as far as the list knows
        QVERIFY(store(m_open.host()));
        QVERIFY(m_scene->choose(u"hosts"_s, m_open.host()));
        m_scene->actions().find(u"hosts.test"_s)->trigger();
        m_dialog = qobject_cast<HostDialog *>(m_scene->dialog(u"hostDialog"_s));
        QTRY_COMPARE(find<QLineEdit>(u"hostUsername"_s)->text(), u"qa"_s);
        QTRY_VERIFY(find<QLabel>(u"connectionVerdict"_s)->text().contains(u"can be reached"_s));
        QVERIFY(forget(m_open.host()));
    }

    void closing_in_the_middle_ends_everything_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("testing") << u"hostTest"_s;
        QTest::newRow("saving") << u"hostSave"_s;
    }

    void closing_in_the_middle_ends_everything()
    {
        QFETCH(QString, button);
        FaultProxy slow(m_locked.port());
        slow.setLatency(100);
        openNew();
        type(u"hostName"_s, slow.host());
        type(u"hostUsername"_s, u"qa"_s);
        type(u"hostPassword"_s, u"right"_s);
        press(button);
        QTRY_VERIFY(slow.connections() > 0);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        const auto *question = m_dialog->findChild<QDialog *>(u"confirm"_s); // there is input that would be lost
        QVERIFY(question);
        question->findChild<QPushButton *>(u"verb"_s)->click();
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_scene->hosts().all().isEmpty());
        QVERIFY(!stored(slow.host()).exists);
    }

    void the_language_changes_and_nothing_typed_is_lost()
    {
        openNew();
        type(u"hostName"_s, m_open.host());
        find<QComboBox>(u"hostEnvironment"_s)->setCurrentIndex(3);
        type(u"hostUsername"_s, u"qa"_s);
        type(u"hostPassword"_s, u"half"_s);
        press(u"hostTest"_s);
        BracketTranslator brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        QTRY_VERIFY(m_dialog->windowTitle().startsWith(u'⟦'));
        QTRY_VERIFY(find<QLabel>(u"connectionVerdict"_s)->text().startsWith(u'⟦'));
        QCoreApplication::removeTranslator(&brackets);
        QTRY_VERIFY(!find<QLabel>(u"connectionVerdict"_s)->text().startsWith(u'⟦'));
        QCOMPARE(find<QLineEdit>(u"hostName"_s)->text(), m_open.host());
        QCOMPARE(find<QLineEdit>(u"hostPassword"_s)->text(), u"half"_s);
        QCOMPARE(find<QComboBox>(u"hostEnvironment"_s)->currentIndex(), 3);
    }

    void another_name_needs_another_password()
    {
        m_scene->add(m_locked.host());
        QVERIFY(store(m_locked.host()));
        openFor(m_locked.host());
        auto *said = find<QLabel>(u"hostStored"_s);
        QTRY_VERIFY(said->text().contains(u"stored in the keychain"_s));
        type(u"hostName"_s, u"other.example.com"_s);
        find<QLineEdit>(u"hostRemark"_s)->setFocus();
        QTRY_VERIFY2(said->text().contains(u"stays in the keychain"_s), qPrintable(said->text()));
        QVERIFY(find<QLineEdit>(u"hostPassword"_s)->isEnabled());
        QVERIFY2(find<QLineEdit>(u"hostUsername"_s)->text().isEmpty(), "that was the other's");
        press(u"hostSave"_s);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_scene->hosts().all().size(), 1);
        QVERIFY(m_scene->hosts().find(u"other.example.com"_s));
        QCOMPARE(stored(m_locked.host()).username, u"qa"_s);
        QVERIFY(forget(m_locked.host()));
    }

    void a_wrong_certificate_fails_at_the_encryption()
    {
        openNew();
        type(u"hostName"_s, m_tls.host());
        press(u"hostTest"_s);
        QTRY_VERIFY(sentence(u"stepTls"_s).contains(u"failed"_s));
        QVERIFY(sentence(u"stepConnect"_s).contains(u"ok"_s));
        QVERIFY(sentence(u"stepPing"_s).contains(u"skipped"_s));
        type(u"hostCaFileEdit"_s, m_tls.caFile());
        press(u"hostTest"_s);
        QTRY_VERIFY(sentence(u"stepPing"_s).contains(u"ok"_s));
    }

    void a_password_is_stored_once_the_host_has_accepted_it()
    {
        openNew();
        type(u"hostName"_s, m_locked.host());
        type(u"hostUsername"_s, u"qa"_s);
        type(u"hostPassword"_s, u"wrong"_s);
        press(u"hostSave"_s);
        QTRY_VERIFY(messages().contains(u"does not accept"_s));
        QVERIFY(m_scene->hosts().all().isEmpty());
        QVERIFY(!stored(m_locked.host()).exists);
        type(u"hostPassword"_s, u"right"_s);
        const QSignalSpy changed(m_dialog, &HostDialog::credentialChanged);
        press(u"hostSave"_s);
        QTRY_COMPARE(changed.size(), 1);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_scene->hosts().find(m_locked.host())->username, u"qa"_s);
        QCOMPARE(stored(m_locked.host()).username, u"qa"_s);
    }

    void a_stored_password_is_never_shown_and_can_be_forgotten()
    {
        QVERIFY2(stored(m_locked.host()).exists, "by the test before");
        RegistryHost host;
        host.host = m_locked.host();
        host.username = u"qa"_s;
        QVERIFY(m_scene->hosts().add(host));
        openFor(m_locked.host());
        QTRY_VERIFY(find<QLabel>(u"hostStored"_s)->text().contains(u"stored in the keychain"_s));
        QVERIFY(find<QLineEdit>(u"hostPassword"_s)->text().isEmpty());
        QVERIFY(!find<QLineEdit>(u"hostPassword"_s)->isEnabled());
        press(u"hostForgetPassword"_s);
        auto *question = m_dialog->findChild<ConfirmDialog *>();
        QVERIFY(question);
        QTest::mouseClick(&question->verbButton(), Qt::LeftButton);
        QTRY_VERIFY(find<QLineEdit>(u"hostPassword"_s)->isEnabled());
        QVERIFY(!stored(m_locked.host()).exists);
    }

    void where_a_host_cannot_be_reached_the_person_decides()
    {
        openNew();
        const QString nobody = u"127.0.0.1:1"_s;
        type(u"hostName"_s, nobody);
        type(u"hostUsername"_s, u"qa"_s);
        type(u"hostPassword"_s, u"secret"_s);
        press(u"hostSave"_s);
        QTRY_VERIFY(find<QWidget>(u"hostQuestion"_s)->isVisible());
        QVERIFY(m_scene->hosts().all().isEmpty());
        press(u"hostOtherwise"_s); // back
        QVERIFY(!find<QWidget>(u"hostQuestion"_s)->isVisible());
        press(u"hostSave"_s);
        QTRY_VERIFY(find<QWidget>(u"hostQuestion"_s)->isVisible());
        press(u"hostGoOn"_s); // save anyway
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_scene->hosts().find(nobody));
        QCOMPARE(stored(nobody).username, u"qa"_s);
    }
};

QTEST_MAIN(TestHostDialog)
#include "tst_hostdialog.moc"
