#include "models/distribution/http/addresses.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace quaymaster;

class AddressesTest : public QObject
{
    Q_OBJECT

private slots:
    void privateAddressesAreKnown_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isPrivate");
        for (const char *address :
             {"127.0.0.1", "127.9.9.9", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
              "0.0.0.0", "::1", "::", "fe80::1", "fd00::1", "fc00::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1"})
            QTest::newRow(address) << QString::fromLatin1(address) << true;
        for (const char *address : {"8.8.8.8", "172.15.0.1", "172.32.0.1", "192.169.0.1", "11.0.0.1", "203.0.113.7",
                                    "2001:db8::1", "2606:4700::1", "::ffff:8.8.8.8"})
            QTest::newRow(address) << QString::fromLatin1(address) << false;
    }

    void privateAddressesAreKnown()
    {
        QFETCH(QString, address);
        QFETCH(bool, isPrivate);
        QCOMPARE(isPrivateAddress(QHostAddress(address)), isPrivate);
    }

    void loopbackHostsAreKnown_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("loopback");
        for (const char *host : {"localhost", "LOCALHOST", "localhost.", "a.localhost", "127.0.0.1", "::1"})
            QTest::newRow(host) << QString::fromLatin1(host) << true;
        for (const char *host : {"notlocalhost", "localhost.example", "10.0.0.1", "r.example", ""})
            QTest::newRow(host) << QString::fromLatin1(host) << false;
    }

    void loopbackHostsAreKnown()
    {
        QFETCH(QString, host);
        QFETCH(bool, loopback);
        QCOMPARE(isLoopbackHost(host), loopback);
    }

    void originsCompareSchemeHostAndPort()
    {
        QCOMPARE(originOf(QUrl(u"https://R.example/a"_s)), originOf(QUrl(u"https://r.example:443/b?c"_s)));
        QVERIFY(originOf(QUrl(u"https://r.example"_s)) != originOf(QUrl(u"http://r.example"_s)));
        QVERIFY(originOf(QUrl(u"https://r.example"_s)) != originOf(QUrl(u"https://r.example:444"_s)));
        QVERIFY(originOf(QUrl(u"https://r.example"_s)) != originOf(QUrl(u"https://q.r.example"_s)));
        QCOMPARE(originOf(QUrl(u"http://[::1]:5000/"_s)), u"http://[::1]:5000"_s);
    }

    void aPublicHostMayNotSendUsInside_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("lookUp");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("public to public") << u"https://8.8.8.8"_s << u"https://9.9.9.9"_s << true << true;
        QTest::newRow("public to loopback") << u"https://8.8.8.8"_s << u"https://127.0.0.1"_s << true << false;
        QTest::newRow("public to localhost") << u"https://8.8.8.8"_s << u"https://localhost"_s << true << false;
        QTest::newRow("public to cloud metadata")
            << u"https://8.8.8.8"_s << u"http://169.254.169.254/x"_s << true << false;
        QTest::newRow("public to unique local") << u"https://8.8.8.8"_s << u"http://[fd00::1]/"_s << true << false;
        QTest::newRow("private to private") << u"https://10.0.0.1"_s << u"https://192.168.0.1"_s << true << true;
        QTest::newRow("private to public") << u"https://10.0.0.1"_s << u"https://8.8.8.8"_s << true << true;
        QTest::newRow("loopback to loopback") << u"http://localhost:1"_s << u"http://127.0.0.1:2"_s << true << true;
        QTest::newRow("same host") << u"https://r.invalid"_s << u"https://r.invalid:444"_s << true << true;
        QTest::newRow("proxied name") << u"https://r.invalid"_s << u"https://cdn.invalid"_s << false << true;
        QTest::newRow("proxied literal") << u"https://r.invalid"_s << u"https://10.0.0.1"_s << false << false;
    }

    void aPublicHostMayNotSendUsInside()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, lookUp);
        QFETCH(bool, allowed);
        std::optional<bool> got;
        checkHop(QUrl(from), QUrl(to), lookUp, this, [&got](bool may) { got = may; });
        QTRY_VERIFY(got.has_value());
        QCOMPARE(*got, allowed);
    }
};

QTEST_GUILESS_MAIN(AddressesTest)
#include "tst_addresses.moc"
