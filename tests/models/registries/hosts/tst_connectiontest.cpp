#include "models/credentials/fixedcredential.h"
#include "models/registries/hosts/connectiontest.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/scripted/scriptedserver.h"
#include "tests/fixtures/tokenserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace quaymaster
{

using Step = ConnectionTest::Step;
using StepState = ConnectionTest::StepState;

namespace
{

const QByteArray secret = "canary+S3cret";

Credential account(const QByteArray &password = secret)
{
    return {u"qa"_s, Secret(password), {}, {}};
}

/// A registry that asks for tokens, with what gives them.
class TokenRegistry : private TokenServer, public RegistryServer
{
public:
    explicit TokenRegistry(const Rules &rules)
    {
        setRules(rules);
        setTokenServer(*this);
    }
};

/// A port on which nobody listens.
QString deserted()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return u"127.0.0.1:%1"_s.arg(server.serverPort());
}

}

/// Each test says at which step it ends and what the person is told.
class ConnectionTestTest : public QObject
{
    Q_OBJECT

private slots:
    void nobodyListens();
    void theNameIsUnknown();
    void nobodyAnswersInTime();
    void theAuthorityIsUnknown();
    void anOwnAuthorityIsTrusted();
    void anUncheckedCertificateIsNoProof();
    void aMissingFileOfTheSettingsIsNamed();
    void aClientCertificateIsMissing();
    void plainHttpIsSpokenWhereItWasSaid();
    void onThisComputerHttpIsGoodEnough();
    void somethingElseAnswers_data();
    void somethingElseAnswers();
    void thePasswordIsWrong();
    void thePasswordIsRight();
    void anAccountIsWanted();
    void nobodyWasAskedForThePassword();
    void aTokenTellsTheRights();
    void aTokenWithoutRights();
    void pullingIsEnoughWhereNothingIsWritten();
    void withoutATokenOnlyPullingIsKnown();
    void harborIsRecognised();
    void theProxyIsUsed();
    void theProxyIsNotThere();
    void theProxyLetsNobodyThrough();
    void itCanBeCancelled();

private:
    const ConnectionTest &run(const ConnectionTest::Question &question, const Credential &credential = {})
    {
        m_test = std::make_unique<ConnectionTest>(question, std::make_unique<FixedCredential>(credential));
        QSignalSpy finished(m_test.get(), &Job::finished);
        m_test->start();
        finished.wait(30'000);
        neverASecret();
        return *m_test;
    }
    void neverASecret() const
    {
        for (std::size_t step = 0; step < ConnectionTest::stepCount; ++step) {
            const auto &report = m_test->report(Step(step));
            QVERIFY(!report.sentence.contains(QString::fromUtf8(secret)));
            QVERIFY(!report.evidence.contains(QString::fromUtf8(secret)));
            QVERIFY(!report.evidence.contains(QString::fromLatin1(("qa:" + secret).toBase64())));
        }
    }
    StepState state(Step step) const { return m_test->report(step).state; }
    QString evidence(Step step) const { return m_test->report(step).evidence; }
    /// Ok or skipped before, failed there, skipped behind.
    bool endsAt(Step step) const
    {
        for (std::size_t i = 0; i < ConnectionTest::stepCount; ++i) {
            const StepState found = state(Step(i));
            const bool isRight = i == std::size_t(step) ? found == StepState::Failed
                : i > std::size_t(step)                 ? found == StepState::Skipped
                                                        : found == StepState::Ok || found == StepState::Skipped;
            if (!isRight) {
                qWarning() << "step" << Step(i) << "is" << found << m_test->report(Step(i)).sentence
                           << m_test->report(Step(i)).evidence;
                return false;
            }
        }
        return m_test->state() == Job::State::Failed && m_test->error()->summary == m_test->report(step).sentence
            && !m_test->report(step).sentence.isEmpty();
    }
    ConnectionTest::Question to(const RegistryServer &registry, const QString &repository = {}) const
    {
        ConnectionTest::Question question;
        question.host = registry.host();
        question.network.defaults.caFile = registry.caFile();
        if (!repository.isEmpty())
            question.repository = *Repository::parse(registry.host() + u'/' + repository);
        return question;
    }

    std::unique_ptr<ConnectionTest> m_test;
};

void ConnectionTestTest::nobodyListens()
{
    ConnectionTest::Question question;
    question.host = deserted();
    run(question);
    QVERIFY(endsAt(Step::Connect));
    QVERIFY(m_test->error()->cause == Error::Cause::Refused);
    QVERIFY(m_test->error()->summary.contains(question.host));
}

void ConnectionTestTest::theNameIsUnknown()
{
    ConnectionTest::Question question;
    question.host = u"registry.invalid"_s; // RFC 2606: never a name
    run(question);
    QVERIFY(endsAt(Step::Name));
}

void ConnectionTestTest::nobodyAnswersInTime()
{
    ScriptedServer server;
    server.playDead();
    ConnectionTest::Question question;
    question.host = server.url().authority();
    question.patience = std::chrono::milliseconds(300);
    run(question);
    QVERIFY(endsAt(Step::Tls));
    QCOMPARE(m_test->error()->kind, Error::Kind::Timeout);
}

void ConnectionTestTest::theAuthorityIsUnknown()
{
    RegistryServer registry;
    registry.setTls();
    QVERIFY2(registry.start(), registry.log().constData());
    auto question = to(registry);
    question.network.defaults.caFile.clear();
    run(question);
    QVERIFY(endsAt(Step::Tls));
    QCOMPARE(m_test->error()->kind, Error::Kind::Tls);
    QVERIFY(evidence(Step::Tls).contains("issuer: "_L1)); // which authority it is that is unknown
}

void ConnectionTestTest::anOwnAuthorityIsTrusted()
{
    RegistryServer registry;
    registry.setTls();
    QVERIFY2(registry.start(), registry.log().constData());
    run(to(registry));
    QCOMPARE(m_test->state(), Job::State::Succeeded);
    QCOMPARE(state(Step::Tls), StepState::Ok);
    QVERIFY(evidence(Step::Tls).startsWith("TLS 1."_L1));
    QVERIFY(!m_test->usedPlainHttp());
    QVERIFY(m_test->isKindKnown());
    QCOMPARE(m_test->kind(), HostKind::Plain);
}

void ConnectionTestTest::anUncheckedCertificateIsNoProof()
{
    RegistryServer registry;
    registry.setTls();
    QVERIFY2(registry.start(), registry.log().constData());
    auto question = to(registry);
    question.network.defaults = {};
    question.network.hosts[registry.host()].insecure = true;
    run(question);
    QCOMPARE(m_test->state(), Job::State::Succeeded);
    QCOMPARE(state(Step::Tls), StepState::Unknown);
}

void ConnectionTestTest::aMissingFileOfTheSettingsIsNamed()
{
    RegistryServer registry;
    registry.setTls();
    QVERIFY2(registry.start(), registry.log().constData());
    auto question = to(registry);
    question.network.defaults.caFile = u"/nowhere/ca.pem"_s;
    run(question);
    QVERIFY(endsAt(Step::Tls));
    QVERIFY(m_test->error()->summary.contains("/nowhere/ca.pem"_L1));
}

void ConnectionTestTest::aClientCertificateIsMissing()
{
    RegistryServer registry;
    registry.setTls(RegistryServer::ClientCertificate::Demanded);
    QVERIFY2(registry.start(), registry.log().constData());
    run(to(registry));
    QCOMPARE(m_test->state(), Job::State::Failed);
    QCOMPARE(state(Step::Tls), StepState::Failed);
    QCOMPARE(state(Step::Ping), StepState::Skipped);
    QVERIFY(m_test->error()->summary.contains("client certificate"_L1));
}

void ConnectionTestTest::plainHttpIsSpokenWhereItWasSaid()
{
    RegistryServer registry;
    QVERIFY2(registry.start(), registry.log().constData());
    auto question = to(registry);
    question.network.hosts[registry.host()].plainHttp = true;
    run(question);
    QCOMPARE(m_test->state(), Job::State::Succeeded);
    QCOMPARE(state(Step::Tls), StepState::Skipped);
    QVERIFY(m_test->usedPlainHttp());
}

void ConnectionTestTest::onThisComputerHttpIsGoodEnough()
{
    RegistryServer registry;
    QVERIFY2(registry.start(), registry.log().constData());
    run(to(registry));
    QCOMPARE(m_test->state(), Job::State::Succeeded);
    QVERIFY(m_test->usedPlainHttp());
    QCOMPARE(state(Step::Tls), StepState::Skipped);
}

void ConnectionTestTest::somethingElseAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("a page that is not there") << 404 << QByteArray("Content-Type: text/html\r\n");
    QTest::newRow("a page for people") << 200 << QByteArray("Content-Type: text/html; charset=utf-8\r\n");
    QTest::newRow("a login of another kind") << 401 << QByteArray("WWW-Authenticate: Negotiate\r\n");
    QTest::newRow("trouble") << 502 << QByteArray();
}

void ConnectionTestTest::somethingElseAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    ScriptedServer server(
        [&](const ScriptedServer::Request &) { return ScriptedServer::answer(status, "<html>", headers); });
    ConnectionTest::Question question;
    question.host = server.url().authority();
    question.network.hosts[question.host].plainHttp = true;
    run(question);
    QVERIFY(endsAt(Step::Ping));
    QVERIFY(evidence(Step::Ping).contains(QString::number(status)));
    QVERIFY(!m_test->isKindKnown());
}

void ConnectionTestTest::thePasswordIsWrong()
{
    RegistryServer registry;
    registry.setHtpasswd("qa", secret);
    QVERIFY2(registry.start(), registry.log().constData());
    run(to(registry), account("wrong"));
    QVERIFY(endsAt(Step::Auth));
    QCOMPARE(m_test->error()->kind, Error::Kind::Unauthorized);
    QVERIFY(m_test->error()->summary.contains("qa"_L1));
    QVERIFY(!m_test->error()->summary.contains("quaymaster login"_L1)); // there is a window for that
}

void ConnectionTestTest::thePasswordIsRight()
{
    RegistryServer registry;
    registry.setHtpasswd("qa", secret);
    QVERIFY2(registry.start(), registry.log().constData());
    run(to(registry), account());
    QCOMPARE(m_test->state(), Job::State::Succeeded);
    QCOMPARE(state(Step::Auth), StepState::Ok);
    QCOMPARE(m_test->account(), u"qa"_s);
    QCOMPARE(state(Step::Scope), StepState::Skipped);
}

void ConnectionTestTest::anAccountIsWanted()
{
    RegistryServer registry;
    registry.setHtpasswd("qa", secret);
    QVERIFY2(registry.start(), registry.log().constData());
    run(to(registry));
    QVERIFY(endsAt(Step::Auth));
    QVERIFY(m_test->account().isEmpty());
}

void ConnectionTestTest::nobodyWasAskedForThePassword()
{
    RegistryServer registry;
    QVERIFY2(registry.start(), registry.log().constData());
    run(to(registry), account());
    QCOMPARE(m_test->state(), Job::State::Succeeded);
    QCOMPARE(state(Step::Auth), StepState::Unknown);
}

void ConnectionTestTest::aTokenTellsTheRights()
{
    TokenRegistry registry({.user = "qa", .password = secret});
    QVERIFY2(registry.start(), registry.log().constData());
    run(to(registry, u"team/app"_s), account());
    QCOMPARE(m_test->state(), Job::State::Succeeded);
    QCOMPARE(state(Step::Scope), StepState::Ok);
    QCOMPARE(evidence(Step::Scope), u"pull: yes, push: yes"_s);
}

void ConnectionTestTest::aTokenWithoutRights()
{
    TokenRegistry registry({.user = "qa", .password = secret, .grantsNothing = true});
    QVERIFY2(registry.start(), registry.log().constData());
    run(to(registry, u"team/app"_s), account());
    QVERIFY(endsAt(Step::Scope));
    QCOMPARE(m_test->error()->kind, Error::Kind::Forbidden);
}

void ConnectionTestTest::pullingIsEnoughWhereNothingIsWritten()
{
    TokenRegistry registry({.user = "qa", .password = secret, .anonymousPull = true});
    QVERIFY2(registry.start(), registry.log().constData());
    auto question = to(registry, u"team/app"_s);
    run(question);
    QVERIFY(endsAt(Step::Scope));
    QCOMPARE(evidence(Step::Scope), u"pull: yes, push: no"_s);
    question.network.defaults.readOnly = true;
    run(question);
    QCOMPARE(state(Step::Scope), StepState::Ok);
    question.network.defaults.readOnly = false;
    question.wantsPush = false;
    run(question);
    QCOMPARE(m_test->state(), Job::State::Succeeded);
    QCOMPARE(state(Step::Scope), StepState::Ok);
}

void ConnectionTestTest::withoutATokenOnlyPullingIsKnown()
{
    RegistryServer registry;
    registry.setHtpasswd("qa", secret);
    QVERIFY2(registry.start(), registry.log().constData());
    run(to(registry, u"team/app"_s), account());
    QCOMPARE(m_test->state(), Job::State::Succeeded);
    QCOMPARE(state(Step::Scope), StepState::Unknown);
}

void ConnectionTestTest::harborIsRecognised()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        if (request.target.startsWith("/api/v2.0/projects/"))
            return ScriptedServer::answer(404, "{}");
        return ScriptedServer::answer(200, "{}", "Set-Cookie: sid=1; Path=/\r\n");
    });
    ConnectionTest::Question question;
    question.host = server.url().authority();
    question.network.hosts[question.host].plainHttp = true;
    question.repository = *Repository::parse(question.host + u"/team/app"_s);
    run(question);
    QCOMPARE(m_test->kind(), HostKind::Harbor);
    QVERIFY(endsAt(Step::Scope));
    QVERIFY(m_test->error()->summary.contains("team"_L1)); // the project that is missing
}

void ConnectionTestTest::theProxyIsUsed()
{
    ScriptedServer proxy([](const ScriptedServer::Request &) {
        return ScriptedServer::answer(200, "{}", "Docker-Distribution-Api-Version: registry/2.0\r\n");
    });
    ConnectionTest::Question question;
    question.host = u"registry.invalid:5000"_s;
    question.network.hosts[question.host].plainHttp = true;
    question.network.proxy = proxy.url(u""_s);
    run(question);
    QCOMPARE(m_test->state(), Job::State::Succeeded);
    QCOMPARE(state(Step::Name), StepState::Skipped); // that is the proxy's task
    QVERIFY(evidence(Step::Connect).contains(proxy.url().authority()));
    QVERIFY(proxy.requests().constFirst().target.startsWith("http://registry.invalid:5000/v2/"));
}

void ConnectionTestTest::theProxyIsNotThere()
{
    ConnectionTest::Question question;
    question.host = u"registry.invalid"_s;
    question.network.proxy = QUrl(u"http://"_s + deserted());
    run(question);
    QVERIFY(endsAt(Step::Connect));
    QVERIFY(m_test->error()->summary.contains(question.network.proxy->authority()));
}

void ConnectionTestTest::theProxyLetsNobodyThrough()
{
    ScriptedServer proxy([](const ScriptedServer::Request &) { return ScriptedServer::answer(403, "no"); });
    ConnectionTest::Question question;
    question.host = u"registry.invalid"_s;
    question.network.proxy = proxy.url(u""_s);
    run(question);
    QVERIFY(endsAt(Step::Connect));
    QCOMPARE(proxy.requests().constFirst().verb, "CONNECT");
    QVERIFY(m_test->error()->summary.contains(proxy.url().authority()));
}

void ConnectionTestTest::itCanBeCancelled()
{
    ScriptedServer server;
    server.playDead();
    ConnectionTest::Question question;
    question.host = server.url().authority();
    m_test = std::make_unique<ConnectionTest>(question, std::make_unique<FixedCredential>(Credential()));
    connect(m_test.get(), &ConnectionTest::stepChanged, this, [this](Step step) {
        if (step == Step::Tls && state(step) == StepState::Running)
            m_test->cancel();
    });
    m_test->start();
    QTRY_COMPARE(m_test->state(), Job::State::Cancelled);
    QCOMPARE(state(Step::Connect), StepState::Ok);
    QCOMPARE(state(Step::Tls), StepState::Skipped);
}

}

QTEST_GUILESS_MAIN(quaymaster::ConnectionTestTest)
#include "tst_connectiontest.moc"
