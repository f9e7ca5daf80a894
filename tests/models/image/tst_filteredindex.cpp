#include "models/image/manifest.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

QByteArray digest(char c)
{
    return "sha256:" + QByteArray(64, c);
}

QByteArray child(char c, const QByteArray &platform)
{
    return R"({ "size":7 ,"mediaType":"application/vnd.oci.image.manifest.v1+json", "digest":")" + digest(c) + "\""
        + platform + " }";
}

QByteArray on(const QByteArray &os, const QByteArray &architecture, const QByteArray &more = {})
{
    return R"(,"platform":{"os":")" + os + R"(", "architecture":")" + architecture + "\"" + more + "}";
}

QByteArray attesting(char c)
{
    return on("unknown", "unknown") + R"(,"annotations":{"vnd.docker.reference.digest":")" + digest(c)
        + R"(","vnd.docker.reference.type":"attestation-manifest"})";
}

const QByteArray head = R"({"schemaVersion":2,"x":{"manifests":[1,2]}, "manifests" : [
   )";
const QByteArray tail = R"(
 ] ,"annotations":{"a":"]"}, "y":1.50}
)";
const QByteArray gap = ",\n   ";

QByteArray indexWith(const QByteArrayList &children)
{
    return head + children.join(gap) + tail;
}

const QByteArray amd64 = child('a', on("linux", "amd64"));
const QByteArray arm64 = child('b', on("linux", "arm64", R"(,"variant":"v8")"));
const QByteArray armv7 = child('c', on("linux", "arm", R"(,"variant":"v7")"));
const QByteArray ofAmd64 = child('d', attesting('a'));
const QByteArray ofArm64 = child('e', attesting('b'));

}

class FilteredIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void cutsOutOnlyWhatIsNotWanted_data();
    void cutsOutOnlyWhatIsNotWanted();
    void aMissingPlatformNamesThoseThatAreThere();
    void anIndexWithoutPlatformsSaysSo();
    void anImageIsNoIndex();
};

void FilteredIndexTest::cutsOutOnlyWhatIsNotWanted_data()
{
    QTest::addColumn<QByteArrayList>("children");
    QTest::addColumn<QStringList>("platforms");
    QTest::addColumn<QByteArrayList>("kept");
    const QByteArray nested = child('f', {}).replace("manifest.v1", "index.v1");
    const QByteArray artifact = child('f', R"(,"artifactType":"application/x")");
    const QByteArray lost = child('f', attesting('9'));
    const QByteArrayList all{amd64, arm64, armv7, ofAmd64, ofArm64};
    const QByteArray win1 = child('1', on("windows", "amd64", R"(,"os.version":"10.0.1")"));
    const QByteArray win2 = child('2', on("windows", "amd64", R"(,"os.version":"10.0.2")"));
    QTest::newRow("the first") << all << QStringList{u"linux/amd64"_s} << QByteArrayList{amd64, ofAmd64};
    QTest::newRow("one in the middle") << all << QStringList{u"linux/aarch64"_s} << QByteArrayList{arm64, ofArm64};
    QTest::newRow("without attestation") << all << QStringList{u"linux/arm"_s} << QByteArrayList{armv7};
    QTest::newRow("two, in the index's order")
        << all << QStringList{u"linux/arm/v7"_s, u"linux/amd64"_s} << QByteArrayList{amd64, armv7, ofAmd64};
    QTest::newRow("all") << all << QStringList{u"linux/amd64"_s, u"linux/arm64"_s, u"linux/arm"_s} << all;
    QTest::newRow("no choice") << all << QStringList() << all;
    QTest::newRow("nested indexes stay") << QByteArrayList{nested, amd64, arm64} << QStringList{u"linux/amd64"_s}
                                         << QByteArrayList{nested, amd64};
    QTest::newRow("artifacts stay") << QByteArrayList{amd64, arm64, artifact} << QStringList{u"linux/arm64"_s}
                                    << QByteArrayList{arm64, artifact};
    QTest::newRow("attestations of others stay")
        << QByteArrayList{amd64, arm64, lost} << QStringList{u"linux/amd64"_s} << QByteArrayList{amd64, lost};
    QTest::newRow("every Windows version")
        << QByteArrayList{amd64, win1, win2} << QStringList{u"windows/amd64"_s} << QByteArrayList{win1, win2};
    const QByteArray amd64Again = child('a', on("linux", "amd64", R"(,"variant":"v2")"));
    QTest::newRow("one manifest for two platforms") << QByteArrayList{amd64, amd64Again, ofAmd64}
                                                    << QStringList{u"linux/amd64"_s} << QByteArrayList{amd64, ofAmd64};
}

void FilteredIndexTest::cutsOutOnlyWhatIsNotWanted()
{
    QFETCH(const QByteArrayList, children);
    QFETCH(const QStringList, platforms);
    QFETCH(const QByteArrayList, kept);
    const auto whole = Manifest::parse(indexWith(children), mediatype::ociIndex);
    QVERIFY(whole);
    QList<Platform> wanted;
    for (const QString &platform : platforms)
        wanted.append(*Platform::parse(platform));
    const auto filtered = filteredIndex(*whole, wanted);
    QVERIFY2(filtered, filtered ? "" : qPrintable(filtered.error().summary));
    QCOMPARE(filtered->bytes(), indexWith(kept));
    QCOMPARE(filtered->mediaType(), whole->mediaType());
    QCOMPARE(filtered->manifests().size(), kept.size());
    QCOMPARE(filtered->digest() == whole->digest(), kept == children);
}

void FilteredIndexTest::aMissingPlatformNamesThoseThatAreThere()
{
    const auto whole = Manifest::parse(indexWith({arm64, amd64, ofAmd64, amd64}));
    QVERIFY(whole);
    const auto filtered
        = filteredIndex(*whole, {*Platform::parse(u"linux/amd64"_s), *Platform::parse(u"linux/s390x"_s)});
    QVERIFY(!filtered);
    QCOMPARE(filtered.error().kind, Error::Kind::NotFound);
    QVERIFY(filtered.error().summary.contains(u"linux/s390x"_s));
    QVERIFY2(filtered.error().summary.contains(u"linux/amd64, linux/arm64"_s), qPrintable(filtered.error().summary));
    QVERIFY(!filtered.error().summary.contains(u"unknown"_s));
}

void FilteredIndexTest::anIndexWithoutPlatformsSaysSo()
{
    const auto whole = Manifest::parse(indexWith({child('a', {}), ofAmd64}));
    QVERIFY(whole);
    const auto filtered = filteredIndex(*whole, {*Platform::parse(u"linux/amd64"_s)});
    QVERIFY(!filtered);
    QCOMPARE(filtered.error().kind, Error::Kind::NotFound);
    QVERIFY(filtered.error().summary.contains(u"Leave out the platform"_s));
}

void FilteredIndexTest::anImageIsNoIndex()
{
    const Descriptor config{mediatype::dockerConfig, Digest::of({}), 0, {}, std::nullopt, {}, {}};
    const auto filtered = filteredIndex(dockerManifest(config, {}), {*Platform::parse(u"linux/amd64"_s)});
    QVERIFY(!filtered);
    QCOMPARE(filtered.error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(FilteredIndexTest)
#include "tst_filteredindex.moc"
