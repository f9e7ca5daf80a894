#include "models/distribution/copy/imagetree.h"
#include "tests/fixtures/standinregistry.h"
#include "tests/models/distribution/client/clientscene.h"
#include "tests/models/distribution/copy/copyscene.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject pointer(const QByteArray &bytes, const QString &type)
{
    return {{u"mediaType"_s, type}, {u"digest"_s, Digest::of(bytes).toString()}, {u"size"_s, bytes.size()}};
}

QByteArray indexOf(const QList<QByteArray> &children, const QString &type, const QString &note = {})
{
    QJsonArray manifests;
    for (const QByteArray &child : children)
        manifests.append(pointer(child, type));
    QJsonObject index{
        {u"schemaVersion"_s, 2}, {u"mediaType"_s, QString(mediatype::ociIndex)}, {u"manifests"_s, manifests}};
    if (!note.isEmpty())
        index.insert(u"annotations"_s, QJsonObject{{u"note"_s, note}});
    return QJsonDocument(index).toJson(QJsonDocument::Compact);
}

QByteArray imageOf(const QString &note)
{
    return QJsonDocument(QJsonObject{{u"schemaVersion"_s, 2},
                                     {u"mediaType"_s, QString(mediatype::ociManifest)},
                                     {u"artifactType"_s, u"application/vnd.example"_s},
                                     {u"config"_s, pointer("{}", u"application/vnd.oci.empty.v1+json"_s)},
                                     {u"layers"_s, QJsonArray{pointer(note.toUtf8(), u"text/plain"_s)}}})
        .toJson(QJsonDocument::Compact);
}

}

/// The tree of an image, from a stand-in: docker-registry refuses to hold some of these.
class TestImageTree : public QObject
{
    Q_OBJECT

private:
    StandInRegistry m_registry;

    QByteArray put(const QByteArray &bytes, const QByteArray &tag = {})
    {
        const auto manifest = Manifest::parse(bytes);
        m_registry.addManifest("team/app", tag.isEmpty() ? manifest->digest().toString().toLatin1() : tag,
                               manifest->mediaType().toLatin1(), bytes);
        return bytes;
    }

    Result<ImageTree> load(const QString &tag) const
    {
        NetworkOptions options;
        options.retries = 0;
        options.defaults.plainHttp = true;
        ClientScene scene(options);
        const Reference reference(*Repository::parse(m_registry.host() + u"/team/app"_s), tag);
        return ClientScene::wait<ImageTree>([&](QObject *context, auto answer) {
            auto *loader = new TreeLoader(scene.client(), reference, {}, context);
            loader->load(answer);
        });
    }

private slots:
    void childrenStandBeforeTheirParents()
    {
        const QByteArray image = put(imageOf(u"a"_s));
        const QByteArray inner = put(indexOf({image}, mediatype::ociManifest, u"inner"_s));
        const QByteArray middle = put(indexOf({inner}, mediatype::ociIndex, u"middle"_s));
        put(indexOf({middle, inner}, mediatype::ociIndex), "nested");
        const auto tree = load(u"nested"_s);
        QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().detail));
        QList<QByteArray> order;
        for (const Manifest &manifest : tree->below)
            order.append(manifest.bytes());
        QCOMPARE(order, QList<QByteArray>({image, inner, middle}));
        QCOMPARE(tree->blobs().size(), 2);
    }

    void aChildThatIsNamedTwiceIsAskedForOnce()
    {
        const QByteArray image = put(imageOf(u"b"_s));
        put(indexOf({image, image}, mediatype::ociManifest), "twice");
        const int before = m_registry.count("GET");
        const auto tree = load(u"twice"_s);
        QVERIFY(tree);
        QCOMPARE(tree->below.size(), 1);
        QCOMPARE(m_registry.count("GET") - before, 3); // ping, index, image
    }

    void tooDeepIsRefused()
    {
        QByteArray below = put(imageOf(u"c"_s));
        QString type = mediatype::ociManifest;
        for (int depth = 0; depth < 6; ++depth) {
            below = put(indexOf({below}, type, QString::number(depth)),
                        depth == 5       ? "deep"
                            : depth == 4 ? "deepest"
                                         : "");
            type = mediatype::ociIndex;
        }
        QVERIFY(load(u"deepest"_s));
        const auto refused = load(u"deep"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }

    void tooManyAreRefused()
    {
        QJsonArray manifests;
        for (int i = 0; i <= 10'000; ++i)
            manifests.append(QJsonObject{{u"mediaType"_s, QString(mediatype::ociManifest)},
                                         {u"digest"_s, Digest::of(QByteArray::number(i)).toString()},
                                         {u"size"_s, 1}});
        put(QJsonDocument(QJsonObject{{u"schemaVersion"_s, 2},
                                      {u"mediaType"_s, QString(mediatype::ociIndex)},
                                      {u"manifests"_s, manifests}})
                .toJson(QJsonDocument::Compact),
            "many");
        const auto refused = load(u"many"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }

    void aMissingChildIsNotFound()
    {
        put(indexOf({imageOf(u"never put"_s)}, mediatype::ociManifest), "hole");
        QCOMPARE(load(u"hole"_s).error().kind, Error::Kind::NotFound);
    }

    void childrenThatAreNoManifestsAreLeftAlone()
    {
        put(indexOf({"whatever"}, u"application/vnd.example.thing"_s), "odd");
        const auto tree = load(u"odd"_s);
        QVERIFY(tree);
        QVERIFY(tree->below.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImageTree)
#include "tst_imagetree.moc"
