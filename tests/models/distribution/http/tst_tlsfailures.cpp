#include "models/distribution/http/httpclient.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/scripted/authority.h"
#include "tests/fixtures/scripted/scriptedserver.h"
#include "tests/models/distribution/http/asking.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace quaymaster;
using namespace quaymaster::tests;
using quaymaster::fixtures::Authority;
using quaymaster::fixtures::ScriptedServer;

class TlsFailuresTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_authority = std::make_unique<Authority>(m_folder.path());
    }

    void anOwnAuthorityIsTrustedBesideTheSystems()
    {
        const auto leaf = m_authority->issue(u"good"_s, {});
        ScriptedServer server;
        server.useTls(leaf.certificateFile, leaf.keyFile);
        HttpClient client(trusting());
        const auto response = get(client, server.url());
        QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
        QVERIFY(!server.requests().first().has("Upgrade"));
    }

    void certificatesAreToldApart_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("lastDay");
        QTest::addColumn<bool>("selfSigned");
        QTest::addColumn<QString>("advice");
        const QString good = Authority::Wish().names;
        const QString authority = u"unknown authority"_s;
        QTest::newRow("unknown authority") << false << good << 30 << false << authority;
        QTest::newRow("self-signed") << true << good << 30 << true << authority;
        QTest::newRow("expired") << true << good << -1 << false << u"clock"_s;
        QTest::newRow("other name") << true << u"DNS:other.example"_s << 30 << false << u"another name"_s;
    }

    void certificatesAreToldApart()
    {
        QFETCH(bool, trusted);
        QFETCH(QString, names);
        QFETCH(int, lastDay);
        QFETCH(bool, selfSigned);
        QFETCH(QString, advice);
        const auto leaf = m_authority->issue(
            u"leaf"_s, {.names = names, .firstDay = -9, .lastDay = lastDay, .rsa = false, .selfSigned = selfSigned});
        ScriptedServer server;
        server.useTls(leaf.certificateFile, leaf.keyFile);
        HttpClient client(trusted ? trusting() : NetworkOptions());
        const auto exchange = client.start({"GET"_ba, server.url()});
        QVERIFY(waitFor(*exchange));
        QCOMPARE(exchange->error()->kind, Error::Kind::Tls);
        QCOMPARE(exchange->error()->cause, Error::Cause::Other); // never a reason to go on without TLS
        QVERIFY2(exchange->error()->summary.contains(advice), qPrintable(exchange->error()->summary));
        QCOMPARE(exchange->error()->typed == "--ca FILE"_L1, advice == "unknown authority"_L1);
        QVERIFY(server.requests().isEmpty());
        QVERIFY(!exchange->isUnreachable());
    }

    void insecureCountsForTheNamedHostOnly()
    {
        const auto leaf = m_authority->issue(u"self"_s, {.names = u"DNS:other"_s, .selfSigned = true});
        ScriptedServer named;
        named.useTls(leaf.certificateFile, leaf.keyFile);
        ScriptedServer other;
        other.useTls(leaf.certificateFile, leaf.keyFile);
        NetworkOptions options;
        options.hosts[named.url().authority()].insecure = true;
        HttpClient client(options);
        QVERIFY(get(client, named.url()));
        const auto refused = get(client, other.url());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Tls);
    }

    void aServerWithoutTlsIsNoCertificateError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("go") << "HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n"_ba;
        QTest::newRow("nginx") << "HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nContent-Length: 3\r\n\r\nbad"_ba;
        QTest::newRow("html") << "<!DOCTYPE html><html><body>bad</body></html>"_ba;
        QTest::newRow("ssh") << "SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"_ba;
    }

    void aServerWithoutTlsIsNoCertificateError()
    {
        QFETCH(QByteArray, bytes);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes] {
                socket->write(bytes);
                socket->disconnectFromHost();
            });
        });
        HttpClient client({});
        const auto response = get(client, QUrl(u"https://127.0.0.1:%1/v2/"_s.arg(server.serverPort())));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Tls);
        QVERIFY2(response.error().cause == Error::Cause::NoTls, qPrintable(response.error().detail));
        QVERIFY(response.error().typed.contains("--plain-http 127.0.0.1:"_L1));
    }

    void aClientCertificateIsShown_data()
    {
        QTest::addColumn<bool>("rsa");
        QTest::newRow("ec") << false;
        QTest::newRow("rsa") << true;
    }

    void aClientCertificateIsShown()
    {
        QFETCH(bool, rsa);
        const auto leaf = m_authority->issue(u"server"_s, {});
        const auto identity = m_authority->issue(u"client"_s, {.names = u"DNS:client"_s, .rsa = rsa});
        ScriptedServer server;
        server.useTls(leaf.certificateFile, leaf.keyFile, m_authority->file());
        NetworkOptions options = trusting();
        options.defaults.clientCertificateFile = identity.certificateFile;
        options.defaults.clientKeyFile = identity.keyFile;
        HttpClient client(options);
        const auto response = get(client, server.url());
        QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
    }

    void aMissingClientCertificateIsAskedFor_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("1.2") << u"-tls1_2"_s;
        QTest::newRow("1.3") << u"-tls1_3"_s;
    }

    void aMissingClientCertificateIsAskedFor()
    {
        QFETCH(QString, version);
        const auto leaf = m_authority->issue(u"server"_s, {});
        QProcess server; // Qt's own server closes without the alert that real ones send
        server.start(u"openssl"_s,
                     {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, leaf.certificateFile, u"-key"_s,
                      leaf.keyFile, u"-Verify"_s, u"1"_s, u"-verify_return_error"_s, u"-www"_s, version});
        QByteArray said;
        QTRY_VERIFY((said += server.readAllStandardOutput()).contains("ACCEPT 127.0.0.1:"));
        const QByteArray port = said.mid(said.indexOf("ACCEPT 127.0.0.1:") + 17).trimmed();
        HttpClient client(trusting());
        const auto response = get(client, QUrl(u"https://127.0.0.1:%1/"_s.arg(port.toInt())));
        server.kill();
        server.waitForFinished();
        QVERIFY(!response);
        QVERIFY2(response.error().kind == Error::Kind::Tls, qPrintable(response.error().detail));
        QVERIFY2(response.error().typed.contains("--client-cert"_L1), qPrintable(response.error().detail));
    }

    void aRegistryThatDemandsAClientCertificateSaysSo_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<int>("size");
        QTest::newRow("a small request") << "GET"_ba << 0;
        QTest::newRow("an upload") << "PUT"_ba << 4'000'000;
    }

    /// docker-registry ends a handshake of TLS 1.3 first and refuses us then, at any point of our request.
    void aRegistryThatDemandsAClientCertificateSaysSo()
    {
        QFETCH(QByteArray, verb);
        QFETCH(int, size);
        fixtures::RegistryServer registry;
        registry.setTls(fixtures::RegistryServer::ClientCertificate::Demanded);
        QVERIFY2(registry.start(), registry.log().constData());
        NetworkOptions options;
        options.defaults.caFile = registry.caFile();
        HttpClient client(options);
        for (int i = 0; i < 10; ++i) {
            const auto response = ask(client, {verb, registry.url(u"/v2/"_s), {}, QByteArray(size, 'x')});
            QVERIFY(!response);
            QVERIFY2(response.error().kind == Error::Kind::Tls, qPrintable(response.error().detail));
            QVERIFY2(response.error().typed.contains("--client-cert"_L1), qPrintable(response.error().detail));
        }
    }

    void unusableFilesAreNamed_data()
    {
        QTest::addColumn<QString>("ca");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("kind");
        const auto identity = m_authority->issue(u"named"_s, {});
        const int io = static_cast<int>(Error::Kind::Io);
        const int invalid = static_cast<int>(Error::Kind::Invalid);
        QTest::newRow("no ca") << u"/nowhere/ca.pem"_s << QString() << QString() << io;
        QTest::newRow("a key as ca") << identity.keyFile << QString() << QString() << invalid;
        QTest::newRow("no certificate") << QString() << u"/nowhere/c.pem"_s << identity.keyFile << io;
        QTest::newRow("no key") << QString() << identity.certificateFile << u"/nowhere/c.key"_s << io;
        QTest::newRow("a certificate as key")
            << QString() << identity.certificateFile << identity.certificateFile << invalid;
    }

    void unusableFilesAreNamed()
    {
        QFETCH(QString, ca);
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(int, kind);
        NetworkOptions options;
        options.defaults.caFile = ca;
        options.defaults.clientCertificateFile = certificate;
        options.defaults.clientKeyFile = key;
        HttpClient client(options);
        const auto response = get(client, QUrl(u"https://127.0.0.1:1/"_s));
        QVERIFY(!response);
        QCOMPARE(static_cast<int>(response.error().kind), kind);
    }

private:
    NetworkOptions trusting() const
    {
        NetworkOptions options;
        options.defaults.caFile = m_authority->file();
        return options;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Authority> m_authority;
};

QTEST_GUILESS_MAIN(TlsFailuresTest)
#include "tst_tlsfailures.moc"
