#include "models/credentials/fixedcredential.h"
#include "models/distribution/inspect/registrybrowser.h"
#include "models/distribution/inspect/tagdetailsloader.h"
#include "tests/fixtures/faultproxy.h"
#include "tests/fixtures/images/imagebuilder.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/requests.h"

#include <QSignalSpy>
#include <algorithm>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// Details of tags, against a real docker-registry behind a proxy that counts.
class TestTagDetails : public QObject
{
    Q_OBJECT

private:
    RegistryServer m_registry;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<RegistryBrowser> m_browser;
    LayoutBuilder m_images;
    Descriptor m_amd = m_images.image({{}, {layerTar("a", 20'000, 1)}});
    Descriptor m_arm = m_images.image({{}, {layerTar("a", 20'000, 1)}, u"arm64"_s});
    Descriptor m_index = m_images.index({m_amd, m_arm}, true);
    QHash<QString, TagDetails> m_loaded;
    QHash<QString, Error> m_failed;

    QByteArray contentOf(const Digest &digest) const
    {
        return m_images.files().value(u"blobs/%1"_s.arg(QString(digest.toString()).replace(u':', u'/')));
    }

    void put(const QString &tagOrDigest, const Descriptor &manifest)
    {
        const Reply reply = request(m_registry.port(), "PUT", "/v2/team/app/manifests/" + tagOrDigest.toLatin1(),
                                    contentOf(manifest.digest), {{"Content-Type", manifest.mediaType.toLatin1()}});
        QCOMPARE(reply.status, 201);
    }

    Repository repository() const { return *Repository::parse(m_proxy->host() + u"/team/app"_s); }

    std::unique_ptr<TagDetailsLoader> loader()
    {
        auto loader = std::make_unique<TagDetailsLoader>(m_browser->client(), repository());
        connect(loader.get(), &TagDetailsLoader::loaded, this,
                [this](const QString &tag, const TagDetails &details) { m_loaded.insert(tag, details); });
        connect(loader.get(), &TagDetailsLoader::failed, this,
                [this](const QString &tag, const Error &error) { m_failed.insert(tag, error); });
        return loader;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_registry.start(), m_registry.log().constData());
        const auto files = m_images.files();
        for (auto file = files.begin(); file != files.end(); ++file)
            if (file.key().startsWith("blobs/"_L1))
                QCOMPARE(pushBlob(m_registry.port(), "team/app", *file), 201);
        const auto children = Manifest::parse(contentOf(m_index.digest), m_index.mediaType)->manifests();
        for (const Descriptor &child : children)
            put(child.digest.toString(), child);
        put(u"1.0"_s, m_index);
        put(u"latest"_s, m_index);
        put(u"arm"_s, m_arm);
    }

    void init()
    {
        m_loaded.clear();
        m_failed.clear();
        m_proxy = std::make_unique<FaultProxy>(m_registry.port());
        m_browser = std::make_unique<RegistryBrowser>(
            [] {
                NetworkOptions options;
                options.retries = 0;
                options.defaults.plainHttp = true;
                return options;
            },
            [] { return std::make_unique<FixedCredential>(Credential()); });
    }

    void an_image_tells_platforms_size_and_age()
    {
        const auto loader = this->loader();
        loader->want({u"arm"_s, u"1.0"_s});
        QTRY_COMPARE(m_loaded.size(), 2);
        QCOMPARE(m_loaded[u"arm"_s].platforms, QStringList{u"linux/arm64"_s});
        QCOMPARE(m_loaded[u"arm"_s].digest, m_arm.digest.toString());
        QCOMPARE(m_loaded[u"1.0"_s].platforms, QStringList({u"linux/amd64"_s, u"linux/arm64"_s}));
        QVERIFY(m_loaded[u"1.0"_s].size > m_loaded[u"arm"_s].size);
        QVERIFY(m_loaded[u"1.0"_s].created.isValid());
        QVERIFY(loader->isIdle());
    }

    void a_digest_that_two_tags_share_is_read_once()
    {
        const auto loader = this->loader();
        loader->want({u"1.0"_s, u"latest"_s});
        QTRY_COMPARE(m_loaded.size(), 2);
        QCOMPARE(m_loaded[u"1.0"_s], m_loaded[u"latest"_s]);
        const QByteArray index = "/manifests/" + m_index.digest.toString().toLatin1();
        QCOMPARE(m_proxy->count("GET", index.constData()), 1);
        loader->want({u"1.0"_s, u"latest"_s});
        QVERIFY2(loader->isIdle(), "what is known is not asked again");
    }

    void only_what_is_looked_at_now_is_asked_for()
    {
        QStringList many;
        for (int tag = 0; tag < 50; ++tag)
            many.append(u"none-%1"_s.arg(tag));
        m_proxy->add({.verb = "HEAD", .times = -1, .delayMs = 100});
        const auto loader = this->loader();
        loader->want(many);
        loader->want({u"arm"_s});
        QTRY_COMPARE(m_loaded.size(), 1);
        QTRY_VERIFY(loader->isIdle());
        QCOMPARE(m_proxy->count("HEAD"), 7); // six had begun
        QVERIFY(m_proxy->mostRequests() <= 6);
    }

    void a_failure_is_told_and_may_be_asked_again()
    {
        const auto loader = this->loader();
        loader->want({u"nowhere"_s});
        QTRY_COMPARE(m_failed.size(), 1);
        QCOMPARE(m_failed[u"nowhere"_s].kind, Error::Kind::NotFound);
        put(u"nowhere"_s, m_arm);
        loader->want({u"nowhere"_s});
        QTRY_COMPARE(m_loaded.size(), 1);
    }

    void going_away_in_the_middle_is_quiet()
    {
        m_proxy->add({.times = -1, .delayMs = 50});
        auto loader = this->loader();
        loader->want({u"1.0"_s, u"arm"_s});
        const QSignalSpy found(loader.get(), &TagDetailsLoader::digestFound);
        QTRY_VERIFY(!found.isEmpty());
        loader.reset();
        m_browser->renew();
        const auto isAnswered = [](const ProxyRecord &record) { return record.status != 0; };
        QTRY_VERIFY(std::ranges::all_of(m_proxy->records(), isAnswered)); // nothing is on its way any more
        QCoreApplication::processEvents();
        QVERIFY(m_loaded.isEmpty());
    }

    void after_a_renewal_the_session_is_another_one()
    {
        const QSignalSpy before(m_browser.get(), &RegistryBrowser::aboutToRenew);
        const QSignalSpy after(m_browser.get(), &RegistryBrowser::renewed);
        m_browser->client();
        m_browser->renew();
        QCOMPARE(before.size(), 1);
        QCOMPARE(after.size(), 1);
        const auto loader = this->loader();
        loader->want({u"arm"_s});
        QTRY_COMPARE(m_loaded.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTagDetails)
#include "tst_tagdetails.moc"
