#include "tests/fixtures/standinregistry.h"
#include "tests/models/distribution/copy/copyscene.h"

#include <QElapsedTimer>
#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;
using State = ImageReport::State;

/// One scheduler for a whole run: each blob moves once.
class TestBlobMover : public QObject
{
    Q_OBJECT

private:
    CopyScene m_scene;

    static QStringList uploaded(const FaultProxy &proxy)
    {
        QStringList digests;
        for (const ProxyRecord &record : proxy.records("PUT", "digest="))
            digests.append(QString::fromLatin1(record.target.mid(record.target.indexOf("digest=") + 7)));
        return digests;
    }

    QStringList downloaded() const
    {
        QStringList digests;
        for (const ProxyRecord &record : m_scene.source->records("GET", "/blobs/"))
            digests.append(QString::fromLatin1(record.target.mid(record.target.lastIndexOf('/') + 1)));
        return digests;
    }

private slots:
    void initTestCase() { QVERIFY(m_scene.start()); }
    void init() { m_scene.renew(); }

    void twentyTagsThatShareLayersMoveEachBlobOnce()
    {
        const QByteArray shared = layerTar("shared", 400'000, 4242);
        LayoutBuilder builder;
        for (quint32 i = 0; i < 20; ++i) {
            ImageParts image{{}, {shared, layerTar("own", 5'000, 5000 + i)}};
            builder.name(builder.image(image), u"v%1"_s.arg(i));
        }
        const QString layout = m_scene.layout(builder);
        CopyDriver direct;
        for (int i = 0; i < 20; ++i)
            QVERIFY(direct.push(layout + u":v%1"_s.arg(i), {m_scene.sourceRegistry.host() + u"/many/app:v%1"_s.arg(i)})
                        .isProven());
        const CopyReport report = m_scene.driver->syncTags(m_scene.source->host() + u"/many/app"_s,
                                                           m_scene.destination->host() + u"/many/app"_s);
        QVERIFY2(report.isProven(), qPrintable(report.firstError().value_or(Error()).detail));
        QCOMPARE(report.images.size(), 20);
        QStringList sent = uploaded(*m_scene.destination);
        QCOMPARE(sent.size(), 41); // one shared layer, twenty own ones, twenty configs
        QCOMPARE(sent.removeDuplicates(), 0);
        QStringList read = downloaded();
        QCOMPARE(read.removeDuplicates(), 0);
        for (const ImageReport &image : report.images)
            QCOMPARE(image.blobs.total, image.blobs.present + image.blobs.mounted + image.blobs.transferred);
    }

    void severalHostsAreFedFromOneDownload()
    {
        const Sample sample = m_scene.sample(2'000'000, true);
        RegistryServer third;
        QVERIFY(third.start());
        const CopyReport report
            = m_scene.driver->sync(m_scene.from(sample), {m_scene.to(sample), third.host() + u'/' + sample.name});
        QVERIFY2(report.isProven(), qPrintable(report.firstError().value_or(Error()).detail));
        QStringList read = downloaded();
        QCOMPARE(read.removeDuplicates(), 0);
    }

    void aSlowDestinationDoesNotHoldAFastOne()
    {
        const Sample sample = m_scene.sample(3'000'000);
        RegistryServer third;
        QVERIFY(third.start());
        FaultProxy slow(third.port());
        slow.setRate(700'000);
        const CopyRequest request{
            *Reference::parse(m_scene.from(sample)),
            {*Reference::parse(m_scene.to(sample)), *Reference::parse(slow.host() + u'/' + sample.name)},
            {}};
        const auto job = m_scene.driver->job(request);
        job->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_scene.digestThere(sample), sample.digest, 20'000);
        QVERIFY(!job->isOver()); // the slow one still goes on
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 30'000);
        QVERIFY(job->report().isProven());
    }

    void aFaultOfOneDestinationIsNotTheOthers()
    {
        const Sample sample = m_scene.sample(500'000);
        const CopyReport report
            = m_scene.driver->sync(m_scene.from(sample), {u"127.0.0.1:1/team/app"_s, m_scene.to(sample)});
        QVERIFY(!report.isProven());
        QCOMPARE(report.images.at(0).state, State::Failed);
        QCOMPARE(report.images.at(1).state, State::Succeeded);
        QCOMPARE(m_scene.digestThere(sample), sample.digest);
    }

    void aCorruptBlobForSeveralHostsIsFetchedOnceMoreAltogether()
    {
        const Sample sample = m_scene.sample(500'000);
        RegistryServer third;
        QVERIFY(third.start());
        const QByteArray path = "/blobs/" + sample.layer.toLatin1();
        m_scene.source->add({.verb = "GET", .path = path.constData(), .times = -1, .corruptAt = 7});
        const CopyReport report
            = m_scene.driver->sync(m_scene.from(sample), {m_scene.to(sample), third.host() + u'/' + sample.name});
        for (const ImageReport &image : report.images)
            QCOMPARE(image.error->kind, Error::Kind::Integrity);
        QCOMPARE(m_scene.source->count("GET", path.constData()), 2);
        QCOMPARE(m_scene.digestThere(sample), QString());
        QCOMPARE(m_scene.forgottenUploads(sample), 0);
    }

    void withinAHostBlobsAreMounted()
    {
        const Sample sample = m_scene.sample(500'000, true);
        const ImageReport image
            = m_scene.driver
                  ->sync(m_scene.from(sample),
                         {m_scene.source->host() + u"/matrixdc/app%1"_s.arg(sample.name.section(u'p', -1))})
                  .images.at(0);
        QCOMPARE(image.state, State::Succeeded);
        QCOMPARE(image.blobs.mounted, image.blobs.total);
        QCOMPARE(image.bytesTransferred, 0);
        QCOMPARE(m_scene.source->count("PUT", "digest="), 0);
    }

    /// Traps 5 and 10; docker-registry always mounts what it has.
    void aRefusedMountBecomesAnUpload_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("202: a session instead") << 202;
        for (const int status : {401, 403, 404, 405})
            QTest::addRow("%d: as Harbor when only the source is the trouble", status) << status;
    }

    void aRefusedMountBecomesAnUpload()
    {
        QFETCH(int, status);
        StandInRegistry host({.mounts = false});
        CopyDriver driver;
        LayoutBuilder builder;
        builder.name(builder.image(imageParts(1, 50'000, 77)), u"1.0"_s);
        QVERIFY(driver.push(m_scene.layout(builder), {host.host() + u"/team/app"_s}).isProven());
        if (status != 202)
            host.answerWith("POST", "mount=", {status}, 99);
        host.answerWith("HEAD", "/v2/other/app/blobs/", {404}, 2); // the stand-in's blobs belong to the whole host
        const CopyReport report = driver.sync(host.host() + u"/team/app:1.0"_s, {host.host() + u"/other/app"_s});
        QVERIFY2(report.isProven(), qPrintable(report.firstError().value_or(Error()).detail));
        QCOMPARE(report.images.at(0).blobs.transferred, 2);
        QCOMPARE(host.openUploads(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBlobMover)
#include "tst_blobmover.moc"
