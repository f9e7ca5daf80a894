#include "models/credentials/keptcredentials.h"
#include "models/registries/hosts/hostcredentials.h"
#include "models/registries/hosts/passwordkeeper.h"
#include "tests/fixtures/scripted/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;
using Outcome = PasswordKeeper::Outcome;

/// Runs in with-keychain: a session bus of its own with an unlocked gnome-keyring of its own.
class TestPasswordKeeper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void one_login_stores_one_password();
    void many_repositories_ask_the_host_once_for_each_account();
    void a_wrong_password_is_tried_once();
    void what_is_stored_stays_data();
    void what_is_stored_stays();
    void the_same_password_is_no_news();
    void what_a_parent_has_is_not_stored_again();
    void two_passwords_of_one_repository_are_told();
    void without_a_window_nobody_is_asked();
    void a_host_that_is_not_there_proves_nothing();

private:
    using Outcomes = QList<Outcome>;

    /// Lets `anna:right` and `bert:right` in.
    ScriptedServer::Answer answer(const ScriptedServer::Request &request)
    {
        const QByteArray account = request.header("Authorization");
        if (!account.isEmpty())
            ++m_logins;
        const auto basic = [](const QByteArray &text) { return "Basic " + text.toBase64(); };
        if (account == basic("anna:right") || account == basic("bert:right"))
            return ScriptedServer::answer(200, "{}", "Docker-Distribution-Api-Version: registry/2.0\r\n");
        return ScriptedServer::answer(401, "{}", "WWW-Authenticate: Basic realm=\"r\"\r\n");
    }
    FoundPassword password(const QString &path, const QString &user, const QByteArray &password = "right") const
    {
        return {m_host, path, {user, Secret(password), {}, {}}};
    }
    Outcomes keep(PasswordKeeper &keeper, const QList<FoundPassword> &passwords)
    {
        Outcomes outcomes;
        QObject context;
        connect(&keeper, &PasswordKeeper::ended, &context,
                [&outcomes](const FoundPassword &, Outcome outcome) { outcomes.append(outcome); });
        const QSignalSpy finished(&keeper, &PasswordKeeper::finished);
        keeper.keep(passwords);
        return QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 20'000) ? outcomes : Outcomes();
    }
    /// Empty: nothing is stored there.
    QString storedUser(const QString &key)
    {
        std::optional<Result<HostCredentials::Stored>> answer;
        m_credentials.look(key, this, [&answer](const auto &found) { answer = found; });
        const bool isAnswered = QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000);
        return isAnswered && *answer ? (*answer)->username : u"no answer"_s;
    }

    ScriptedServer m_server{[this](const ScriptedServer::Request &request) { return answer(request); }};
    QString m_host;
    int m_logins = 0;
    HostCredentials m_credentials;
    KeptCredentials m_kept;
    PasswordKeeper m_keeper{m_kept, [this] {
                                NetworkOptions network;
                                network.hosts[m_host].plainHttp = true;
                                network.retries = 0;
                                return network;
                            }};
    PasswordKeeper m_headless;
};

void TestPasswordKeeper::initTestCase()
{
    QVERIFY2(qEnvironmentVariable("HOME").startsWith(qEnvironmentVariable("QUAYMASTER_TEST_HOME"))
                 && !qEnvironmentVariableIsEmpty("QUAYMASTER_TEST_HOME"),
             "run me by ctest, so that the person's own keychain is never touched");
    m_host = m_server.url().authority();
}

void TestPasswordKeeper::init()
{
    m_logins = 0;
}

void TestPasswordKeeper::cleanup()
{
    for (const QString &key : {m_host, m_host + u"/a"_s, m_host + u"/b"_s, m_host + u"/a/x"_s}) {
        bool isDone = false;
        m_credentials.forget(key, this, [&isDone](const auto &) { isDone = true; });
        QTRY_VERIFY(isDone);
    }
}

void TestPasswordKeeper::one_login_stores_one_password()
{
    const QSignalSpy kept(&m_keeper, &PasswordKeeper::kept);
    QCOMPARE(keep(m_keeper, {password({}, u"anna"_s)}), Outcomes{Outcome::Stored});
    QCOMPARE(storedUser(m_host), u"anna"_s);
    QCOMPARE(m_logins, 1);
    QCOMPARE(kept.size(), 1);
}

void TestPasswordKeeper::many_repositories_ask_the_host_once_for_each_account()
{
    const QSignalSpy told(&m_keeper, &PasswordKeeper::told);
    const QSignalSpy kept(&m_keeper, &PasswordKeeper::kept);
    const Outcomes outcomes
        = keep(m_keeper, {password(u"a"_s, u"anna"_s), password(u"b"_s, u"bert"_s), password(u"a/x"_s, u"bert"_s)});
    QCOMPARE(outcomes, Outcomes(3, Outcome::Stored));
    QCOMPARE(storedUser(m_host + u"/a"_s), u"anna"_s);
    QCOMPARE(storedUser(m_host + u"/b"_s), u"bert"_s);
    QCOMPARE(storedUser(m_host + u"/a/x"_s), u"bert"_s);
    QCOMPARE(storedUser(m_host), QString());
    QCOMPARE(m_logins, 2);
    QCOMPARE(told.size(), 2);
    QCOMPARE(kept.size(), 1);
}

void TestPasswordKeeper::a_wrong_password_is_tried_once()
{
    const auto wrong = [this](const QString &path) { return password(path, u"anna"_s, "wr0ng"); };
    const QSignalSpy told(&m_keeper, &PasswordKeeper::told);
    QCOMPARE(keep(m_keeper, {wrong(u"a"_s), wrong(u"b"_s), wrong(u"a/x"_s)}), Outcomes(3, Outcome::Refused));
    QCOMPARE(m_logins, 1);
    QCOMPARE(told.size(), 1);
    QCOMPARE(storedUser(m_host + u"/a"_s), QString());
}

void TestPasswordKeeper::what_is_stored_stays_data()
{
    QTest::addColumn<bool>("isHeadless");
    QTest::newRow("in a window") << false;
    QTest::newRow("on the command line") << true;
}

void TestPasswordKeeper::what_is_stored_stays()
{
    QFETCH(const bool, isHeadless);
    QCOMPARE(keep(m_headless, {password({}, u"anna"_s, "older")}), Outcomes{Outcome::Stored});
    PasswordKeeper &keeper = isHeadless ? m_headless : m_keeper;
    QCOMPARE(keep(keeper, {password({}, u"bert"_s)}), Outcomes{Outcome::Left});
    QCOMPARE(storedUser(m_host), u"anna"_s);
    QCOMPARE(m_logins, 0); // nobody needs to be asked about what is dropped
}

void TestPasswordKeeper::the_same_password_is_no_news()
{
    QCOMPARE(keep(m_keeper, {password({}, u"anna"_s)}), Outcomes{Outcome::Stored});
    const QSignalSpy kept(&m_keeper, &PasswordKeeper::kept);
    QCOMPARE(keep(m_keeper, {password({}, u"anna"_s)}), Outcomes{Outcome::Known});
    QCOMPARE(m_logins, 1);
    QVERIFY(kept.isEmpty());
}

void TestPasswordKeeper::what_a_parent_has_is_not_stored_again()
{
    QCOMPARE(keep(m_keeper, {password({}, u"anna"_s)}), Outcomes{Outcome::Stored});
    QCOMPARE(keep(m_keeper, {password(u"a"_s, u"anna"_s)}), Outcomes{Outcome::Known});
    QCOMPARE(storedUser(m_host + u"/a"_s), QString());
}

void TestPasswordKeeper::two_passwords_of_one_repository_are_told()
{
    const QList<FoundPassword> both{password(u"a"_s, u"anna"_s), password(u"a"_s, u"bert"_s)};
    QCOMPARE(keep(m_keeper, both), (Outcomes{Outcome::Stored, Outcome::Left}));
    QCOMPARE(storedUser(m_host + u"/a"_s), u"anna"_s);
}

void TestPasswordKeeper::without_a_window_nobody_is_asked()
{
    QCOMPARE(keep(m_headless, {password({}, u"anna"_s, "wr0ng")}), Outcomes{Outcome::Stored});
    QCOMPARE(m_logins, 0);
}

void TestPasswordKeeper::a_host_that_is_not_there_proves_nothing()
{
    FoundPassword gone = password({}, u"anna"_s);
    gone.host = u"127.0.0.1:1"_s;
    QCOMPARE(keep(m_keeper, {gone}), Outcomes{Outcome::Untried});
    m_credentials.forget(gone.host, this, [](const auto &) {});
}

QTEST_GUILESS_MAIN(TestPasswordKeeper)
#include "tst_passwordkeeper.moc"
