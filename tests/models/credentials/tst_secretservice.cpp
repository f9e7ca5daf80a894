#include "models/credentials/secretservice.h"

#include "models/credentials/keychaincredentials.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace quaymaster
{

namespace
{

/// Owns the name of the Secret Service, and never answers.
class SilentService : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        ++calls;
        return true;
    }

    int calls = 0;
};

const QString serviceName = u"org.freedesktop.secrets"_s;

}

/// Runs in with-keychain: a session bus of its own on which no keychain can be started.
class SecretServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sessionWithoutABusHasNoKeychain();
    void busWithoutAServiceHasNoKeychain();
    void nothingIsStoredWhereThereIsNoKeychain();
    void runningServiceIsFound();
    void silentKeychainIsWaitedForOnce();

private:
    std::optional<bool> exists()
    {
        std::optional<bool> answer;
        findSecretService(2000, this, [&answer](bool found) { answer = found; });
        const bool tooEarly = answer.has_value();
        if (tooEarly || !QTest::qWaitFor([&answer] { return answer.has_value(); }))
            return {};
        return answer;
    }
    Result<Credential> find(KeychainCredentials &keychain)
    {
        std::optional<Result<Credential>> answer;
        keychain.find(u"h"_s, u"a"_s, this, [&answer](const Result<Credential> &found) { answer = found; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            return Error{Error::Kind::Timeout, u"no answer"_s, {}};
        return *answer;
    }
};

void SecretServiceTest::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("QUAYMASTER_TEST_HOME"), "run me by ctest, on a bus of my own");
}

void SecretServiceTest::sessionWithoutABusHasNoKeychain()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    QVERIFY(!address.isEmpty());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const auto answer = exists();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QVERIFY(answer);
    QVERIFY(!*answer);
}

void SecretServiceTest::busWithoutAServiceHasNoKeychain()
{
    const auto answer = exists();
    QVERIFY(answer);
    QVERIFY(!*answer);
}

void SecretServiceTest::nothingIsStoredWhereThereIsNoKeychain()
{
    KeychainCredentials keychain;
    const auto found = find(keychain);
    QVERIFY(found);
    QVERIFY(found->isAnonymous());
    std::optional<Error> stored;
    std::optional<Error> forgotten;
    keychain.store(u"h"_s, {u"u"_s, Secret("canary"), {}, {}}, this,
                   [&stored](const Result<> &answer) { stored = answer ? Error() : answer.error(); });
    keychain.forget(u"h"_s, this,
                    [&forgotten](const Result<bool> &answer) { forgotten = answer ? Error() : answer.error(); });
    QTRY_VERIFY(stored && forgotten);
    QCOMPARE(stored->kind, Error::Kind::Keychain);
    QCOMPARE(forgotten->kind, Error::Kind::Keychain);
    QVERIFY(!stored->detail.contains("canary"_L1));
}

void SecretServiceTest::runningServiceIsFound()
{
    QVERIFY(QDBusConnection::sessionBus().registerService(serviceName));
    const auto answer = exists();
    QVERIFY(QDBusConnection::sessionBus().unregisterService(serviceName));
    QVERIFY(answer);
    QVERIFY(*answer);
}

void SecretServiceTest::silentKeychainIsWaitedForOnce()
{
    SilentService service;
    auto bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerVirtualObject(u"/"_s, &service, QDBusConnection::SubPath) && bus.registerService(serviceName));
    KeychainCredentials keychain(2s);
    const auto first = find(keychain);
    QVERIFY(!first);
    QCOMPARE(first.error().kind, Error::Kind::Keychain);
    QVERIFY(service.calls > 0);
    const int before = service.calls;
    QElapsedTimer clock;
    clock.start();
    const auto second = find(keychain);
    QVERIFY(clock.elapsed() < 1000);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Keychain);
    QCOMPARE(service.calls, before);
    bus.unregisterObject(u"/"_s, QDBusConnection::UnregisterTree);
    QVERIFY(bus.unregisterService(serviceName));
}

}

QTEST_GUILESS_MAIN(quaymaster::SecretServiceTest)
#include "tst_secretservice.moc"
