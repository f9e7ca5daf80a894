#include "models/image/reference.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class UserInfoTest : public QObject
{
    Q_OBJECT

private slots:
    void splitsOffWhatStandsBeforeTheHost_data();
    void splitsOffWhatStandsBeforeTheHost();
    void leavesAddressesAlone_data();
    void leavesAddressesAlone();
};

void UserInfoTest::splitsOffWhatStandsBeforeTheHost_data()
{
    const QString digest = u"@sha256:"_s + QString(64, u'a');
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("userInfo");
    QTest::addColumn<QString>("rest");
    QTest::newRow("seed 002") << u"admin:password123@registry.company.com/project/image:latest"_s
                              << u"admin:password123"_s << u"registry.company.com/project/image:latest"_s;
    QTest::newRow("user only") << u"admin@host/a"_s << u"admin"_s << u"host/a"_s;
    QTest::newRow("empty") << u"@host/a"_s << u""_s << u"host/a"_s;
    QTest::newRow("host only") << u"admin:pw@localhost:5000"_s << u"admin:pw"_s << u"localhost:5000"_s;
    QTest::newRow("with a scheme") << u"https://u:p@host/a"_s << u"u:p"_s << u"https://host/a"_s;
    QTest::newRow("@ in the password") << u"u:p@ss@host/a:1"_s << u"u:p@ss"_s << u"host/a:1"_s;
    QTest::newRow("/ in the password") << u"u:p/ss@host/a:1"_s << u"u:p/ss"_s << u"host/a:1"_s;
    QTest::newRow("/ in the password, host only") << u"u:p/ss@host"_s << u"u:p/ss"_s << u"host"_s;
    QTest::newRow(":// in the password") << u"u:p://ss@host/a"_s << u"u:p://ss"_s << u"host/a"_s;
    QTest::newRow("percent-encoded") << u"robot%24x:p%40@host/a"_s << u"robot%24x:p%40"_s << u"host/a"_s;
    QTest::newRow("Harbor robot") << u"robot$ci+push:t0k@host/a"_s << u"robot$ci+push:t0k"_s << u"host/a"_s;
    QTest::newRow("and a digest") << u"u:p@host/a"_s + digest << u"u:p"_s << u"host/a"_s + digest;
    QTest::newRow("and a digest, no path") << u"u:p@nginx"_s + digest << u"u:p"_s << u"nginx"_s + digest;
    QTest::newRow("to an IPv6 host") << u"u:p@[::1]:5000/a"_s << u"u:p"_s << u"[::1]:5000/a"_s;
    QTest::newRow("space in the password") << u"u:p w@host/a"_s << u"u:p w"_s << u"host/a"_s;
}

void UserInfoTest::splitsOffWhatStandsBeforeTheHost()
{
    QFETCH(const QString, text);
    const UserInfoSplit split = splitUserInfo(text);
    QVERIFY(split.hasUserInfo);
    QTEST(split.userInfo, "userInfo");
    QTEST(split.rest, "rest");
    for (const auto &error : {Reference::parse(text).error(), Repository::parse(text).error()}) {
        QCOMPARE(error.kind, Error::Kind::Invalid);
        QVERIFY(split.userInfo.isEmpty() || !error.summary.contains(split.userInfo));
        QVERIFY(error.detail.isEmpty());
    }
}

void UserInfoTest::leavesAddressesAlone_data()
{
    QTest::addColumn<QString>("text");
    const QString digest = u"@sha256:"_s + QString(64, u'a');
    QTest::newRow("name") << u"nginx"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("digest") << u"nginx"_s + digest;
    QTest::newRow("tag and digest") << u"nginx:1"_s + digest;
    QTest::newRow("host, tag and digest") << u"localhost:5000/a/b:1"_s + digest;
    QTest::newRow("wrong digest") << u"nginx@sha256:1234"_s;
    QTest::newRow("unknown algorithm") << u"nginx@invaliddigest:"_s + QString(64, u'f');
    QTest::newRow("no digest behind a path") << u"localhost:5000/repo@oops"_s;
    QTest::newRow("scheme") << u"https://host/a"_s;
}

void UserInfoTest::leavesAddressesAlone()
{
    QFETCH(const QString, text);
    const UserInfoSplit split = splitUserInfo(text);
    QVERIFY(!split.hasUserInfo);
    QVERIFY(split.userInfo.isEmpty());
    QCOMPARE(split.rest, text);
}

QTEST_GUILESS_MAIN(UserInfoTest)
#include "tst_userinfo.moc"
