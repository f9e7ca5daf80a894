#include "models/credentials/credentialprompts.h"
#include "models/distribution/inspect/comparejob.h"
#include "models/distribution/inspect/deletejob.h"
#include "models/distribution/inspect/inspectjob.h"
#include "models/distribution/inspect/proofjob.h"
#include "models/distribution/inspect/taglistjob.h"
#include "models/distribution/inspect/tagsofdigestjob.h"
#include "tests/fixtures/images/imagebuilder.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/requests.h"
#include "tests/fixtures/tokenserver.h"
#include "tests/models/distribution/client/clientscene.h"

#include <QSignalSpy>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// The jobs that only ask, each against a real docker-registry.
class TestInspectJobs : public QObject
{
    Q_OBJECT

private:
    RegistryServer m_registry;
    LayoutBuilder m_images;
    Descriptor m_amd = m_images.image({{}, {layerTar("a", 20'000, 1), layerTar("b", 10'000, 2)}});
    Descriptor m_arm = m_images.image({{}, {layerTar("a", 20'000, 1)}, u"arm64"_s});
    Descriptor m_index = m_images.index({m_amd, m_arm}, true);
    std::unique_ptr<ClientScene> m_scene;

    static NetworkOptions options()
    {
        NetworkOptions options;
        options.retries = 0;
        options.defaults.plainHttp = true;
        return options;
    }

    RegistryClient &client() { return m_scene->client(); }
    Repository repository(const QString &path = u"team/app"_s) const
    {
        return *Repository::parse(m_registry.host() + u'/' + path);
    }
    Reference tagged(const QString &tag) const { return {repository(), tag}; }

    static QByteArray contentOf(const LayoutBuilder &builder, const Digest &digest)
    {
        return builder.files().value(u"blobs/%1"_s.arg(QString(digest.toString()).replace(u':', u'/')));
    }

    void put(const QString &tagOrDigest, const Descriptor &manifest, const QByteArray &path = "team/app")
    {
        const Reply reply
            = request(m_registry.port(), "PUT", "/v2/" + path + "/manifests/" + tagOrDigest.toLatin1(),
                      contentOf(m_images, manifest.digest), {{"Content-Type", manifest.mediaType.toLatin1()}});
        QCOMPARE(reply.status, 201);
    }

    static bool ends(Job &job)
    {
        job.start();
        return QTest::qWaitFor([&job] { return job.isOver(); }, 20'000);
    }

    static QString told(const Job &job) { return job.error() ? job.error()->detail : QString(); }

    static int kindOf(const Job &job) { return job.error() ? static_cast<int>(job.error()->kind) : -1; }

private slots:
    void initTestCase()
    {
        m_registry.setDeleteEnabled(true);
        QVERIFY2(m_registry.start(), m_registry.log().constData());
        const auto files = m_images.files();
        for (auto file = files.begin(); file != files.end(); ++file)
            if (file.key().startsWith("blobs/"_L1))
                QCOMPARE(pushBlob(m_registry.port(), "team/app", *file), 201);
        const auto children = Manifest::parse(contentOf(m_images, m_index.digest), m_index.mediaType)->manifests();
        for (const Descriptor &child : children)
            put(child.digest.toString(), child);
        put(u"1.0"_s, m_index);
        put(u"latest"_s, m_index);
        put(u"1.10"_s, m_amd);
        put(u"1.9"_s, m_arm);
    }

    void init() { m_scene = std::make_unique<ClientScene>(options()); }

    void anInspectionShowsEveryPlatform_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QStringList>("platforms");
        QTest::addColumn<int>("kind");
        QTest::newRow("index") << u"1.0"_s << QStringList{u"linux/amd64"_s, u"linux/arm64"_s} << -1;
        QTest::newRow("image") << u"1.9"_s << QStringList{u"linux/arm64"_s} << -1;
        QTest::newRow("missing") << u"nowhere"_s << QStringList() << static_cast<int>(Error::Kind::NotFound);
    }

    void anInspectionShowsEveryPlatform()
    {
        QFETCH(QString, tag);
        QFETCH(QStringList, platforms);
        QFETCH(int, kind);
        InspectJob job(client(), tagged(tag));
        QVERIFY(ends(job));
        QCOMPARE(kindOf(job), kind);
        QStringList shown;
        for (const InspectedImage &image : job.images()) {
            shown.append(image.platform);
            QVERIFY(!image.config.isEmpty());
            QVERIFY(image.size > 0);
        }
        QCOMPARE(shown, platforms); // no attestation among them
    }

    void aBlobThatIsSharedCountsOnce()
    {
        InspectJob job(client(), tagged(u"1.0"_s));
        QVERIFY(ends(job));
        qint64 sum = 0;
        for (const InspectedImage &image : job.images())
            sum += image.size;
        QVERIFY(job.size() > 0);
        QCOMPARE(job.root().digest(), m_index.digest);
        QVERIFY(job.images()[0].size > job.images()[1].size);
        QVERIFY2(job.size() < sum, "the first layer is in both");
    }

    void tagsComeInNaturalOrder()
    {
        TagListJob job(client(), repository());
        QVERIFY(ends(job));
        QCOMPARE(job.tags(), QStringList({u"1.0"_s, u"1.9"_s, u"1.10"_s, u"latest"_s}));
        TagListJob missing(client(), repository(u"team/nothing"_s));
        QVERIFY(ends(missing));
        QCOMPARE(kindOf(missing), static_cast<int>(Error::Kind::NotFound));
    }

    void equalDigestsAreEqual_data()
    {
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<bool>("equal");
        QTest::addColumn<int>("kind");
        QTest::newRow("equal") << QStringList{u"1.0"_s, u"latest"_s} << true << -1;
        QTest::newRow("one is another") << QStringList{u"1.0"_s, u"latest"_s, u"1.9"_s} << false << -1;
        QTest::newRow("one is missing") << QStringList{u"1.0"_s, u"nowhere"_s} << false
                                        << static_cast<int>(Error::Kind::NotFound);
        QTest::newRow("all are missing") << QStringList{u"nowhere"_s, u"never"_s} << false
                                         << static_cast<int>(Error::Kind::NotFound);
    }

    void equalDigestsAreEqual()
    {
        QFETCH(QStringList, tags);
        QFETCH(bool, equal);
        QFETCH(int, kind);
        QList<Reference> references;
        for (const QString &tag : std::as_const(tags))
            references.append(tagged(tag));
        CompareJob job(client(), references);
        QSignalSpy finished(&job, &Job::finished);
        QVERIFY(ends(job));
        QCOMPARE(kindOf(job), kind);
        QCOMPARE(finished.size(), 1);
        if (kind >= 0)
            return;
        QCOMPARE(job.areEqual(), equal);
        QCOMPARE(job.images().size(), tags.size());
        QCOMPARE(job.images().first().platforms, QStringList({u"linux/amd64"_s, u"linux/arm64"_s}));
    }

    void allTagsOfADigestAreFound_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QStringList>("beside");
        QTest::addColumn<int>("kind");
        QTest::newRow("two") << u"latest"_s << QStringList{u"1.0"_s, u"latest"_s} << -1;
        QTest::newRow("one") << u"1.9"_s << QStringList{u"1.9"_s} << -1;
        QTest::newRow("none") << u"nowhere"_s << QStringList() << static_cast<int>(Error::Kind::NotFound);
    }

    void allTagsOfADigestAreFound()
    {
        QFETCH(QString, tag);
        QFETCH(QStringList, beside);
        QFETCH(int, kind);
        TagsOfDigestJob job(client(), tagged(tag));
        QVERIFY(ends(job));
        QCOMPARE(kindOf(job), kind);
        QCOMPARE(job.images().isEmpty() ? QStringList() : job.image().tags, beside);
    }

    void severalReferencesAreAskedForTogether()
    {
        TagsOfDigestJob job(client(), QList<Reference>{tagged(u"latest"_s), tagged(u"1.9"_s), tagged(u"1.0"_s)});
        QVERIFY(ends(job));
        QCOMPARE(kindOf(job), -1);
        QCOMPARE(job.images().size(), 2); // 1.0 is latest
        QCOMPARE(job.images().at(0).tags, QStringList({u"1.0"_s, u"latest"_s}));
        QCOMPARE(job.images().at(1).tags, QStringList{u"1.9"_s});
    }

    void aDeletedDigestTakesItsTagsAlong()
    {
        for (const auto &file : m_images.files())
            QCOMPARE(pushBlob(m_registry.port(), "team/old", file), 201);
        put(u"1"_s, m_amd, "team/old");
        put(u"2"_s, m_amd, "team/old");
        DeleteJob job(client(), repository(u"team/old"_s), m_amd.digest);
        QVERIFY(ends(job));
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(told(job)));
        for (const char *tag : {"1", "2"})
            QCOMPARE(request(m_registry.port(), "HEAD", QByteArray("/v2/team/old/manifests/") + tag).status, 404);
        DeleteJob again(client(), repository(u"team/old"_s), m_amd.digest);
        QVERIFY(ends(again));
        QCOMPARE(kindOf(again), static_cast<int>(Error::Kind::NotFound));
    }

    void whereDeletingIsSwitchedOffThatIsSaid()
    {
        RegistryServer strict;
        QVERIFY2(strict.start(), strict.log().constData());
        DeleteJob job(client(), *Repository::parse(strict.host() + u"/team/app"_s), m_amd.digest);
        QVERIFY(ends(job));
        QCOMPARE(kindOf(job), static_cast<int>(Error::Kind::Unsupported));
    }

    void aCredentialIsProven_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("kind");
        const int refused = static_cast<int>(Error::Kind::Unauthorized);
        QTest::newRow("basic") << "basic"_ba
                               << "secret"_ba << -1;
        QTest::newRow("basic, wrong") << "basic"_ba
                                      << "wrong"_ba << refused;
        QTest::newRow("bearer") << "bearer"_ba
                                << "secret"_ba << -1;
        QTest::newRow("bearer, wrong") << "bearer"_ba
                                       << "wrong"_ba << refused;
        QTest::newRow("nobody asks") << QByteArray() << "secret"_ba << -1;
    }

    void aCredentialIsProven()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(QByteArray, password);
        QFETCH(int, kind);
        TokenServer tokens;
        tokens.setRules({.user = "qa", .password = "secret"});
        RegistryServer registry;
        if (scheme == "basic")
            registry.setHtpasswd("qa", "secret");
        else if (scheme == "bearer")
            registry.setTokenServer(tokens);
        QVERIFY2(registry.start(), registry.log().constData());
        ProofJob job(registry.host(), {u"qa"_s, Secret(password), {}, {}}, options());
        QVERIFY(ends(job));
        QVERIFY2(kindOf(job) == kind, qPrintable(told(job)));
        if (kind < 0)
            QCOMPARE(job.wasAsked(), !scheme.isEmpty());
        QVERIFY(!told(job).contains(QString::fromLatin1(password)));
    }

    void cancellingEndsOnce()
    {
        const QList<Reference> two{tagged(u"1.0"_s), tagged(u"latest"_s)};
        std::vector<std::unique_ptr<Job>> jobs;
        jobs.push_back(std::make_unique<InspectJob>(client(), two.first()));
        jobs.push_back(std::make_unique<TagListJob>(client(), repository()));
        jobs.push_back(std::make_unique<CompareJob>(client(), two));
        jobs.push_back(std::make_unique<TagsOfDigestJob>(client(), two.first()));
        jobs.push_back(std::make_unique<ProofJob>(m_registry.host(), Credential(), options()));
        for (const auto &job : jobs) {
            QSignalSpy finished(job.get(), &Job::finished);
            connect(job.get(), &Job::stateChanged, job.get(), [one = job.get()](Job::State state) {
                if (state == Job::State::Running)
                    QMetaObject::invokeMethod(one, &Job::cancel, Qt::QueuedConnection);
            });
            QVERIFY(ends(*job));
            QCOMPARE(job->state(), Job::State::Cancelled);
            QCOMPARE(finished.size(), 1);
        }
        TagListJob after(client(), repository()); // what was cancelled left nothing behind
        QVERIFY(ends(after));
        QCOMPARE(after.tags().size(), 4);
    }

    void aCancelledJobLeavesNoQuestion()
    {
        RegistryServer locked;
        locked.setHtpasswd("qa", "secret");
        QVERIFY2(locked.start(), locked.log().constData());
        CredentialPrompts prompts;
        QSignalSpy withdrawn(&prompts, &CredentialPrompts::withdrawn);
        RegistrySession session(options(), prompts.source());
        TagListJob job(session.client(), *Repository::parse(locked.host() + u"/team/app"_s));
        job.start();
        QTRY_COMPARE(prompts.open().size(), 1);
        job.cancel();
        QTRY_COMPARE(withdrawn.size(), 1);
        QVERIFY(prompts.open().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInspectJobs)
#include "tst_inspectjobs.moc"
