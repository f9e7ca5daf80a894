#include "models/distribution/http/httpclient.h"
#include "tests/fixtures/scripted/scriptedserver.h"
#include "tests/models/distribution/http/asking.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace quaymaster;
using namespace quaymaster::tests;
using quaymaster::fixtures::ScriptedServer;

namespace
{

/// An upload whose bytes come when the test says so.
class Trickle final : public QIODevice
{
public:
    explicit Trickle(qint64 total)
        : m_total(total)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void give(qint64 bytes)
    {
        m_given += bytes;
        emit readyRead();
    }
    void breakOff()
    {
        m_broken = true;
        emit readyRead();
    }
    qint64 taken() const { return m_taken; }
    bool isSequential() const override { return true; }
    qint64 size() const override { return m_total; }
    qint64 bytesAvailable() const override { return m_broken ? 1 : m_given - m_taken; }

protected:
    qint64 readData(char *into, qint64 length) override
    {
        if (m_broken)
            return -1;
        const qint64 bytes = std::min(length, m_given - m_taken);
        std::fill_n(into, bytes, 'u');
        m_taken += bytes;
        return bytes;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_total;
    qint64 m_given = 0;
    qint64 m_taken = 0;
    bool m_broken = false;
};

NetworkOptions impatient(int stallMs)
{
    NetworkOptions options;
    options.stallTimeoutMs = stallMs;
    return options;
}

}

class HttpExchangeTest : public QObject
{
    Q_OBJECT

    /// So long that another exchange with the client stalls so often.
    static void giveUpOnSilence(HttpClient &client, int times)
    {
        ScriptedServer silent;
        silent.playDead();
        for (int i = 0; i < times; ++i) {
            const auto response = ask(client, {"GET"_ba, silent.url()});
            QVERIFY(!response);
            QCOMPARE(response.error().kind, Error::Kind::Timeout);
        }
    }

private slots:
    void nothingIsSignalledInsideTheCall()
    {
        HttpClient client({});
        const auto exchange = client.start({"GET"_ba, QUrl(u"ftp://r.example/"_s)});
        QVERIFY(!exchange->isFinished());
        QVERIFY(waitFor(*exchange));
        QCOMPARE(exchange->error()->kind, Error::Kind::Invalid);
    }

    void aBodyIsStreamedWithItsLengthWhileItIsMade()
    {
        ScriptedServer server;
        HttpClient client({});
        Trickle body(300'000);
        const auto exchange = client.start({"PUT"_ba, server.url()}, &body);
        body.give(100'000);
        QTRY_VERIFY(server.bytesReceived() > 100'000); // the rest does not exist yet
        QVERIFY(!exchange->isFinished());
        body.give(200'000);
        QVERIFY(waitFor(*exchange));
        QVERIFY(!exchange->error());
        QCOMPARE(exchange->response().status, 200);
        QCOMPARE(server.requests().first().header("Content-Length"), "300000"_ba);
        QVERIFY(!server.requests().first().has("Transfer-Encoding"));
        QCOMPARE(server.requests().first().body.size(), 300'000);
    }

    void aFileMayBeABody()
    {
        ScriptedServer server;
        HttpClient client({});
        QByteArray bytes(70'000, 'f');
        QBuffer file(&bytes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto exchange = client.start({"PUT"_ba, server.url()}, &file);
        QSignalSpy sent(exchange.get(), &HttpExchange::bytesSent);
        QVERIFY(waitFor(*exchange));
        QCOMPARE(server.requests().first().body, bytes);
        QCOMPARE(sent.last().first().toLongLong(), 70'000);
    }

    void anEarly401WithCloseSendsTheBodyOnce()
    {
        constexpr qint64 size = 50'000'000;
        ScriptedServer server([](const auto &) {
            auto answer = ScriptedServer::answer(401, "{}", "WWW-Authenticate: Bearer realm=\"https://a/\"\r\n");
            answer.reset = true;
            return answer;
        });
        server.answerEarly();
        HttpClient client({});
        Trickle body(size);
        body.give(size);
        const auto exchange = client.start({"PUT"_ba, server.url()}, &body);
        QVERIFY(waitFor(*exchange));
        if (exchange->error()) // which of the two it is depends on who is faster
            QCOMPARE(exchange->error()->kind, Error::Kind::Network);
        else
            QCOMPARE(exchange->response().status, 401);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(body.taken() < size);
    }

    void aSmallBodyIsSentOnceToo()
    {
        ScriptedServer server([](const auto &) { return ScriptedServer::Answer{.reset = true}; });
        HttpClient client({});
        const auto response = ask(client, {"PUT"_ba, server.url(), {}, "manifest"_ba});
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Network);
        server.setScript([](const auto &) { return ScriptedServer::answer(200); });
        QVERIFY(ask(client, {"GET"_ba, server.url()})); // a second one would have come before
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(server.requests().last().verb, "GET"_ba);
    }

    void a401AfterTheBodyIsReadAndNotRepeated()
    {
        ScriptedServer server([](const auto &) {
            return ScriptedServer::answer(401, "words", "WWW-Authenticate: Basic realm=\"r\"\r\n");
        });
        HttpClient client({});
        const auto response = ask(client, {"PUT"_ba, server.url(), {}, "manifest"_ba});
        QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
        QCOMPARE(response->status, 401);
        QCOMPARE(response->body, "words"_ba);
        QVERIFY(!response->header("www-authenticate").isEmpty());
        QCOMPARE(server.requests().size(), 1);
    }

    void aBodyIsLeftAloneAfterAnAbort()
    {
        ScriptedServer server;
        HttpClient client({});
        auto body = std::make_unique<Trickle>(10'000'000);
        body->give(5'000'000);
        auto exchange = client.start({"PUT"_ba, server.url()}, body.get());
        QSignalSpy finished(exchange.get(), &HttpExchange::finished);
        QTRY_VERIFY(server.bytesReceived() > 1'000'000);
        exchange->abort();
        body.reset();
        QTRY_COMPARE(server.openConnections(), 0);
        exchange.reset();
        QVERIFY(finished.isEmpty());
    }

    void aBodyThatBreaksOffIsOurFault()
    {
        ScriptedServer server;
        HttpClient client({});
        Trickle body(1000);
        body.give(500);
        const auto exchange = client.start({"PUT"_ba, server.url()}, &body);
        QTRY_COMPARE(body.taken(), 500);
        body.breakOff();
        QVERIFY(waitFor(*exchange));
        QCOMPARE(exchange->error()->kind, Error::Kind::Io);
        QVERIFY(server.requests().isEmpty());
    }

    void aTruncatedBodyIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("reset");
        const QByteArray known = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf";
        const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n5\r\nhe";
        QTest::newRow("closed") << known << false;
        QTest::newRow("reset") << known << true;
        QTest::newRow("chunk closed") << chunked << false;
        QTest::newRow("chunk reset") << chunked << true;
        QTest::newRow("no header") << "HTTP/1.1 20"_ba << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void aTruncatedBodyIsNoAnswer()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, reset);
        ScriptedServer server(
            [&](const auto &) { return ScriptedServer::Answer{.bytes = bytes, .close = !reset, .reset = reset}; });
        HttpClient client({});
        const auto response = get(client, server.url());
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Network);
        QVERIFY(!response.error().summary.isEmpty());
    }

    void aBodyWithoutALengthEndsWithItsConnection()
    {
        ScriptedServer server([](const auto &) {
            return ScriptedServer::Answer{.bytes = "HTTP/1.0 200 OK\r\n\r\nall of it", .close = true};
        });
        HttpClient client({});
        const auto response = get(client, server.url());
        QVERIFY(response);
        QCOMPARE(response->body, "all of it"_ba);
    }

    void aBrokenConnectionBehindAnErrorStatusKeepsTheStatus()
    {
        ScriptedServer server([](const auto &) {
            return ScriptedServer::Answer{.bytes = "HTTP/1.1 413 Large\r\nContent-Length: 1000\r\n\r\n<html>",
                                          .close = true};
        });
        HttpClient client({});
        const auto response = get(client, server.url());
        QVERIFY(response);
        QCOMPARE(response->status, 413);
        QCOMPARE(response->body, "<html>"_ba);
    }

    void anExchangeKeepsTheBeginningOfAnErrorBody()
    {
        const QByteArray body(300'000, 'e');
        ScriptedServer server([&](const auto &) { return ScriptedServer::answer(500, body); });
        HttpClient client({});
        const auto exchange = client.start({"GET"_ba, server.url()});
        QVERIFY(waitFor(*exchange));
        QVERIFY(!exchange->error());
        QCOMPARE(exchange->response().body, body.left(64LL * 1024));
        QCOMPARE(exchange->bytesAvailable(), 0);
    }

    void whatIsNotReadIsNotReceived()
    {
        const QByteArray body(64LL * 1024 * 1024, 'b');
        ScriptedServer server([&](const auto &) { return ScriptedServer::answer(200, body); });
        HttpClient client(impatient(200)); // a full buffer is no stall
        const auto exchange = client.start({"GET"_ba, server.url()});
        QTRY_VERIFY(exchange->bytesAvailable() > 0);
        giveUpOnSilence(client, 2);
        QVERIFY(exchange->bytesAvailable() <= 8LL * 1024 * 1024);
        QVERIFY(!exchange->isFinished());
        qint64 got = 0;
        connect(exchange.get(), &HttpExchange::readyRead, this, [&] { got += readAll(*exchange).size(); });
        got += readAll(*exchange).size();
        QVERIFY(waitFor(*exchange));
        got += readAll(*exchange).size();
        QVERIFY2(!exchange->error(), exchange->error() ? qPrintable(exchange->error()->detail) : "");
        QCOMPARE(got, body.size());
    }

    void theRestCanBeReadAfterTheEnd()
    {
        ScriptedServer server([](const auto &) { return ScriptedServer::answer(200, "unread"); });
        HttpClient client({});
        const auto exchange = client.start({"GET"_ba, server.url()});
        QVERIFY(waitFor(*exchange));
        QCOMPARE(readAll(*exchange), "unread"_ba);
    }

    void anExchangeMayBeDestroyedInItsOwnSignals_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("responseStarted") << 0;
        QTest::newRow("readyRead") << 1;
        QTest::newRow("finished") << 2;
    }

    void anExchangeMayBeDestroyedInItsOwnSignals()
    {
        QFETCH(int, which);
        ScriptedServer server([](const auto &) { return ScriptedServer::answer(200, "body"); });
        HttpClient client({});
        auto exchange = client.start({"GET"_ba, server.url()});
        const auto destroy = [&exchange] { exchange.reset(); };
        const std::array signalsOf{&HttpExchange::responseStarted, &HttpExchange::readyRead, &HttpExchange::finished};
        connect(exchange.get(), signalsOf.at(static_cast<std::size_t>(which)), this, destroy);
        QTRY_VERIFY(!exchange);
    }

    void aSilentServerIsATimeout_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("before the headers") << QByteArray();
        QTest::newRow("in the headers") << "HTTP/1.1 200 OK\r\nContent-"_ba;
        QTest::newRow("in the body") << "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"_ba;
    }

    void aSilentServerIsATimeout()
    {
        QFETCH(QByteArray, bytes);
        ScriptedServer server([&](const auto &) { return ScriptedServer::Answer{.bytes = bytes}; });
        HttpClient client(impatient(300));
        const auto response = get(client, server.url());
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Timeout);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void waitingForTheAnswerToAnUploadMayStallToo()
    {
        ScriptedServer server([](const auto &) { return ScriptedServer::Answer{}; });
        HttpClient client(impatient(300));
        const auto response = ask(client, {"PUT"_ba, server.url(), {}, "manifest"_ba});
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Timeout);
    }

    void aServerGetsTimeForWhatItHasToStore_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("workload");
        QTest::addColumn<bool>("inTime");
        const qint64 aSecond = 16'384'000; // bytes
        QTest::newRow("of its body") << QByteArray("blob") << aSecond << true;
        QTest::newRow("of what came before") << QByteArray() << aSecond << true;
        QTest::newRow("not else") << QByteArray("manifest") << qint64(0) << false;
    }

    void aServerGetsTimeForWhatItHasToStore()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const qint64, workload);
        QFETCH(const bool, inTime);
        ScriptedServer server([](const auto &) {
            auto answer = ScriptedServer::answer(201);
            answer.delayMs = 600;
            return answer;
        });
        HttpClient client(impatient(300));
        HttpRequest request{"PUT"_ba, server.url(), {}, body};
        request.workload = workload;
        const auto response = ask(client, request);
        QCOMPARE(response.has_value(), inTime);
    }

    void slowButSteadyIsNoStall()
    {
        ScriptedServer server([](const auto &) { return ScriptedServer::answer(200); });
        HttpClient client(impatient(400));
        Trickle body(10);
        const auto exchange = client.start({"PUT"_ba, server.url()}, &body);
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 10; ++i) { // longer than the time-out, as a source that is slower than the network
            QTRY_VERIFY(clock.elapsed() > 100LL * i);
            body.give(1);
        }
        QVERIFY(waitFor(*exchange));
        QVERIFY2(!exchange->error(), exchange->error() ? qPrintable(exchange->error()->detail) : "");
    }

    void anUploadThatWaitsForItsSourceIsNoStall()
    {
        ScriptedServer server;
        HttpClient client(impatient(150));
        Trickle body(10);
        body.give(5);
        const auto exchange = client.start({"PUT"_ba, server.url()}, &body);
        QTRY_COMPARE(body.taken(), 5);
        giveUpOnSilence(client, 3);
        QVERIFY(!exchange->isFinished());
        body.give(5);
        QVERIFY(waitFor(*exchange));
        QVERIFY(!exchange->error());
    }
};

QTEST_GUILESS_MAIN(HttpExchangeTest)
#include "tst_httpexchange.moc"
