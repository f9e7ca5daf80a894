#include "models/registries/platform/platformcredentials.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

/// Runs in with-keychain: a session bus of its own with an unlocked gnome-keyring of its own.
class PlatformCredentialsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatWasStored();
    void serversAndPrefixesHaveTheirOwn();
    void whatIsKeptIsFoundFirstAndNotStored();
    void aRenewedTokenStaysWhereItWas();
    void forgets();

private:
    static PlatformServer at(const QString &url, const QString &prefix = {}) { return *platformServer(url, prefix); }

    Credential find(const PlatformServer &server)
    {
        std::optional<Result<Credential>> found;
        m_credentials.find(server, this, [&found](const auto &answer) { found = answer; });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }, 20'000) || !*found)
            return {u"the test found an error"_s, {}, {}, {}};
        return **found;
    }

    bool store(const PlatformServer &server, const Credential &credential)
    {
        std::optional<Result<>> stored;
        m_credentials.store(server, credential, this, [&stored](const auto &answer) { stored = answer; });
        return QTest::qWaitFor([&stored] { return stored.has_value(); }, 20'000) && *stored;
    }

    const Credential m_admin{u"admin"_s, Secret("pass"), {}, {}};
    const Credential m_pasted{{}, {}, {}, Secret("token")};
    PlatformCredentials m_credentials;
};

void PlatformCredentialsTest::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("QUAYMASTER_TEST_HOME"),
             "run me by ctest, so that the person's own keychain is never touched");
    const QDBusConnection bus = QDBusConnection::sessionBus();
    QTRY_VERIFY(bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s)); // it is just starting
}

void PlatformCredentialsTest::findsWhatWasStored()
{
    const PlatformServer server = at(u"http://one.example:8888"_s);
    QCOMPARE(find(server), Credential());
    QVERIFY(store(server, m_admin));
    QCOMPARE(find(server), m_admin);
    QVERIFY(store(server, m_pasted));
    QCOMPARE(find(server), m_pasted);
}

void PlatformCredentialsTest::serversAndPrefixesHaveTheirOwn()
{
    QVERIFY(store(at(u"http://two.example"_s, u"/api"_s), m_admin));
    QCOMPARE(find(at(u"http://two.example"_s)), Credential());
    QCOMPARE(find(at(u"https://two.example"_s, u"/api"_s)), Credential());
    QCOMPARE(find(at(u"http://two.example:8888"_s, u"/api"_s)), Credential());
    KeychainCredentials hosts; // a registry at the same address
    std::optional<Result<Credential>> found;
    hosts.find(u"two.example"_s, u"api"_s, this, [&found](const auto &answer) { found = answer; });
    QTRY_VERIFY(found.has_value());
    QVERIFY((*found)->isAnonymous());
}

void PlatformCredentialsTest::whatIsKeptIsFoundFirstAndNotStored()
{
    const PlatformServer server = at(u"http://three.example"_s);
    m_credentials.keep(server, m_admin);
    QCOMPARE(find(server), m_admin);
    PlatformCredentials later;
    std::optional<Result<Credential>> found;
    later.find(server, this, [&found](const auto &answer) { found = answer; });
    QTRY_VERIFY(found.has_value());
    QVERIFY((*found)->isAnonymous());
    QVERIFY(store(server, m_pasted)); // the newer word counts
    QCOMPARE(find(server), m_pasted);
}

void PlatformCredentialsTest::aRenewedTokenStaysWhereItWas()
{
    const Credential renewed{{}, {}, {}, Secret("renewed")};
    const PlatformServer kept = at(u"http://four.example"_s);
    m_credentials.keep(kept, m_pasted);
    m_credentials.replace(kept, renewed);
    QCOMPARE(find(kept), renewed);
    const PlatformServer stored = at(u"http://five.example"_s);
    QVERIFY(store(stored, m_pasted));
    m_credentials.replace(stored, renewed);
    QTRY_COMPARE(find(stored), renewed);
}

void PlatformCredentialsTest::forgets()
{
    const PlatformServer server = at(u"http://six.example"_s);
    QVERIFY(store(server, m_admin));
    std::optional<Result<bool>> forgotten;
    m_credentials.forget(server, this, [&forgotten](const auto &answer) { forgotten = answer; });
    QTRY_VERIFY(forgotten.has_value());
    QVERIFY(**forgotten);
    QCOMPARE(find(server), Credential());
}

}

QTEST_GUILESS_MAIN(quaymaster::PlatformCredentialsTest)
#include "tst_platformcredentials.moc"
