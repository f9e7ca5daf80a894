#include "models/registries/entries/entrystore.h"
#include "models/registries/platform/platformserver.h"
#include "models/store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

class PlatformServerTest : public QObject
{
    Q_OBJECT

private slots:
    void normalisesWhatWasTyped_data();
    void normalisesWhatWasTyped();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void saysWhetherPasswordsCanBeRead_data();
    void saysWhetherPasswordsCanBeRead();
    void isStoredAndForgotten();
    void isMovedAndLeftInOnePiece_data();
    void isMovedAndLeftInOnePiece();
    void styleIsRememberedForTheSameServerOnly();
    void styleSurvivesItsText_data();
    void styleSurvivesItsText();
};

void PlatformServerTest::normalisesWhatWasTyped_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("login");
    const QString plain = u"http://gpu.example:8888/base/login"_s;
    QTest::newRow("plain") << u"http://gpu.example:8888"_s << QString() << plain;
    QTest::newRow("white space, slash") << u" http://gpu.example:8888/ "_s << u" / "_s << plain;
    QTest::newRow("as a browser shows it") << u"http://gpu.example:8888/?a=b#/login"_s << QString() << plain;
    QTest::newRow("prefix") << u"https://gpu.example"_s << u"/api"_s << u"https://gpu.example/api/base/login"_s;
    QTest::newRow("prefix without slash")
        << u"https://gpu.example"_s << u"api/v1/"_s << u"https://gpu.example/api/v1/base/login"_s;
    QTest::newRow("path and prefix") << u"https://gpu.example/a%20b/"_s << u"/api"_s
                                     << u"https://gpu.example/a%20b/api/base/login"_s;
    QTest::newRow("capitals, IPv6") << u"HTTP://[::1]:8890"_s << QString() << u"http://[::1]:8890/base/login"_s;
}

void PlatformServerTest::normalisesWhatWasTyped()
{
    QFETCH(QString, url);
    QFETCH(QString, prefix);
    const auto server = platformServer(url, prefix);
    QVERIFY(server);
    QTEST(server->at("/base/login").toString(QUrl::FullyEncoded), "login");
}

void PlatformServerTest::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("no scheme") << u"gpu.example:8888"_s << QString();
    QTest::newRow("another scheme") << u"ftp://gpu.example"_s << QString();
    QTest::newRow("no host") << u"http://"_s << QString();
    QTest::newRow("password") << u"http://admin:geheim@gpu.example"_s << QString();
    QTest::newRow("password, no scheme") << u"admin:geheim@gpu.example"_s << QString();
    QTest::newRow("prefix with a query") << u"http://gpu.example"_s << u"/api?geheim"_s;
    QTest::newRow("prefix that climbs") << u"http://gpu.example"_s << u"/api//x y"_s;
}

void PlatformServerTest::refusesWhatIsNoAddress()
{
    QFETCH(QString, url);
    QFETCH(QString, prefix);
    const auto server = platformServer(url, prefix);
    QVERIFY(!server);
    QCOMPARE(server.error().kind, Error::Kind::Invalid);
    QVERIFY(!(server.error().summary + server.error().detail).contains("geheim"_L1));
}

void PlatformServerTest::saysWhetherPasswordsCanBeRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isConfidential");
    QTest::newRow("https") << u"https://gpu.example"_s << true;
    QTest::newRow("http") << u"http://gpu.example"_s << false;
    QTest::newRow("http in the same machine") << u"http://localhost:8888"_s << true;
}

void PlatformServerTest::saysWhetherPasswordsCanBeRead()
{
    QFETCH(QString, url);
    QTEST(platformServer(url, {})->isConfidential(), "isConfidential");
}

void PlatformServerTest::isStoredAndForgotten()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"w.sqlite"_s));
    QVERIFY(database);
    QVERIFY(!platformServerIn(**database)->has_value());
    PlatformServer server = *platformServer(u"https://gpu.example:8888"_s, u"/api"_s);
    server.username = u"admin"_s;
    QVERIFY(storePlatformServer(**database, server));
    QCOMPARE(**platformServerIn(**database), server);
    server.url = QUrl(u"https://other.example"_s);
    server.style.setFlag(PlatformStyle::Spelling::Code);
    QVERIFY(storePlatformServer(**database, server)); // there is one only
    QCOMPARE(**platformServerIn(**database), server);
    QVERIFY(forgetPlatformServer(**database));
    QVERIFY(!platformServerIn(**database)->has_value());
}

void PlatformServerTest::isMovedAndLeftInOnePiece_data()
{
    QTest::addColumn<bool>("moves");
    QTest::newRow("moved") << true;
    QTest::newRow("left") << false;
}

void PlatformServerTest::isMovedAndLeftInOnePiece()
{
    QFETCH(const bool, moves);
    const QTemporaryDir folder;
    const auto database = std::move(*Database::open(folder.filePath(u"q.sqlite"_s)));
    EntryStore entries(*database);
    const EntryFields fields{u"a"_s, u"nginx:1"_s, {}, {}, false, true, {}};
    const auto ids = entries.apply({EntryChange{0, {}, fields, false}}, ChangeOrigin::here());
    QVERIFY(storePlatformServer(*database, *platformServer(u"http://a.example"_s, {})));
    QVERIFY(entries.setBase({7, ids->first(), fields, {}}));
    const auto go = [&] {
        return moves ? moveToPlatformServer(*database, *platformServer(u"http://b.example"_s, {}))
                     : leavePlatformServer(*database);
    };
    // As if it was killed between the two.
    QVERIFY(database->run(u"CREATE TRIGGER stays BEFORE DELETE ON platform_server BEGIN "
                          "SELECT RAISE(ABORT, 'killed'); END"_s));
    QVERIFY(!go());
    QCOMPARE(entries.bases()->size(), 1);
    QVERIFY(database->run(u"DROP TRIGGER stays"_s));
    QVERIFY(go());
    QVERIFY(entries.bases()->isEmpty());
    QCOMPARE(platformServerIn(*database)->has_value(), moves);
}

void PlatformServerTest::styleIsRememberedForTheSameServerOnly()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"w.sqlite"_s));
    const PlatformServer server = *platformServer(u"https://gpu.example:8888"_s, u"/api"_s);
    QVERIFY(storePlatformServer(**database, server));
    const PlatformStyle style = PlatformStyle::fromText(u"imageregistry isListed"_s);
    QVERIFY(rememberPlatformStyle(**database, *platformServer(u"https://gpu.example"_s, u"/api"_s), style));
    QCOMPARE((*platformServerIn(**database))->style, PlatformStyle());
    QVERIFY(rememberPlatformStyle(**database, server, style));
    QCOMPARE((*platformServerIn(**database))->style, style);
}

void PlatformServerTest::styleSurvivesItsText_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("again");
    QTest::newRow("nothing known") << QString() << QString();
    QTest::newRow("the code's") << u"imageRegistry productSpec computeNode instance isOnShelf"_s
                                << u"imageRegistry productSpec computeNode instance isOnShelf"_s;
    QTest::newRow("the documents'") << u"isListed container imageregistry"_s << u"imageregistry container isListed"_s;
    QTest::newRow("words of a newer program") << u"imageRegistry somethingElse"_s << u"imageRegistry"_s;
}

void PlatformServerTest::styleSurvivesItsText()
{
    QFETCH(QString, stored);
    QTEST(PlatformStyle::fromText(stored).toText(), "again");
}

}

QTEST_GUILESS_MAIN(quaymaster::PlatformServerTest)
#include "tst_platformserver.moc"
