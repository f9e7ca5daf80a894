#include "models/credentials/fixedcredential.h"
#include "models/registries/availability/availabilityjob.h"
#include "models/registries/availability/availabilityof.h"
#include "models/registries/availability/availabilityrun.h"
#include "tests/fixtures/faultproxy.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/scripted/scriptedserver.h"
#include "tests/fixtures/standinregistry.h"
#include "tests/fixtures/tokenserver.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;
using Cause = AvailabilityCause;
using State = ImageReport::State;

namespace
{

constexpr qint64 bound = 10'000; // ms: what nobody answers is told within it

/// With single quotes in place of double ones.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray descriptor(const QByteArray &type, const QByteArray &digest, const QByteArray &more = {})
{
    return json("{'mediaType':'application/vnd.oci.image." + type + "+json','size':2,'digest':'" + digest + '\'' + more
                + '}');
}

QByteArray onPlatform(const QByteArray &architecture)
{
    return ",'platform':{'os':'linux','architecture':'" + architecture + "'}";
}

/// An image for linux/arm64 without layers.
QByteArray addImage(StandInRegistry &registry, const QByteArray &repository, const QByteArray &tag)
{
    const QByteArray config = registry.addBlob(json("{'architecture':'arm64','os':'linux'}"));
    const QByteArray type = "application/vnd.oci.image.manifest.v1+json";
    return registry.addManifest(repository, tag, type,
                                json("{'schemaVersion':2,'mediaType':'" + type
                                     + "','config':" + descriptor("config.v1", config) + ",'layers':[]}"));
}

}

/// Every cause from a registry, as an operation tests it.
class TestAvailabilityJob : public QObject
{
    Q_OBJECT

    RegistryServer m_open;
    RegistryServer m_locked; ///< htpasswd
    RegistryServer m_tls;
    TokenServer m_tokens;
    RegistryServer m_bearer; ///< with m_tokens
    std::unique_ptr<FaultProxy> m_proxy; ///< in front of m_open
    Credential m_credential;
    NetworkOptions m_options;

    std::unique_ptr<AvailabilityJob> jobFor(const QStringList &references)
    {
        CheckRequest request;
        for (const QString &text : references)
            request.references.append(*Reference::parse(text));
        return std::make_unique<AvailabilityJob>(u"test"_s, request, m_options, [credential = m_credential] {
            return std::make_unique<FixedCredential>(credential);
        });
    }

    QList<ImageReport> test(const QStringList &references)
    {
        const auto job = jobFor(references);
        job->start();
        return QTest::qWaitFor([&job] { return job->isOver(); }, 40'000) ? job->report().images : QList<ImageReport>();
    }

    void fails(const QString &reference, Cause cause, const QString &says)
    {
        QElapsedTimer clock;
        clock.start();
        const auto reports = test({reference});
        QCOMPARE(reports.size(), 1);
        const Availability found = availabilityOf(reports.first());
        QVERIFY2(found.cause == cause, qPrintable(found.sentence + u'\n' + found.evidence));
        QVERIFY2(found.sentence.contains(says), qPrintable(found.sentence));
        QVERIFY(!found.evidence.isEmpty());
        QVERIFY(found.digest.isEmpty());
        QVERIFY(clock.elapsed() < bound);
    }

private slots:
    void initTestCase()
    {
        m_locked.setHtpasswd("qa", "secret");
        m_tls.setTls();
        m_bearer.setTokenServer(m_tokens);
        for (RegistryServer *server : {&m_open, &m_locked, &m_tls, &m_bearer})
            QVERIFY2(server->start(), server->log().constData());
    }

    void init()
    {
        m_proxy = std::make_unique<FaultProxy>(m_open.port());
        m_credential = {};
        m_options = {};
        m_tokens.setRules({});
    }

    void aNameThatIsNotKnown()
    {
        fails(u"no-such-registry.invalid/team/app:1.0"_s, Cause::NameNotResolved, u"no-such-registry.invalid"_s);
    }

    void aPortThatNobodyListensAt()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QString host = u"127.0.0.1:%1"_s.arg(taken.serverPort());
        taken.close();
        fails(host + u"/team/app:1.0"_s, Cause::Refused, host);
    }

    void aServerThatSaysNothing()
    {
        ScriptedServer dead;
        dead.playDead();
        m_options.connectTimeoutMs = 300;
        fails(u"127.0.0.1:%1/team/app:1.0"_s.arg(dead.url().port()), Cause::Timeout, u"does not answer"_s);
    }

    void aServerThatStopsInTheMiddle()
    {
        m_proxy->add({.path = "/manifests/", .times = -1, .delayMs = 3'000});
        m_options.stallTimeoutMs = 300;
        fails(m_proxy->host() + u"/team/app:1.0"_s, Cause::Timeout, m_proxy->host());
    }

    void aCertificateOfNobody() { fails(m_tls.host() + u"/team/app:1.0"_s, Cause::Tls, u"authority"_s); }

    void anImageThatIsMissing()
    {
        fails(m_open.host() + u"/team/app:1.0"_s, Cause::NotFound, u"/team/app:1.0 does not exist"_s);
    }

    void aRegistryThatWantsALogin() { fails(m_locked.host() + u"/team/app:1.0"_s, Cause::Unauthorized, u"Log in"_s); }

    void aPasswordThatIsWrong()
    {
        m_credential = {u"qa"_s, Secret("wrong"), {}, {}};
        fails(m_locked.host() + u"/team/app:1.0"_s, Cause::Unauthorized, m_locked.host());
    }

    void aLoginThatIsRight()
    {
        m_credential = {u"qa"_s, Secret("secret"), {}, {}};
        fails(m_locked.host() + u"/team/app:1.0"_s, Cause::NotFound, u"does not exist"_s);
    }

    void aTokenServerThatWantsALogin()
    {
        m_tokens.setRules({.user = "qa", .password = "secret"});
        fails(m_bearer.host() + u"/team/app:1.0"_s, Cause::Unauthorized, u"Log in"_s);
        m_credential = {u"qa"_s, Secret("wrong"), {}, {}};
        fails(m_bearer.host() + u"/team/app:1.0"_s, Cause::Unauthorized, m_bearer.host());
    }

    void aTokenThatGrantsNothing()
    {
        m_tokens.setRules({.grantsNothing = true});
        fails(m_bearer.host() + u"/team/app:1.0"_s, Cause::MissingOrNoRight, u"hidden from you"_s);
        m_tokens.setRules({.user = "qa", .password = "secret", .grantsNothing = true});
        m_credential = {u"qa"_s, Secret("secret"), {}, {}};
        fails(m_bearer.host() + u"/team/app:1.0"_s, Cause::MissingOrNoRight, u"your account"_s);
    }

    void aTokenThatGrantsIt() { fails(m_bearer.host() + u"/team/app:1.0"_s, Cause::NotFound, u"does not exist"_s); }

    void aRightThatIsMissing()
    {
        m_proxy->add(
            {.path = "/manifests/", .times = -1, .answer = Answer{403, {}, json("{'errors':[{'code':'DENIED'}]}")}});
        fails(m_proxy->host() + u"/team/app:1.0"_s, Cause::Forbidden, u"Ask its owner"_s);
    }

    void aServerInTrouble_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("unavailable") << 503;
        QTest::newRow("broken") << 500;
        QTest::newRow("too often") << 429;
    }

    void aServerInTrouble()
    {
        QFETCH(const int, status);
        m_proxy->add({.path = "/manifests/", .times = -1, .answer = Answer{status, {{"Retry-After", "30"}}}});
        fails(m_proxy->host() + u"/team/app:1.0"_s, Cause::Server, m_proxy->host());
        QCOMPARE(m_proxy->count("GET", "/manifests/"), 1); // nothing is tried again
    }

    void whatIsThereIsToldWithItsPlatforms()
    {
        StandInRegistry registry;
        const QByteArray image = addImage(registry, "team/app", "1.0");
        const QByteArray type = "application/vnd.oci.image.index.v1+json";
        const QByteArray index
            = registry.addManifest("team/app", "all", type,
                                   json("{'schemaVersion':2,'mediaType':'" + type + "','manifests':["
                                        + descriptor("manifest.v1", image, onPlatform("arm64")) + ','
                                        + descriptor("manifest.v1", image, onPlatform("amd64")) + "]}"));
        addImage(registry, "team/app", "latest");
        const QString name = registry.host() + u"/team/app"_s;
        const auto reports = test({name + u":1.0"_s, name + u":all"_s, name, name + u":latest"_s});
        QCOMPARE(reports.size(), 3); // the last is named twice
        QCOMPARE(reports.at(0).source, name + u":1.0"_s);
        QCOMPARE(reports.at(0).digest, QString::fromLatin1(image));
        QCOMPARE(reports.at(0).platforms, QStringList{u"linux/arm64"_s});
        QCOMPARE(reports.at(1).digest, QString::fromLatin1(index));
        QCOMPARE(reports.at(1).platforms, QStringList({u"linux/amd64"_s, u"linux/arm64"_s}));
        QCOMPARE(reports.at(2).source, name + u":latest"_s);
        for (const ImageReport &report : reports) {
            QVERIFY(report.destination.isEmpty());
            QVERIFY(availabilityOf(report).cause == Cause::Ok);
        }
    }

    void oneThatIsMissingDoesNotStopTheOthers()
    {
        StandInRegistry registry;
        addImage(registry, "team/app", "1.0");
        const auto job = jobFor({registry.host() + u"/team/no:1"_s, registry.host() + u"/team/app:1.0"_s});
        job->start();
        QTRY_VERIFY(job->isOver());
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, Error::Kind::NotFound);
        QCOMPARE(job->report().images.at(1).state, State::Succeeded);
    }

    void manyAreTestedAtOnceButNotAll()
    {
        m_proxy->setLatency(20);
        QStringList references;
        for (int i = 0; i < 40; ++i)
            references.append(m_proxy->host() + u"/team/app:%1"_s.arg(i));
        QCOMPARE(test(references).size(), 40);
        QVERIFY(m_proxy->mostRequests() > 1);
        QVERIFY(m_proxy->mostRequests() <= AvailabilityRun::width);
    }

    void aHostThatIsDeadIsAskedOnce()
    {
        ScriptedServer dead;
        dead.playDead();
        m_options.connectTimeoutMs = 300;
        QStringList references;
        for (int i = 0; i < 400; ++i)
            references.append(u"127.0.0.1:%1/team/app:%2"_s.arg(dead.url().port()).arg(i));
        QElapsedTimer clock;
        clock.start();
        const auto reports = test(references);
        QCOMPARE(reports.size(), 400);
        QVERIFY(clock.elapsed() < bound / 2); // one timeout, not fifty
        for (const ImageReport &report : reports)
            QVERIFY(availabilityOf(report).cause == Cause::Timeout);
    }

    void cancellingLeavesTheRestUntested()
    {
        m_proxy->add({.path = "/manifests/slow", .times = -1, .delayMs = 5'000});
        const auto job = jobFor({m_proxy->host() + u"/team/app:fast"_s, m_proxy->host() + u"/team/app:slow"_s});
        int over = 0;
        connect(job.get(), &TransferJob::progressed, this,
                [&over](const CopyProgress &progress) { over = progress.imagesOver; });
        job->start();
        QTRY_COMPARE(over, 1);
        job->cancel();
        QTRY_VERIFY(job->isOver());
        QCOMPARE(job->state(), Job::State::Cancelled);
        QCOMPARE(job->report().images.at(0).state, State::Failed);
        QCOMPARE(job->report().images.at(1).state, State::Cancelled);
        QVERIFY(!wasTested(job->report().images.at(1)));
    }

    void oneImageHasABoundedTime()
    {
        m_proxy->add({.path = "/manifests/", .times = -1, .delayMs = 5'000});
        RegistrySession session({}, std::make_unique<FixedCredential>(Credential()));
        AvailabilityRun run({{*Reference::parse(m_proxy->host() + u"/team/app:1"_s)}}, session,
                            std::chrono::milliseconds(200));
        std::optional<CopyReport> report;
        connect(&run, &TransferRun::finished, this, [&report](const CopyReport &ended) { report = ended; });
        run.start();
        QTRY_VERIFY(report);
        QVERIFY(availabilityOf(report->images.first()).cause == Cause::Timeout);
    }

    void nothingToTestIsFine()
    {
        QVERIFY(test({}).isEmpty());
        const auto job = jobFor({});
        job->start();
        QTRY_COMPARE(job->state(), Job::State::Succeeded);
    }

    void noSecretIsTold()
    {
        m_credential = {u"qa"_s, Secret("canary-5h7"), {}, {}};
        for (const QString &host : {m_locked.host(), m_bearer.host()}) {
            const Error error = test({host + u"/team/app:1.0"_s}).first().error.value_or(Error());
            QVERIFY(!error.summary.isEmpty());
            QVERIFY(!(error.summary + error.detail).contains("canary"_L1));
            QVERIFY(
                !(error.summary + error.detail).contains(QString::fromLatin1(QByteArray("qa:canary-5h7").toBase64())));
        }
    }
};

QTEST_GUILESS_MAIN(TestAvailabilityJob)
#include "tst_availabilityjob.moc"
