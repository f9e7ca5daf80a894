#include "models/registries/entries/entryadvice.h"

#include "models/registries/entries/entryaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

RegistryEntry with(const QString &address)
{
    RegistryEntry entry;
    entry.fields.name = u"n"_s;
    entry.fields.address = address;
    entry.normalised = platformAddress(address).normalised();
    return entry;
}

}

class EntryAdviceTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsVersions_data();
    void knowsVersions();
    void looksAtTheTag_data();
    void looksAtTheTag();
    void comesInOrder();
    void anAddressThatCannotBeReadIsNoDuplicate();
    void findsDuplicates();
    void hasNamesAndWords();
};

void EntryAdviceTest::knowsVersions_data()
{
    QTest::addColumn<bool>("isVersion");
    const auto rows = [](bool isVersion, const QString &tags) {
        const QStringList all = tags.split(u' ');
        for (const QString &tag : all)
            QTest::newRow(qPrintable(tag)) << isVersion;
    };
    rows(true, u"v1.0 v1.2.3 v1.0.0-build.123 2.10.0-gpu 3.9-slim 1.0 3.6.0-alpine 23.04-py3-09181814"_s);
    rows(true, u"12.0-runtime-ubuntu22.04 2.3.0-python3.8-cuda12.1.0-cudnn8-devel-ubuntu22.04"_s);
    rows(true, u"ollama0.3.11-python3.11-cuda12.1.0-runtime-ubuntu22.04"_s);
    rows(true, u"conda3-python3.10-cuda12.1.0-cudnn8-devel-ubuntu22.04"_s);
    rows(true, u"python3.10-cuda12.1.0-cudnn8-devel-ubuntu22.04 22.03-lts-sp4"_s);
    rows(true, u"0.22-SDXL-python3.11-pytorch2.4.1-cuda12.1.0-ubuntu22.04"_s);
    rows(false, u"latest alpine stable 1 v1 1.2.3.4 v1. 1.2- release-1 tag 20240101 latest-alpine"_s);
    rows(false, u"11-ultralytics-v8.3.27 ubuntu22.04 py3-cu12 x1.0"_s);
}

void EntryAdviceTest::knowsVersions()
{
    QTEST(isVersionTag(QString::fromLatin1(QTest::currentDataTag())), "isVersion");
}

void EntryAdviceTest::looksAtTheTag_data()
{
    const QString digest = u"@sha256:"_s + QString(64, u'a');
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("advice");
    QTest::newRow("good") << u"registry.company.com/ml/tensorflow:2.10.0-gpu"_s << u""_s;
    QTest::newRow("latest") << u"nginx:latest"_s << u"latest-tag"_s;
    QTest::newRow("none") << u"registry.example.com/project/image"_s << u"no-tag"_s;
    QTest::newRow("none, but a port") << u"localhost:5000/image"_s << u"no-tag"_s;
    QTest::newRow("no version") << u"registry.example.com/project/image:tag"_s << u"tag-style"_s;
    QTest::newRow("a digest is as precise as can be") << u"a/b"_s + digest << u""_s;
    QTest::newRow("latest, but a digest") << u"a/b:latest"_s + digest << u""_s;
    QTest::newRow("no version and a digest") << u"a/b:tag"_s + digest << u"tag-style"_s;
    QTest::newRow("not an address") << u"Repo/Upper:latest"_s << u"invalid-address"_s;
}

void EntryAdviceTest::looksAtTheTag()
{
    QFETCH(const QString, address);
    QStringList names;
    for (const EntryAdvice advice : adviceFor(with(address), {}))
        names.append(adviceName(advice));
    QTEST(names.join(u' '), "advice");
}

void EntryAdviceTest::comesInOrder()
{
    RegistryEntry entry = with(u"nginx"_s);
    entry.hadCredentials = true;
    const QList all{EntryAdvice::NoTag, EntryAdvice::Duplicate, EntryAdvice::CredentialsRemoved};
    QCOMPARE(adviceFor(entry, {u"docker.io/library/nginx:latest"_s}), all);
    RegistryEntry invalid = with(u"Repo"_s);
    invalid.hadCredentials = true;
    QCOMPARE(adviceFor(invalid, {}), QList({EntryAdvice::CredentialsRemoved, EntryAdvice::InvalidAddress}));
}

void EntryAdviceTest::anAddressThatCannotBeReadIsNoDuplicate()
{
    QVERIFY(duplicateAddresses({with(u"Repo"_s), with(u"Repo"_s)}).isEmpty());
    QCOMPARE(adviceFor(with(u"Repo"_s), {QString()}), QList{EntryAdvice::InvalidAddress});
}

void EntryAdviceTest::findsDuplicates()
{
    const QList entries{with(u"nginx"_s), with(u"nginx:1.0"_s), with(u"docker.io/library/nginx:latest"_s),
                        with(u"index.docker.io/library/nginx:latest"_s)};
    QCOMPARE(duplicateAddresses(entries), QSet<QString>{u"docker.io/library/nginx:latest"_s});
}

void EntryAdviceTest::hasNamesAndWords()
{
    QStringList names;
    for (int i = 0; i <= int(EntryAdvice::InvalidAddress); ++i) {
        names.append(adviceName(EntryAdvice(i)));
        QVERIFY(adviceText(EntryAdvice(i)).endsWith(u'.'));
        QVERIFY(!adviceTitle(EntryAdvice(i)).isEmpty());
    }
    QCOMPARE(names,
             u"latest-tag no-tag tag-style duplicate credentials-removed invalid-address"_s.split(u' ')); // COMMANDS.md
}

}

QTEST_GUILESS_MAIN(quaymaster::EntryAdviceTest)
#include "tst_entryadvice.moc"
