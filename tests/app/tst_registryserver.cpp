#include "models/registries/platform/platformcredentials.h"
#include "tests/app/program.h"
#include "tests/app/scene.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/standinplatform.h"

#include <QFile>
#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

/// `registry server`: where the platform is, and who we are there.
class TestRegistryServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void a_password_is_proven_then_kept();
    void a_token_is_proven_then_kept();
    void a_prefix_is_part_of_the_address();
    void moving_forgets_what_was_stored_for_the_other_one();
    void what_is_refused_is_not_kept_data();
    void what_is_refused_is_not_kept();
    void a_captcha_leads_to_a_token();
    void wrong_usage_tries_nothing_data();
    void wrong_usage_tries_nothing();
    void no_web_address_is_invalid();
    void nobody_there_is_network();
    void without_a_keychain_it_says_so();
    void an_auth_file_takes_the_place_of_the_keychain();
    void forgetting_leaves_the_entries();
    void passwords_in_addresses_go_to_the_keychain();

private:
    Ran run(const QStringList &arguments, const QByteArray &input = {});
    Ran setPassword(const QByteArray &password, const QStringList &options = {});
    void useKeychain();

    std::unique_ptr<StandInPlatform> m_platform;
    std::unique_ptr<Program> m_program;
    QByteArray m_said;
    QByteArrayList m_secrets;
};

void TestRegistryServer::init()
{
    m_platform = std::make_unique<StandInPlatform>();
    m_program = std::make_unique<Program>();
    useKeychain();
    m_said.clear();
    m_secrets = {StandInPlatform::password()};
}

/// Whatever was typed is nowhere but in the keychain.
void TestRegistryServer::cleanup()
{
    for (const QByteArray &secret : std::as_const(m_secrets)) {
        QVERIFY2(!containsSecret(m_said, secret), m_said.constData());
        QVERIFY(!holdsSecret(m_program->workspace(), secret));
    }
}

void TestRegistryServer::useKeychain()
{
    for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s})
        m_program->environment.insert(name, qEnvironmentVariable(qPrintable(name)));
}

Ran TestRegistryServer::run(const QStringList &arguments, const QByteArray &input)
{
    Ran ran = m_program->run(QStringList{u"registry"_s} + arguments + QStringList{u"--verbose"_s}, input);
    m_said += ran.said;
    return ran;
}

Ran TestRegistryServer::setPassword(const QByteArray &password, const QStringList &options)
{
    return run(QStringList{u"server"_s, u"set"_s, m_platform->url().toString(), u"--username=admin"_s,
                           u"--password-stdin"_s, u"--json"_s}
                   + options,
               password);
}

void TestRegistryServer::a_password_is_proven_then_kept()
{
    const Ran set = setPassword(StandInPlatform::password() + '\n');
    QVERIFY2(set.exitCode == 0, set.said.constData());
    QCOMPARE(set.json()["command"_L1].toString(), u"registry server set"_s);
    const Ran show = run({u"server"_s, u"show"_s, u"--json"_s});
    QCOMPARE(show.exitCode, 0);
    QCOMPARE(show.json()["url"_L1].toString(), m_platform->url().toString());
    QCOMPARE(show.json()["prefix"_L1].toString(), u""_s);
    QCOMPARE(show.json()["username"_L1].toString(), u"admin"_s);
    QVERIFY(run({u"server"_s}).out.contains("admin"));
}

void TestRegistryServer::a_token_is_proven_then_kept()
{
    const QByteArray token = m_platform->issueToken();
    m_secrets.append(token);
    const QString url = m_platform->url().toString();
    const Ran set = run({u"server"_s, u"set"_s, url, u"--token-stdin"_s}, token);
    QVERIFY2(set.exitCode == 0, set.said.constData());
    QCOMPARE(run({u"server"_s, u"show"_s, u"--json"_s}).json()["username"_L1].toString(), u""_s);
}

void TestRegistryServer::a_prefix_is_part_of_the_address()
{
    PlatformRules rules;
    rules.prefix = "/api";
    m_platform->setRules(rules);
    QCOMPARE(setPassword(StandInPlatform::password()).exitCode, 1);
    QCOMPARE(setPassword(StandInPlatform::password(), {u"--prefix=/api"_s}).exitCode, 0);
    QCOMPARE(run({u"server"_s, u"show"_s, u"--json"_s}).json()["prefix"_L1].toString(), u"/api"_s);
}

void TestRegistryServer::moving_forgets_what_was_stored_for_the_other_one()
{
    QCOMPARE(setPassword(StandInPlatform::password()).exitCode, 0);
    PlatformRules rules;
    rules.prefix = "/api";
    m_platform->setRules(rules);
    QCOMPARE(setPassword(StandInPlatform::password(), {u"--prefix=/api"_s}).exitCode, 0);
    PlatformCredentials credentials;
    const auto isKnown = [&](const QString &prefix) {
        std::optional<bool> known;
        credentials.find(*platformServer(m_platform->url().toString(), prefix), this,
                         [&known](const Result<Credential> &found) { known = found && !found->isAnonymous(); });
        return QTest::qWaitFor([&known] { return known.has_value(); }) && *known;
    };
    QVERIFY(isKnown(u"/api"_s));
    QVERIFY(!isKnown({}));
}

void TestRegistryServer::what_is_refused_is_not_kept_data()
{
    QTest::addColumn<bool>("isToken");
    QTest::newRow("password") << false;
    QTest::newRow("token") << true;
}

void TestRegistryServer::what_is_refused_is_not_kept()
{
    QFETCH(const bool, isToken);
    const QByteArray wrong = "wr0ng-s3cret-canary";
    m_secrets.append(wrong);
    const Ran set = isToken
        ? run({u"server"_s, u"set"_s, m_platform->url().toString(), u"--token-stdin"_s, u"--json"_s}, wrong)
        : setPassword(wrong);
    QCOMPARE(set.exitCode, 1);
    QVERIFY(set.kind() == "unauthorized"_L1 || set.kind() == "invalid"_L1);
    const Ran show = run({u"server"_s, u"show"_s, u"--json"_s});
    QCOMPARE(show.exitCode, 1);
    QCOMPARE(show.kind(), u"not-found"_s);
}

void TestRegistryServer::a_captcha_leads_to_a_token()
{
    PlatformRules rules;
    rules.captcha = true;
    m_platform->setRules(rules);
    const Ran set = setPassword(StandInPlatform::password());
    QCOMPARE(set.exitCode, 1);
    QCOMPARE(set.kind(), u"unauthorized"_s);
    QVERIFY(set.json()["error"_L1]["summary"_L1].toString().contains("--token-stdin"_L1));
    const QByteArray token = m_platform->issueToken();
    m_secrets.append(token);
    QCOMPARE(run({u"server"_s, u"set"_s, m_platform->url().toString(), u"--token-stdin"_s}, token).exitCode, 0);
}

void TestRegistryServer::wrong_usage_tries_nothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString url = u"http://127.0.0.1:1"_s;
    QTest::newRow("no address") << QStringList{u"--token-stdin"_s};
    QTest::newRow("no secret") << QStringList{url};
    QTest::newRow("only a name") << QStringList{url, u"--username=admin"_s};
    QTest::newRow("password without a name") << QStringList{url, u"--password-stdin"_s};
    QTest::newRow("both") << QStringList{url, u"--username=admin"_s, u"--password-stdin"_s, u"--token-stdin"_s};
    QTest::newRow("name and token") << QStringList{url, u"--username=admin"_s, u"--token-stdin"_s};
    QTest::newRow("password in the address")
        << QStringList{u"http://admin:canary+b1rd@127.0.0.1:1"_s, u"--token-stdin"_s};
    QTest::newRow("nothing on standard input") << QStringList{url, u"--token-stdin"_s};
}

void TestRegistryServer::wrong_usage_tries_nothing()
{
    QFETCH(const QStringList, arguments);
    m_secrets.append("canary+b1rd");
    const Ran ran = run(QStringList{u"server"_s, u"set"_s, u"--json"_s} + arguments);
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.kind(), u"usage"_s);
}

void TestRegistryServer::no_web_address_is_invalid()
{
    const Ran ran = run({u"server"_s, u"set"_s, u"ftp://platform"_s, u"--token-stdin"_s, u"--json"_s}, "token");
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"invalid"_s);
}

void TestRegistryServer::nobody_there_is_network()
{
    const Ran ran = run({u"server"_s, u"set"_s, u"http://127.0.0.1:1"_s, u"--token-stdin"_s, u"--json"_s}, "token");
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"network"_s);
}

void TestRegistryServer::without_a_keychain_it_says_so()
{
    m_program->environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    const Ran set = setPassword(StandInPlatform::password());
    QCOMPARE(set.exitCode, 1);
    QCOMPARE(set.kind(), u"keychain"_s);
    QCOMPARE(run({u"server"_s, u"show"_s}).exitCode, 1);
}

void TestRegistryServer::an_auth_file_takes_the_place_of_the_keychain()
{
    m_program->environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    const QString file = m_program->file(u"auth.json"_s);
    const Ran set = setPassword(StandInPlatform::password(), {u"--authfile"_s, file});
    QVERIFY2(set.exitCode == 0, set.said.constData());
    QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(run({u"server"_s, u"forget"_s, u"--authfile"_s, file}).exitCode, 0);
    QFile after(file);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QVERIFY(!after.readAll().contains("platform+"));
}

void TestRegistryServer::forgetting_leaves_the_entries()
{
    QCOMPARE(run({u"add"_s, u"r.example/a:1.0"_s}).exitCode, 0);
    QCOMPARE(setPassword(StandInPlatform::password()).exitCode, 0);
    const Ran forget = run({u"server"_s, u"forget"_s, u"--json"_s});
    QCOMPARE(forget.exitCode, 0);
    QCOMPARE(forget.json()["forgotten"_L1].toBool(), true);
    QCOMPARE(run({u"server"_s, u"show"_s}).exitCode, 1);
    QCOMPARE(run({u"show"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(run({u"server"_s, u"forget"_s, u"--json"_s}).json()["forgotten"_L1].toBool(true), false);
}

/// Of the platform and of a file. What the keychain has already is not replaced by what nobody has tried.
void TestRegistryServer::passwords_in_addresses_go_to_the_keychain()
{
    RegistryServer registry;
    registry.setHtpasswd("qa", "canary+b1rd");
    QVERIFY2(registry.start(), registry.log().constData());
    m_secrets.append("canary+b1rd");
    m_secrets.append("an0ther-canary");
    const QString address = registry.host() + u"/app:1.0"_s;
    m_platform->addEntry({{u"name"_s, u"app"_s},
                          {u"address"_s, u"qa:canary+b1rd@"_s + address},
                          {u"isOnShelf"_s, true},
                          {u"supportMemorySplit"_s, false}});
    QCOMPARE(setPassword(StandInPlatform::password()).exitCode, 0);
    QCOMPARE(run({u"add"_s, address, u"--name=before"_s}).exitCode, 0);
    QCOMPARE(run({u"check"_s, u"before"_s, u"--json"_s}).json()["results"_L1][0]["cause"_L1].toString(),
             u"unauthorized"_s);
    const Ran pull = run({u"pull"_s});
    QVERIFY2(pull.exitCode == 0 && pull.err.contains("in the keychain"), pull.said.constData());
    QCOMPARE(run({u"check"_s, u"before"_s, u"--json"_s}).json()["results"_L1][0]["cause"_L1].toString(),
             u"not-found"_s); // let in: there is no image
    const Ran import = run({u"import"_s, u"-"_s}, "address\nqa:an0ther-canary@" + address.toUtf8() + "2\n");
    QVERIFY2(import.exitCode == 0 && import.err.contains("already"), import.said.constData());
    QCOMPARE(run({u"check"_s, u"before"_s, u"--json"_s}).json()["results"_L1][0]["cause"_L1].toString(),
             u"not-found"_s);
}

QTEST_GUILESS_MAIN(TestRegistryServer)
#include "tst_registryserver.moc"
