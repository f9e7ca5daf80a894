#include "models/credentials/fixedcredential.h"
#include "models/distribution/client/catalog.h"
#include "models/distribution/client/registrysession.h"
#include "models/registries/hosts/repositorylistjob.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/scripted/scriptedserver.h"
#include "tests/fixtures/tokenserver.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace quaymaster
{

namespace
{

using Request = ScriptedServer::Request;

const QByteArray harborSign = "Set-Cookie: sid=1; Path=/\r\n";

ScriptedServer::Answer json(const QJsonValue &value, const QByteArray &headers = {})
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return ScriptedServer::answer(200, document.toJson(QJsonDocument::Compact), headers);
}

QJsonArray named(const QStringList &names)
{
    QJsonArray all;
    for (const QString &name : names)
        all.append(QJsonObject{{u"name"_s, name}});
    return all;
}

QJsonObject catalog(const QStringList &names)
{
    return {{u"repositories"_s, QJsonArray::fromStringList(names)}};
}

QString pathOf(const Request &request)
{
    return QUrl::fromEncoded(request.target).path();
}

NetworkOptions plainOptions(const QString &host)
{
    NetworkOptions options;
    options.retries = 0;
    options.hosts[host].plainHttp = true;
    return options;
}

QByteArray linkTo(const QByteArray &target)
{
    return "Link: <" + target + ">; rel=\"next\"\r\n";
}

}

class RepositoryListJobTest : public QObject
{
    Q_OBJECT

private slots:
    void aRegistryIsReadPageByPage();
    void aTokenForTheCatalogIsAskedFor();
    void anEmptyRegistryHasNone();
    void harborListsByItsOwnApi();
    void anOldHarborIsAskedProjectByProject();
    void whatIsNoNameIsLeftOut();
    void thereIsAnEnd();
    void aCircleIsRefused();
    void aHostWithoutAListSaysSo();
    void knownServicesAreNotEvenAsked_data();
    void knownServicesAreNotEvenAsked();
    void aRefusalIsTold();
    void itCanBeCancelled();

private:
    struct Found
    {
        Job::State state;
        QStringList repositories;
        QList<int> counts;
        HostKind kind;
        std::optional<Error> error;
    };
    static Found list(const QString &host, const Credential &credential = {})
    {
        RegistrySession session(plainOptions(host), std::make_unique<FixedCredential>(credential));
        RepositoryListJob job(session.client(), host);
        QSignalSpy finished(&job, &Job::finished);
        QList<int> counts;
        connect(&job, &RepositoryListJob::counted, &job, [&counts](int count) { counts.append(count); });
        job.start();
        finished.wait(30'000);
        return {job.state(), job.repositories(), counts, job.kind(), job.error()};
    }
    /// The registry counts a repository by its folder.
    static void addRepository(const RegistryServer &registry, const QString &name)
    {
        QVERIFY(QDir(registry.storage()).mkpath(u"docker/registry/v2/repositories/%1/_layers"_s.arg(name)));
    }
};

void RepositoryListJobTest::aRegistryIsReadPageByPage()
{
    RegistryServer registry;
    QVERIFY2(registry.start(), registry.log().constData());
    QStringList expected;
    for (int i = 1; i <= 250; ++i) {
        expected.append(u"team/app%1"_s.arg(i)); // in natural order, which is not the registry's
        addRepository(registry, expected.constLast());
    }
    const Found found = list(registry.host());
    QCOMPARE(found.state, Job::State::Succeeded);
    QCOMPARE(found.repositories, expected);
    QCOMPARE(found.counts, QList<int>({100, 200, 250}));
}

void RepositoryListJobTest::aTokenForTheCatalogIsAskedFor()
{
    TokenServer tokens;
    TokenServer::Rules rules;
    rules.user = "qa";
    rules.password = "secret";
    tokens.setRules(rules);
    RegistryServer registry;
    registry.setTokenServer(tokens);
    QVERIFY2(registry.start(), registry.log().constData());
    addRepository(registry, u"one"_s);
    const Found found = list(registry.host(), {u"qa"_s, Secret("secret"), {}, {}});
    QCOMPARE(found.repositories, QStringList{u"one"_s});
    QCOMPARE(tokens.calls().constLast().query(u"scope"_s), "registry:catalog:*");
}

void RepositoryListJobTest::anEmptyRegistryHasNone()
{
    RegistryServer registry;
    QVERIFY2(registry.start(), registry.log().constData());
    const Found found = list(registry.host());
    QCOMPARE(found.state, Job::State::Succeeded);
    QCOMPARE(found.repositories, QStringList());
}

void RepositoryListJobTest::harborListsByItsOwnApi()
{
    ScriptedServer server([](const Request &request) {
        if (pathOf(request) == "/v2/"_L1)
            return request.has("Authorization")
                ? json(QJsonObject())
                : ScriptedServer::answer(401, {}, harborSign + "WWW-Authenticate: Basic realm=\"harbor\"\r\n");
        const QString page = QUrlQuery(QUrl::fromEncoded(request.target)).queryItemValue(u"page"_s);
        if (page == "1"_L1)
            return json(named({u"team/b"_s, u"team/a"_s}), linkTo("/api/v2.0/repositories?page=2&page_size=100"));
        return json(named({u"team/sub/c"_s}));
    });
    const Found found = list(server.url().authority(), {u"robot$ci"_s, Secret("secret"), {}, {}});
    QCOMPARE(found.state, Job::State::Succeeded);
    QCOMPARE(found.kind, HostKind::Harbor);
    QCOMPARE(found.repositories, QStringList({u"team/a"_s, u"team/b"_s, u"team/sub/c"_s}));
    for (const Request &request : server.requests())
        if (pathOf(request).startsWith("/api/"_L1))
            QVERIFY(request.header("Authorization").startsWith("Basic "));
}

void RepositoryListJobTest::anOldHarborIsAskedProjectByProject()
{
    ScriptedServer server([](const Request &request) {
        const QString path = pathOf(request);
        if (path == "/v2/"_L1)
            return json(QJsonObject(), harborSign);
        if (path == "/api/v2.0/projects"_L1)
            return json(named({u"one"_s, u"2"_s, u"secret"_s}));
        if (path == "/api/v2.0/projects/one/repositories"_L1)
            return json(named({u"one/a"_s, u"one/b/c"_s}));
        if (path == "/api/v2.0/projects/2/repositories"_L1 && request.header("X-Is-Resource-Name") == "true")
            return json(named({u"2/d"_s}));
        return ScriptedServer::answer(path.contains("secret"_L1) ? 403 : 404, "{}");
    });
    const Found found = list(server.url().authority());
    QCOMPARE(found.state, Job::State::Succeeded);
    QCOMPARE(found.repositories, QStringList({u"2/d"_s, u"one/a"_s, u"one/b/c"_s}));
}

void RepositoryListJobTest::whatIsNoNameIsLeftOut()
{
    ScriptedServer server([](const Request &request) {
        if (pathOf(request) == "/v2/"_L1)
            return json(QJsonObject());
        return json(catalog({u"good"_s, u"Bad"_s, u"../../etc"_s, u"good"_s, u""_s, u"a?b=c"_s}));
    });
    QCOMPARE(list(server.url().authority()).repositories, QStringList{u"good"_s});
}

void RepositoryListJobTest::thereIsAnEnd()
{
    int page = 0;
    ScriptedServer server([&page](const Request &request) {
        if (pathOf(request) == "/v2/"_L1)
            return json(QJsonObject());
        ++page;
        return json(catalog({u"a%1"_s.arg(page), u"b%1"_s.arg(page)}),
                    linkTo("/v2/_catalog?last=" + QByteArray::number(page)));
    });
    const QString host = server.url().authority();
    RegistrySession session(plainOptions(host), std::make_unique<FixedCredential>(Credential()));
    std::optional<Result<Catalog>> answer;
    listRepositories(
        session.client(), host, this, [](int) {},
        [&answer](const Result<Catalog> &catalog) { answer = catalog; }, 5);
    QTRY_VERIFY(answer.has_value());
    QVERIFY((*answer)->isCut);
    QCOMPARE((*answer)->paths, QStringList({u"a1"_s, u"b1"_s, u"a2"_s, u"b2"_s, u"a3"_s}));
}

void RepositoryListJobTest::aCircleIsRefused()
{
    int page = 0;
    ScriptedServer server([&page](const Request &request) {
        if (pathOf(request) == "/v2/"_L1)
            return json(QJsonObject());
        page = page % 2 + 1;
        return json(catalog({u"a%1"_s.arg(page)}), linkTo("/v2/_catalog?last=" + QByteArray::number(page)));
    });
    const Found found = list(server.url().authority());
    QCOMPARE(found.state, Job::State::Failed);
    QCOMPARE(found.error->kind, Error::Kind::Server);
    QVERIFY(server.requests().size() < 10);
}

void RepositoryListJobTest::aHostWithoutAListSaysSo()
{
    ScriptedServer server([](const Request &request) {
        return pathOf(request) == "/v2/"_L1 ? json(QJsonObject()) : ScriptedServer::answer(404, "no");
    });
    const Found found = list(server.url().authority());
    QCOMPARE(found.error->kind, Error::Kind::Unsupported);
    QVERIFY(found.error->summary.contains(server.url().authority()));
}

void RepositoryListJobTest::knownServicesAreNotEvenAsked_data()
{
    QTest::addColumn<QString>("host");
    for (const QString &host : {u"docker.io"_s, u"ghcr.io"_s, u"123.dkr.ecr.eu-west-1.amazonaws.com"_s,
                                u"registry.cn-hangzhou.aliyuncs.com"_s, u"team.azurecr.io"_s})
        QTest::addRow("%s", qPrintable(host)) << host;
}

void RepositoryListJobTest::knownServicesAreNotEvenAsked()
{
    QFETCH(QString, host);
    const Found found = list(host);
    QCOMPARE(found.state, Job::State::Failed);
    QCOMPARE(found.error->kind, Error::Kind::Unsupported);
}

void RepositoryListJobTest::aRefusalIsTold()
{
    RegistryServer registry;
    registry.setHtpasswd("qa", "secret");
    QVERIFY2(registry.start(), registry.log().constData());
    const Found found = list(registry.host());
    QCOMPARE(found.state, Job::State::Failed);
    QCOMPARE(found.error->kind, Error::Kind::Unauthorized);
}

void RepositoryListJobTest::itCanBeCancelled()
{
    RegistryServer registry;
    QVERIFY2(registry.start(), registry.log().constData());
    for (int i = 0; i < 150; ++i)
        addRepository(registry, u"app%1"_s.arg(i));
    RegistrySession session({}, std::make_unique<FixedCredential>(Credential()));
    RepositoryListJob job(session.client(), registry.host());
    connect(&job, &RepositoryListJob::counted, &job, &Job::cancel);
    job.start();
    QTRY_COMPARE(job.state(), Job::State::Cancelled);
}

}

QTEST_GUILESS_MAIN(quaymaster::RepositoryListJobTest)
#include "tst_repositorylistjob.moc"
