#include "tests/models/archives/archivetest.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace quaymaster;
using fixtures::ImageParts;
using fixtures::LayoutBuilder;
using fixtures::Packing;

namespace
{

ImageParts app(const QString &architecture = u"amd64"_s)
{
    return {{}, {fixtures::layerTar("etc/a"_ba, 100'000, 1), fixtures::layerTar("etc/b"_ba, 50'000, 2)}, architecture};
}

LayoutBuilder multiPlatform()
{
    LayoutBuilder layout;
    const Descriptor root = layout.index({layout.image(app()), layout.image(app(u"arm64"_s))}, true);
    layout.name(root, u"1.0"_s, u"docker.io/library/app:1.0"_s);
    return layout;
}

/// Every blob that can be reached; empty if one is not what its digest says.
QStringList reachable(const ArchiveImage &image, const Manifest &manifest)
{
    QStringList found{manifest.digest().toString()};
    for (const Descriptor &blob : manifest.blobs()) {
        const auto bytes = image.blob(blob);
        if (!bytes || Digest::of(allOf(**bytes)) != blob.digest)
            return {};
        found.append(blob.digest.toString());
    }
    for (const Descriptor &descriptor : manifest.manifests()) {
        const auto child = image.child(descriptor);
        if (!child)
            return {};
        found.append(reachable(image, *child));
    }
    return found;
}

}

class OciLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void readsFoldersAndTarsUnderEveryWrapping_data()
    {
        QTest::addColumn<int>("outer"); // -1: a folder
        QTest::newRow("folder") << -1;
        QTest::newRow("tar") << int(Packing::Plain);
        QTest::newRow("tar.gz") << int(Packing::Gzip);
        QTest::newRow("tar.xz") << int(Packing::Xz);
        QTest::newRow("tar.zst") << int(Packing::Zstd);
    }
    void readsFoldersAndTarsUnderEveryWrapping()
    {
        QFETCH(int, outer);
        const LayoutBuilder layout = multiPlatform();
        const auto archive
            = outer < 0 ? openFolder(layout) : m_bench.open(fixtures::packed(layout.tar(), Packing(outer)));
        QUAYMASTER_VERIFY(archive);
        QCOMPARE((*archive)->images().size(), 1U);
        const ArchiveImage &image = *(*archive)->images().front();
        QVERIFY(!image.isDocker());
        QCOMPARE(image.names(), QStringList({u"docker.io/library/app:1.0"_s, u"1.0"_s}));
        const auto root = image.manifest();
        QUAYMASTER_VERIFY(root);
        QVERIFY(root->isIndex());
        QCOMPARE(root->manifests().size(), 3);
        QStringList blobs = reachable(image, *root);
        blobs.removeDuplicates();
        QCOMPARE(blobs.size(), layout.files().size() - 2); // all but oci-layout and index.json
    }

    void keepsPlainLayersUnchanged()
    {
        LayoutBuilder layout;
        layout.name(layout.image(app(), Packing::Plain), u"plain"_s);
        for (const Packing outer : {Packing::Plain, Packing::Xz}) {
            const auto archive = m_bench.open(fixtures::packed(layout.tar(), outer));
            QUAYMASTER_VERIFY(archive);
            const ArchiveImage &image = *(*archive)->images().front();
            const auto root = image.manifest();
            QUAYMASTER_VERIFY(root);
            QCOMPARE(reachable(image, *root).size(), 4);
        }
    }

    void joinsNamesOfOneDigestAndKeepsOthersApart()
    {
        LayoutBuilder layout;
        const Descriptor one = layout.image(app());
        const Descriptor two = layout.image(app(u"arm64"_s));
        layout.name(one, u"a"_s);
        layout.name(two, u"b"_s);
        layout.name(one, u"c"_s);
        const auto archive = m_bench.open(layout.tar());
        QUAYMASTER_VERIFY(archive);
        QCOMPARE((*archive)->images().size(), 2U);
        QCOMPARE((*archive)->images().at(0)->names(), QStringList({u"a"_s, u"c"_s}));
        QCOMPARE((*archive)->images().at(1)->names(), QStringList{u"b"_s});
    }

    void missesBlobsOnlyWhenTheyAreAskedFor()
    {
        const LayoutBuilder layout = multiPlatform();
        const auto archive = openFolder(layout, [](const QString &folder, const Manifest &root) {
            QFile::remove(folder + "/blobs/sha256/"_L1 + root.manifests().at(1).digest.hex());
        });
        QUAYMASTER_VERIFY(archive);
        const ArchiveImage &image = *(*archive)->images().front();
        const auto root = image.manifest();
        QUAYMASTER_VERIFY(root);
        QVERIFY(image.child(root->manifests().at(0)));
        const auto missing = image.child(root->manifests().at(1));
        QVERIFY(!missing);
        QCOMPARE(kindOf(missing.error()), u"not-found"_s);
    }

    void findsManifestsAndSizesThatAreWrong()
    {
        const LayoutBuilder layout = multiPlatform();
        const auto archive = openFolder(layout, [](const QString &folder, const Manifest &root) {
            const QString place = folder + "/blobs/sha256/"_L1;
            change(place + root.manifests().at(0).digest.hex(), [](QByteArray &bytes) { bytes.replace('2', '3'); });
            change(place + root.manifests().at(1).digest.hex(), [](QByteArray &bytes) { bytes.append(' '); });
        });
        QUAYMASTER_VERIFY(archive);
        const ArchiveImage &image = *(*archive)->images().front();
        const auto root = image.manifest();
        QUAYMASTER_VERIFY(root);
        for (const qsizetype child : {0, 1}) {
            const auto manifest = image.child(root->manifests().at(child));
            QVERIFY(!manifest);
            QCOMPARE(kindOf(manifest.error()), u"integrity"_s);
        }
    }

    void followsNoLinkInAFolder_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("a blob") << u"blobs/sha256/%1"_s;
        QTest::newRow("the algorithm's folder") << u"blobs/sha256"_s;
        QTest::newRow("the blobs folder") << u"blobs"_s;
    }
    void followsNoLinkInAFolder()
    {
        QFETCH(QString, link);
        const LayoutBuilder layout = multiPlatform();
        QString hex;
        const auto archive = openFolder(layout, [&](const QString &folder, const Manifest &root) {
            hex = root.digest().hex();
            const QString name = folder + u'/' + (link.contains(u'%') ? link.arg(hex) : link);
            QVERIFY(QDir().rename(name, folder + ".outside"_L1));
            QVERIFY(QFile::link(folder + ".outside"_L1, name));
        });
        QUAYMASTER_VERIFY(archive);
        const auto root = (*archive)->images().front()->manifest();
        QVERIFY(!root);
        QCOMPARE(kindOf(root.error()), u"invalid"_s);
        QVERIFY2(root.error().summary.contains(u"leads out"_s), qPrintable(root.error().summary));
    }

    void refusesOtherThings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("kind");
        QTest::newRow("an index.json without images")
            << u"index.json"_s << R"({"schemaVersion":2,"manifests":[]})"_ba << u"invalid"_s;
        QTest::newRow("an index.json that is no JSON") << u"index.json"_s << "{"_ba << u"invalid"_s;
        QTest::newRow("an index.json that is an image")
            << u"index.json"_s
            << R"({"schemaVersion":2,"config":{"mediaType":"a/b","digest":"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","size":0},"layers":[]})"_ba
            << u"invalid"_s;
        QTest::newRow("another version") << u"oci-layout"_s << R"({"imageLayoutVersion":"2.0.0"})"_ba
                                         << u"unsupported"_s;
    }
    void refusesOtherThings()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const auto archive = openFolder(multiPlatform(), [&](const QString &folder, const Manifest &) {
            change(folder + u'/' + name, [&](QByteArray &bytes) { bytes = content; });
        });
        QVERIFY(!archive);
        QTEST(kindOf(archive.error()), "kind");
    }

    void refusesAFolderWithoutIndex()
    {
        const QTemporaryDir empty;
        const auto archive = ImageArchive::open(empty.path(), m_bench.limits());
        QVERIFY(!archive);
        QCOMPARE(kindOf(archive.error()), u"invalid"_s);
    }

private:
    static void change(const QString &path, const std::function<void(QByteArray &)> &how)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        how(bytes);
        QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size());
    }

    Result<std::unique_ptr<ImageArchive>>
    openFolder(const LayoutBuilder &layout, const std::function<void(const QString &, const Manifest &)> &spoil = {})
    {
        const QString folder = m_bench.path(u"layout%1"_s.arg(++m_count));
        layout.write(folder);
        const auto sound = ImageArchive::open(folder, m_bench.limits());
        if (!sound)
            return sound.error();
        if (spoil)
            spoil(folder, *(*sound)->images().front()->manifest());
        return ImageArchive::open(folder, m_bench.limits());
    }

    Workbench m_bench;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(OciLayoutTest)
#include "tst_ocilayout.moc"
