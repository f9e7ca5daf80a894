#include "models/credentials/authfile.h"
#include "models/registries/hosts/hostcredentials.h"
#include "models/registries/hosts/loginjob.h"
#include "tests/fixtures/registryserver.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace quaymaster
{

/// Runs in with-keychain: a session bus of its own with an unlocked gnome-keyring of its own.
class LoginJobTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void aProvenCredentialIsKept();
    void aRefusedCredentialIsNotKept();
    void aHostThatIsNotThereProvesNothing();
    void whoAsksNobodyProvesNothingButIsKept();
    void aFileIsUsedWhereItWasNamed();
    void cancellingKeepsNothing();
    void aSecondLoginReplacesTheFirst();
    void aLockedKeychainSaysWhatToDo(); // the last one: nobody is there to unlock it

private:
    static Credential account(const QString &name, const QByteArray &password = "secret")
    {
        return {name, Secret(password), {}, {}};
    }
    Job::State run(LoginJob &job) const
    {
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        finished.wait(30'000);
        return job.state();
    }
    HostCredentials::Stored stored(const QString &host)
    {
        std::optional<Result<HostCredentials::Stored>> answer;
        m_credentials.look(host, this, [&answer](const auto &found) { answer = found; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000) || !*answer)
            return {true, u"no answer"_s, {}};
        return **answer;
    }
    bool forget(const QString &host)
    {
        std::optional<Result<bool>> answer;
        m_credentials.forget(host, this, [&answer](const auto &forgotten) { answer = forgotten; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000) && *answer && **answer;
    }

    RegistryServer m_registry;
    HostCredentials m_credentials;
};

void LoginJobTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariable("HOME").startsWith(qEnvironmentVariable("QUAYMASTER_TEST_HOME"))
                 && !qEnvironmentVariableIsEmpty("QUAYMASTER_TEST_HOME"),
             "run me by ctest, so that the person's own keychain is never touched");
    QTRY_VERIFY(QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s));
    m_registry.setHtpasswd("anna", "secret");
    m_registry.setHtpasswd("bert", "secret");
    QVERIFY2(m_registry.start(), m_registry.log().constData());
}

void LoginJobTest::cleanup()
{
    forget(m_registry.host());
}

void LoginJobTest::aProvenCredentialIsKept()
{
    QVERIFY(!stored(m_registry.host()).exists);
    LoginJob job(m_registry.host(), account(u"anna"_s), {});
    QCOMPARE(run(job), Job::State::Succeeded);
    QVERIFY(job.wasProven());
    QVERIFY(stored(m_registry.host()).exists);
    QCOMPARE(stored(m_registry.host()).username, u"anna"_s);
    QVERIFY(forget(m_registry.host()));
    QVERIFY(!forget(m_registry.host()));
    QVERIFY(!stored(m_registry.host()).exists);
}

void LoginJobTest::aRefusedCredentialIsNotKept()
{
    LoginJob job(m_registry.host(), account(u"anna"_s, "wr0ng"), {});
    QCOMPARE(run(job), Job::State::Failed);
    QCOMPARE(job.error()->kind, Error::Kind::Unauthorized);
    QVERIFY(job.error()->summary.contains("user name and password"_L1));
    QVERIFY(!job.error()->summary.contains("wr0ng"_L1) && !job.error()->detail.contains("wr0ng"_L1));
    QVERIFY(!stored(m_registry.host()).exists);
}

void LoginJobTest::aHostThatIsNotThereProvesNothing()
{
    NetworkOptions network;
    network.retries = 0;
    LoginJob job(u"127.0.0.1:1"_s, account(u"anna"_s), network);
    QCOMPARE(run(job), Job::State::Failed);
    QCOMPARE(job.error()->kind, Error::Kind::Network);
    QVERIFY(!stored(u"127.0.0.1:1"_s).exists);
}

void LoginJobTest::whoAsksNobodyProvesNothingButIsKept()
{
    RegistryServer open;
    QVERIFY2(open.start(), open.log().constData());
    LoginJob job(open.host(), account(u"anna"_s), {});
    QCOMPARE(run(job), Job::State::Succeeded);
    QVERIFY(!job.wasProven());
    QVERIFY(stored(open.host()).exists);
}

void LoginJobTest::aFileIsUsedWhereItWasNamed()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"auth.json"_s);
    LoginJob job(m_registry.host(), account(u"anna"_s), {});
    job.keepIn(file);
    QCOMPARE(run(job), Job::State::Succeeded);
    QCOMPARE(AuthFile::read(file)->keys(), QStringList{m_registry.host()});
    QVERIFY(!stored(m_registry.host()).exists);
}

void LoginJobTest::cancellingKeepsNothing()
{
    LoginJob job(m_registry.host(), account(u"anna"_s), {});
    connect(&job, &Job::stateChanged, &job, [&job](Job::State state) {
        if (state == Job::State::Running)
            job.cancel();
    });
    QCOMPARE(run(job), Job::State::Cancelled);
    QVERIFY(!stored(m_registry.host()).exists);
}

void LoginJobTest::aSecondLoginReplacesTheFirst()
{
    LoginJob first(m_registry.host(), account(u"anna"_s), {});
    QCOMPARE(run(first), Job::State::Succeeded);
    LoginJob second(m_registry.host(), account(u"bert"_s), {});
    QCOMPARE(run(second), Job::State::Succeeded);
    QCOMPARE(stored(m_registry.host()).username, u"bert"_s);
}

void LoginJobTest::aLockedKeychainSaysWhatToDo()
{
    LoginJob job(m_registry.host(), account(u"anna"_s), {});
    QCOMPARE(run(job), Job::State::Succeeded);
    auto lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                               u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(QList{QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
    std::optional<Result<HostCredentials::Stored>> answer;
    m_credentials.look(m_registry.host(), this, [&answer](const auto &found) { answer = found; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, Error::Kind::Keychain);
    QVERIFY(answer->error().summary.contains("Unlock it"_L1));
    QVERIFY(!KeychainCredentials::isMissing(answer->error()));
    QVERIFY(!stored(u"other.example"_s).exists); // what is not there needs no unlocking
    LoginJob again(m_registry.host(), account(u"bert"_s), {});
    QCOMPARE(run(again), Job::State::Failed);
    QCOMPARE(again.error()->kind, Error::Kind::Keychain);
}

}

QTEST_GUILESS_MAIN(quaymaster::LoginJobTest)
#include "tst_loginjob.moc"
