#include "tests/models/archives/archivetest.h"

#include "models/archives/spool.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace quaymaster;
using fixtures::DockerForm;
using fixtures::ImageParts;
using fixtures::LayoutBuilder;
using fixtures::Packing;
using fixtures::TarBuilder;

namespace
{

ImageParts app()
{
    return {{u"app:1.0"_s}, {fixtures::layerTar("etc/a"_ba, 20'000, 1), fixtures::layerTar("etc/b"_ba, 10'000, 2)}};
}

QByteArray cutInside(const QByteArray &tar)
{
    return tar.first(tar.size() * 2 / 3);
}

}

/// What wraps and surrounds images; their own forms are in tst_dockerarchive and tst_ocilayout.
class ImageArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesHostileArchives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        const QByteArray sound = fixtures::dockerArchive({app()}, DockerForm::Legacy);
        const auto row = [](const char *name, const QByteArray &bytes, const QString &words,
                            const QString &kind = u"invalid"_s) { QTest::newRow(name) << bytes << kind << words; };
        row("empty", {}, u"not an image archive"_s);
        row("text", "hello"_ba, u"no tar"_s);
        row("a compressed text", fixtures::packed("hello"_ba, Packing::Gzip), u"no tar"_s);
        row("a tar of something else", TarBuilder().file("a"_ba, "b"_ba).finished(), u"not an image archive"_s);
        row("a truncated tar", cutInside(sound), u"too early"_s);
        row("a truncated tar in gzip", fixtures::packed(cutInside(sound), Packing::Gzip), u"too early"_s);
        row("truncated gzip", cutInside(fixtures::packed(sound, Packing::Gzip)), u"too early"_s);
        row("truncated xz", cutInside(fixtures::packed(sound, Packing::Xz)), u"too early"_s);
        row("truncated zstd", cutInside(fixtures::packed(sound, Packing::Zstd)), u"too early"_s);
        row("xz that lacks its last byte", fixtures::packed(sound, Packing::Xz).chopped(1), u"too early"_s);
        row("a large dictionary", fixtures::packedWithDictionary(sound, 128U << 20), u"128.00 MiB"_s, u"unsupported"_s);
        row("an absolute link", TarBuilder().symLink("a"_ba, "/etc/passwd"_ba).finished(), u"leads out"_s);
        row("a link upwards", TarBuilder().symLink("a/b"_ba, "../../c"_ba).finished(), u"leads out"_s);
        row("a hard link upwards", TarBuilder().hardLink("a/b"_ba, "../c"_ba).finished(), u"leads out"_s);
        row("links in a circle", TarBuilder().symLink("a"_ba, "b"_ba).symLink("b"_ba, "a"_ba).finished(), u"circle"_s);
        row("a link on itself", TarBuilder().hardLink("a"_ba, "a"_ba).finished(), u"circle"_s);
        row("one name with two contents", TarBuilder().file("a"_ba, "1"_ba).file("a"_ba, "2"_ba).finished(),
            u"twice"_s);
        row("one name as file and link", TarBuilder().file("a"_ba, "1"_ba).symLink("a"_ba, "b"_ba).finished(),
            u"twice"_s);
        row("one name as link and file", TarBuilder().symLink("a"_ba, "b"_ba).file("a"_ba, "1"_ba).finished(),
            u"twice"_s);
        row("one link with two targets", TarBuilder().symLink("a"_ba, "b"_ba).symLink("a"_ba, "c"_ba).finished(),
            u"twice"_s);
        row("two layers by one name",
            TarBuilder()
                .file("l"_ba, fixtures::layerTar("a"_ba, 100, 1))
                .file("l"_ba, fixtures::layerTar("a"_ba, 100, 2))
                .finished(),
            u"twice"_s);
    }
    void refusesHostileArchives()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto archive = m_bench.open(bytes);
        QVERIFY(!archive);
        QTEST(kindOf(archive.error()), "kind");
        const QString all = archive.error().summary + u' ' + archive.error().detail;
        QVERIFY2(all.contains(words), qPrintable(all));
    }

    void findsTheSameInCompressedTars()
    {
        for (const Packing outer : {Packing::Gzip, Packing::Xz, Packing::Zstd}) {
            const QByteArray twice = TarBuilder().file("a"_ba, "1"_ba).file("a"_ba, "2"_ba).finished();
            QCOMPARE(kindOf(m_bench.open(fixtures::packed(twice, outer)).error()), u"invalid"_s);
            const QByteArray out = TarBuilder().symLink("a"_ba, "/etc"_ba).finished();
            QCOMPARE(kindOf(m_bench.open(fixtures::packed(out, outer)).error()), u"invalid"_s);
        }
    }

    void refusesEndlessDataBehindTheTar()
    {
        const QByteArray bomb = fixtures::packed(
            fixtures::dockerArchive({app()}, DockerForm::Legacy) + QByteArray(65LL * 1024 * 1024, '\0'), Packing::Zstd);
        QVERIFY(bomb.size() < 1024LL * 1024);
        const auto archive = m_bench.open(bomb);
        QVERIFY(!archive);
        QCOMPARE(kindOf(archive.error()), u"invalid"_s);
    }

    void acceptsIdenticalDuplicates()
    {
        const QByteArray sound = fixtures::dockerArchive({app()}, DockerForm::Legacy).chopped(1024);
        for (const Packing outer : {Packing::Plain, Packing::Gzip})
            QUAYMASTER_VERIFY(m_bench.open(fixtures::packed(sound + sound + QByteArray(1024, '\0'), outer)));
    }

    void prefersTheOciSideUnlessItsLayersArePlain_data()
    {
        QTest::addColumn<Packing>("layers");
        QTest::addColumn<bool>("isDocker");
        QTest::newRow("compressed layers") << Packing::Gzip << false;
        QTest::newRow("plain layers") << Packing::Plain << true;
    }
    void prefersTheOciSideUnlessItsLayersArePlain()
    {
        QFETCH(Packing, layers);
        LayoutBuilder layout;
        layout.name(layout.index({layout.image(app(), layers)}), u"1.0"_s);
        const QByteArray both = layout.tar().chopped(1024) + fixtures::dockerArchive({app()}, DockerForm::OpenEuler);
        for (const Packing outer : {Packing::Plain, Packing::Xz}) {
            const auto archive = m_bench.open(fixtures::packed(both, outer));
            QUAYMASTER_VERIFY(archive);
            QTEST((*archive)->images().front()->isDocker(), "isDocker");
        }
    }

    void refusesWhatIsNeitherFileNorFolder()
    {
        const QString fifo = m_bench.path(u"fifo"_s);
        QCOMPARE(::mkfifo(fifo.toLocal8Bit().constData(), 0600), 0);
        QCOMPARE(kindOf(ImageArchive::open(fifo, m_bench.limits()).error()), u"invalid"_s);
        QCOMPARE(kindOf(ImageArchive::open(m_bench.path(u"none"_s), m_bench.limits()).error()), u"io"_s);
    }

    void tellsProgressAndStops()
    {
        const QString path
            = m_bench.write(fixtures::packed(fixtures::dockerArchive({app()}, DockerForm::Legacy), Packing::Gzip));
        ArchiveLimits limits = m_bench.limits();
        std::atomic<qint64> last = 0;
        limits.progress = [&last](qint64 done, qint64) { last = done; };
        QUAYMASTER_VERIFY(ImageArchive::open(path, limits));
        QCOMPARE(last.load(), QFileInfo(path).size());

        std::stop_source stop;
        limits.stop = stop.get_token();
        limits.progress = [&stop](qint64, qint64) { stop.request_stop(); };
        const auto archive = ImageArchive::open(path, limits);
        QVERIFY(!archive);
        QCOMPARE(kindOf(archive.error()), u"cancelled"_s);
    }

    void givesItsMemoryBack()
    {
        const qint64 before = MemoryShare::used();
        {
            const auto archive
                = m_bench.open(fixtures::packed(fixtures::dockerArchive({app()}, DockerForm::Legacy), Packing::Gzip));
            QUAYMASTER_VERIFY(archive);
            QVERIFY(MemoryShare::used() > before);
        }
        QCOMPARE(MemoryShare::used(), before);
    }

    void noticesThatAFileBecameShorter()
    {
        const QString path = m_bench.write(fixtures::dockerArchive({app()}, DockerForm::Legacy));
        const auto archive = ImageArchive::open(path, m_bench.limits());
        QUAYMASTER_VERIFY(archive);
        QVERIFY(QFile::resize(path, 600));
        const auto layer = (*archive)->images().front()->prepare(0, m_bench.limits());
        QVERIFY(!layer);
        QCOMPARE(kindOf(layer.error()), u"integrity"_s);
    }

    void agreesWithSkopeo_data()
    {
        QTest::addColumn<DockerForm>("form");
        QTest::newRow("legacy") << DockerForm::Legacy;
        QTest::newRow("openEuler") << DockerForm::OpenEuler;
    }
    void agreesWithSkopeo()
    {
        if (QStandardPaths::findExecutable(u"skopeo"_s).isEmpty())
            QSKIP("skopeo is not installed");
        QFETCH(DockerForm, form);
        const QString path = m_bench.write(fixtures::dockerArchive({app()}, form), u"skopeo.tar"_s);
        QProcess skopeo;
        skopeo.start(u"skopeo"_s, {u"inspect"_s, u"--raw"_s, "docker-archive:"_L1 + path});
        QVERIFY(skopeo.waitForFinished());
        const QJsonDocument manifest = QJsonDocument::fromJson(skopeo.readAllStandardOutput());
        const auto archive = ImageArchive::open(path, m_bench.limits());
        QUAYMASTER_VERIFY(archive);
        const ArchiveImage &image = *(*archive)->images().front();
        QCOMPARE(Digest::of(image.config()).toString(), manifest["config"_L1]["digest"_L1].toString());
        const QJsonArray layers = manifest["layers"_L1].toArray();
        QCOMPARE(layers.size(), image.layers().size());
        for (qsizetype i = 0; i < layers.size(); ++i) {
            QCOMPARE(image.layers().at(i).diffId.toString(), layers.at(i)["digest"_L1].toString());
            QCOMPARE(image.layers().at(i).size, layers.at(i)["size"_L1].toInteger());
        }
    }

private:
    Workbench m_bench;
};

QTEST_GUILESS_MAIN(ImageArchiveTest)
#include "tst_imagearchive.moc"
