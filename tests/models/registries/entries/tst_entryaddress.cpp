#include "models/registries/entries/entryaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

const QString digest = u"@sha256:"_s + QString(64, u'a');

}

class EntryAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void isShownNormalised_data();
    void isShownNormalised();
    void takesOffWhatIsPastedAlong_data();
    void takesOffWhatIsPastedAlong();
    void splitsUserInformationOff_data();
    void splitsUserInformationOff();
    void refuses_data();
    void refuses();
    void neverRepeatsUserInformation_data();
    void neverRepeatsUserInformation();
    void keepsWhatThePlatformHas_data();
    void keepsWhatThePlatformHas();
    void guessesTheSource_data();
    void guessesTheSource();
    void guessesTheName_data();
    void guessesTheName();
};

// The seed's addresses and fixture 9.
void EntryAddressTest::isShownNormalised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normalised");
    const auto row = [](const QString &text, const QString &normalised) {
        QTest::addRow("%s", qPrintable(text)) << text << normalised;
    };
    row(u"nginx"_s, u"docker.io/library/nginx:latest"_s);
    row(u"nginx:latest"_s, u"docker.io/library/nginx:latest"_s);
    row(u"python:3.9-slim"_s, u"docker.io/library/python:3.9-slim"_s);
    row(u"docker.io/library/nginx:latest"_s, u"docker.io/library/nginx:latest"_s);
    row(u"nvidia/cuda:12.0-runtime-ubuntu22.04"_s, u"docker.io/nvidia/cuda:12.0-runtime-ubuntu22.04"_s);
    row(u"tensorflow:2.10.0-gpu"_s, u"docker.io/library/tensorflow:2.10.0-gpu"_s);
    row(u"registry.example.com/project/image"_s, u"registry.example.com/project/image:latest"_s);
    for (const QString &whole :
         {u"registry.example.com/project/image:tag"_s, u"registry.company.com/ml/tensorflow:2.10.0-gpu"_s,
          u"harbor.company.com/project/image:v1.0"_s, u"localhost:5000/fit-framework:3.6.0-alpine"_s,
          u"harbor.43.143.130.168.nip.io:30443/system-train/pytorch:23.04-py3-09181814"_s})
        row(whole, whole);
    row(u"a/b"_s + digest, u"docker.io/a/b"_s + digest);
    row(u"a/b:1.0"_s + digest, u"docker.io/a/b:1.0"_s + digest);
}

void EntryAddressTest::isShownNormalised()
{
    QFETCH(const QString, text);
    const auto address = entryAddress(text);
    QVERIFY2(address, address ? "" : qPrintable(address.error().summary));
    QCOMPARE(address->text, text);
    QTEST(address->normalised(), "normalised");
    QVERIFY(!address->hasCredentials());
}

void EntryAddressTest::takesOffWhatIsPastedAlong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("white space") << u" \t nginx:1.0\n"_s << u"nginx:1.0"_s;
    QTest::newRow("https") << u"https://registry.example.com/a/b:1.0"_s << u"registry.example.com/a/b:1.0"_s;
    QTest::newRow("a page's address") << u"HTTP://registry.example.com/a/b/"_s << u"registry.example.com/a/b"_s;
    QTest::newRow("docker") << u"docker://nginx"_s << u"nginx"_s;
}

void EntryAddressTest::takesOffWhatIsPastedAlong()
{
    QFETCH(const QString, typed);
    const auto address = entryAddress(typed);
    QVERIFY2(address, address ? "" : qPrintable(address.error().summary));
    QTEST(address->text, "text");
}

void EntryAddressTest::splitsUserInformationOff_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("seed 002, the form") << u"username:password@registry.example.com/project/image:tag"_s
                                        << u"registry.example.com/project/image:tag"_s << u"username"_s
                                        << QByteArray("password");
    QTest::newRow("seed 002, the example")
        << u"admin:password123@registry.company.com/project/image:latest"_s
        << u"registry.company.com/project/image:latest"_s << u"admin"_s << QByteArray("password123");
    QTest::newRow("a user only") << u"admin@reg.example/a:1.0"_s << u"reg.example/a:1.0"_s << u"admin"_s
                                 << QByteArray();
    QTest::newRow("a password only") << u":pw@reg.example/a:1.0"_s << u"reg.example/a:1.0"_s << u""_s
                                     << QByteArray("pw");
    QTest::newRow("with a scheme") << u" https://admin:p:w@reg.example/a:1.0 "_s << u"reg.example/a:1.0"_s << u"admin"_s
                                   << QByteArray("p:w");
    QTest::newRow("@ and / in it") << u"admin:p@s/s@reg.example/a:1.0"_s << u"reg.example/a:1.0"_s << u"admin"_s
                                   << QByteArray("p@s/s");
    QTest::newRow("and a digest") << u"admin:pw@reg.example/a"_s + digest << u"reg.example/a"_s + digest << u"admin"_s
                                  << QByteArray("pw");
    QTest::newRow("Chinese") << u"用户:密码@reg.example/a:1.0"_s << u"reg.example/a:1.0"_s << u"用户"_s << "密码"_ba;
}

void EntryAddressTest::splitsUserInformationOff()
{
    QFETCH(const QString, typed);
    for (const EntryAddress &address : {*entryAddress(typed), platformAddress(typed)}) {
        QTEST(address.text, "text");
        QTEST(address.username, "username");
        QTEST(address.password.reveal(), "password");
        QVERIFY(address.hasCredentials());
        QVERIFY(address.reference);
    }
}

void EntryAddressTest::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << u"  "_s << u"empty"_s;
    QTest::newRow("capitals") << u"Repo/Upper"_s << u"repo/upper"_s;
    QTest::newRow("a tag of 129 characters") << u"a:"_s + QString(129, u'x') << u"128"_s;
    QTest::newRow("a space inside") << u"my image:1.0"_s << u"my image"_s;
    QTest::newRow("a scheme alone") << u"https://"_s << u"empty"_s;
    QTest::newRow("a wrong digest") << u"nginx@sha256:12"_s << u"digest"_s;
    QTest::newRow("no digest") << u"localhost:5000/repo@oops"_s << u"digest"_s;
}

void EntryAddressTest::refuses()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, says);
    const auto address = entryAddress(typed);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, Error::Kind::Invalid);
    QVERIFY2(address.error().summary.contains(says), qPrintable(address.error().summary));
}

void EntryAddressTest::neverRepeatsUserInformation_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("capitals") << u"admin:s3cret@reg.example/Repo"_s;
    QTest::newRow("a host only") << u"admin:s3cret@reg.example"_s;
    QTest::newRow("a wrong tag") << u"admin:s3cret@reg.example/a:?"_s;
    QTest::newRow("twice") << u"admin:s3cret@reg@reg.example/A"_s;
    QTest::newRow("looks like a path and capitals") << u"admin:1/S3cret/s3cret@reg"_s;
    QTest::newRow("looks like a path") << u"admin:1/s3cret@reg"_s;
}

void EntryAddressTest::neverRepeatsUserInformation()
{
    QFETCH(const QString, typed);
    const auto address = entryAddress(typed);
    if (address)
        QVERIFY(!address->text.contains("s3cret"_L1));
    else
        QVERIFY2(!(address.error().summary + address.error().detail).contains("s3cret"_L1),
                 qPrintable(address.error().summary));
}

void EntryAddressTest::keepsWhatThePlatformHas_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("capitals") << u"Repo/Upper"_s << u"Repo/Upper"_s;
    QTest::newRow("words") << u"ask 老王 for it "_s << u"ask 老王 for it "_s;
    QTest::newRow("a secret too") << u"admin:s3cret@reg.example/Repo"_s << u"reg.example/Repo"_s;
    QTest::newRow("a password of digits and a path") << u"admin:12/s3cret@reg"_s << u"…@reg"_s;
    QTest::newRow("a host, perhaps") << u"a.b:5000/s3cret@oops"_s << u"…@oops"_s;
    QTest::newRow("before something like a digest") << u"admin:s3cret@sha1:12"_s << u"…@sha1:12"_s;
    QTest::newRow("behind a scheme and doubtful") << u"https://admin:12/s3cret@reg"_s << u"…@reg"_s;
    QTest::newRow("no digest, but no colon either") << u"team/app@oops"_s << u"team/app@oops"_s;
    QTest::newRow("behind a scheme") << u"https://admin:s3cret@reg.example/Repo"_s << u"https://reg.example/Repo"_s;
}

void EntryAddressTest::keepsWhatThePlatformHas()
{
    QFETCH(const QString, platform);
    const EntryAddress address = platformAddress(platform);
    QTEST(address.text, "text");
    QVERIFY(!address.reference);
    QVERIFY(address.normalised().isEmpty());
    QCOMPARE(address.hasCredentials(), platform.contains("s3cret"_L1));
}

void EntryAddressTest::guessesTheSource_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("source");
    QTest::newRow("Docker Hub") << u"nginx"_s << u"Docker Hub"_s;
    QTest::newRow("Docker Hub's other name") << u"index.docker.io/a/b"_s << u"Docker Hub"_s;
    QTest::newRow("NVIDIA") << u"nvcr.io/nvidia/pytorch:23.04-py3"_s << u"NVIDIA NGC"_s;
    QTest::newRow("GitHub") << u"ghcr.io/a/b"_s << u"GitHub"_s;
    QTest::newRow("Quay") << u"quay.io/a/b"_s << u"Quay"_s;
    QTest::newRow("Google") << u"gcr.io/a/b"_s << u"Google"_s;
    QTest::newRow("Google's regions") << u"eu.gcr.io/a/b"_s << u"Google"_s;
    QTest::newRow("Microsoft") << u"mcr.microsoft.com/a/b"_s << u"Microsoft"_s;
    QTest::newRow("Neolink") << u"images.neolink-ai.com/matrixdc/yolo:11"_s << u"Neolink"_s;
    QTest::newRow("another") << u"harbor.company.com/a/b"_s << u"harbor.company.com"_s;
    QTest::newRow("with a port") << u"localhost:5000/a"_s << u"localhost:5000"_s;
    QTest::newRow("a name that only looks alike") << u"nvcr.io.evil.example/a"_s << u"nvcr.io.evil.example"_s;
}

void EntryAddressTest::guessesTheSource()
{
    QFETCH(const QString, text);
    QTEST(guessedSource(*Reference::parse(text)), "source");
}

void EntryAddressTest::guessesTheName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("short") << u"nginx:1.0"_s << u"nginx"_s;
    QTest::newRow("long") << u"reg.example:5000/team/sub/app:1.0"_s << u"app"_s;
    QTest::newRow("digest") << u"a/b"_s + digest << u"b"_s;
}

void EntryAddressTest::guessesTheName()
{
    QFETCH(const QString, text);
    QTEST(guessedName(*Reference::parse(text)), "name");
}

}

QTEST_GUILESS_MAIN(quaymaster::EntryAddressTest)
#include "tst_entryaddress.moc"
