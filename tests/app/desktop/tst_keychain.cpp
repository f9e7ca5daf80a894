#include "app/commandline/transferrequests.h"
#include "tests/app/desktop/windowscene.h"
#include "tests/app/scene.h"
#include "tests/fixtures/registryserver.h"
#include "tests/views/registries/keyring.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// The whole window, and pushes to a host that wants a password, while a real gnome-keyring is locked.
class TestKeychain : public QObject
{
    Q_OBJECT

private:
    RegistryServer m_registry;
    std::unique_ptr<WindowScene> m_scene;

    Operations &operations() { return m_scene->session().operations(); }

    int push()
    {
        const QString archive = m_scene->file(u"app.tar"_s);
        writeDockerArchive(archive, {u"team/app:1.0"_s});
        RunContext context = m_scene->session().runContext();
        const auto request = transferRequestIn({u"push"_s, archive, m_registry.host() + u"/team/app:1.0"_s}, context);
        return request ? operations().start(*request) : -1;
    }

    Operation::State stateOf(int key) { return operations().find(key)->state; }

    static void answer(const QString &password)
    {
        QVERIFY(WindowScene::enter(u"credential"_s));
        WindowScene::seen<QLineEdit>(u"credential.username"_s)->setText(u"qa"_s);
        WindowScene::seen<QLineEdit>(u"credential.password"_s)->setText(password);
        WindowScene::click(u"credential.logIn"_s);
    }

    /// -1: it does not answer.
    static int stored(const QString &host)
    {
        KeychainCredentials keychain;
        QObject context;
        std::optional<int> found;
        keychain.look(host, &context, [&](const auto &name) { found = !name ? -1 : name->has_value() ? 1 : 0; });
        return QTest::qWaitFor([&] { return found.has_value(); }) ? *found : -1;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(Keyring::isThere());
        m_registry.setHtpasswd("qa", "right");
        QVERIFY2(m_registry.start(), m_registry.log().constData());
    }

    void init()
    {
        m_scene = std::make_unique<WindowScene>();
        m_scene->useKeychain();
        QVERIFY(m_scene->open());
    }

    void cleanup() { m_scene.reset(); }

    /// First, while the keychain holds nothing.
    void a_password_that_cannot_be_remembered_serves_until_the_program_ends()
    {
        QVERIFY(Keyring::lock());
        const int first = push();
        answer(u"right"_s);
        QTRY_COMPARE(stateOf(first), Operation::State::Succeeded);
        QVERIFY(WindowScene::see(u"credential.notRemembered"_s));
        WindowScene::seen<QMessageBox>(u"credential.notRemembered"_s)->close();
        operations().remove(first);
        const int second = push();
        QTRY_COMPARE(stateOf(second), Operation::State::Succeeded);
        QVERIFY2(!WindowScene::seen(u"credential"_s), "it is in memory");
        m_scene->close();
        QVERIFY(m_scene->open());
        const int third = push();
        QVERIFY2(WindowScene::see(u"credential"_s), "memory ends with the program, so it is asked for");
        operations().cancel(third);
        QTRY_COMPARE(stateOf(third), Operation::State::Cancelled);
        QTRY_VERIFY(!WindowScene::seen(u"credential"_s));
    }

    void a_push_that_needs_what_is_locked_asks_then_says_so_and_is_retried()
    {
        QVERIFY(Keyring::unlock());
        const int asked = push();
        answer(u"right"_s); // and is remembered
        QTRY_COMPARE(stateOf(asked), Operation::State::Succeeded);
        QTRY_COMPARE(stored(m_registry.host()), 1);
        m_scene->close();
        QVERIFY(Keyring::lock());
        QVERIFY(m_scene->open());
        const int key = push();
        QVERIFY2(WindowScene::enter(u"credential"_s), "who knows the password need not unlock the keychain");
        WindowScene::click(u"credential.decline"_s);
        QTRY_COMPARE(stateOf(key), Operation::State::Failed);
        const OperationEntry *entry = operations().find(key);
        const std::optional<Error> error = entry->error ? entry->error
            : entry->report.images.isEmpty()            ? std::nullopt
                                                        : entry->report.images.constFirst().error;
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::Keychain);
        QVERIFY2(error->summary.contains(u"Unlock it"_s), qPrintable(error->summary));
        QVERIFY(Keyring::unlock());
        operations().retry(key);
        QTRY_COMPARE(stateOf(key), Operation::State::Succeeded);
        QVERIFY(!WindowScene::seen(u"credential"_s));
    }
};

QTEST_MAIN(TestKeychain)
#include "tst_keychain.moc"
