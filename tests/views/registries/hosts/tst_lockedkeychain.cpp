#include "tests/views/registries/keyring.h"
#include "tests/views/registries/registryscene.h"
#include "views/widgets/confirmdialog.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/filtermodel.h"
#include "views/widgets/statepage.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTreeView>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// A real gnome-keyring that is locked, and a person who does not unlock it: what the window says, and that no password
/// is lost.
class TestLockedKeychain : public QObject
{
    Q_OBJECT

private:
    AppImages m_images;
    RegistryServer m_registry; // wants a password
    std::unique_ptr<RegistryScene> m_scene;
    QPointer<QDialog> m_dialog;

    template <typename W> W *find(const QString &name) const { return m_dialog->findChild<W *>(name); }
    QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    void press(const QString &button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    void openNew()
    {
        m_scene->pane().addHost();
        m_dialog = m_scene->dialog(u"hostDialog"_s);
        find<QLineEdit>(u"hostName"_s)->setText(m_registry.host());
        find<QLineEdit>(u"hostUsername"_s)->setText(u"qa"_s);
        find<QLineEdit>(u"hostPassword"_s)->setText(u"right"_s);
    }

    void edit()
    {
        QVERIFY(m_scene->choose(u"hosts"_s, m_registry.host()));
        m_scene->actions().find(u"hosts.edit"_s)->trigger();
        m_dialog = m_scene->dialog(u"hostDialog"_s);
    }

    /// While the keychain is open.
    void addWithStoredPassword()
    {
        openNew();
        press(u"hostSave"_s);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(usernameStored(), u"qa"_s);
    }

    /// "-": nothing is stored; "?": the keychain does not say.
    QString usernameStored() const
    {
        std::optional<QString> found;
        m_scene->services().keychain.look(m_registry.host(), m_scene->window(), [&](const auto &stored) {
            found = !stored ? u"?"_s : stored->exists ? stored->username : u"-"_s;
        });
        if (!QTest::qWaitFor([&] { return found.has_value(); }))
            return u"no answer"_s;
        return *found;
    }

    bool browses() const
    {
        auto *repositories = m_scene->find<FilteredTable>(u"repositories"_s);
        return QTest::qWaitFor([&] { return repositories->proxy().rowCount() == 1; });
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(!qEnvironmentVariableIsEmpty("QUAYMASTER_TEST_HOME"), "run me by ctest");
        QVERIFY(Keyring::isThere());
        m_registry.setHtpasswd("qa", "right");
        QVERIFY2(m_registry.start(), m_registry.log().constData());
        QVERIFY(m_images.pushTo(m_registry, {{"Authorization", "Basic " + QByteArray("qa:right").toBase64()}}));
    }

    void init()
    {
        QVERIFY(Keyring::unlock());
        m_scene = std::make_unique<RegistryScene>();
        QVERIFY(m_scene->isActive());
    }

    void cleanup()
    {
        QVERIFY(Keyring::unlock());
        std::optional<bool> forgotten;
        m_scene->services().keychain.forget(m_registry.host(), m_scene->window(),
                                            [&](const auto &gone) { forgotten = gone.has_value(); });
        QTRY_VERIFY(forgotten);
        QVERIFY(*forgotten);
        m_scene.reset();
    }

    void a_password_that_cannot_be_stored_is_kept_in_memory_data()
    {
        QTest::addColumn<bool>("personRefuses");
        QTest::newRow("nobody can be asked") << false;
        QTest::newRow("the person refuses") << true;
    }

    void a_password_that_cannot_be_stored_is_kept_in_memory()
    {
        QFETCH(bool, personRefuses);
        const auto person = personRefuses ? std::make_unique<RefusingPerson>() : nullptr;
        QVERIFY(Keyring::lock());
        openNew();
        press(u"hostSave"_s);
        QTRY_VERIFY(find<QWidget>(u"hostQuestion"_s)->isVisible());
        if (person)
            QVERIFY(person->questions() > 0);
        QVERIFY(text(u"summary"_s).contains(u"locked or refused"_s));
        QVERIFY(text(u"summary"_s).contains(u"kept in memory"_s));
        QTest::keyClick(m_dialog, Qt::Key_Escape); // who just goes away loses nothing
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_scene->hosts().find(m_registry.host()));
        QCOMPARE(m_scene->kept().find(m_registry.host()).username, u"qa"_s);
        QVERIFY2(browses(), "with the password that is kept");
        edit();
        QTRY_VERIFY(text(u"hostStored"_s).contains(u"kept in memory until Quaymaster ends"_s));
        QVERIFY(find<QLineEdit>(u"hostPassword"_s)->text().isEmpty());
        m_dialog->reject();
    }

    void saving_again_after_unlocking_stores_it()
    {
        QVERIFY(Keyring::lock());
        openNew();
        press(u"hostSave"_s);
        QTRY_VERIFY(find<QWidget>(u"hostQuestion"_s)->isVisible());
        QVERIFY(Keyring::unlock());
        press(u"hostSave"_s);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(usernameStored(), u"qa"_s);
        QVERIFY2(m_scene->kept().find(m_registry.host()).isAnonymous(), "one place is enough");
    }

    void a_newer_password_in_the_keychain_is_not_hidden_by_an_older_one()
    {
        m_scene->kept().keep(m_registry.host(), {u"qa"_s, Secret("outdated"), {}, {}});
        addWithStoredPassword();
        QVERIFY(browses());
    }

    void what_is_kept_in_memory_can_be_forgotten()
    {
        m_scene->add(m_registry.host());
        m_scene->kept().keep(m_registry.host(), {u"qa"_s, Secret("right"), {}, {}});
        edit();
        QTRY_VERIFY(find<QPushButton>(u"hostForgetPassword"_s)->isVisible());
        press(u"hostForgetPassword"_s);
        auto *question = m_dialog->findChild<ConfirmDialog *>();
        QVERIFY(question);
        QTest::mouseClick(&question->verbButton(), Qt::LeftButton);
        QTRY_VERIFY(find<QLineEdit>(u"hostPassword"_s)->isEnabled());
        QVERIFY(m_scene->kept().find(m_registry.host()).isAnonymous());
    }

    void what_a_locked_keychain_holds_is_looked_for_again()
    {
        addWithStoredPassword();
        QVERIFY(Keyring::lock());
        edit();
        auto *again = find<QPushButton>(u"hostLookAgain"_s);
        QTRY_VERIFY(again->isVisible());
        QVERIFY(text(u"hostStored"_s).contains(u"Unlock it"_s));
        QVERIFY(Keyring::unlock());
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(text(u"hostStored"_s).contains(u"stored in the keychain"_s));
        QVERIFY(!again->isVisible());
    }

    void browsing_says_that_the_keychain_is_locked()
    {
        addWithStoredPassword();
        QVERIFY(Keyring::lock());
        m_scene->browser().renew(); // as at the next start
        StatePage &page = m_scene->find<FilteredTable>(u"repositories"_s)->statePage();
        QVERIFY(m_scene->choose(u"hosts"_s, m_registry.host()));
        QTRY_COMPARE(page.state(), StatePage::State::Failed);
        QVERIFY(page.findChild<QLabel *>(u"summary"_s)->text().contains(u"keychain is locked"_s));
        QVERIFY(Keyring::unlock());
        QTest::mouseClick(page.findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(browses());
    }

    void removing_a_host_says_what_stays_behind_and_tries_again()
    {
        addWithStoredPassword();
        QVERIFY(Keyring::lock());
        QVERIFY(m_scene->choose(u"hosts"_s, m_registry.host()));
        m_scene->actions().find(u"hosts.remove"_s)->trigger();
        QTest::mouseClick(&m_scene->window()->findChild<ConfirmDialog *>()->verbButton(), Qt::LeftButton);
        auto *bar = m_scene->find<QWidget>(u"unforgotten"_s);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(m_scene->hosts().all().isEmpty());
        QVERIFY(bar->findChild<QLabel *>(u"staleText"_s)->text().contains(m_registry.host()));
        QVERIFY(Keyring::unlock());
        QTest::mouseClick(bar->findChild<QPushButton *>(u"staleRetry"_s), Qt::LeftButton);
        QTRY_COMPARE(usernameStored(), u"-"_s);
        QVERIFY(!bar->isVisible());
    }
};

QTEST_MAIN(TestLockedKeychain)
#include "tst_lockedkeychain.moc"
