#include "models/distribution/http/redirects.h"
#include "tests/fixtures/scripted/authority.h"
#include "tests/fixtures/scripted/scriptedserver.h"
#include "tests/models/distribution/http/asking.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace quaymaster;
using namespace quaymaster::tests;
using quaymaster::fixtures::Authority;
using quaymaster::fixtures::ScriptedServer;

namespace
{

ScriptedServer::Answer redirectTo(const QByteArray &location, int status = 307)
{
    return ScriptedServer::answer(status, "moved", "Location: " + location + "\r\n");
}

const HttpHeaders asked{
    {"Authorization", "Bearer secret"}, {"Accept", "application/x"}, {"Range", "bytes=5-"}, {"X-Own", "1"}};

}

class RedirectsTest : public QObject
{
    Q_OBJECT

private slots:
    void authorizationIsNotSentAlongARedirectToAnotherOrigin()
    {
        ScriptedServer storage([](const auto &) { return ScriptedServer::answer(206, "bytes"); });
        ScriptedServer registry([&](const auto &) { return redirectTo(storage.url(u"/blob?sig=1"_s).toEncoded()); });
        HttpClient client({});
        const auto response = get(client, registry.url(), asked);
        QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
        QCOMPARE(response->status, 206);
        QCOMPARE(response->body, "bytes"_ba);
        QCOMPARE(response->url, storage.url(u"/blob?sig=1"_s));
        const auto &request = storage.requests().first();
        QVERIFY(!request.has("Authorization"));
        QVERIFY(!request.has("X-Own"));
        QVERIFY(registry.requests().first().has("Authorization"));
    }

    void rangeAndAcceptAreSentAlong()
    {
        ScriptedServer storage;
        ScriptedServer registry([&](const auto &) { return redirectTo(storage.url().toEncoded()); });
        HttpClient client({});
        QVERIFY(get(client, registry.url(), asked));
        QCOMPARE(storage.requests().first().header("Range"), "bytes=5-"_ba);
        QCOMPARE(storage.requests().first().header("Accept"), "application/x"_ba);
        QCOMPARE(storage.requests().first().header("Accept-Encoding"), "identity"_ba);
    }

    void authorizationStaysWithinTheOriginAndLocationsMayBeRelative()
    {
        ScriptedServer registry([](const auto &request) {
            return request.target == "/a/b"_ba ? redirectTo("../c?x=%2B") : ScriptedServer::answer(200);
        });
        HttpClient client({});
        QVERIFY(get(client, registry.url(u"/a/b"_s), asked));
        QCOMPARE(registry.requests().last().target, "/c?x=%2B"_ba);
        QVERIFY(registry.requests().last().has("Authorization"));
    }

    void authorizationDoesNotComeBackOverAnotherOrigin()
    {
        ScriptedServer registry;
        ScriptedServer other([&](const auto &) { return redirectTo(registry.url(u"/evil"_s).toEncoded()); });
        registry.setScript([&](const auto &request) {
            return request.target == "/evil"_ba ? ScriptedServer::answer(200) : redirectTo(other.url().toEncoded());
        });
        HttpClient client({});
        QVERIFY(get(client, registry.url(), asked));
        QCOMPARE(registry.requests().last().target, "/evil"_ba);
        QVERIFY(!registry.requests().last().has("Authorization"));
    }

    void aHeadStaysAHead()
    {
        ScriptedServer registry([](const auto &request) {
            return request.target == "/"_ba ? redirectTo("/there", 303) : ScriptedServer::answer(200);
        });
        HttpClient client({});
        QVERIFY(ask(client, {"HEAD"_ba, registry.url()}));
        QCOMPARE(registry.requests().last().verb, "HEAD"_ba);
    }

    void otherVerbsAreNotRedirected_data()
    {
        QTest::addColumn<QByteArray>("verb");
        for (const char *verb : {"PUT", "POST", "PATCH", "DELETE"})
            QTest::newRow(verb) << QByteArray(verb);
    }

    void otherVerbsAreNotRedirected()
    {
        QFETCH(QByteArray, verb);
        ScriptedServer registry([](const auto &) { return redirectTo("/there", 302); });
        HttpClient client({});
        const auto response = ask(client, {verb, registry.url()});
        QVERIFY(response);
        QCOMPARE(response->status, 302);
        QCOMPARE(registry.requests().size(), 1);
    }

    void aBodyIsNotSentAgainWhereA307Points()
    {
        ScriptedServer registry([](const auto &) { return redirectTo("/there"); });
        HttpClient client({});
        const auto response = ask(client, {"PUT"_ba, registry.url(), {}, "body"_ba});
        QVERIFY(!response); // QNAM asks for the body again before it shows the status
        QCOMPARE(response.error().kind, Error::Kind::Network);
        QCOMPARE(registry.requests().size(), 1);
    }

    void aRequestMayRefuseToBeRedirected()
    {
        ScriptedServer registry([](const auto &) { return redirectTo("/there"); });
        HttpClient client({});
        HttpRequest request{"GET"_ba, registry.url()};
        request.followRedirects = false;
        const auto response = ask(client, request);
        QVERIFY(response);
        QCOMPARE(response->status, 307);
        QCOMPARE(response->body, "moved"_ba);
    }

    void fiveHopsAreEnough_data()
    {
        QTest::addColumn<int>("hops");
        QTest::addColumn<bool>("arrives");
        QTest::newRow("five") << 5 << true;
        QTest::newRow("six") << 6 << false;
    }

    void fiveHopsAreEnough()
    {
        QFETCH(int, hops);
        QFETCH(bool, arrives);
        int left = hops;
        ScriptedServer registry(
            [&](const auto &) { return left-- > 0 ? redirectTo("/next") : ScriptedServer::answer(200); });
        HttpClient client({});
        const auto response = get(client, registry.url());
        QCOMPARE(response.has_value(), arrives);
        if (!arrives)
            QCOMPARE(response.error().kind, Error::Kind::Invalid);
        QCOMPARE(registry.requests().size(), 6);
    }

    void httpsNeverBecomesHttp()
    {
        const QTemporaryDir folder;
        const Authority authority(folder.path());
        const auto leaf = authority.issue(u"server"_s, {});
        ScriptedServer plain;
        ScriptedServer registry([&](const auto &) { return redirectTo(plain.url().toEncoded()); });
        registry.useTls(leaf.certificateFile, leaf.keyFile);
        NetworkOptions options;
        options.defaults.caFile = authority.file();
        HttpClient client(options);
        const auto response = get(client, registry.url());
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Tls);
        QCOMPARE(response.error().cause, Error::Cause::Other);
        QVERIFY(plain.requests().isEmpty());
    }

    void aPublicRegistryMayNotSendUsToAPrivateAddress()
    {
        ScriptedServer inside;
        // Plays the proxy that a public registry is reached through.
        ScriptedServer proxy([&](const auto &) { return redirectTo(inside.url().toEncoded()); });
        NetworkOptions options;
        options.proxy = proxy.url();
        HttpClient client(options);
        const auto response = get(client, QUrl(u"http://203.0.113.7/v2/"_s));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Invalid);
        QVERIFY(response.error().summary.contains("127.0.0.1"_L1));
        QCOMPARE(proxy.requests().size(), 1);
        QVERIFY(inside.requests().isEmpty());
    }

    void anAddressOutsideTheWebIsRefused_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("file") << "file:///etc/passwd"_ba;
        QTest::newRow("ftp") << "ftp://r.example/"_ba;
        QTest::newRow("no host") << "http:///x"_ba;
    }

    void anAddressOutsideTheWebIsRefused()
    {
        QFETCH(QByteArray, location);
        const auto hop = nextHop(QUrl(u"https://r.example/"_s), {}, location, 0);
        QVERIFY(!hop);
        QCOMPARE(hop.error().kind, Error::Kind::Invalid);
    }

    void passwordsInALocationAreDropped()
    {
        const auto hop = nextHop(QUrl(u"https://r.example/"_s), {}, "https://u:p@cdn.example/x#f", 0);
        QVERIFY(hop);
        QCOMPARE(hop->url, QUrl(u"https://cdn.example/x"_s));
    }

    void anEndlessBodyBesideALocationIsNotListenedTo()
    {
        ScriptedServer registry([](const auto &request) {
            if (request.target == "/there"_ba)
                return ScriptedServer::answer(200);
            return ScriptedServer::Answer{"HTTP/1.1 307 Moved\r\nLocation: /there\r\nContent-Length: 99999999\r\n\r\n"
                                          + QByteArray(200'000, 'x')};
        });
        HttpClient client({});
        const auto response = get(client, registry.url());
        QVERIFY(response);
        QCOMPARE(response->status, 200);
    }
};

QTEST_GUILESS_MAIN(RedirectsTest)
#include "tst_redirects.moc"
