#include "models/distribution/http/httpclient.h"
#include "tests/fixtures/scripted/scriptedserver.h"
#include "tests/models/distribution/http/asking.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace quaymaster;
using namespace quaymaster::tests;
using quaymaster::fixtures::ScriptedServer;

namespace
{

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

}

class HttpClientTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRequestAsksForIdentityAndNamesItself()
    {
        ScriptedServer server;
        HttpClient client({});
        QVERIFY(get(client, server.url()));
        const auto &request = server.requests().first();
        QCOMPARE(request.header("Accept-Encoding"), "identity"_ba);
        QVERIFY(request.header("User-Agent").startsWith("quaymaster/"));
        QVERIFY(!request.has("Upgrade"));
        QVERIFY(!request.has("Cache-Control"));
    }

    void aCompressedAnswerIsNotDecoded()
    {
        const QByteArray bytes = QByteArray::fromHex("1f8b0800000000000003cb48cdc9c9070086a6103605000000");
        ScriptedServer server(
            [&](const auto &) { return ScriptedServer::answer(200, bytes, "Content-Encoding: gzip\r\n"); });
        HttpClient client({});
        const auto response = get(client, server.url());
        QVERIFY(response);
        QCOMPARE(response->body, bytes);
        QCOMPARE(response->header("content-length"), QByteArray::number(bytes.size()));
    }

    void cookiesAreNeverSentBack()
    {
        ScriptedServer server(
            [](const auto &) { return ScriptedServer::answer(200, {}, "Set-Cookie: sid=1; Path=/\r\n"); });
        HttpClient client({});
        QVERIFY(get(client, server.url()));
        QVERIFY(get(client, server.url()));
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(!server.requests().last().has("Cookie"));
    }

    void userInformationInAUrlIsNeverSent()
    {
        ScriptedServer server(
            [](const auto &) { return ScriptedServer::answer(401, {}, "WWW-Authenticate: Basic realm=\"r\"\r\n"); });
        HttpClient client({});
        QUrl url = server.url();
        url.setUserInfo(u"me:secret"_s);
        const auto response = get(client, url);
        QVERIFY(response);
        QCOMPARE(response->status, 401);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(!server.requests().first().has("Authorization"));
    }

    void severalHeadersOfOneNameAreJoined()
    {
        ScriptedServer server([](const auto &) {
            return ScriptedServer::answer(
                401, "{}", "WWW-Authenticate: Basic realm=\"a\"\r\nWWW-Authenticate: Bearer realm=\"b\"\r\n");
        });
        HttpClient client({});
        const auto response = get(client, server.url());
        QVERIFY(response);
        QCOMPARE(response->header("www-authenticate"), "Basic realm=\"a\", Bearer realm=\"b\""_ba);
    }

    void a401WithABasicChallengeIsAnAnswerWithItsWords()
    {
        ScriptedServer server([](const auto &) {
            return ScriptedServer::answer(401, "{\"errors\":[]}", "WWW-Authenticate: Basic realm=\"x\"\r\n");
        });
        HttpClient client({});
        const auto response = get(client, server.url(), {{"Authorization", "Bearer t"}});
        QVERIFY(response);
        QCOMPARE(response->status, 401);
        QCOMPARE(response->body, "{\"errors\":[]}"_ba);
        QCOMPARE(server.requests().size(), 1);
    }

    void statusesAreAnswers_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 202, 204, 206, 304, 307, 400, 401, 403, 404,
                                 405, 409, 412, 413, 416, 418, 429, 500, 502, 503, 599})
            QTest::addRow("%d", status) << status;
    }

    void statusesAreAnswers()
    {
        QFETCH(int, status);
        ScriptedServer server([status](const auto &) {
            const bool bodiless = status == 204 || status == 304;
            return ScriptedServer::answer(status, bodiless ? QByteArray() : "words"_ba);
        });
        HttpClient client({});
        const auto response = get(client, server.url());
        QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
        QCOMPARE(response->status, status);
    }

    void verbsAreSentAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("length");
        QTest::newRow("get") << "GET"_ba << QByteArray() << QByteArray();
        QTest::newRow("delete") << "DELETE"_ba << QByteArray() << QByteArray();
        QTest::newRow("empty post") << "POST"_ba << QByteArray() << "0"_ba;
        QTest::newRow("empty put") << "PUT"_ba << QByteArray() << "0"_ba;
        QTest::newRow("put") << "PUT"_ba
                             << "manifest"_ba
                             << "8"_ba;
        QTest::newRow("patch") << "PATCH"_ba
                               << "chunk"_ba
                               << "5"_ba;
    }

    void verbsAreSentAsTheyAre()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, length);
        ScriptedServer server;
        HttpClient client({});
        QVERIFY(ask(client, {verb, server.url(u"/v2/x"_s), {}, body}));
        QCOMPARE(server.requests().size(), 1);
        const auto &request = server.requests().first();
        QCOMPARE(request.verb, verb);
        QCOMPARE(request.body, body);
        QCOMPARE(request.header("Content-Length"), length);
        QVERIFY(!request.has("Transfer-Encoding"));
    }

    void aHeadDoesNotWaitForTheBodyItAnnounces()
    {
        ScriptedServer server([](const auto &) {
            return ScriptedServer::Answer{
                "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\nDocker-Content-Digest: d\r\n\r\n"};
        });
        HttpClient client({});
        const auto response = ask(client, {"HEAD"_ba, server.url()});
        QVERIFY(response);
        QCOMPARE(response->header("content-length"), "1000000"_ba);
        QCOMPARE(server.requests().first().verb, "HEAD"_ba);
    }

    void queriesAreSentAsTheyWereGiven()
    {
        ScriptedServer server;
        HttpClient client({});
        const QByteArray target = "/v2/a/blobs/uploads/x?_state=a%2Bb%2F%3D%20+c&digest=sha256:00";
        QVERIFY(get(client, server.url().resolved(QUrl::fromEncoded(target))));
        QCOMPARE(server.requests().first().target, target);
    }

    void theAnswerNeverComesInsideTheCall()
    {
        HttpClient client({});
        bool answered = false;
        client.send({"GET"_ba, QUrl(u"nonsense:"_s)}, this, [&answered](const Result<HttpResponse> &response) {
            answered = true;
            QVERIFY(!response);
            QCOMPARE(response.error().kind, Error::Kind::Invalid);
        });
        QVERIFY(!answered);
        QTRY_VERIFY(answered);
    }

    void nothingIsAnsweredAfterTheContextIsGone()
    {
        ScriptedServer server([](const auto &) { return ScriptedServer::Answer{.bytes = "HTTP/1.1 200 OK\r\n"}; });
        HttpClient client({});
        auto context = std::make_unique<QObject>();
        bool answered = false;
        client.send({"GET"_ba, server.url()}, context.get(),
                    [&answered](const Result<HttpResponse> &) { answered = true; });
        QTRY_COMPARE(server.requests().size(), 1);
        context.reset();
        QTRY_COMPARE(server.openConnections(), 0); // the request was ended, not only forgotten
        QVERIFY(!answered);
    }

    void aClientMayGoWhileRequestsRun()
    {
        ScriptedServer server([](const auto &) { return ScriptedServer::Answer{}; });
        auto client = std::make_unique<HttpClient>(NetworkOptions{});
        bool answered = false;
        client->send({"GET"_ba, server.url()}, this, [&answered](const Result<HttpResponse> &) { answered = true; });
        const auto exchange = client->start({"GET"_ba, server.url()});
        QTRY_COMPARE(server.requests().size(), 2);
        client.reset();
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY(!answered);
    }

    void anAnswerBeyondItsLimitIsInvalid()
    {
        ScriptedServer server([](const auto &) { return ScriptedServer::answer(200, QByteArray(5000, 'x')); });
        HttpClient client({});
        HttpRequest request{"GET"_ba, server.url()};
        request.answerLimit = 4999;
        const auto response = ask(client, request);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Invalid);
        request.answerLimit = 5000;
        QVERIFY(ask(client, request));
    }

    void moreThanSixBlobsMoveAtOnce()
    {
        constexpr int wanted = 20;
        ScriptedServer server([](const auto &) { return ScriptedServer::Answer{}; });
        HttpClient client({});
        std::vector<std::unique_ptr<HttpExchange>> exchanges;
        exchanges.reserve(wanted);
        for (int i = 0; i < wanted; ++i)
            exchanges.push_back(client.start({"GET"_ba, server.url()}));
        QTRY_COMPARE(server.requests().size(), wanted); // none was answered, so all of them are under way
    }

    void aSmallRequestDoesNotWaitBehindBlobs()
    {
        ScriptedServer server([](const auto &request) {
            return request.target == "/small"_ba ? ScriptedServer::answer(200) : ScriptedServer::Answer{};
        });
        HttpClient client({});
        constexpr int blobs = 60;
        std::vector<std::unique_ptr<HttpExchange>> exchanges;
        exchanges.reserve(blobs);
        for (int i = 0; i < blobs; ++i)
            exchanges.push_back(client.start({"GET"_ba, server.url(u"/blob"_s)}));
        QVERIFY(get(client, server.url(u"/small"_s)));
    }

    void waitingRequestsGoAsSoonAsAPlaceIsFree()
    {
        ScriptedServer server;
        HttpClient client({});
        int answered = 0;
        for (int i = 0; i < 100; ++i)
            client.send({"GET"_ba, server.url()}, this, [&answered](const Result<HttpResponse> &response) {
                QVERIFY(response);
                ++answered;
            });
        QTRY_COMPARE(answered, 100);
        QVERIFY(server.connections() <= 12);
    }

    void connectionsAreUsedAgain()
    {
        ScriptedServer server;
        HttpClient client({});
        for (int i = 0; i < 5; ++i)
            QVERIFY(get(client, server.url()));
        QCOMPARE(server.connections(), 1);
    }

    void secretsStayOutOfTheLog()
    {
        ScriptedServer server(
            [](const auto &) { return ScriptedServer::answer(202, {}, "Set-Cookie: sid=canary\r\n"); });
        HttpClient client({});
        logged.clear();
        QLoggingCategory::setFilterRules(u"quaymaster.http.debug=true"_s);
        const auto before = qInstallMessageHandler(keepLog);
        QUrl url = server.url(u"/v2/x?_state=canary&X-Amz-Signature=canary&digest=sha256:00"_s);
        url.setUserInfo(u"canary:canary"_s);
        const auto response = get(client, url, {{"Authorization", "Bearer canary"}, {"Cookie", "canary"}});
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QVERIFY(response);
        const QString all = logged.join(u'\n');
        QVERIFY(all.contains("GET"_L1) && all.contains("/v2/x"_L1) && all.contains("202"_L1));
        QVERIFY(all.contains("digest=sha256:00"_L1));
        QVERIFY2(!all.contains("canary"_L1), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
