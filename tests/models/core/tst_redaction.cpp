#include "models/core/redaction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace quaymaster;

class RedactionTest : public QObject
{
    Q_OBJECT

private slots:
    void urlsLoseWhatOpensSomething_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"https://r.example:5000/v2/a/manifests/1.0"_s
                               << u"https://r.example:5000/v2/a/manifests/1.0"_s;
        QTest::newRow("user") << u"https://me:canary@r.example/v2/"_s << u"https://r.example/v2/"_s;
        QTest::newRow("state") << u"https://r.example/u/1?_state=canary&digest=sha256:0"_s
                               << u"https://r.example/u/1?_state=***&digest=sha256:0"_s;
        QTest::newRow("s3")
            << u"https://s3.example/b?X-Amz-Algorithm=A&X-Amz-Credential=canary&X-Amz-Signature=canary&X-Amz-Security-Token=canary"_s
            << u"https://s3.example/b?X-Amz-Algorithm=A&X-Amz-Credential=***&X-Amz-Signature=***&X-Amz-Security-Token=***"_s;
        QTest::newRow("azure") << u"https://b.example/x?sp=r&sig=canary"_s << u"https://b.example/x?sp=***&sig=***"_s;
        QTest::newRow("oss") << u"https://o.example/x?OSSAccessKeyId=canary&Signature=canary"_s
                             << u"https://o.example/x?OSSAccessKeyId=***&Signature=***"_s;
        QTest::newRow("scope") << u"https://a.example/token?service=r&scope=repository%3Aa%3Apull"_s
                               << u"https://a.example/token?service=r&scope=repository%3Aa%3Apull"_s;
        QTest::newRow("fragment") << u"https://r.example/#access_token=canary"_s << u"https://r.example/"_s;
    }

    void urlsLoseWhatOpensSomething()
    {
        QFETCH(QString, url);
        QFETCH(QString, shown);
        QCOMPARE(redacted(QUrl(url)), shown);
    }

    void wordsLoseWhatLooksLikeASecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("authorization") << u"GET / \r\nAuthorization: Basic Y2FuYXJ5\r\nAccept: x"_s;
        QTest::newRow("bearer") << u"sent Bearer canary.canary-canary to it"_s;
        QTest::newRow("any scheme") << u"authorization: Digest canary, more canary"_s;
        QTest::newRow("proxy") << u"Proxy-Authorization: Basic canary"_s;
        QTest::newRow("cookie") << u"Set-Cookie: sid=canary; Path=/"_s;
        QTest::newRow("url") << u"cannot open https://me:canary@r.example/v2/"_s;
        QTest::newRow("url with @") << u"cannot open https://me:ca@canary@r.example/v2/"_s;
        QTest::newRow("url without scheme name") << u"proxy http://:canary@p:1 refused"_s;
        QTest::newRow("jwt") << u"got eyJhbGciOiJSUzI1NiJ9.canary.canary from it"_s;
        QTest::newRow("json token") << u"{\"token\":\"canary\",\"expires_in\":1}"_s;
        QTest::newRow("json spaced") << u"{ \"access_token\" : \"can\\\"ary\" }"_s;
        QTest::newRow("json refresh") << u"{\"refresh_token\": \"canary\"}"_s;
        QTest::newRow("json auth") << u"{\"auths\":{\"h\":{\"auth\":\"canary\"}}}"_s;
        QTest::newRow("json cut") << u"{\"identitytoken\":\"canary"_s;
        QTest::newRow("password=") << u"failed: password=canary, retry"_s;
        QTest::newRow("form") << u"grant_type=refresh_token&refresh_token=canary&x=1"_s;
        QTest::newRow("query") << u"PUT /v2/x?_state=canary&digest=1"_s;
        QTest::newRow("signed") << u"https://s3/x?X-Amz-Signature=canary&sig=canary"_s;
    }

    void wordsLoseWhatLooksLikeASecret()
    {
        QFETCH(QString, text);
        const QString shown = redacted(text);
        QVERIFY2(!shown.contains("canary"_L1) && !shown.contains("Y2FuYXJ5"_L1) && !shown.contains("ary"_L1),
                 qPrintable(shown));
        QVERIFY(shown.contains("***"_L1));
    }

    void otherWordsStay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("denied") << u"{\"errors\":[{\"code\":\"DENIED\",\"message\":\"requested access is denied\"}]}"_s;
        QTest::newRow("project")
            << u"{\"errors\":[{\"code\":\"UNAUTHORIZED\",\"message\":\"project x not found: project x not found\"}]}"_s;
        QTest::newRow("challenge")
            << u"Bearer realm=\"https://auth.example/token\",service=\"r\",scope=\"repository:a/b:pull\""_s;
        QTest::newRow("basic") << u"Basic realm=\"harbor\""_s;
        QTest::newRow("digest") << u"sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"_s;
        QTest::newRow("reference") << u"r.example:5000/team/web:1.0@sha256:00"_s;
        QTest::newRow("mail") << u"ask admin@r.example"_s;
    }

    void otherWordsStay()
    {
        QFETCH(QString, text);
        QCOMPARE(redacted(text), text);
    }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
