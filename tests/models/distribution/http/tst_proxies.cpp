#include "models/distribution/http/proxies.h"
#include "tests/fixtures/scripted/scriptedserver.h"
#include "tests/models/distribution/http/asking.h"

#include <QNetworkProxy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace quaymaster;
using namespace quaymaster::tests;
using quaymaster::fixtures::ScriptedServer;

namespace
{

QProcessEnvironment environmentOf(const QStringList &assignments)
{
    QProcessEnvironment environment;
    for (const QString &assignment : assignments)
        environment.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    return environment;
}

}

class ProxiesTest : public QObject
{
    Q_OBJECT

private slots:
    void theEnvironmentIsReadAsCurlReadsIt_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("proxy"); // host:port, empty for none
        const QString http = u"http_proxy=http://p.example:3128"_s;
        const QString https = u"https_proxy=http://s.example:3128"_s;
        const auto row = [](const char *name, const QStringList &environment, const QString &url,
                            const QString &proxy) { QTest::newRow(name) << environment << url << proxy; };
        row("none", {}, u"https://r.example"_s, {});
        row("http", {http, https}, u"http://r.example"_s, u"p.example:3128"_s);
        row("https", {http, https}, u"https://r.example"_s, u"s.example:3128"_s);
        row("all", {u"ALL_PROXY=socks5://a.example"_s}, u"https://r.example"_s, u"a.example:1080"_s);
        row("own before all", {u"all_proxy=a.example:1"_s, https}, u"https://r.example"_s, u"s.example:3128"_s);
        row("upper case", {u"HTTPS_PROXY=s.example:3128"_s}, u"https://r.example"_s, u"s.example:3128"_s);
        row("cgi", {u"HTTP_PROXY=evil.example:1"_s, u"REQUEST_METHOD=GET"_s}, u"http://r.example"_s, {});
        row("loopback", {http, https}, u"http://127.0.0.1:5000"_s, {});
        row("localhost", {http, https}, u"https://localhost:5000"_s, {});
        row("loopback 6", {http, https}, u"http://[::1]:5000"_s, {});
        row("star", {https, u"no_proxy=*"_s}, u"https://r.example"_s, {});
        row("exact", {https, u"no_proxy=q.example, r.example"_s}, u"https://R.example"_s, {});
        row("suffix", {https, u"NO_PROXY=example"_s}, u"https://r.example"_s, {});
        row("dotted suffix", {https, u"no_proxy=.example"_s}, u"https://r.example"_s, {});
        row("starred suffix", {https, u"no_proxy=*.example"_s}, u"https://r.example"_s, {});
        row("no suffix", {https, u"no_proxy=xample"_s}, u"https://r.example"_s, u"s.example:3128"_s);
        row("port", {https, u"no_proxy=r.example:5000"_s}, u"https://r.example:5000"_s, {});
        row("other port", {https, u"no_proxy=r.example:5000"_s}, u"https://r.example"_s, u"s.example:3128"_s);
        row("network", {https, u"no_proxy=10.0.0.0/8"_s}, u"https://10.1.2.3"_s, {});
        row("other network", {https, u"no_proxy=10.0.0.0/8"_s}, u"https://11.1.2.3"_s, u"s.example:3128"_s);
        row("v6", {https, u"no_proxy=[2001:db8::1]"_s}, u"https://[2001:db8::1]"_s, {});
    }

    void theEnvironmentIsReadAsCurlReadsIt()
    {
        QFETCH(QStringList, environment);
        QFETCH(QString, url);
        QFETCH(QString, proxy);
        const Proxies proxies({}, environmentOf(environment));
        const QNetworkProxy found = proxies.forUrl(QUrl(url));
        const bool direct = found.type() == QNetworkProxy::NoProxy;
        QCOMPARE(direct ? QString() : u"%1:%2"_s.arg(found.hostName()).arg(found.port()), proxy);
    }

    void typesFollowTheSchemes()
    {
        const Proxies http({}, environmentOf({u"all_proxy=http://p.example:1"_s}));
        QCOMPARE(http.forUrl(QUrl(u"https://r.example"_s)).type(), QNetworkProxy::HttpProxy);
        QCOMPARE(http.forUrl(QUrl(u"http://r.example"_s)).type(), QNetworkProxy::HttpCachingProxy);
        const Proxies socks({}, environmentOf({u"all_proxy=socks5h://p.example:1"_s}));
        QCOMPARE(socks.forUrl(QUrl(u"http://r.example"_s)).type(), QNetworkProxy::Socks5Proxy);
    }

    void credentialsOfAProxyAreDecoded()
    {
        const Proxies proxies({}, environmentOf({u"https_proxy=http://me:p%40ss@p.example:1"_s}));
        const QNetworkProxy proxy = proxies.forUrl(QUrl(u"https://r.example"_s));
        QCOMPARE(proxy.user(), u"me"_s);
        QCOMPARE(proxy.password(), u"p@ss"_s);
    }

    void theSettingsComeFirst()
    {
        const Proxies proxies(QUrl(u"http://set.example:1"_s), environmentOf({u"https_proxy=env.example:2"_s}));
        QCOMPARE(proxies.forUrl(QUrl(u"https://r.example"_s)).hostName(), u"set.example"_s);
        QCOMPARE(proxies.forUrl(QUrl(u"https://localhost"_s)).type(), QNetworkProxy::NoProxy);
    }

    void plainRequestsAreHandedToTheProxyAsTheyAre()
    {
        ScriptedServer proxy;
        NetworkOptions options;
        options.proxy = proxy.url();
        HttpClient client(options);
        QVERIFY(get(client, QUrl(u"http://203.0.113.7/v2/"_s)));
        QCOMPARE(proxy.requests().first().verb, "GET"_ba);
        QCOMPARE(proxy.requests().first().target, "http://203.0.113.7/v2/"_ba);
    }

    void encryptedOnesGoThroughATunnel()
    {
        ScriptedServer proxy([](const auto &) { return ScriptedServer::answer(403); });
        NetworkOptions options;
        options.proxy = proxy.url();
        HttpClient client(options);
        const auto response = get(client, QUrl(u"https://203.0.113.7/v2/"_s));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Network);
        QVERIFY2(response.error().summary.contains(proxy.url().authority()), qPrintable(response.error().summary));
        QCOMPARE(proxy.requests().first().verb, "CONNECT"_ba);
        QCOMPARE(proxy.requests().first().target, "203.0.113.7:443"_ba);
    }

    void anUploadKnowsTheProxysPasswordFromTheStart()
    {
        ScriptedServer proxy([](const auto &request) {
            return request.has("Proxy-Authorization")
                ? ScriptedServer::answer(201)
                : ScriptedServer::answer(407, {}, "Proxy-Authenticate: Basic realm=\"p\"\r\n");
        });
        NetworkOptions options;
        options.proxy = proxy.url();
        options.proxy->setUserInfo(u"me:secret"_s);
        HttpClient client(options);
        const auto response = ask(client, {"PUT"_ba, QUrl(u"http://203.0.113.7/v2/"_s), {}, "body"_ba});
        QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
        QCOMPARE(response->status, 201);
        QCOMPARE(proxy.requests().size(), 1);
    }

    void aProxyThatAsksIsNamedWithoutItsPassword()
    {
        ScriptedServer proxy(
            [](const auto &) { return ScriptedServer::answer(407, {}, "Proxy-Authenticate: Basic realm=\"p\"\r\n"); });
        NetworkOptions options;
        options.proxy = proxy.url();
        options.proxy->setUserInfo(u"me:canary"_s);
        HttpClient client(options);
        for (const auto &url : {u"http://203.0.113.7/"_s, u"https://203.0.113.7/"_s}) {
            const auto response = get(client, QUrl(url));
            QVERIFY(!response);
            QCOMPARE(response.error().kind, Error::Kind::Network);
            QVERIFY(!(response.error().summary + response.error().detail).contains("canary"_L1));
        }
    }
};

QTEST_GUILESS_MAIN(ProxiesTest)
#include "tst_proxies.moc"
