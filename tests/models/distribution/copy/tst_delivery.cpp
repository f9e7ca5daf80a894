#include "tests/fixtures/requests.h"
#include "tests/fixtures/standinregistry.h"
#include "tests/models/distribution/copy/copyscene.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;
using State = ImageReport::State;

namespace
{

QJsonObject pointer(const QByteArray &bytes, const QString &type)
{
    return {{u"mediaType"_s, type}, {u"digest"_s, Digest::of(bytes).toString()}, {u"size"_s, bytes.size()}};
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

const QByteArray emptyConfig = "{}";

}

/// One image on its way from one stand-in to another, because docker-registry 2.8 has no referrers API and cannot be
/// made to lose blobs or to refuse at the right moment.
class TestDelivery : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StandInRegistry> m_source;
    std::unique_ptr<StandInRegistry> m_destination;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<CopyDriver> m_driver;

    QString from(const QString &tag) const { return m_source->host() + u"/team/app:"_s + tag; }
    QString to(const QString &tag) const { return m_proxy->host() + u"/team/app:"_s + tag; }
    CopyReport sync(const QString &tag = u"1.0"_s) { return m_driver->sync(from(tag), {to(tag)}); }

    QByteArray artifact(const QList<QByteArray> &layers, const QJsonObject &more = {},
                        const QString &type = mediatype::ociManifest)
    {
        QJsonArray pointers;
        m_source->addBlob(emptyConfig);
        for (const QByteArray &layer : layers) {
            m_source->addBlob(layer);
            pointers.append(pointer(layer, u"application/vnd.example.layer"_s));
        }
        QJsonObject manifest{{u"schemaVersion"_s, 2},
                             {u"mediaType"_s, type},
                             {u"config"_s, pointer(emptyConfig, u"application/vnd.oci.empty.v1+json"_s)},
                             {u"layers"_s, pointers}};
        for (auto member = more.begin(); member != more.end(); ++member)
            manifest.insert(member.key(), member.value());
        return json(manifest);
    }

    QByteArray put(const QByteArray &manifest, const QByteArray &tag = {})
    {
        const auto read = Manifest::parse(manifest);
        return m_source->addManifest("team/app", tag.isEmpty() ? read->digest().toString().toLatin1() : tag,
                                     read->mediaType().toLatin1(), manifest);
    }

    void arrived(const QByteArray &manifest, const QByteArray &reference)
    {
        const auto there = m_destination->manifest("team/app", reference);
        QVERIFY2(there, reference.constData());
        QCOMPARE(there->bytes, manifest);
        QCOMPARE(there->mediaType, Manifest::parse(manifest)->mediaType().toLatin1());
    }

    /// Two referrers, and the tag that lists them if there is to be one.
    QList<QByteArray> putReferrers(const QByteArray &image, const QByteArray &fallback)
    {
        QList<QByteArray> referrers;
        QJsonArray listed;
        for (const char *name : {"sbom", "signature"}) {
            const QByteArray referrer
                = artifact({name},
                           {{u"artifactType"_s, u"application/vnd."_s + QString::fromLatin1(name)},
                            {u"subject"_s, pointer(image, mediatype::ociManifest)}});
            put(referrer);
            referrers.append(referrer);
            listed.append(pointer(referrer, mediatype::ociManifest));
        }
        if (!fallback.isEmpty())
            put(json({{u"schemaVersion"_s, 2},
                      {u"mediaType"_s, QString(mediatype::ociIndex)},
                      {u"manifests"_s, listed}}),
                fallback);
        return referrers;
    }

    void aSecondSyncChangesNothing(const QByteArray &fallback)
    {
        const QByteArray path = "/manifests/" + fallback + "$";
        const int before = m_proxy->count("PUT", path.constData());
        const CopyReport again = sync();
        QVERIFY(again.isProven());
        QCOMPARE(again.images.at(0).state, State::Unchanged);
        QCOMPARE(m_proxy->count("PUT", path.constData()), before); // not written anew
    }

    QList<QByteArray> puts() const
    {
        QList<QByteArray> all;
        for (const Call &call : m_destination->calls())
            if (call.verb == "PUT" && call.path.contains("/manifests/"))
                all.append(call.path.mid(call.path.lastIndexOf('/') + 1));
        return all;
    }

private slots:
    void init()
    {
        m_source = std::make_unique<StandInRegistry>();
        m_destination = std::make_unique<StandInRegistry>();
        m_proxy = std::make_unique<FaultProxy>(m_destination->port());
        m_driver = std::make_unique<CopyDriver>();
    }

    void theTagComesLastAndEverythingBelowByDigest()
    {
        const QByteArray image = artifact({"one", "two"});
        put(image);
        const QByteArray inner = json({{u"schemaVersion"_s, 2},
                                       {u"mediaType"_s, QString(mediatype::ociIndex)},
                                       {u"manifests"_s, QJsonArray{pointer(image, mediatype::ociManifest)}}});
        put(inner);
        // As buildkit makes it: a child that attests another, and a member nobody knows.
        const QByteArray statement = artifact({"provenance"});
        put(statement);
        QJsonObject attestation = pointer(statement, mediatype::ociManifest);
        attestation.insert(u"platform"_s, QJsonObject{{u"os"_s, u"unknown"_s}, {u"architecture"_s, u"unknown"_s}});
        attestation.insert(u"annotations"_s,
                           QJsonObject{{u"vnd.docker.reference.type"_s, u"attestation-manifest"_s},
                                       {u"vnd.docker.reference.digest"_s, Digest::of(image).toString()}});
        const QByteArray root = json({{u"schemaVersion"_s, 2},
                                      {u"mediaType"_s, QString(mediatype::ociIndex)},
                                      {u"x-unknown"_s, u"kept"_s},
                                      {u"manifests"_s, QJsonArray{pointer(inner, mediatype::ociIndex), attestation}}});
        put(root, "1.0");
        const CopyReport report = sync();
        QVERIFY2(report.isProven(), qPrintable(report.firstError().value_or(Error()).detail));
        arrived(root, "1.0");
        for (const QByteArray &manifest : {image, inner, statement})
            arrived(manifest, digestOf(manifest));
        QCOMPARE(puts().size(), 4);
        QCOMPARE(puts().last(), QByteArray("1.0"));
        QVERIFY(puts().indexOf(digestOf(inner)) > puts().indexOf(digestOf(image)));
        QCOMPARE(report.images.at(0).blobs.total, 4);
    }

    void dockerTypesAreCopiedUntouchedToo()
    {
        const QByteArray image = artifact({"one"}, {}, mediatype::dockerManifest);
        put(image, "1.0");
        QVERIFY(sync().isProven());
        arrived(image, "1.0");
    }

    void aBlobThatVanishesUnderUsIsSentAgain()
    {
        const QByteArray image = artifact({"stays", "vanishes"});
        put(image, "1.0");
        m_destination->addBlob("vanishes");
        m_proxy->add({.verb = "PUT", .path = "/manifests/", .delayMs = 600});
        const auto request = CopyRequest{*Reference::parse(from(u"1.0"_s)), {*Reference::parse(to(u"1.0"_s))}, {}};
        const auto job = m_driver->job(request);
        job->start();
        QTRY_VERIFY(m_proxy->count("PUT", "/manifests/") > 0);
        m_destination->removeBlob(digestOf("vanishes"));
        QTRY_VERIFY(job->isOver());
        QVERIFY2(job->report().isProven(), qPrintable(job->report().firstError().value_or(Error()).detail));
        QVERIFY(m_destination->hasBlob(digestOf("vanishes")));
        arrived(image, "1.0");
        const auto blobs = job->report().images.at(0).blobs;
        QCOMPARE(blobs.total, blobs.present + blobs.mounted + blobs.transferred);
    }

    void aRegistryThatLosesItAgainAndAgainIsGivenUp()
    {
        put(artifact({"one"}), "1.0");
        m_destination->answerWith("PUT", "/manifests/", {400, {}, R"({"errors":[{"code":"MANIFEST_BLOB_UNKNOWN"}]})"},
                                  99);
        const CopyReport report = sync();
        QCOMPARE(report.firstError()->kind, Error::Kind::NotFound);
        QCOMPARE(m_destination->count("PUT", "/manifests/"), 3); // healed twice
        QVERIFY(!m_destination->manifest("team/app", "1.0"));
    }

    void whatIsReadBackMustBeWhatWasPut_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("the tag is another") << QByteArray("GET") << QByteArray("/manifests/1.0");
        QTest::newRow("a child is gone") << QByteArray("HEAD") << QByteArray("/manifests/sha256");
    }

    void whatIsReadBackMustBeWhatWasPut()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, path);
        const QByteArray image = artifact({"one"});
        put(image);
        put(json({{u"schemaVersion"_s, 2},
                  {u"mediaType"_s, QString(mediatype::ociIndex)},
                  {u"manifests"_s, QJsonArray{pointer(image, mediatype::ociManifest)}}}),
            "1.0");
        const Answer other{200, {{"Content-Type", "application/vnd.oci.image.manifest.v1+json"}}, artifact({"other"})};
        m_destination->answerWith(verb.constData(), path.constData(), verb == "GET" ? other : Answer{404}, 99);
        const CopyReport report = sync();
        QCOMPARE(report.images.at(0).state, State::Failed);
        QCOMPARE(report.firstError()->kind, Error::Kind::Integrity);
        QVERIFY(!report.isProven());
    }

    void refusalsOfVendorsAreReadRight_data()
    {
        QTest::addColumn<StandInRules>("rules");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("advice");
        const auto harbor = StandInRules::Vendor::Harbor;
        QTest::newRow("immutable") << StandInRules{.vendor = harbor, .projects = {u"team"_s}, .immutableTags = {"1.0"}}
                                   << u"conflict"_s << u"immutable"_s;
        QTest::newRow("no project") << StandInRules{.vendor = harbor, .projects = {u"other"_s}} << u"not-found"_s
                                    << u"project"_s;
        QTest::newRow("quota") << StandInRules{.vendor = harbor, .projects = {u"team"_s}, .quotaExceeded = true}
                               << u"forbidden"_s << u"quota"_s;
        QTest::newRow("no right") << StandInRules{.forbidsWrites = true} << u"forbidden"_s << u"right to push"_s;
    }

    void refusalsOfVendorsAreReadRight()
    {
        QFETCH(StandInRules, rules);
        QFETCH(QString, kind);
        QFETCH(QString, advice);
        put(artifact({"one"}), "1.0");
        const QByteArray before = artifact({"before"});
        m_destination->addManifest("team/app", "1.0", "application/vnd.oci.image.manifest.v1+json", before);
        m_destination->setRules(rules);
        m_driver->force = true;
        const CopyReport report = sync();
        QCOMPARE(kindName(report.firstError().value_or(Error()).kind), kind);
        QVERIFY2(report.firstError()->summary.contains(advice), qPrintable(report.firstError()->summary));
        arrived(before, "1.0");
    }

    void foreignLayersStayWhereTheyAreUnlessTheSourceServesThem_data()
    {
        QTest::addColumn<bool>("served");
        QTest::newRow("not served") << false;
        QTest::newRow("served") << true;
    }

    void foreignLayersStayWhereTheyAreUnlessTheSourceServesThem()
    {
        QFETCH(bool, served);
        QJsonObject foreign = pointer("windows", u"application/vnd.docker.image.rootfs.foreign.diff.tar.gzip"_s);
        foreign.insert(u"urls"_s, QJsonArray{u"http://127.0.0.1:1/windows"_s});
        const QByteArray image = artifact({}, {{u"layers"_s, QJsonArray{foreign}}}, mediatype::dockerManifest);
        put(image, "1.0");
        if (served)
            m_source->addBlob("windows");
        const CopyReport report = sync();
        QVERIFY2(report.isProven(), qPrintable(report.firstError().value_or(Error()).detail));
        QCOMPARE(m_destination->hasBlob(digestOf("windows")), served);
        arrived(image, "1.0");
    }

    void referrersComeAlong_data()
    {
        QTest::addColumn<bool>("apiHere");
        QTest::addColumn<bool>("apiThere");
        QTest::newRow("API to API") << true << true;
        QTest::newRow("API to fallback tag") << true << false;
        QTest::newRow("fallback tag to API") << false << true;
        QTest::newRow("fallback tag to fallback tag") << false << false;
    }

    void referrersComeAlong()
    {
        QFETCH(bool, apiHere);
        QFETCH(bool, apiThere);
        m_source->setRules({.referrersApi = apiHere});
        m_destination->setRules({.referrersApi = apiThere});
        const QByteArray image = artifact({"one"});
        const QByteArray subject = put(image, "1.0");
        const QByteArray fallback = QByteArray(subject).replace(':', '-');
        const QList<QByteArray> referrers = putReferrers(image, apiHere ? QByteArray() : fallback);
        const QByteArray signature = artifact({"cosign"});
        put(signature, fallback + ".sig");
        m_driver->referrers = true;
        const CopyReport report = sync();
        QVERIFY2(report.isProven(), qPrintable(report.firstError().value_or(Error()).detail));
        arrived(signature, fallback + ".sig");
        for (const QByteArray &referrer : referrers)
            arrived(referrer, digestOf(referrer));
        const auto index = m_destination->manifest("team/app", fallback);
        QCOMPARE(index.has_value(), !apiThere);
        if (index)
            QCOMPARE(Manifest::parse(index->bytes)->manifests().size(), 2);
        QCOMPARE(puts().last(), QByteArray("1.0"));
        aSecondSyncChangesNothing(fallback);
    }

    void signaturesThereAreReplacedOnlyByForce_data()
    {
        QTest::addColumn<bool>("force");
        QTest::addColumn<bool>("dryRun");
        QTest::newRow("refused") << false << false;
        QTest::newRow("a plan tells") << false << true;
        QTest::newRow("by force") << true << false;
    }

    void signaturesThereAreReplacedOnlyByForce()
    {
        QFETCH(const bool, force);
        QFETCH(const bool, dryRun);
        const QByteArray tag = put(artifact({"one"}), "1.0").replace(':', '-') + ".sig";
        const QByteArray here = artifact({"signed by us"});
        put(here, tag);
        const QByteArray there = artifact({"signed by others"});
        m_destination->addManifest("team/app", tag, "application/vnd.oci.image.manifest.v1+json", there);
        m_driver->referrers = true;
        m_driver->force = force;
        m_driver->dryRun = dryRun;
        const CopyReport report = sync();
        QCOMPARE(report.isProven(), force);
        arrived(force ? here : there, tag);
        QCOMPARE(m_destination->manifest("team/app", "1.0").has_value(), force);
        if (!force) {
            QCOMPARE(report.firstError()->kind, Error::Kind::Conflict);
            QVERIFY(report.firstError()->summary.contains(QString::fromLatin1(tag)));
        }
    }

    void aFallbackTagThatCannotBeReadIsNotOverwritten()
    {
        m_destination->setRules({.referrersApi = false, .checksChildren = false});
        const QByteArray image = artifact({"one"});
        const QByteArray fallback = put(image, "1.0").replace(':', '-');
        put(artifact({"sbom"}, {{u"subject"_s, pointer(image, mediatype::ociManifest)}}));
        const QByteArray others = json({{u"schemaVersion"_s, 2},
                                        {u"mediaType"_s, QString(mediatype::ociIndex)},
                                        {u"manifests"_s, QJsonArray{pointer("other", mediatype::ociManifest)}}});
        m_destination->addManifest("team/app", fallback, "application/vnd.oci.image.index.v1+json", others);
        m_proxy->add({.verb = "GET", .path = "/manifests/sha256-", .times = -1, .answer = Answer{500}});
        m_driver->referrers = true;
        m_driver->options.retries = 0;
        QVERIFY(!sync().isProven());
        arrived(others, fallback);
        m_proxy->clearRules();
        QVERIFY(sync().isProven());
        QCOMPARE(Manifest::parse(m_destination->manifest("team/app", fallback)->bytes)->manifests().size(), 2);
    }

    void referrersThatCannotBeAskedForFailTheImage()
    {
        put(artifact({"one"}), "1.0");
        m_source->answerWith("GET", "/referrers/", {500}, 99);
        m_driver->referrers = true;
        m_driver->options.retries = 0;
        QCOMPARE(sync().firstError()->kind, Error::Kind::Server);
        QVERIFY(!m_destination->manifest("team/app", "1.0"));
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
