#include "models/image/manifest.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray digestA = "sha256:" + QByteArray(64, 'a');
const QByteArray digestB = "sha256:" + QByteArray(64, 'b');
const QByteArray config
    = R"({"mediaType":"application/vnd.oci.image.config.v1+json","size":2,"digest":")" + digestA + "\"}";
const QByteArray layer
    = R"({"mediaType":"application/vnd.oci.image.layer.v1.tar+gzip","size":3,"digest":")" + digestB + "\"}";

QByteArray typed(QLatin1StringView type)
{
    return QByteArray(R"("mediaType":")") + type.data() + "\",";
}

/// An OCI image manifest with `members` in front of config and layers.
QByteArray image(const QByteArray &members = {})
{
    return R"({"schemaVersion":2,)" + members + R"("config":)" + config + R"(,"layers":[)" + layer + "]}";
}

QByteArray indexWith(const QByteArray &members = {}, const QByteArray &child = layer)
{
    return R"({"schemaVersion":2,)" + members + R"("manifests":[)" + child + "]}";
}

QByteArray layerWith(const QByteArray &sizeText)
{
    return R"({"mediaType":"x/y","digest":")" + digestB + R"(","size":)" + sizeText + "}";
}

}

class ManifestTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheTypeOfADocument_data();
    void tellsTheTypeOfADocument();
    void refuses_data();
    void refuses();
    void schema1IsUnsupportedAndSaysHowToHelpOneself_data();
    void schema1IsUnsupportedAndSaysHowToHelpOneself();
    void sizes_data();
    void sizes();
    void keepsTheBytesAndTheirDigest();
    void readsAnImage();
    void readsAnIndex();
    void readsAnArtifactWithItsSubject();
    void keepsUnknownAndForeignLayers();
    void blobsAreNamedOnce();
    void acceptsAllThatItReads();
    void writesDockerManifestsAsDockerDoes();
    void writesTextSafely();
};

void ManifestTest::tellsTheTypeOfADocument_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("contentType");
    QTest::addColumn<QString>("mediaType");
    QTest::newRow("own type of an OCI image")
        << image(typed(mediatype::ociManifest)) << u""_s << QString(mediatype::ociManifest);
    QTest::newRow("own type of a Docker image")
        << image(typed(mediatype::dockerManifest)) << u""_s << QString(mediatype::dockerManifest);
    QTest::newRow("own type of an OCI index")
        << indexWith(typed(mediatype::ociIndex)) << u""_s << QString(mediatype::ociIndex);
    QTest::newRow("own type of a Docker list")
        << indexWith(typed(mediatype::dockerManifestList)) << u""_s << QString(mediatype::dockerManifestList);
    QTest::newRow("both agree") << image(typed(mediatype::dockerManifest)) << QString(mediatype::dockerManifest)
                                << QString(mediatype::dockerManifest);
    QTest::newRow("Content-Type only") << image() << QString(mediatype::dockerManifest)
                                       << QString(mediatype::dockerManifest);
    QTest::newRow("Content-Type with parameters")
        << indexWith() << QString(mediatype::ociIndex) + u" ; charset=utf-8"_s << QString(mediatype::ociIndex);
    QTest::newRow("Content-Type in capitals")
        << indexWith() << QString(mediatype::ociIndex).toUpper() << QString(mediatype::ociIndex);
    QTest::newRow("own type wins over an unknown one")
        << image(typed(mediatype::dockerManifest)) << u"text/plain; charset=utf-8"_s
        << QString(mediatype::dockerManifest);
    QTest::newRow("told by config and layers") << image() << u"application/json"_s << QString(mediatype::ociManifest);
    QTest::newRow("told by manifests") << indexWith() << u""_s << QString(mediatype::ociIndex);
    QTest::newRow("no layers") << QByteArray(R"({"schemaVersion":2,"config":)" + config + "}") << u""_s
                               << QString(mediatype::ociManifest);
    QTest::newRow("null layers") << QByteArray(R"({"schemaVersion":2,"manifests":null,"layers":null,"config":)" + config
                                               + "}")
                                 << u""_s << QString(mediatype::ociManifest);
    QTest::newRow("empty index") << indexWith({}, {}) << u""_s << QString(mediatype::ociIndex);
    QTest::newRow("null index") << QByteArray(R"({"schemaVersion":2,"manifests":null})") << QString(mediatype::ociIndex)
                                << QString(mediatype::ociIndex);
}

void ManifestTest::tellsTheTypeOfADocument()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, contentType);
    const auto manifest = Manifest::parse(bytes, contentType);
    QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().summary));
    QTEST(manifest->mediaType(), "mediaType");
    QCOMPARE(manifest->isIndex(),
             manifest->mediaType().contains(u"index"_s) || manifest->mediaType().contains(u"list"_s));
}

void ManifestTest::refuses_data() // NOLINT(readability-function-size): a table
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("contentType");
    QTest::addColumn<Error::Kind>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &type = {},
                        Error::Kind kind = Error::Kind::Invalid) { QTest::newRow(name) << bytes << type << kind; };
    row("nothing", {});
    row("not JSON", "<html>login</html>");
    row("an array", "[]");
    row("an empty object", "{}");
    row("cut off", image().chopped(1));
    row("something behind", image() + "x");
    row("over 8 MiB", image(R"("a":")" + QByteArray(qsizetype(8) << 20, 'x') + "\","));
    row("nested beyond sense", image("\"a\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + ','));
    row("no schemaVersion", image().replace("\"schemaVersion\":2,", ""));
    row("schemaVersion 3", image().replace("\"schemaVersion\":2", "\"schemaVersion\":3"));
    row("schemaVersion as text", image().replace("\"schemaVersion\":2", R"("schemaVersion":"2")"));
    row("index and image (CVE-2021-41190)", image("\"manifests\":[" + layer + "],"));
    row("index with a config", indexWith("\"config\":" + config + ','));
    row("layers twice", image("\"layers\":[],"));
    row("layers twice, in capitals", image("\"Layers\":[],"));
    row("layers twice, escaped", image(R"("\u006cayers":[],)"));
    row("layers twice, long s", image("\"layer\xc5\xbf\":[],"));
    row("own type another than the Content-Type", image(typed(mediatype::ociManifest)), mediatype::dockerManifest);
    row("image served as an index", image(), mediatype::ociIndex);
    row("index served as an image", indexWith(), mediatype::ociManifest);
    row("image that calls itself an index", image(typed(mediatype::ociIndex)));
    row("index that calls itself an image", indexWith(typed(mediatype::dockerManifest)));
    row("unknown own type", image(R"("mediaType":"application/vnd.oci.artifact.manifest.v1+json",)"), {},
        Error::Kind::Unsupported);
    row("config is text", R"({"schemaVersion":2,"config":"x","layers":[]})");
    row("layers is an object", R"({"schemaVersion":2,"layers":{},"config":)" + config + "}");
    row("manifests is an object", R"({"schemaVersion":2,"manifests":{}})");
    row("a layer is text", R"({"schemaVersion":2,"layers":["x"],"config":)" + config + "}");
    row("a layer without media type", indexWith({}, R"({"size":1,"digest":")" + digestA + "\"}"));
    row("a layer without digest", indexWith({}, R"({"size":1,"mediaType":"x/y"})"));
    row("a layer with a wrong digest", indexWith({}, R"({"size":1,"mediaType":"x/y","digest":"sha256:1"})"));
    row("a layer with a digest of another algorithm",
        indexWith({}, R"({"size":1,"mediaType":"x/y","digest":"sha384:)" + QByteArray(96, 'a') + "\"}"), {},
        Error::Kind::Unsupported);
    row("one digest, two sizes", indexWith({}, layer + ',' + layerWith("4")));
    row("a subject that is text", image(R"("subject":"x",)"));
}

void ManifestTest::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, contentType);
    const auto manifest = Manifest::parse(bytes, contentType);
    QVERIFY(!manifest);
    QTEST(manifest.error().kind, "kind");
    QVERIFY(!manifest.error().summary.isEmpty());
}

void ManifestTest::schema1IsUnsupportedAndSaysHowToHelpOneself_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("contentType");
    const QByteArray schema1 = R"({"schemaVersion":1,"name":"a","tag":"b","fsLayers":[],"history":[],"signatures":[]})";
    QTest::newRow("by its version") << schema1 << u"application/json"_s;
    QTest::newRow("by its Content-Type") << schema1 << u"application/vnd.docker.distribution.manifest.v1+prettyjws"_s;
    QTest::newRow("by its Content-Type alone")
        << QByteArray("{}") << u"application/vnd.docker.distribution.manifest.v1+json; charset=utf-8"_s;
    QTest::newRow("by its own type") << QByteArray(
        R"({"mediaType":"application/vnd.docker.distribution.manifest.v1+json"})")
                                     << u""_s;
}

void ManifestTest::schema1IsUnsupportedAndSaysHowToHelpOneself()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, contentType);
    const auto manifest = Manifest::parse(bytes, contentType);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, Error::Kind::Unsupported);
    QVERIFY(manifest.error().summary.contains(u"push it again"_s));
}

void ManifestTest::sizes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("size");
    const qint64 refused = -1;
    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("written as a power") << "1e3"_ba << qint64(1000);
    QTest::newRow("2^53") << "9007199254740992"_ba << (qint64(1) << 53);
    QTest::newRow("over 2^53") << "9007199254740993"_ba << refused;
    QTest::newRow("2^63 and more") << "9223372036854775808"_ba << refused;
    QTest::newRow("endless") << "1e300"_ba << refused;
    QTest::newRow("negative") << "-1"_ba << refused;
    QTest::newRow("fraction") << "1.5"_ba << refused;
    QTest::newRow("text") << R"("7")"_ba << refused;
    QTest::newRow("null") << "null"_ba << refused;
    QTest::newRow("true") << "true"_ba << refused;
}

void ManifestTest::sizes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, size);
    const auto manifest = Manifest::parse(indexWith({}, layerWith(text)));
    QCOMPARE(manifest.has_value(), size >= 0);
    if (manifest)
        QCOMPARE(manifest->manifests().first().size, size);
    else
        QCOMPARE(manifest.error().kind, Error::Kind::Invalid);
}

void ManifestTest::keepsTheBytesAndTheirDigest()
{
    const QByteArray bytes = "\n" + image(R"("unknown" : [ 1.50, "\u00e4" ],)") + " \n";
    const auto manifest = Manifest::parse(bytes);
    QVERIFY(manifest);
    QCOMPARE(manifest->bytes(), bytes);
    QCOMPARE(manifest->digest(), Digest::of(bytes));
    QCOMPARE(manifest->size(), bytes.size());
    const Descriptor descriptor = manifest->descriptor();
    QCOMPARE(descriptor.digest, manifest->digest());
    QCOMPARE(descriptor.size, manifest->size());
    QCOMPARE(descriptor.mediaType, manifest->mediaType());
    QVERIFY(descriptor.isManifest() && !descriptor.isIndex());
}

void ManifestTest::readsAnImage()
{
    const auto manifest = Manifest::parse(image(R"("annotations":{"org.opencontainers.image.version":"1"},)"));
    QVERIFY(manifest);
    QVERIFY(!manifest->isIndex());
    QCOMPARE(manifest->config()->digest.toString(), QString::fromLatin1(digestA));
    QCOMPARE(manifest->config()->size, 2);
    QCOMPARE(manifest->layers().size(), 1);
    QCOMPARE(manifest->layers().first().mediaType, u"application/vnd.oci.image.layer.v1.tar+gzip"_s);
    QCOMPARE(manifest->annotations()["org.opencontainers.image.version"_L1].toString(), u"1"_s);
    QVERIFY(manifest->manifests().isEmpty());
    QVERIFY(!manifest->subject());
}

void ManifestTest::readsAnIndex()
{
    const QByteArray child = R"({"mediaType":"application/vnd.oci.image.manifest.v1+json","size":7,"digest":")"
        + digestA + R"(","platform":{"os":"linux","architecture":"arm64"}})";
    const QByteArray attestation = R"({"mediaType":"application/vnd.oci.image.manifest.v1+json","size":8,"digest":")"
        + digestB
        + R"(","platform":{"os":"unknown","architecture":"unknown"},"annotations":{"vnd.docker.reference.type":)"
          R"("attestation-manifest","vnd.docker.reference.digest":")"
        + digestA + "\"}}";
    const QByteArray nested = R"({"mediaType":"application/vnd.oci.image.index.v1+json","size":9,"digest":"sha256:)"
        + QByteArray(64, 'c') + "\"}";
    const auto manifest = Manifest::parse(indexWith({}, child + ',' + attestation + ',' + nested));
    QVERIFY(manifest);
    QCOMPARE(manifest->manifests().size(), 3);
    QVERIFY(!manifest->config());
    const Descriptor first = manifest->manifests()[0];
    QCOMPARE(first.platform->toString(), u"linux/arm64"_s);
    QVERIFY(first.isManifest() && !first.isIndex() && !first.isAttestation() && !first.attests());
    const Descriptor second = manifest->manifests()[1];
    QVERIFY(second.isAttestation() && second.platform->isUnknown());
    QCOMPARE(second.attests()->toString(), QString::fromLatin1(digestA));
    const Descriptor third = manifest->manifests()[2];
    QVERIFY(third.isIndex() && third.isManifest() && !third.platform);
}

void ManifestTest::readsAnArtifactWithItsSubject()
{
    const QByteArray bytes = R"({"schemaVersion":2,"artifactType":"application/x.sbom","config":{"mediaType":)"
                             R"("application/vnd.oci.empty.v1+json","size":2,"digest":")"
        + digestA + R"(","data":"e30="},"layers":[],"subject":)" + layer + "}";
    const auto manifest = Manifest::parse(bytes, mediatype::ociManifest);
    QVERIFY(manifest);
    QCOMPARE(manifest->artifactType(), u"application/x.sbom"_s);
    QCOMPARE(manifest->descriptor().artifactType, u"application/x.sbom"_s);
    QCOMPARE(manifest->subject()->digest.toString(), QString::fromLatin1(digestB));
    QCOMPARE(manifest->blobs().size(), 1);
}

void ManifestTest::keepsUnknownAndForeignLayers()
{
    const QByteArray bytes = R"({"schemaVersion":2,"config":)" + config
        + R"(,"layers":[{"mediaType":"application/vnd.docker.image.rootfs.foreign.diff.tar.gzip","size":1,"digest":")"
        + digestB
        + R"(","urls":["https://mcr.example/a",5]},{"mediaType":"application/vnd.oci.image.layer.nondistributable.v1.tar+zstd",)"
          R"("size":1,"digest":")"
        + digestB + R"("},{"mediaType":"application/x-unheard-of","size":1,"digest":")" + digestB
        + R"(","urls":["https://example.com"]}]})";
    const auto manifest = Manifest::parse(bytes);
    QVERIFY(manifest);
    QVERIFY(manifest->layers()[0].isForeign());
    QCOMPARE(manifest->layers()[0].urls, QStringList{u"https://mcr.example/a"_s});
    QVERIFY(manifest->layers()[1].isForeign());
    QVERIFY(!manifest->layers()[2].isForeign());
    QCOMPARE(manifest->layers()[2].mediaType, u"application/x-unheard-of"_s);
    QVERIFY(!manifest->layers()[2].isManifest());
}

void ManifestTest::blobsAreNamedOnce()
{
    const auto manifest = Manifest::parse(R"({"schemaVersion":2,"config":)" + config + R"(,"layers":[)" + layer + ','
                                          + config + ',' + layer + "]}");
    QVERIFY(manifest);
    QCOMPARE(manifest->layers().size(), 3);
    QCOMPARE(manifest->blobs().size(), 2);
    QCOMPARE(manifest->blobs().first().digest, manifest->config()->digest);
}

void ManifestTest::acceptsAllThatItReads()
{
    const QByteArrayList accepted = mediatype::acceptedManifests().split(',');
    QCOMPARE(accepted.size(), 4);
    for (const auto &type :
         {mediatype::ociIndex, mediatype::ociManifest, mediatype::dockerManifest, mediatype::dockerManifestList})
        QVERIFY(mediatype::acceptedManifests().contains(type.data()));
}

void ManifestTest::writesDockerManifestsAsDockerDoes()
{
    const Digest empty = Digest::of({});
    const Digest abc = Digest::of("abc");
    const Descriptor configuration{mediatype::dockerConfig, empty, 1510, {}, std::nullopt, {}, {}};
    const Descriptor first{mediatype::dockerLayerGzip, abc, 977, {}, std::nullopt, {}, {}};
    const Manifest manifest = dockerManifest(configuration, {first, first});
    const QByteArray expected = R"({
   "schemaVersion": 2,
   "mediaType": "application/vnd.docker.distribution.manifest.v2+json",
   "config": {
      "mediaType": "application/vnd.docker.container.image.v1+json",
      "size": 1510,
      "digest": "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
   },
   "layers": [
      {
         "mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip",
         "size": 977,
         "digest": "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
      },
      {
         "mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip",
         "size": 977,
         "digest": "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
      }
   ]
})";
    QCOMPARE(manifest.bytes(), expected);
    const auto parsed = Manifest::parse(expected);
    QVERIFY(parsed);
    QCOMPARE(parsed->digest(), manifest.digest());
    QCOMPARE(parsed->mediaType(), manifest.mediaType());
    QCOMPARE(manifest.blobs().size(), 2);
    QVERIFY(Manifest::parse(dockerManifest(configuration, {}).bytes()));
}

void ManifestTest::writesTextSafely()
{
    const Descriptor odd{
        u"a\"b\\\n/ü"_s, Digest::of({}), 1, {u"https://h/\"x"_s, u"https://h/y"_s}, std::nullopt, {}, {}};
    const auto parsed = Manifest::parse(dockerManifest(odd, {odd}).bytes());
    QVERIFY(parsed);
    QCOMPARE(parsed->config()->mediaType, odd.mediaType);
    QCOMPARE(parsed->layers().first().urls, odd.urls);
}

QTEST_GUILESS_MAIN(ManifestTest)
#include "tst_manifest.moc"
