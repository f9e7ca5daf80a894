#include "tests/fixtures/scripted/authority.h"
#include "tests/fixtures/scripted/scriptedserver.h"
#include "tests/models/distribution/client/clientscene.h"

#include <QTemporaryDir>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// What stands between a call and its request, and what a ping finds out.
class TestPreparation : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ClientScene> m_scene;

    static NetworkOptions plain()
    {
        NetworkOptions options;
        options.retries = 2;
        options.defaults.plainHttp = true;
        return options;
    }

    void renew(const NetworkOptions &options, const Credential &credential = {})
    {
        m_scene = std::make_unique<ClientScene>(options, credential);
    }

    static QString hostOf(const ScriptedServer &server) { return server.url().authority(); }

    static RegistryCall callTo(const QString &host, const QUrl &location = {})
    {
        RegistryCall call;
        call.verb = "PATCH";
        call.host = host;
        call.path = u"/v2/team/app/blobs/uploads/"_s;
        call.url = location;
        call.scopes = {Scope::push(u"team/app"_s)};
        return call;
    }

    Result<HttpRequest> prepare(const RegistryCall &call)
    {
        return ClientScene::wait<HttpRequest>(
            [&](QObject *context, auto answer) { m_scene->client().access().prepare(call, context, answer); });
    }

    Result<HttpResponse> send(RegistryCall call)
    {
        call.verb = "GET";
        return ClientScene::wait<HttpResponse>(
            [&](QObject *context, auto answer) { m_scene->client().access().send(call, context, answer); });
    }

    static NetworkOptions readOnly(const QString &host)
    {
        NetworkOptions options = plain();
        options.hosts[host].plainHttp = true;
        options.hosts[host].readOnly = true;
        return options;
    }

    template <typename T> static std::optional<Error> errorOf(const Result<T> &result)
    {
        return result ? std::nullopt : std::optional(result.error());
    }

    static QByteArray authorization(const HttpRequest &request)
    {
        for (const auto &[name, value] : request.headers)
            if (name == "Authorization")
                return value;
        return {};
    }

    static ScriptedServer::Answer basicChallenge()
    {
        return ScriptedServer::answer(401, {}, "WWW-Authenticate: Basic realm=\"x\"\r\n");
    }

private slots:
    void anAuthorizationGoesToTheRegistrysOwnOriginOnly_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<bool>("own");
        QTest::newRow("no Location") << QString() << true;
        QTest::newRow("own origin") << u"http://127.0.0.1:PORT/x?_state=a%2Fb"_s << true;
        QTest::newRow("another port") << u"http://127.0.0.1:1/x"_s << false;
        QTest::newRow("another host") << u"http://localhost:PORT/x"_s << false;
        QTest::newRow("encrypted elsewhere") << u"https://127.0.0.1:1/x"_s << false;
    }

    void anAuthorizationGoesToTheRegistrysOwnOriginOnly()
    {
        QFETCH(QString, location);
        QFETCH(bool, own);
        ScriptedServer registry([](const auto &) { return basicChallenge(); });
        renew(plain(), {u"me"_s, Secret("secret"_ba), {}, {}});
        location.replace("PORT"_L1, QString::number(registry.serverPort()));
        const auto request = prepare(callTo(hostOf(registry), QUrl::fromEncoded(location.toLatin1())));
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        QCOMPARE(!authorization(*request).isEmpty(), own);
        if (!location.isEmpty())
            QCOMPARE(request->url.toEncoded(), location.toLatin1()); // as given
        QCOMPARE(registry.requests().size(), 1); // the ping alone
    }

    void aLocationIsNotFollowedToWhereItIsLessSafe_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("used"); // empty: refused
        QTest::addColumn<Error::Kind>("kind");
        const auto none = Error::Kind::Cancelled;
        QTest::newRow("own host behind an https proxy")
            << u"https://203.0.113.7"_s << u"http://203.0.113.7/x"_s << u"https://203.0.113.7/x"_s << none;
        QTest::newRow("another host, unencrypted")
            << u"https://203.0.113.7"_s << u"http://203.0.113.8/x"_s << QString() << Error::Kind::Tls;
        QTest::newRow("a private host") << u"https://203.0.113.7"_s << u"https://10.0.0.1/x"_s << QString()
                                        << Error::Kind::Invalid;
        QTest::newRow("another public host")
            << u"https://203.0.113.7"_s << u"https://203.0.113.8/x"_s << u"https://203.0.113.8/x"_s << none;
        QTest::newRow("private to private")
            << u"http://10.0.0.1"_s << u"http://10.0.0.2/x"_s << u"http://10.0.0.2/x"_s << none;
    }

    void aLocationIsNotFollowedToWhereItIsLessSafe()
    {
        QFETCH(QString, origin);
        QFETCH(QString, location);
        QFETCH(QString, used);
        QFETCH(Error::Kind, kind);
        renew({});
        const QString host = QUrl(origin).host();
        m_scene->host(host).origin = QUrl(origin);
        const auto request = prepare(callTo(host, QUrl(location)));
        QCOMPARE(bool(request), !used.isEmpty());
        if (request)
            QCOMPARE(request->url.toString(), used);
        else
            QCOMPARE(request.error().kind, kind);
    }

    void aHostThatWantsAPauseIsNotAskedBefore()
    {
        ScriptedServer registry([](const auto &) { return ScriptedServer::answer(200); });
        renew(plain());
        m_scene->host(hostOf(registry)).heldUntil = QDeadlineTimer(400);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(prepare(callTo(hostOf(registry))));
        QVERIFY(clock.elapsed() >= 350);
    }

    void nothingIsWrittenToAReadOnlyHost_data()
    {
        QTest::addColumn<QByteArray>("verb");
        for (const char *verb : {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "put"})
            QTest::newRow(verb) << QByteArray(verb);
    }

    void nothingIsWrittenToAReadOnlyHost()
    {
        QFETCH(QByteArray, verb);
        ScriptedServer registry([](const auto &) { return ScriptedServer::answer(200); });
        ScriptedServer storage([](const auto &) { return ScriptedServer::answer(200); });
        renew(readOnly(hostOf(registry)));
        RegistryAccess &access = m_scene->client().access();
        for (const QUrl &location : {QUrl(), registry.url(), storage.url()}) {
            RegistryCall call = callTo(hostOf(registry), location);
            call.verb = verb;
            const auto sent = ClientScene::wait<HttpResponse>(
                [&](QObject *context, auto answer) { access.send(call, context, answer); });
            const auto relearned = ClientScene::wait<HttpRequest>([&](QObject *context, auto answer) {
                access.relearn(call, {verb, registry.url(), {}, {}}, {}, 0, context, answer);
            });
            for (const std::optional<Error> &error : {errorOf(sent), errorOf(prepare(call)), errorOf(relearned)}) {
                QVERIFY(error);
                QCOMPARE(error->kind, Error::Kind::Forbidden);
                QVERIFY2(error->summary.startsWith(hostOf(registry) + " is read-only"_L1), qPrintable(error->summary));
            }
        }
        QVERIFY(registry.requests().isEmpty());
        QVERIFY(storage.requests().isEmpty());
    }

    void everyWriteOfTheClientIsRefusedByAReadOnlyHost_data()
    {
        using Write
            = std::function<void(RegistryClient &, const Repository &, QObject *, std::function<void(Result<>)>)>;
        QTest::addColumn<Write>("write");
        const auto digest = Digest::of("bytes");
        const auto told = [](const auto &answer) {
            return [answer](const auto &result) { answer(result ? Result<>() : result.error()); };
        };
        QTest::newRow("manifest") << Write([=](auto &client, const auto &repository, auto *context, auto answer) {
            const auto index = Manifest::parse(R"({"schemaVersion":2,"manifests":[],
                "mediaType":"application/vnd.oci.image.index.v1+json"})");
            client.putManifest(repository, u"1.0"_s, *index, context, told(answer));
        });
        QTest::newRow("upload") << Write([=](auto &client, const auto &repository, auto *context, auto answer) {
            client.startUpload(repository, digest, {}, context, told(answer));
        });
        QTest::newRow("mount") << Write([=](auto &client, const auto &repository, auto *context, auto answer) {
            client.startUpload(repository, digest, *Repository::parse(repository.host() + u"/other/app"_s), context,
                               told(answer));
        });
        QTest::newRow("delete") << Write([=](auto &client, const auto &repository, auto *context, auto answer) {
            client.deleteManifest(repository, digest.toString(), context, told(answer));
        });
    }

    void everyWriteOfTheClientIsRefusedByAReadOnlyHost()
    {
        using Write
            = std::function<void(RegistryClient &, const Repository &, QObject *, std::function<void(Result<>)>)>;
        QFETCH(Write, write);
        ScriptedServer registry([](const auto &) { return ScriptedServer::answer(200); });
        renew(readOnly(hostOf(registry)));
        const auto repository = Repository::parse(hostOf(registry) + u"/team/app"_s);
        const auto told = ClientScene::wait<>(
            [&](QObject *context, auto answer) { write(m_scene->client(), *repository, context, answer); });
        QVERIFY(!told);
        QCOMPARE(told.error().kind, Error::Kind::Forbidden);
        QVERIFY(registry.requests().isEmpty());
    }

    void aReadOnlyHostIsReadAndOthersAreWritten()
    {
        ScriptedServer registry([](const auto &) { return ScriptedServer::answer(200); });
        ScriptedServer other([](const auto &) { return ScriptedServer::answer(200); });
        renew(readOnly(hostOf(registry)));
        QVERIFY(send(callTo(hostOf(registry))));
        QVERIFY(prepare(callTo(hostOf(other))));
    }

    void aUsualPortDoesNotOpenAReadOnlyHost()
    {
        renew(readOnly(u"registry.example"_s));
        RegistryAccess &access = m_scene->client().access();
        for (const QString &host : {u"registry.example"_s, u"registry.example:443"_s, u"registry.example:80"_s})
            QVERIFY2(access.refusalToWrite(host), qPrintable(host));
        QVERIFY(!access.refusalToWrite(u"registry.example:5000"_s));
    }

    void nobodyIsAnsweredWhoIsGone()
    {
        ScriptedServer registry([](const auto &) { return ScriptedServer::answer(200); });
        renew(plain());
        bool answered = false;
        {
            QObject context;
            m_scene->client().access().prepare(callTo(hostOf(registry)), &context,
                                               [&answered](const auto &) { answered = true; });
        }
        QVERIFY(prepare(callTo(hostOf(registry)))); // as late as the other would have been
        QVERIFY(!answered);
    }

    void aPauseOfTheTokenServerThatIsTooLongEndsTheCallAtOnce()
    {
        ScriptedServer realm([](const auto &) { return ScriptedServer::answer(429, {}, "Retry-After: 3600\r\n"); });
        ScriptedServer registry([&](const auto &) {
            return ScriptedServer::answer(401, {},
                                          "WWW-Authenticate: Bearer realm=\"" + realm.url().toEncoded() + "\"\r\n");
        });
        NetworkOptions options = plain();
        options.retries = 30;
        renew(options);
        const auto response = send(callTo(hostOf(registry)));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::RateLimited);
        QVERIFY2(response.error().summary.contains("until"_L1), qPrintable(response.error().summary));
        QCOMPARE(realm.requests().size(), 1);
    }

    void aShortPauseOfTheTokenServerIsWaitedFor()
    {
        ScriptedServer realm([asked = 0](const auto &) mutable {
            return asked++ == 0 ? ScriptedServer::answer(429, {}, "Retry-After: 1\r\n")
                                : ScriptedServer::answer(200, "{\"token\":\"t\"}");
        });
        ScriptedServer registry([&](const auto &request) {
            return request.has("Authorization")
                ? ScriptedServer::answer(200)
                : ScriptedServer::answer(401, {},
                                         "WWW-Authenticate: Bearer realm=\"" + realm.url().toEncoded() + "\"\r\n");
        });
        renew(plain());
        QElapsedTimer clock;
        clock.start();
        const auto response = send(callTo(hostOf(registry)));
        QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
        QCOMPARE(response->status, 200);
        QVERIFY(clock.elapsed() >= 800);
        QCOMPARE(realm.requests().size(), 2);
    }

    void aLoopbackHostIsAskedInPlainUnlessItSpeaksTls_data()
    {
        QTest::addColumn<QByteArray>("toGreeting");
        QTest::addColumn<QByteArray>("toPlain");
        QTest::addColumn<bool>("isPlain");
        const QByteArray bad = "HTTP/1.0 400 Bad Request\r\n\r\n";
        const QByteArray ok = "HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n";
        QTest::newRow("says that it has no TLS") << bad << ok << true;
        QTest::newRow("hangs up") << QByteArray() << ok << true;
        // As some do without our client certificate.
        QTest::newRow("speaks TLS, but hangs up") << QByteArray() << bad << false;
    }

    void aLoopbackHostIsAskedInPlainUnlessItSpeaksTls()
    {
        QFETCH(QByteArray, toGreeting);
        QFETCH(QByteArray, toPlain);
        QFETCH(bool, isPlain);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, toGreeting, toPlain] {
                socket->write(socket->peek(3) == "GET" ? toPlain : toGreeting);
                socket->disconnectFromHost();
            });
        });
        NetworkOptions options;
        options.retries = 0;
        renew(options);
        const QString host = u"127.0.0.1:%1"_s.arg(server.serverPort());
        const auto response = send(callTo(host));
        QCOMPARE(bool(response), isPlain);
        QCOMPARE(m_scene->host(host).origin.scheme(), isPlain ? u"http"_s : QString());
        if (!isPlain)
            QCOMPARE(response.error().kind, Error::Kind::Network);
    }

    void aWrongCertificateIsNeverAReasonForPlainHttp()
    {
        const QTemporaryDir folder;
        const Authority authority(folder.path());
        const auto leaf = authority.issue(u"registry"_s, {});
        ScriptedServer registry([](const auto &) { return ScriptedServer::answer(200); });
        registry.useTls(leaf.certificateFile, leaf.keyFile);
        renew({});
        const auto response = send(callTo(hostOf(registry)));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Tls);
        QVERIFY(registry.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPreparation)
#include "tst_preparation.moc"
