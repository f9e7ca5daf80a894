#include "models/credentials/credentialkey.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

class CredentialKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void triesTheLongestKeyFirst_data();
    void triesTheLongestKeyFirst();
    void understandsHowOthersWriteKeys_data();
    void understandsHowOthersWriteKeys();
    void namesDockerHubAsDockerDoes();
};

void CredentialKeyTest::triesTheLongestKeyFirst_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("host alone") << u"h:5000"_s << QString() << QStringList{u"h:5000"_s};
    QTest::newRow("one part") << u"h"_s << u"a"_s << QStringList{u"h/a"_s, u"h"_s};
    QTest::newRow("three parts") << u"h"_s << u"a/b/c"_s << QStringList{u"h/a/b/c"_s, u"h/a/b"_s, u"h/a"_s, u"h"_s};
}

void CredentialKeyTest::triesTheLongestKeyFirst()
{
    QFETCH(QString, host);
    QFETCH(QString, path);
    QTEST(credentialKeys(host, path), "keys");
}

void CredentialKeyTest::understandsHowOthersWriteKeys_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << u"reg.example"_s << u"reg.example"_s;
    QTest::newRow("port") << u"reg.example:5000"_s << u"reg.example:5000"_s;
    QTest::newRow("scheme") << u"https://reg.example"_s << u"reg.example"_s;
    QTest::newRow("scheme, port, slash") << u"http://reg.example:5000/"_s << u"reg.example:5000"_s;
    QTest::newRow("v1") << u"https://reg.example/v1/"_s << u"reg.example"_s;
    QTest::newRow("v2 without scheme") << u"reg.example/v2/"_s << u"reg.example"_s;
    QTest::newRow("uppercase host") << u"Reg.Example"_s << u"reg.example"_s;
    QTest::newRow("namespace") << u"reg.example/team/app"_s << u"reg.example/team/app"_s;
    QTest::newRow("namespace that begins like v2") << u"reg.example/v2x/app"_s << u"reg.example/v2x/app"_s;
    QTest::newRow("path of a server") << u"https://reg.example/team"_s << u"reg.example"_s;
    QTest::newRow("Docker Hub of old") << u"https://index.docker.io/v1/"_s << u"docker.io"_s;
    QTest::newRow("Docker Hub") << u"docker.io"_s << u"docker.io"_s;
    QTest::newRow("Docker Hub's server") << u"registry-1.docker.io"_s << u"docker.io"_s;
    QTest::newRow("Docker Hub's namespace") << u"docker.io/library"_s << u"docker.io/library"_s;
}

void CredentialKeyTest::understandsHowOthersWriteKeys()
{
    QFETCH(QString, written);
    QTEST(normalisedCredentialKey(written), "key");
}

void CredentialKeyTest::namesDockerHubAsDockerDoes()
{
    QCOMPARE(dockerServerName(u"docker.io"_s), u"https://index.docker.io/v1/"_s);
    QCOMPARE(dockerServerName(u"h:5000"_s), u"h:5000"_s);
    QCOMPARE(normalisedCredentialKey(dockerServerName(u"docker.io"_s)), u"docker.io"_s);
}

}

QTEST_GUILESS_MAIN(quaymaster::CredentialKeyTest)
#include "tst_credentialkey.moc"
