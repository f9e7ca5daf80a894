#include "tests/models/archives/archivetest.h"

#include <array>
#include <thread>

using namespace Qt::StringLiterals;
using namespace quaymaster;
using fixtures::DockerForm;
using fixtures::ImageParts;
using fixtures::Packing;
using fixtures::TarBuilder;

namespace
{

ImageParts app()
{
    return {{u"app:1.0"_s, u"app:latest"_s},
            {fixtures::layerTar("etc/a"_ba, 300'000, 1), fixtures::layerTar("etc/b"_ba, 1'200'000, 2)}};
}

/// manifest.json with one image, by hand.
QByteArray manifest(const QByteArray &config, const QByteArray &layers, const QByteArray &tags = "[\"a:1\"]"_ba)
{
    return R"([{"Config":")" + config + R"(","RepoTags":)" + tags + R"(,"Layers":)" + layers + "}]";
}

struct Handmade
{
    QByteArray layer = fixtures::layerTar("etc/a"_ba, 5000);
    QByteArray config = ImageParts{{}, {layer}}.config();
    QByteArray name = Digest::of(config).hex().toLatin1() + ".json";

    TarBuilder sound() const { return TarBuilder().file(name, config).file("l.tar"_ba, layer); }
    TarBuilder with(const QByteArray &document) const { return sound().file("manifest.json"_ba, document); }
};

}

class DockerArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryFormUnderEveryWrapping_data()
    {
        QTest::addColumn<DockerForm>("form");
        QTest::addColumn<Packing>("outer");
        const QList<std::pair<const char *, DockerForm>> forms{
            {"legacy", DockerForm::Legacy}, {"openEuler", DockerForm::OpenEuler}, {"blobs", DockerForm::Blobs}};
        const QList<std::pair<const char *, Packing>> wrappings{
            {"tar", Packing::Plain}, {"tar.gz", Packing::Gzip}, {"tar.xz", Packing::Xz}, {"tar.zst", Packing::Zstd}};
        for (const auto &[formName, form] : forms)
            for (const auto &[outerName, outer] : wrappings)
                QTest::addRow("%s in %s", formName, outerName) << form << outer;
    }
    void readsEveryFormUnderEveryWrapping()
    {
        QFETCH(DockerForm, form);
        QFETCH(Packing, outer);
        const auto archive = m_bench.open(fixtures::packed(fixtures::dockerArchive({app()}, form), outer));
        QUAYMASTER_VERIFY(archive);
        QCOMPARE((*archive)->images().size(), 1U);
        const ArchiveImage &image = *(*archive)->images().front();
        QVERIFY(image.isDocker());
        QCOMPARE(image.names(), app().tags);
        QCOMPARE(image.config(), app().config());
        QCOMPARE(image.layers().size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            const QByteArray plain = app().layers.at(i);
            QCOMPARE(image.layers().at(i).diffId, Digest::of(plain));
            QCOMPARE(image.layers().at(i).size, plain.size());
            QVERIFY(image.layers().at(i).isPlain);
            const auto layer = image.prepare(i, m_bench.limits());
            QUAYMASTER_VERIFY(layer);
            QCOMPARE(layer->mediaType, QString(mediatype::dockerLayerGzip));
            const QByteArray blob = allOf(*layer->bytes);
            QCOMPARE(layer->digest, Digest::of(blob));
            QCOMPARE(layer->digest.toString(), expectedDigest(i));
        }
    }

    void sendsCompressedLayersByteForByte_data()
    {
        QTest::addColumn<Packing>("packing");
        QTest::addColumn<Packing>("outer");
        QTest::newRow("gzip") << Packing::Gzip << Packing::Plain;
        QTest::newRow("zstd") << Packing::Zstd << Packing::Plain;
        QTest::newRow("gzip in gzip") << Packing::Gzip << Packing::Gzip;
        QTest::newRow("zstd in xz") << Packing::Zstd << Packing::Xz;
    }
    void sendsCompressedLayersByteForByte()
    {
        QFETCH(Packing, packing);
        QFETCH(Packing, outer);
        const auto archive
            = m_bench.open(fixtures::packed(fixtures::dockerArchive({app()}, DockerForm::Legacy, packing), outer));
        QUAYMASTER_VERIFY(archive);
        const ArchiveImage &image = *(*archive)->images().front();
        QVERIFY(!image.layers().first().isPlain);
        const auto layer = image.prepare(0, m_bench.limits());
        QUAYMASTER_VERIFY(layer);
        const QByteArray expected = fixtures::packed(app().layers.first(), packing);
        QVERIFY(allOf(*layer->bytes) == expected);
        QCOMPARE(layer->digest, Digest::of(expected));
        QVERIFY(layer->mediaType.endsWith(packing == Packing::Gzip ? ".gzip"_L1 : ".zstd"_L1));
    }

    void recompressesXzLayers()
    {
        const auto archive = m_bench.open(fixtures::dockerArchive({app()}, DockerForm::Legacy, Packing::Xz));
        QUAYMASTER_VERIFY(archive);
        const ArchiveImage &image = *(*archive)->images().front();
        QVERIFY(image.layers().first().isPlain);
        const auto layer = image.prepare(0, m_bench.limits());
        QUAYMASTER_VERIFY(layer);
        QCOMPARE(layer->digest.toString(), expectedDigest(0));
    }

    void findsTheSameLayerTwice()
    {
        ImageParts twice = app();
        twice.layers.append(twice.layers.first());
        for (const DockerForm form : {DockerForm::Legacy, DockerForm::OpenEuler}) {
            const auto archive = m_bench.open(fixtures::dockerArchive({twice}, form));
            QUAYMASTER_VERIFY(archive);
            const ArchiveImage &image = *(*archive)->images().front();
            QCOMPARE(image.layers().size(), 3);
            const auto layer = image.prepare(2, m_bench.limits());
            QUAYMASTER_VERIFY(layer);
            QCOMPARE(layer->digest.toString(), expectedDigest(0));
        }
    }

    void joinsNamesOfOneImageAndKeepsOthersApart()
    {
        ImageParts other{{u"other:2"_s}, {fixtures::layerTar("etc/c"_ba, 1000, 3)}};
        ImageParts again = app();
        again.tags = {u"app:1.0"_s, u"mirror/app:1.0"_s};
        const auto archive = m_bench.open(fixtures::dockerArchive({app(), other, again}, DockerForm::OpenEuler));
        QUAYMASTER_VERIFY(archive);
        QCOMPARE((*archive)->images().size(), 2U);
        QCOMPARE((*archive)->images().at(0)->names(),
                 QStringList({u"app:1.0"_s, u"app:latest"_s, u"mirror/app:1.0"_s}));
        QCOMPARE((*archive)->images().at(1)->names(), QStringList{u"other:2"_s});
    }

    void acceptsRepoTagsNull()
    {
        ImageParts nameless = app();
        nameless.tags.clear();
        const auto archive = m_bench.open(fixtures::dockerArchive({nameless}, DockerForm::Legacy));
        QUAYMASTER_VERIFY(archive);
        QVERIFY((*archive)->images().front()->names().isEmpty());
    }

    void refusesBrokenManifests_data()
    {
        QTest::addColumn<QByteArray>("tar");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        const Handmade made;
        const auto row
            = [](const char *name, const TarBuilder &tar, const QString &words, const QString &kind = u"invalid"_s) {
                  QTest::newRow(name) << tar.finished() << kind << words;
              };
        row("not JSON", made.with("["_ba), u"manifest.json"_s);
        row("not a list", made.with("{}"_ba), u"manifest.json"_s);
        row("an empty list", made.with("[]"_ba), u"manifest.json"_s);
        row("no config", made.with(manifest(""_ba, R"(["l.tar"])"_ba)), u"Config"_s);
        row("a missing config", made.with(manifest("x.json"_ba, R"(["l.tar"])"_ba)), u"x.json"_s);
        row("a config outside", made.with(manifest("../x.json"_ba, R"(["l.tar"])"_ba)), u"unsafe path"_s);
        row("a missing layer", made.with(manifest(made.name, R"(["k.tar"])"_ba)), u"k.tar"_s);
        row("a layer outside", made.with(manifest(made.name, R"(["/dev/zero"])"_ba)), u"unsafe path"_s);
        row("a layer that is no text", made.with(manifest(made.name, "[1]"_ba)), u"Layers"_s);
        row("too many layers", made.with(manifest(made.name, R"(["l.tar","l.tar"])"_ba)), u"2 layers"_s);
        row("no layers", made.with(manifest(made.name, "[]"_ba)), u"0 layers"_s);
        row("a config that is not what its name says",
            TarBuilder()
                .file(made.name, made.config + ' ')
                .file("l.tar"_ba, made.layer)
                .file("manifest.json"_ba, manifest(made.name, R"(["l.tar"])"_ba)),
            u"digest"_s, u"integrity"_s);
        row("a config that is no JSON",
            TarBuilder()
                .file("c.json"_ba, "x"_ba)
                .file("l.tar"_ba, made.layer)
                .file("manifest.json"_ba, manifest("c.json"_ba, R"(["l.tar"])"_ba)),
            u"config"_s);
        row("an enormous manifest.json", made.with(QByteArray(9'000'000, ' ')), u"more than any image"_s);
        row("a dangling layer link",
            made.sound()
                .symLink("k.tar"_ba, "gone"_ba)
                .file("manifest.json"_ba, manifest(made.name, R"(["k.tar"])"_ba)),
            u"k.tar"_s);
    }
    void refusesBrokenManifests()
    {
        QFETCH(QByteArray, tar);
        QFETCH(QString, kind);
        QFETCH(QString, words);
        for (const Packing outer : {Packing::Plain, Packing::Gzip}) {
            const auto archive = m_bench.open(fixtures::packed(tar, outer));
            QVERIFY(!archive);
            QCOMPARE(kindOf(archive.error()), kind);
            const QString all = archive.error().summary + u' ' + archive.error().detail;
            QVERIFY2(all.contains(words), qPrintable(all));
        }
    }

    void refusesLayersThatAreNotWhatTheConfigSays_data()
    {
        QTest::addColumn<Packing>("packing");
        QTest::addColumn<Packing>("outer");
        QTest::newRow("plain") << Packing::Plain << Packing::Plain;
        QTest::newRow("gzip") << Packing::Gzip << Packing::Plain;
        QTest::newRow("zstd") << Packing::Zstd << Packing::Plain;
        QTest::newRow("plain in xz") << Packing::Plain << Packing::Xz;
        QTest::newRow("gzip in xz") << Packing::Gzip << Packing::Xz;
    }
    void refusesLayersThatAreNotWhatTheConfigSays()
    {
        QFETCH(Packing, packing);
        QFETCH(Packing, outer);
        const Handmade made;
        const QByteArray other = fixtures::packed(fixtures::layerTar("etc/a"_ba, 5000, 9), packing);
        const QByteArray tar = TarBuilder()
                                   .file(made.name, made.config)
                                   .file("l.tar"_ba, other)
                                   .file("manifest.json"_ba, manifest(made.name, R"(["l.tar"])"_ba))
                                   .finished();
        const auto archive = m_bench.open(fixtures::packed(tar, outer));
        QUAYMASTER_VERIFY(archive);
        const auto layer = (*archive)->images().front()->prepare(0, m_bench.limits());
        QVERIFY(!layer);
        QCOMPARE(kindOf(layer.error()), u"integrity"_s);
    }

    void preparesSeveralLayersAtOnceAlwaysTheSame()
    {
        const auto archive = m_bench.open(fixtures::dockerArchive({app()}, DockerForm::Legacy));
        QUAYMASTER_VERIFY(archive);
        const ArchiveImage &image = *(*archive)->images().front();
        std::vector<std::jthread> threads;
        std::array<QString, 6> digests;
        for (size_t i = 0; i < digests.size(); ++i)
            threads.emplace_back([&, i] {
                const auto layer = image.prepare(static_cast<qsizetype>(i % 2), m_bench.limits());
                if (layer)
                    digests.at(i) = layer->digest.toString();
            });
        threads.clear();
        for (size_t i = 0; i < digests.size(); ++i)
            QCOMPARE(digests.at(i), expectedDigest(static_cast<qsizetype>(i % 2)));
    }

    void stopsWhenAskedWhilePreparing()
    {
        const auto archive = m_bench.open(fixtures::dockerArchive({app()}, DockerForm::Legacy));
        QUAYMASTER_VERIFY(archive);
        std::stop_source stop;
        stop.request_stop();
        ArchiveLimits limits = m_bench.limits();
        limits.stop = stop.get_token();
        const auto layer = (*archive)->images().front()->prepare(0, limits);
        QVERIFY(!layer);
        QCOMPARE(kindOf(layer.error()), u"cancelled"_s);
    }

private:
    /// Of the first plain archive that was read: all others must agree.
    QString expectedDigest(qsizetype layer)
    {
        if (m_digests.isEmpty()) {
            const auto archive = m_bench.open(fixtures::dockerArchive({app()}, DockerForm::Legacy));
            for (qsizetype i = 0; archive && i < 2; ++i)
                m_digests.append((*archive)->images().front()->prepare(i, m_bench.limits())->digest.toString());
        }
        return m_digests.value(layer);
    }

    Workbench m_bench;
    QStringList m_digests;
};

QTEST_GUILESS_MAIN(DockerArchiveTest)
#include "tst_dockerarchive.moc"
