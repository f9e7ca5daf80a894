#include "models/registries/hosts/hostinput.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

class HostInputTest : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatPeoplePaste_data();
    void takesWhatPeoplePaste();
    void refuses_data();
    void refuses();
    void splitsUserInformationOff();
    void neverRepeatsAPassword();
};

void HostInputTest::takesWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("plainHttp");
    QTest::newRow("a name") << u"registry.example.com"_s << u"registry.example.com"_s << false;
    QTest::newRow("a port") << u"registry:5000"_s << u"registry:5000"_s << false;
    QTest::newRow("localhost") << u"localhost"_s << u"localhost"_s << false;
    QTest::newRow("IPv4") << u"192.168.1.20:5000"_s << u"192.168.1.20:5000"_s << false;
    QTest::newRow("IPv6") << u"[::1]:5000"_s << u"[::1]:5000"_s << false;
    QTest::newRow("white space") << u" \tregistry.example.com\n"_s << u"registry.example.com"_s << false;
    QTest::newRow("capitals") << u"Registry.Example.COM"_s << u"registry.example.com"_s << false;
    QTest::newRow("an address") << u"https://registry.example.com/"_s << u"registry.example.com"_s << false;
    QTest::newRow("an API") << u"HTTPS://registry.example.com/v2/"_s << u"registry.example.com"_s << false;
    QTest::newRow("http") << u"http://registry.example.com:80"_s << u"registry.example.com:80"_s << true;
    for (const QString &hub : {u"docker.io"_s, u"index.docker.io"_s, u"https://index.docker.io/v1/"_s,
                               u"registry-1.docker.io"_s, u"hub.docker.com"_s})
        QTest::addRow("Docker Hub: %s", qPrintable(hub)) << hub << u"docker.io"_s << false;
}

void HostInputTest::takesWhatPeoplePaste()
{
    QFETCH(QString, text);
    const auto input = hostInput(text);
    QVERIFY2(input, input ? "" : qPrintable(input.error().summary));
    QTEST(input->host, "host");
    QTEST(input->saysPlainHttp, "plainHttp");
    QVERIFY(input->username.isEmpty() && input->password.isEmpty());
}

void HostInputTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << u"  "_s << u"missing"_s;
    QTest::newRow("only a scheme") << u"https://"_s << u"missing"_s;
    QTest::newRow("a repository") << u"registry.example.com/team/app:1.0"_s << u"registry.example.com"_s;
    QTest::newRow("a repository behind no host") << u"http://bad host/foo"_s << u"is not a registry host"_s;
    QTest::newRow("a repository behind no port") << u"Foo_bar:99999/app"_s << u"is not a registry host"_s;
    QTest::newRow("a name without a dot") << u"registry"_s << u"domain or its port"_s;
    QTest::newRow("another scheme") << u"ftp://registry.example.com"_s << u"http"_s;
    QTest::newRow("a port out of range") << u"registry.example.com:65536"_s << u"65536"_s;
    QTest::newRow("a space inside") << u"registry example.com"_s << u"registry"_s;
    QTest::newRow("a dot at the end") << u"registry.example.com."_s << u"registry.example.com."_s;
}

void HostInputTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto input = hostInput(text);
    QVERIFY(!input);
    QCOMPARE(input.error().kind, Error::Kind::Invalid);
    QVERIFY2(input.error().summary.contains(says), qPrintable(input.error().summary));
}

void HostInputTest::splitsUserInformationOff()
{
    const auto input = hostInput(u"https://anna:pass:w@rd/x@registry.example.com/"_s);
    QVERIFY2(input, input ? "" : qPrintable(input.error().summary));
    QCOMPARE(input->host, u"registry.example.com"_s);
    QCOMPARE(input->username, u"anna"_s);
    QCOMPARE(input->password.reveal(), "pass:w@rd/x");
}

void HostInputTest::neverRepeatsAPassword()
{
    for (const QString &text : {u"anna:s3cret@registry"_s, u"anna:s3cret@registry.example.com/team"_s,
                                u"ftp://anna:s3cret@registry.example.com"_s}) {
        const auto input = hostInput(text);
        QVERIFY(!input);
        QVERIFY(!input.error().summary.contains("s3cret"_L1) && !input.error().detail.contains("s3cret"_L1));
    }
}

}

QTEST_GUILESS_MAIN(quaymaster::HostInputTest)
#include "tst_hostinput.moc"
