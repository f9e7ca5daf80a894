#include "models/distribution/inspect/archivecontentsjob.h"
#include "tests/fixtures/images/imagebuilder.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

class TestArchiveContentsJob : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static ImageParts app()
    {
        return {{u"app:1.0"_s, u"app:latest"_s}, {layerTar("a", 20'000, 1), layerTar("b", 9'000, 2)}};
    }
    static ImageParts arm()
    {
        ImageParts parts{{u"other:2.0"_s}, {layerTar("c", 5'000, 3)}};
        parts.architecture = u"arm64"_s;
        return parts;
    }

    QString write(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"archive.tar"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    std::unique_ptr<ArchiveContentsJob> jobFor(const QString &path) const
    {
        return std::make_unique<ArchiveContentsJob>(path, m_folder.path());
    }

    static bool ends(Job &job)
    {
        job.start();
        return QTest::qWaitFor([&job] { return job.isOver(); }, 20'000);
    }

private slots:
    void aDockerArchiveIsRead_data()
    {
        QTest::addColumn<DockerForm>("form");
        QTest::addColumn<Packing>("packing");
        QTest::newRow("old") << DockerForm::Legacy << Packing::Plain;
        QTest::newRow("new") << DockerForm::Blobs << Packing::Plain;
        QTest::newRow("openEuler, xz") << DockerForm::OpenEuler << Packing::Xz;
        QTest::newRow("openEuler, gzip") << DockerForm::OpenEuler << Packing::Gzip;
        QTest::newRow("openEuler, zstd") << DockerForm::OpenEuler << Packing::Zstd;
    }

    void aDockerArchiveIsRead()
    {
        QFETCH(DockerForm, form);
        QFETCH(Packing, packing);
        const auto job = jobFor(write(packed(dockerArchive({app(), arm()}, form), packing)));
        QVERIFY(ends(*job));
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(job->error().value_or(Error()).detail));
        QCOMPARE(job->images().size(), 2);
        const ArchivedImage &first = job->images().first();
        QVERIFY(first.isDocker);
        QCOMPARE(first.names, QStringList({u"app:1.0"_s, u"app:latest"_s}));
        QCOMPARE(first.platforms, QStringList(u"linux/amd64"_s));
        QCOMPARE(first.layers, 2);
        QCOMPARE(first.size, app().layers[0].size() + app().layers[1].size() + app().config().size());
        QCOMPARE(job->images().last().platforms, QStringList(u"linux/arm64"_s));
        QCOMPARE(job->images().last().layers, 1);
    }

    void anOciLayoutIsRead_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::addColumn<Packing>("packing");
        QTest::newRow("folder") << true << Packing::Plain;
        QTest::newRow("tar") << false << Packing::Plain;
        QTest::newRow("tar.xz") << false << Packing::Xz;
    }

    void anOciLayoutIsRead()
    {
        QFETCH(bool, isFolder);
        QFETCH(Packing, packing);
        LayoutBuilder builder;
        ImageParts second = arm();
        second.layers.prepend(app().layers[0]); // shared by both platforms
        const Descriptor amd = builder.image(app());
        const Descriptor shared = builder.image(second);
        builder.name(builder.index({amd, shared}, true), u"1.0"_s);
        const QString folder = m_folder.filePath(u"layout"_s);
        if (isFolder)
            builder.write(folder);
        const auto job = jobFor(isFolder ? folder : write(packed(builder.tar(), packing)));
        QVERIFY(ends(*job));
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(job->error().value_or(Error()).detail));
        QCOMPARE(job->images().size(), 1);
        const ArchivedImage &image = job->images().first();
        QVERIFY(!image.isDocker);
        QCOMPARE(image.names, QStringList(u"1.0"_s));
        QCOMPARE(image.platforms, QStringList({u"linux/amd64"_s, u"linux/arm64"_s}));
        QCOMPARE(image.layers, 3); // without the attestation's
        QVERIFY(image.size > 0);
        QVERIFY(image.size < app().layers[0].size() + app().layers[1].size() + arm().layers[0].size()); // compressed
    }

    void whatIsNoArchiveIsAnError_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nothing there") << m_folder.filePath(u"none.tar"_s) << Error::Kind::Io;
        QTest::newRow("something else") << write("no archive at all") << Error::Kind::Invalid;
    }

    void whatIsNoArchiveIsAnError()
    {
        QFETCH(QString, path);
        QFETCH(Error::Kind, kind);
        if (kind == Error::Kind::Invalid)
            write("no archive at all");
        const auto job = jobFor(path);
        QVERIFY(ends(*job));
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, kind);
        QVERIFY(job->images().isEmpty());
    }

    void itEndsAtOnceWhenCancelled()
    {
        const auto job = jobFor(write(packed(dockerArchive({app()}, DockerForm::OpenEuler), Packing::Xz)));
        QSignalSpy finished(job.get(), &Job::finished);
        connect(job.get(), &Job::stateChanged, job.get(), [&job](Job::State state) {
            if (state == Job::State::Running)
                QMetaObject::invokeMethod(job.get(), &Job::cancel, Qt::QueuedConnection);
        });
        QVERIFY(ends(*job));
        QCOMPARE(job->state(), Job::State::Cancelled);
        QCOMPARE(finished.size(), 1);
    }

    void itMayGoWhileItReads()
    {
        auto job = jobFor(write(packed(dockerArchive({app()}, DockerForm::OpenEuler), Packing::Xz)));
        job->start();
        QTRY_COMPARE(job->state(), Job::State::Running);
        job.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    }

    void aCompressedArchiveShowsHowFarItIs()
    {
        ImageParts large{{u"app:1.0"_s}, {layerTar("a", 40'000'000, 1)}};
        const QByteArray bytes = packed(dockerArchive({large}, DockerForm::OpenEuler), Packing::Gzip);
        const auto job = jobFor(write(bytes));
        QSignalSpy progress(job.get(), &Job::progressChanged);
        QVERIFY(ends(*job));
        QCOMPARE(job->state(), Job::State::Succeeded);
        QVERIFY(!progress.isEmpty());
        QCOMPARE(job->total(), bytes.size());
        QVERIFY(job->done() > 0);
    }
};

QTEST_GUILESS_MAIN(TestArchiveContentsJob)
#include "tst_archivecontentsjob.moc"
