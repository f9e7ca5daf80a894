#include "models/registries/hosts/hostcredentials.h"
#include "models/registries/hosts/loginjob.h"
#include "tests/fixtures/registryserver.h"

#include <QSignalSpy>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;

namespace quaymaster
{

/// In a session without any keychain. See LoginJobTest for one that has it.
class HostCredentialsTest : public QObject
{
    Q_OBJECT

private slots:
    void lookingSaysThatThereIsNoKeychain();
    void forgettingSaysThatThereIsNoKeychain();
    void loggingInSaysThatThereIsNoKeychain();
    void neverAnswersAContextThatIsGone();

private:
    static void saysWhatToDo(const Error &error)
    {
        QCOMPARE(error.kind, Error::Kind::Keychain);
        QVERIFY(KeychainCredentials::isMissing(error));
        QVERIFY2(error.summary.contains("no keychain"_L1), qPrintable(error.summary));
    }

    HostCredentials m_credentials;
};

void HostCredentialsTest::lookingSaysThatThereIsNoKeychain()
{
    std::optional<Result<HostCredentials::Stored>> answer;
    m_credentials.look(u"a.example"_s, this, [&answer](const auto &found) { answer = found; });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!*answer);
    saysWhatToDo(answer->error());
}

void HostCredentialsTest::forgettingSaysThatThereIsNoKeychain()
{
    std::optional<Result<bool>> answer;
    m_credentials.forget(u"a.example"_s, this, [&answer](const auto &found) { answer = found; });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!*answer);
    saysWhatToDo(answer->error());
}

void HostCredentialsTest::loggingInSaysThatThereIsNoKeychain()
{
    fixtures::RegistryServer registry;
    registry.setHtpasswd("anna", "secret");
    QVERIFY2(registry.start(), registry.log().constData());
    LoginJob job(registry.host(), {u"anna"_s, Secret("secret"), {}, {}}, {});
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(job.state(), Job::State::Failed);
    saysWhatToDo(*job.error());
}

void HostCredentialsTest::neverAnswersAContextThatIsGone()
{
    bool answered = false;
    auto context = std::make_unique<QObject>();
    m_credentials.look(u"a.example"_s, context.get(), [&answered](const auto &) { answered = true; });
    context.reset();
    std::optional<Result<bool>> later;
    m_credentials.forget(u"a.example"_s, this, [&later](const auto &found) { later = found; });
    QTRY_VERIFY(later.has_value());
    QVERIFY(!answered);
}

}

QTEST_GUILESS_MAIN(quaymaster::HostCredentialsTest)
#include "tst_hostcredentials.moc"
