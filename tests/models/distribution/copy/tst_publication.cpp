#include "models/credentials/fixedcredential.h"
#include "models/distribution/client/registrysession.h"
#include "models/distribution/copy/publication.h"
#include "tests/fixtures/standinregistry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

namespace
{

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// An index of one image without layers.
ImageTree indexIn(StandInRegistry &registry)
{
    const QByteArray config = "{}";
    registry.addBlob(config);
    const QByteArray child = json({{u"schemaVersion"_s, 2},
                                   {u"mediaType"_s, QString(mediatype::ociManifest)},
                                   {u"config"_s,
                                    QJsonObject{{u"mediaType"_s, u"application/vnd.oci.empty.v1+json"_s},
                                                {u"digest"_s, Digest::of(config).toString()},
                                                {u"size"_s, config.size()}}},
                                   {u"layers"_s, QJsonArray()}});
    const QByteArray index = json({{u"schemaVersion"_s, 2},
                                   {u"mediaType"_s, QString(mediatype::ociIndex)},
                                   {u"manifests"_s,
                                    QJsonArray{QJsonObject{{u"mediaType"_s, QString(mediatype::ociManifest)},
                                                           {u"digest"_s, Digest::of(child).toString()},
                                                           {u"size"_s, child.size()}}}}});
    return {*Manifest::parse(index), {*Manifest::parse(child)}, {}};
}

}

/// What one publication needs.
struct Scene
{
    StandInRegistry registry;
    ImageTree tree = indexIn(registry);
    Destination to{*Repository::parse(registry.host() + u"/team/app"_s), u"1.0"_s};
    RegistrySession session{{}, std::make_unique<FixedCredential>(Credential())};
    CopyRequest request;
    ProgressBook progress;
    BlobMover mover{session.client(), session.limiter(), nullptr, progress, 0};
    ManifestShelf shelf{session.client()};
    QThreadPool pool;
    CopyContext context{request, session.client(), session.limiter(), mover, shelf, progress, nullptr, pool, {}, {}};
    Publication publication{context, to, tree, {}};
};

class TestPublication : public QObject
{
    Q_OBJECT

private slots:
    void putsTheTagLastAndProvesIt()
    {
        Publication &publication = m_scene->publication;
        std::optional<Result<>> end;
        connect(&publication, &Publication::finished, this, [&end](const Result<> &result) { end = result; });
        publication.start();
        QTRY_VERIFY(end);
        QVERIFY(end->has_value());
        QCOMPARE(m_scene->registry.manifest("team/app", "1.0")->bytes, m_scene->tree.root.bytes());
        QByteArray last;
        for (const Call &call : m_scene->registry.calls())
            if (call.verb == "PUT")
                last = call.path;
        QVERIFY2(last.endsWith("/manifests/1.0"), last.constData());
    }

    void nothingIsPutOnceItIsStopped()
    {
        Publication &publication = m_scene->publication;
        const Manifest child = m_scene->tree.below[0];
        // The shelf answers for a manifest in the order in which it was asked: the publication is stopped while its
        // put of the child is under way, hears of it, and would put the tag.
        m_scene->shelf.put(m_scene->to.repository, child.digest().toString(), child, this,
                           [&publication](const Result<RegistryClient::PutReceipt> &) { publication.stop(); });
        publication.start();
        putByDigest(child);
        putByDigest(m_scene->tree.root);
        QVERIFY(!m_scene->registry.manifest("team/app", "1.0"));
    }

    void aRefusalForWhatIsMissingIsToldApart()
    {
        m_scene->registry.removeBlob(m_scene->tree.below[0].config()->digest.toString().toLatin1());
        Publication &publication = m_scene->publication;
        std::optional<Error> missing;
        connect(&publication, &Publication::incomplete, this, [&missing](const Error &error) { missing = error; });
        connect(&publication, &Publication::finished, this, [] { QFAIL("one of the two"); });
        publication.start();
        QTRY_VERIFY(missing);
    }

private:
    void putByDigest(const Manifest &manifest)
    {
        bool isPut = false;
        m_scene->shelf.put(
            m_scene->to.repository, manifest.digest().toString(), manifest, this,
            [&isPut](const Result<RegistryClient::PutReceipt> &receipt) { isPut = receipt.has_value(); });
        QTRY_VERIFY(isPut);
    }

    std::unique_ptr<Scene> m_scene;

private slots:
    void init() { m_scene = std::make_unique<Scene>(); }
};

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
