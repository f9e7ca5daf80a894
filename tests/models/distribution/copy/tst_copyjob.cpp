#include "tests/fixtures/faultproxy.h"
#include "tests/fixtures/images/imagebuilder.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/skopeo.h"
#include "tests/models/distribution/copy/copydriver.h"

#include <QFile>
#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;
using State = ImageReport::State;

class TestCopyJob : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RegistryServer> m_here;
    std::unique_ptr<RegistryServer> m_there;
    QTemporaryDir m_folder;
    Skopeo m_skopeo;

    QString here(const QString &name) const { return m_here->host() + u'/' + name; }
    QString there(const QString &name) const { return m_there->host() + u'/' + name; }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    static ImageParts parts(const QString &tag, int layers = 2, quint32 seed = 1)
    {
        ImageParts image{{tag}, {}};
        for (int i = 0; i < layers; ++i)
            image.layers.append(
                layerTar("layer" + QByteArray::number(i), 300'000, seed * 100 + static_cast<quint32>(i)));
        return image;
    }

    QString layout(const QString &name, LayoutBuilder &builder) const
    {
        builder.write(m_folder.filePath(name));
        return m_folder.filePath(name);
    }

    void skopeoSees(const QString &reference, const QString &digest) const
    {
        const Outcome raw = m_skopeo.inspectRaw(reference);
        QCOMPARE(Digest::of(raw.out).toString(), digest);
    }

private slots:
    void init()
    {
        m_here = std::make_unique<RegistryServer>();
        m_there = std::make_unique<RegistryServer>();
        m_here->setDeleteEnabled(true);
        QVERIFY2(m_here->start(), m_here->log().constData());
        QVERIFY2(m_there->start(), m_there->log().constData());
    }

    void pushesADockerArchive_data()
    {
        QTest::addColumn<DockerForm>("form");
        QTest::addColumn<Packing>("packing");
        QTest::newRow("docker save, old") << DockerForm::Legacy << Packing::Plain;
        QTest::newRow("docker save, new") << DockerForm::Blobs << Packing::Plain;
        QTest::newRow("openEuler, xz") << DockerForm::OpenEuler << Packing::Xz;
        QTest::newRow("openEuler, gzip") << DockerForm::OpenEuler << Packing::Gzip;
        QTest::newRow("openEuler, zstd") << DockerForm::OpenEuler << Packing::Zstd;
    }

    void pushesADockerArchive()
    {
        QFETCH(DockerForm, form);
        QFETCH(Packing, packing);
        const ImageParts image = parts(u"app:1.0"_s);
        const QString path = write(u"app.tar"_s, packed(dockerArchive({image}, form), packing));
        CopyDriver driver;
        const CopyReport report = driver.push(path, {here(u"team/app"_s)});
        QVERIFY2(report.isProven(), qPrintable(report.firstError().value_or(Error()).detail));
        const ImageReport &pushed = report.images.at(0);
        QCOMPARE(pushed.state, State::Succeeded);
        QCOMPARE(pushed.destination, here(u"team/app:1.0"_s));
        QCOMPARE(pushed.blobs.total, 3);
        QCOMPARE(pushed.blobs.transferred, 3);
        QCOMPARE(pushed.platforms, QStringList(u"linux/amd64"_s));
        skopeoSees(here(u"team/app:1.0"_s), pushed.digest);
    }

    void aSecondPushOfTheSameArchiveMovesNothing()
    {
        const QString path = write(u"app.tar"_s, dockerArchive({parts(u"app:1.0"_s)}, DockerForm::Legacy));
        CopyDriver driver;
        QVERIFY(driver.push(path, {here(u"team/app"_s)}).isProven());
        const ImageReport again = driver.push(path, {here(u"team/app"_s)}).images.at(0);
        QCOMPARE(again.state, State::Unchanged);
        QCOMPARE(again.bytesTransferred, 0);
        const ImageReport promoted = driver.push(path, {here(u"matrixdc/app"_s)}).images.at(0);
        QCOMPARE(promoted.state, State::Succeeded);
        QCOMPARE(promoted.blobs.mounted, 3);
        QCOMPARE(promoted.bytesTransferred, 0);
    }

    void syncsAnIndexUnchangedToTwoHosts()
    {
        LayoutBuilder builder;
        ImageParts arm = parts(u"app:1.0"_s, 2, 7);
        arm.architecture = u"arm64"_s;
        builder.name(builder.index({builder.image(parts(u"app:1.0"_s)), builder.image(arm)}, true), u"1.0"_s);
        CopyDriver driver;
        const CopyReport first = driver.push(layout(u"oci"_s, builder), {here(u"team/app"_s)});
        QVERIFY2(first.isProven(), qPrintable(first.firstError().value_or(Error()).detail));

        const CopyReport second
            = driver.sync(here(u"team/app:1.0"_s), {there(u"team/app"_s), here(u"matrixdc/app:2.0"_s)});
        QVERIFY2(second.isProven(), qPrintable(second.firstError().value_or(Error()).detail));
        QCOMPARE(second.images.at(0).platforms, QStringList({u"linux/amd64"_s, u"linux/arm64"_s}));
        QCOMPARE(second.images.at(1).blobs.mounted, second.images.at(1).blobs.total);
        QCOMPARE(second.images.at(1).bytesTransferred, 0);
        for (const ImageReport &image : second.images) {
            QCOMPARE(image.digest, first.images.at(0).digest);
            skopeoSees(image.destination, image.digest);
        }
    }

    void equalTagsCostOneHeadOnEachSide()
    {
        LayoutBuilder builder;
        builder.name(builder.image(parts(u"app:1.0"_s)), u"1.0"_s);
        CopyDriver driver;
        QVERIFY(driver.push(layout(u"oci"_s, builder), {here(u"team/app"_s), there(u"team/app"_s)}).isProven());

        FaultProxy source(m_here->port());
        FaultProxy destination(m_there->port());
        const CopyReport report
            = driver.sync(source.host() + u"/team/app:1.0"_s, {destination.host() + u"/team/app"_s});
        QCOMPARE(report.images.at(0).state, State::Unchanged);
        QCOMPARE(source.count("", "/manifests/") + source.count("", "/blobs/"), 1);
        QCOMPARE(source.count("HEAD", "/manifests/"), 1);
        QCOMPARE(destination.count("", "/manifests/") + destination.count("", "/blobs/"), 1);
    }

    void aTagWithAnotherDigestIsKeptUnlessForced()
    {
        CopyDriver driver;
        const QString one = write(u"one.tar"_s, dockerArchive({parts(u"app:1.0"_s, 1, 1)}, DockerForm::Legacy));
        const QString two = write(u"two.tar"_s, dockerArchive({parts(u"app:1.0"_s, 1, 2)}, DockerForm::Legacy));
        const QString first = driver.push(one, {here(u"team/app"_s)}).images.at(0).digest;
        const ImageReport refused = driver.push(two, {here(u"team/app"_s)}).images.at(0);
        QCOMPARE(refused.state, State::Failed);
        QCOMPARE(refused.error->kind, Error::Kind::Conflict);
        QCOMPARE(refused.tagOld, first);
        QCOMPARE(refused.digest, QString()); // refused before anything is compressed: not known
        skopeoSees(here(u"team/app:1.0"_s), first);
        driver.force = true;
        const ImageReport forced = driver.push(two, {here(u"team/app"_s)}).images.at(0);
        QCOMPARE(forced.state, State::Succeeded);
        QCOMPARE(forced.tagOld, first);
        skopeoSees(here(u"team/app:1.0"_s), forced.digest);
    }

    void chosenPlatformsMakeASmallerIndex()
    {
        LayoutBuilder builder;
        ImageParts arm = parts(u"app:1.0"_s, 2, 7);
        arm.architecture = u"arm64"_s;
        builder.name(builder.index({builder.image(parts(u"app:1.0"_s)), builder.image(arm)}, true), u"1.0"_s);
        CopyDriver driver;
        QVERIFY(driver.push(layout(u"oci"_s, builder), {here(u"team/app"_s)}).isProven());
        driver.platforms = {*Platform::parse(u"linux/arm64"_s)};
        const ImageReport image = driver.sync(here(u"team/app:1.0"_s), {there(u"team/app"_s)}).images.at(0);
        QCOMPARE(image.state, State::Succeeded);
        QCOMPARE(image.platforms, QStringList(u"linux/arm64"_s));
        QCOMPARE(image.notes.size(), 1);
        skopeoSees(image.destination, image.digest);
    }

    void aDryRunTellsAndMovesNothing()
    {
        const QString path = write(u"app.tar"_s, dockerArchive({parts(u"app:1.0"_s)}, DockerForm::Legacy));
        CopyDriver driver;
        driver.dryRun = true;
        FaultProxy proxy(m_here->port());
        const ImageReport plan = driver.push(path, {proxy.host() + u"/team/app"_s}).images.at(0);
        QCOMPARE(plan.state, State::Planned);
        QCOMPARE(plan.blobs.transferred, 3);
        QVERIFY(plan.bytesTransferred > 0);
        QCOMPARE(proxy.count("POST") + proxy.count("PUT") + proxy.count("PATCH"), 0);
    }

    void nothingIsWrittenToAReadOnlyHost()
    {
        CopyDriver driver;
        const QString path = write(u"app.tar"_s, dockerArchive({parts(u"app:1.0"_s)}, DockerForm::Legacy));
        QVERIFY(driver.push(path, {here(u"team/app:1.0"_s)}).isProven());
        FaultProxy source(m_here->port());
        FaultProxy destination(m_there->port());
        HostSettings &settings = driver.options.hosts[destination.host()];
        settings.plainHttp = true;
        settings.readOnly = true;
        driver.options.hosts[source.host()] = settings; // it is only read
        const QString from = source.host() + u"/team/app:1.0"_s;
        const QString to = destination.host() + u"/team/app:1.0"_s;
        for (const CopyReport &report : {driver.sync(from, {to}), driver.push(path, {to})}) {
            QCOMPARE(report.images.first().state, State::Failed);
            QCOMPARE(report.images.first().error->kind, Error::Kind::Forbidden);
        }
        QCOMPARE(source.count("GET", "/v2/team/"), 0); // known before anything is read
        driver.dryRun = true;
        const ImageReport plan = driver.sync(from, {to}).images.first();
        QCOMPARE(plan.state, State::Planned);
        QCOMPARE(plan.error->kind, Error::Kind::Forbidden);
        QCOMPARE(plan.mayPush, Grant::No);
        QCOMPARE(plan.blobs.transferred, 3);
        QCOMPARE(destination.count("POST|PUT|PATCH|DELETE"), 0);

        // What is there already needs no write.
        driver.dryRun = false;
        QVERIFY(CopyDriver().sync(here(u"team/app:1.0"_s), {there(u"team/app:1.0"_s)}).isProven());
        QCOMPARE(driver.sync(from, {to}).images.first().state, State::Unchanged);
        driver.force = true;
        QCOMPARE(driver.sync(here(u"team/app:1.0"_s), {destination.host() + u"/team/app:2.0"_s}).firstError()->kind,
                 Error::Kind::Forbidden);
        QCOMPARE(destination.count("POST|PUT|PATCH|DELETE"), 0);
    }

    void severalTagsOfOneIndexPutItsChildrenOnce()
    {
        LayoutBuilder builder;
        ImageParts arm = parts(u"app:1.0"_s, 1, 7);
        arm.architecture = u"arm64"_s;
        builder.name(builder.index({builder.image(parts(u"app:1.0"_s, 1)), builder.image(arm)}), u"1.0"_s);
        const QString path = layout(u"oci"_s, builder);
        CopyDriver driver;
        for (int tag = 0; tag < 6; ++tag)
            QVERIFY(driver.push(path, {here(u"team/app:v%1"_s.arg(tag))}).isProven());
        FaultProxy destination(m_there->port());
        const CopyReport report = driver.syncTags(here(u"team/app"_s), destination.host() + u"/team/app"_s);
        QVERIFY2(report.isProven(), qPrintable(report.firstError().value_or(Error()).detail));
        QCOMPARE(report.images.size(), 6);
        QCOMPARE(destination.count("PUT", "/manifests/sha256:"), 2);
        QCOMPARE(destination.count("PUT", "/manifests/v"), 6);
    }

    void aTagThatMeetsADestinationsOwnTagIsAnError()
    {
        CopyDriver driver;
        const QString path = write(u"app.tar"_s, dockerArchive({parts(u"app:1.0"_s, 1)}, DockerForm::Legacy));
        QVERIFY(driver.push(path, {here(u"team/app:1.0"_s), here(u"team/app:0.9"_s)}).isProven());
        CopyRequest request;
        request.source = TagSelection{*Repository::parse(here(u"team/app"_s)), {}};
        request.destinations = {*Reference::parse(there(u"team/app"_s)), *Reference::parse(there(u"team/app:1.0"_s))};
        const CopyReport tags = driver.run(request);
        QCOMPARE(tags.error->kind, Error::Kind::Usage);
        QVERIFY(tags.images.isEmpty());
        request.source = *Reference::parse(here(u"team/app:1.0"_s));
        QCOMPARE(driver.run(request).error->kind, Error::Kind::Usage);
        request.source = *ArchiveSource::parse(path);
        QCOMPARE(driver.run(request).error->kind, Error::Kind::Usage);
    }

    void copiesTagsByPatternInNaturalOrder()
    {
        CopyDriver driver;
        LayoutBuilder builder;
        builder.name(builder.image(parts(u"app:1"_s)), u"base"_s);
        const QString path = layout(u"oci"_s, builder);
        for (const QString &tag : {u"v1.10"_s, u"v1.2"_s, u"other"_s})
            QVERIFY(driver.push(path, {here(u"team/app:"_s + tag)}).isProven());
        const CopyReport report = driver.syncTags(here(u"team/app"_s), there(u"team/app"_s), u"v1\\..*"_s);
        QVERIFY(report.isProven());
        QCOMPARE(report.images.size(), 2);
        QCOMPARE(report.images.at(0).destination, there(u"team/app:v1.2"_s));
        QCOMPARE(report.images.at(1).destination, there(u"team/app:v1.10"_s));
        const CopyReport none = driver.syncTags(here(u"team/app"_s), there(u"team/app"_s), u"v2"_s);
        QCOMPARE(none.error->kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestCopyJob)
#include "tst_copyjob.moc"
