#include "models/distribution/auth/tokenserver.h"
#include "tests/fixtures/scripted/authority.h"
#include "tests/fixtures/scripted/scriptedserver.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace quaymaster;
using quaymaster::fixtures::Authority;
using quaymaster::fixtures::ScriptedServer;

namespace
{

const Credential anonymous;
const Credential password{u"mé"_s, Secret("p:w"_ba), {}, {}};
const Credential identity{{}, {}, Secret("refresh+me"_ba), {}};

ScriptedServer::Answer token(const QByteArray &value = "t")
{
    return ScriptedServer::answer(200, "{\"token\":\"" + value + "\",\"expires_in\":300}");
}

Result<Token> fetch(TokenServer &server, const TokenRequest &request)
{
    std::optional<Result<Token>> got;
    server.fetch(request, [&got](const Result<Token> &answer) { got = answer; });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, 10'000))
        return Error{Error::Kind::Invalid, u"the test saw no answer"_s, {}};
    return *got;
}

Result<Token> fetch(HttpClient &http, const TokenRequest &request)
{
    TokenServer server(http);
    return fetch(server, request);
}

}

class TokenServerTest : public QObject
{
    Q_OBJECT

private slots:
    void aTokenIsAskedWithServiceAndOneParameterAScope()
    {
        ScriptedServer realm([](const auto &) { return token(); });
        HttpClient http({});
        const auto got = fetch(http, requestTo(realm, u"/token?own=%2B1"_s, password));
        QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
        QCOMPARE(got->header(), "Bearer t"_ba);
        const auto &asked = realm.requests().first();
        QCOMPARE(asked.verb, "GET"_ba);
        QCOMPARE(asked.header("Authorization"), "Basic " + "mé:p:w"_ba.toBase64());
        QVERIFY(asked.target.startsWith("/token?own=%2B1&service="));
        const QUrlQuery query(QUrl::fromEncoded(asked.target).query(QUrl::FullyEncoded));
        QCOMPARE(query.queryItemValue(u"service"_s, QUrl::FullyDecoded), u"a registry & more"_s);
        QCOMPARE(query.allQueryItemValues(u"scope"_s, QUrl::FullyDecoded),
                 QStringList({u"repository:dst:pull,push"_s, u"repository:src:pull"_s}));
    }

    void anonymousMeansNoAuthorization()
    {
        ScriptedServer realm([](const auto &) { return token(); });
        HttpClient http({});
        QVERIFY(fetch(http, requestTo(realm, u"/token"_s, anonymous)));
        QVERIFY(!realm.requests().first().has("Authorization"));
    }

    void anIdentityTokenIsExchangedByPost()
    {
        ScriptedServer realm([](const auto &) { return token(); });
        HttpClient http({});
        QVERIFY(fetch(http, requestTo(realm, u"/token"_s, identity)));
        QCOMPARE(realm.requests().size(), 1);
        const auto &asked = realm.requests().first();
        QCOMPARE(asked.verb, "POST"_ba);
        QCOMPARE(asked.target, "/token"_ba);
        QCOMPARE(asked.header("Content-Type"), "application/x-www-form-urlencoded"_ba);
        QVERIFY(asked.body.contains("grant_type=refresh_token"));
        QVERIFY(asked.body.contains("refresh_token=refresh%2Bme"));
        QVERIFY(asked.body.contains("scope=repository%3Adst%3Apull%2Cpush%20repository%3Asrc%3Apull"));
    }

    void whereThereIsNoPostItIsSentByGet_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 404, 405})
            QTest::addRow("%d", status) << status;
    }

    void whereThereIsNoPostItIsSentByGet()
    {
        QFETCH(int, status);
        ScriptedServer realm([status](const auto &request) {
            return request.verb == "POST"_ba ? ScriptedServer::answer(status) : token();
        });
        HttpClient http({});
        QVERIFY(fetch(http, requestTo(realm, u"/token"_s, identity)));
        QCOMPARE(realm.requests().last().verb, "GET"_ba);
        QCOMPARE(realm.requests().last().header("Authorization"), "Basic " + "<token>:refresh+me"_ba.toBase64());
    }

    void refusalsAreToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, int status, const char *body, Error::Kind kind) {
            QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(kind);
        };
        row("401", 401, "{\"details\":\"incorrect username or password\"}", Error::Kind::Unauthorized);
        row("403", 403, "", Error::Kind::Unauthorized);
        row("429", 429, "", Error::Kind::RateLimited);
        row("500", 500, "", Error::Kind::Server);
        row("503", 503, "", Error::Kind::Server);
        row("404", 404, "", Error::Kind::Invalid);
        row("no token", 200, "{\"access_token\":\"\"}", Error::Kind::Invalid);
    }

    void refusalsAreToldApart()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        ScriptedServer realm([&](const auto &) { return ScriptedServer::answer(status, body); });
        HttpClient http({});
        const auto got = fetch(http, requestTo(realm, u"/token"_s, password));
        QVERIFY(!got);
        QCOMPARE(static_cast<int>(got.error().kind), kind);
        QVERIFY(got.error().summary.contains("r.example"_L1));
        if (got.error().kind == Error::Kind::Unauthorized)
            QCOMPARE(got.error().typed, u"quaymaster login r.example"_s);
        if (status == 401)
            QVERIFY(got.error().detail.contains("incorrect username"_L1));
        QVERIFY(!got.error().detail.contains("p:w"_L1));
    }

    void thePauseThatTheRealmWantsIsKept_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("post");
        QTest::newRow("429") << 429 << false;
        QTest::newRow("503") << 503 << false;
        QTest::newRow("429 of an exchange") << 429 << true;
    }

    void thePauseThatTheRealmWantsIsKept()
    {
        QFETCH(int, status);
        QFETCH(bool, post);
        ScriptedServer realm([&, asked = 0](const auto &) mutable {
            return asked++ == 0 ? ScriptedServer::answer(status, {}, "Retry-After: 1\r\n") : token();
        });
        HttpClient http({});
        TokenServer server(http);
        const TokenRequest request = requestTo(realm, u"/token"_s, post ? identity : password);
        const auto refused = fetch(server, request);
        QVERIFY(!refused);
        QVERIFY(isTransient(refused.error().kind));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(fetch(server, request));
        QVERIFY(clock.elapsed() >= 800);
        QCOMPARE(realm.requests().size(), 2);
        QCOMPARE(server.heldFor(realm.url()).count(), 0);
    }

    void aPauseThatIsTooLongIsToldWithItsTimeAndNobodyAsksMeanwhile()
    {
        ScriptedServer realm([](const auto &) { return ScriptedServer::answer(429, {}, "Retry-After: 3600\r\n"); });
        HttpClient http({});
        TokenServer server(http);
        for (int i = 0; i < 2; ++i) {
            const auto refused = fetch(server, requestTo(realm, u"/token"_s, password));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::RateLimited);
            QVERIFY2(refused.error().summary.contains("r.example wants to be left alone until"_L1),
                     qPrintable(refused.error().summary));
        }
        QCOMPARE(realm.requests().size(), 1);
        QVERIFY(server.heldFor(realm.url()) > std::chrono::minutes(59));
    }

    void anUnreachableRealmIsANetworkError()
    {
        TokenRequest request;
        {
            const ScriptedServer realm;
            request = requestTo(realm, u"/token"_s, password);
        }
        HttpClient http({});
        const auto got = fetch(http, request);
        QVERIFY(!got);
        QCOMPARE(got.error().kind, Error::Kind::Network);
        QCOMPARE(got.error().cause, Error::Cause::Refused);
    }

    void aPasswordNeverGoesToAnHttpRealmOfAnHttpsRegistry()
    {
        for (const Credential &credential : {password, identity}) {
            ScriptedServer realm([](const auto &) { return token(); });
            HttpClient http({});
            TokenRequest request = requestTo(realm, u"/token"_s, credential);
            request.origin = QUrl(u"https://127.0.0.1:5000"_s);
            const auto got = fetch(http, request);
            QVERIFY(!got);
            QCOMPARE(got.error().kind, Error::Kind::Tls);
            QVERIFY(realm.requests().isEmpty());
        }
    }

    void anAnonymousTokenMayComeFromAnHttpRealm()
    {
        ScriptedServer realm([](const auto &) { return token(); });
        HttpClient http({});
        TokenRequest request = requestTo(realm, u"/token"_s, anonymous);
        request.origin = QUrl(u"https://127.0.0.1:5000"_s);
        QVERIFY(fetch(http, request));
    }

    void aPasswordMayGoOverHttps()
    {
        const QTemporaryDir folder;
        const Authority authority(folder.path());
        const auto leaf = authority.issue(u"realm"_s, {});
        ScriptedServer realm([](const auto &) { return token(); });
        realm.useTls(leaf.certificateFile, leaf.keyFile);
        NetworkOptions options;
        options.defaults.caFile = authority.file();
        HttpClient http(options);
        TokenRequest request = requestTo(realm, u"/token"_s, password);
        request.origin = QUrl(u"https://127.0.0.1:5000"_s);
        QVERIFY(fetch(http, request));
        QVERIFY(realm.requests().first().has("Authorization"));
    }

    void aPublicRegistryMayNotNameAPrivateRealm()
    {
        for (const Credential &credential : {password, anonymous}) {
            ScriptedServer realm([](const auto &) { return token(); });
            HttpClient http({});
            TokenRequest request = requestTo(realm, u"/token"_s, credential);
            request.origin = QUrl(u"http://203.0.113.7"_s);
            const auto got = fetch(http, request);
            QVERIFY(!got);
            QCOMPARE(got.error().kind, Error::Kind::Invalid);
            QVERIFY(realm.requests().isEmpty());
        }
    }

    void aRedirectOfTheRealmIsNotFollowedWithAPassword()
    {
        ScriptedServer other([](const auto &) { return token(); });
        ScriptedServer realm([&](const auto &) {
            return ScriptedServer::answer(307, {}, "Location: " + other.url().toEncoded() + "\r\n");
        });
        HttpClient http({});
        const auto got = fetch(http, requestTo(realm, u"/token"_s, password));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, Error::Kind::Invalid);
        QVERIFY(other.requests().isEmpty());
    }

private:
    static TokenRequest requestTo(const ScriptedServer &realm, const QString &path, const Credential &credential)
    {
        return {u"r.example"_s,
                QUrl(u"http://127.0.0.1:5000"_s),
                realm.url(path),
                u"a registry & more"_s,
                {Scope::push(u"dst"_s), Scope::pull(u"src"_s)},
                credential};
    }
};

QTEST_GUILESS_MAIN(TokenServerTest)
#include "tst_tokenserver.moc"
