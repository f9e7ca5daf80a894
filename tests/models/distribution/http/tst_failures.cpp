#include "models/distribution/http/failures.h"
#include "tests/fixtures/scripted/scriptedserver.h"
#include "tests/models/distribution/http/asking.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace quaymaster;
using namespace quaymaster::tests;
using quaymaster::fixtures::ScriptedServer;

class FailuresTest : public QObject
{
    Q_OBJECT

private slots:
    void aRefusedConnectionEndsAtOnce()
    {
        QUrl nobody;
        {
            const ScriptedServer server;
            nobody = server.url();
        }
        HttpClient client({});
        QElapsedTimer clock;
        clock.start();
        const auto exchange = client.start({"GET"_ba, nobody});
        QVERIFY(waitFor(*exchange));
        QVERIFY(clock.elapsed() < 2000);
        QCOMPARE(exchange->error()->kind, Error::Kind::Network);
        QCOMPARE(exchange->error()->cause, Error::Cause::Refused);
        QVERIFY(exchange->isUnreachable());
        QVERIFY(exchange->error()->summary.contains(nobody.authority()));
        QVERIFY(exchange->error()->detail.contains("GET http://127.0.0.1"_L1));
    }

    void aRefusedUploadIsTheSame()
    {
        QUrl nobody;
        {
            const ScriptedServer server;
            nobody = server.url();
        }
        HttpClient client({});
        const auto response = ask(client, {"PUT"_ba, nobody, {}, "x"_ba});
        QVERIFY(!response);
        QCOMPARE(response.error().cause, Error::Cause::Refused);
    }

    void anUnknownHostIsToldApart()
    {
        HttpClient client({});
        const auto exchange = client.start({"GET"_ba, QUrl(u"http://no-such-host.invalid/v2/"_s)});
        QVERIFY(waitFor(*exchange));
        QCOMPARE(exchange->error()->kind, Error::Kind::Network);
        QCOMPARE(exchange->error()->cause, Error::Cause::UnknownHost);
        QVERIFY(exchange->isUnreachable());
        QVERIFY(exchange->error()->summary.contains("no-such-host.invalid"_L1));
    }

    void anUnreachableProxyIsNamed()
    {
        NetworkOptions options;
        {
            const ScriptedServer server;
            options.proxy = server.url();
        }
        HttpClient client(options);
        for (const auto &url : {u"http://203.0.113.7/"_s, u"https://203.0.113.7/"_s}) {
            const auto response = get(client, QUrl(url));
            QVERIFY(!response);
            QCOMPARE(response.error().kind, Error::Kind::Network);
            QVERIFY2(response.error().summary.contains(options.proxy->authority()),
                     qPrintable(response.error().summary));
        }
    }

    void aTlsAlertBehindTheHandshakeIsNotTheProxys_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::newRow("direct") << QString();
        QTest::newRow("through a tunnel") << u"proxy:3128"_s;
    }

    void aTlsAlertBehindTheHandshakeIsNotTheProxys()
    {
        QFETCH(QString, proxy);
        Attempt attempt{"GET"_ba, QUrl(u"https://r.example/v2/"_s)};
        attempt.proxy = proxy;
        const Error error = failureOf(
            QNetworkReply::UnknownNetworkError,
            u"Error while reading: error:0A00045C:SSL routines::tlsv13 alert certificate required"_s, attempt);
        QCOMPARE(error.kind, Error::Kind::Tls);
        QVERIFY(error.typed.contains("--client-cert"_L1));
    }

    void garbageIsNoWebServer()
    {
        ScriptedServer server(
            [](const auto &) { return ScriptedServer::Answer{.bytes = "SSH-2.0-OpenSSH_9.2\r\n\r\n", .close = true}; });
        HttpClient client({});
        const auto response = get(client, server.url());
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Network);
        QCOMPARE(response.error().cause, Error::Cause::Other);
    }

    void aConnectionThatDoesNotComeIsATimeout()
    {
        ScriptedServer server;
        server.playDead(); // takes the connection, but TLS never begins
        NetworkOptions options;
        options.connectTimeoutMs = 300;
        HttpClient client(options);
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        const auto response = get(client, url);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Timeout);
        QVERIFY(response.error().detail.contains("no connection"_L1));
    }

    void aSlowAnswerIsNoConnectTimeout()
    {
        ScriptedServer server([](const auto &) {
            auto answer = ScriptedServer::answer(200);
            answer.delayMs = 1600;
            return answer;
        });
        NetworkOptions options;
        options.connectTimeoutMs = 1000;
        HttpClient client(options);
        const auto response = get(client, server.url());
        QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
        QVERIFY(ask(client, {"PUT"_ba, server.url(), {}, "body"_ba}));
    }

    void statusesAreNoFailures_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("failure");
        using Error = QNetworkReply::NetworkError;
        const auto row
            = [](const char *name, Error error, bool failure) { QTest::newRow(name) << int(error) << failure; };
        row("none", Error::NoError, false);
        row("closed", Error::RemoteHostClosedError, true);
        row("cancelled by Qt", Error::OperationCanceledError, true);
        row("proxy", Error::ProxyTimeoutError, true);
        row("401", Error::AuthenticationRequiredError, false);
        row("404", Error::ContentNotFoundError, false);
        row("4xx", Error::UnknownContentError, false);
        row("400", Error::ProtocolInvalidOperationError, false);
        row("500", Error::InternalServerError, false);
        row("garbage", Error::ProtocolFailure, true);
        row("would be sent again", Error::ContentReSendError, true);
    }

    void statusesAreNoFailures()
    {
        QFETCH(int, error);
        QFETCH(bool, failure);
        QCOMPARE(isTransportFailure(QNetworkReply::NetworkError(error)), failure);
    }

    void everySentenceSaysWhatToDoAndShowsNoSecret()
    {
        const Attempt attempt{"GET"_ba, QUrl(u"https://me:canary@r.example/x?_state=canary"_s), {}, u"proxy:1"_s};
        for (int error = 1; error < 500; ++error) {
            const Error made
                = failureOf(QNetworkReply::NetworkError(error), u"words of https://a:canary@b/"_s, attempt);
            QVERIFY(made.summary.endsWith(u'.'));
            QVERIFY(!(made.summary + made.detail).contains("canary"_L1));
            QVERIFY(isTransient(made.kind) || made.kind == Error::Kind::Tls);
        }
    }

    void fewerBytesThanAnnouncedAreAnIntegrityError()
    {
        const Error error = shortAnswer({"GET"_ba, QUrl(u"https://r.example/"_s)}, 10, 4);
        QCOMPARE(error.kind, Error::Kind::Integrity);
        QVERIFY(error.detail.contains("4 of 10 bytes"_L1));
    }
};

QTEST_GUILESS_MAIN(FailuresTest)
#include "tst_failures.moc"
