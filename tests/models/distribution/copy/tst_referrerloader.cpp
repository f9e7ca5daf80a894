#include "models/distribution/copy/referrerloader.h"
#include "tests/fixtures/standinregistry.h"
#include "tests/models/distribution/client/clientscene.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

namespace
{

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject pointer(const QByteArray &bytes, const QString &mediaType)
{
    return {{u"mediaType"_s, mediaType}, {u"digest"_s, Digest::of(bytes).toString()}, {u"size"_s, bytes.size()}};
}

/// A manifest without layers; different numbers make different ones.
QByteArray manifestOf(int number, const QByteArray &subject = {})
{
    QJsonObject manifest{{u"schemaVersion"_s, 2},
                         {u"mediaType"_s, QString(mediatype::ociManifest)},
                         {u"config"_s, pointer("{}", u"application/vnd.oci.empty.v1+json"_s)},
                         {u"layers"_s, QJsonArray()},
                         {u"annotations"_s, QJsonObject{{u"number"_s, QString::number(number)}}}};
    if (!subject.isEmpty())
        manifest.insert(u"subject"_s, pointer(subject, QString(mediatype::ociManifest)));
    return json(manifest);
}

}

class TestReferrerLoader : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StandInRegistry> m_registry;
    std::unique_ptr<ClientScene> m_scene;
    const QByteArray m_image = manifestOf(0);

    Repository repository() const { return *Repository::parse(m_registry->host() + u"/team/app"_s); }

    void add(const QByteArray &manifest) const
    {
        m_registry->addManifest("team/app", Digest::of(manifest).toString().toLatin1(),
                                mediatype::ociManifest.toString().toLatin1(), manifest);
    }

    Result<QList<Attachment>> load()
    {
        return ClientScene::wait<QList<Attachment>>([this](QObject *context, auto answer) {
            auto *loader = new ReferrerLoader(m_scene->client(), repository(), context);
            loader->load({*Manifest::parse(m_image), {}, {}}, answer);
        });
    }

    static QStringList digests(const QList<Attachment> &attachments)
    {
        QStringList found;
        for (const Attachment &attachment : attachments)
            found.append(attachment.tree.root.digest().toString());
        found.sort();
        return found;
    }

private slots:
    void init()
    {
        m_registry = std::make_unique<StandInRegistry>();
        m_scene = std::make_unique<ClientScene>();
        add(m_image);
    }

    void anImageWithoutReferrersHasNone()
    {
        const auto found = load();
        QVERIFY(found);
        QVERIFY(found->isEmpty());
    }

    void referrersOfReferrersComeToo()
    {
        const QByteArray signature = manifestOf(1, m_image);
        const QByteArray ofSignature = manifestOf(2, signature);
        add(signature);
        add(ofSignature);
        const auto found = load();
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QStringList expected{Digest::of(signature).toString(), Digest::of(ofSignature).toString()};
        expected.sort();
        QCOMPARE(digests(*found), expected);
    }

    void moreThanAThousandAreAnError()
    {
        QJsonArray manifests;
        for (int i = 1; i <= 1001; ++i)
            manifests.append(pointer(manifestOf(i), QString(mediatype::ociManifest)));
        const QByteArray list = json(
            {{u"schemaVersion"_s, 2}, {u"mediaType"_s, QString(mediatype::ociIndex)}, {u"manifests"_s, manifests}});
        m_registry->answerWith("GET", "/referrers/", {200, {}, list});
        const auto found = load();
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Invalid);
        QVERIFY2(found.error().detail.contains("more than 1000"_L1), qPrintable(found.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestReferrerLoader)
#include "tst_referrerloader.moc"
