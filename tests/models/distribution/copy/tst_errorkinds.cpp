#include "tests/fixtures/scripted/authority.h"
#include "tests/fixtures/scripted/scriptedserver.h"
#include "tests/fixtures/standinregistry.h"
#include "tests/models/distribution/copy/copyscene.h"

#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// Every error kind of the design that concerns networks and registries, by a real cause where there is one.
class TestErrorKinds : public QObject
{
    Q_OBJECT

private:
    CopyScene m_scene;
    QTemporaryDir m_folder;
    std::unique_ptr<Authority> m_authority;
    QString m_layout;

    CopyReport push(const QString &destination) { return m_scene.driver->push(m_layout, {destination}); }

    static void failsWith(const CopyReport &report, Error::Kind kind, const QString &advice)
    {
        QVERIFY(!report.isProven());
        const Error error = report.firstError().value_or(Error());
        QVERIFY2(error.kind == kind, qPrintable(kindName(error.kind) + u": "_s + error.detail));
        QVERIFY2((error.summary + error.typed).contains(advice), qPrintable(error.summary));
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_scene.start());
        m_authority = std::make_unique<Authority>(m_folder.path());
    }

    void init()
    {
        m_scene.renew();
        LayoutBuilder builder;
        builder.name(builder.image(imageParts(1, 20'000, 3)), u"1.0"_s);
        m_layout = m_scene.layout(builder);
    }

    void tls_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("lastDay");
        QTest::addColumn<QString>("advice");
        const QString good = Authority::Wish().names;
        QTest::newRow("unknown authority") << false << good << 30 << u"--ca"_s;
        QTest::newRow("expired") << true << good << -1 << u"clock"_s;
        QTest::newRow("another name") << true << u"DNS:other.example"_s << 30 << u"name"_s;
    }

    /// On loopback too: a wrong certificate is never a reason to go on without TLS.
    void tls()
    {
        QFETCH(bool, trusted);
        QFETCH(QString, names);
        QFETCH(int, lastDay);
        QFETCH(QString, advice);
        const auto leaf = m_authority->issue(
            u"leaf"_s, {.names = names, .firstDay = -9, .lastDay = lastDay, .rsa = false, .selfSigned = false});
        ScriptedServer server;
        server.useTls(leaf.certificateFile, leaf.keyFile);
        if (trusted)
            m_scene.driver->options.defaults.caFile = m_authority->file();
        QElapsedTimer clock;
        clock.start();
        failsWith(push(u"127.0.0.1:%1/team/app"_s.arg(server.serverPort())), Error::Kind::Tls, advice);
        QVERIFY(clock.elapsed() < 10'000);
        QVERIFY(server.requests().isEmpty());
    }

    void aTlsRegistryWithItsOwnAuthorityWorks()
    {
        RegistryServer registry;
        registry.setTls();
        QVERIFY2(registry.start(), registry.log().constData());
        m_scene.driver->options.defaults.caFile = registry.caFile();
        const CopyReport report = push(registry.host() + u"/team/app"_s);
        QVERIFY2(report.isProven(), qPrintable(report.firstError().value_or(Error()).detail));
    }

    void unauthorized_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("no password") << QByteArray();
        QTest::newRow("a wrong one") << QByteArray("wrong");
    }

    void unauthorized()
    {
        QFETCH(QByteArray, password);
        RegistryServer registry;
        registry.setHtpasswd("qa", "right");
        QVERIFY2(registry.start(), registry.log().constData());
        if (!password.isEmpty()) {
            m_scene.driver->credential.username = u"qa"_s;
            m_scene.driver->credential.password = Secret(password);
        }
        failsWith(push(registry.host() + u"/team/app"_s), Error::Kind::Unauthorized, u"login"_s);
    }

    void forbidden() // a stand-in, because docker-registry knows only 401
    {
        StandInRegistry registry({.forbidsWrites = true});
        failsWith(push(registry.host() + u"/team/app"_s), Error::Kind::Forbidden, u"right to push"_s);
    }

    void notFound() const
    {
        failsWith(m_scene.driver->sync(m_scene.source->host() + u"/no/such:1"_s,
                                       {m_scene.destination->host() + u"/no/such"_s}),
                  Error::Kind::NotFound, u"Check the name"_s);
    }

    void conflict()
    {
        QVERIFY(push(m_scene.destination->host() + u"/team/conflict"_s).isProven());
        LayoutBuilder other;
        other.name(other.image(imageParts(1, 20'000, 4)), u"1.0"_s);
        m_layout = m_scene.layout(other);
        failsWith(push(m_scene.destination->host() + u"/team/conflict"_s), Error::Kind::Conflict, u"--force"_s);
    }

    void rateLimited()
    {
        m_scene.destination->add({.verb = "HEAD", .times = -1, .answer = Answer{429}});
        m_scene.driver->options.retries = 0;
        failsWith(push(m_scene.destination->host() + u"/team/app"_s), Error::Kind::RateLimited, u"Wait"_s);
    }

    void server()
    {
        m_scene.destination->add({.verb = "POST", .times = -1, .answer = Answer{500}});
        m_scene.driver->options.retries = 0;
        failsWith(push(m_scene.destination->host() + u"/team/server"_s), Error::Kind::Server, u"Try again later"_s);
    }

    void aReadOnlyRegistryIsTold()
    {
        RegistryServer registry;
        registry.setReadOnly(true);
        QVERIFY2(registry.start(), registry.log().constData());
        const CopyReport report = push(registry.host() + u"/team/app"_s);
        QVERIFY(!report.isProven());
        QVERIFY(!report.firstError()->summary.isEmpty());
    }

    void timeout()
    {
        ScriptedServer server;
        server.playDead();
        m_scene.driver->options.retries = 0;
        m_scene.driver->options.connectTimeoutMs = 500;
        m_scene.driver->options.stallTimeoutMs = 500;
        m_scene.driver->options.defaults.plainHttp = true;
        failsWith(push(u"127.0.0.1:%1/team/app"_s.arg(server.serverPort())), Error::Kind::Timeout, {});
    }

    void network() { failsWith(push(u"127.0.0.1:1/team/app"_s), Error::Kind::Network, {}); }

    /// docker-registry 2.8 still serves what it was given; this comes from a stand-in because nobody can push it today.
    void unsupported() const
    {
        StandInRegistry registry;
        registry.addManifest("team/old", "1", "application/vnd.docker.distribution.manifest.v1+prettyjws",
                             R"({"schemaVersion":1,"name":"team/old","tag":"1","fsLayers":[],"history":[]})");
        failsWith(
            m_scene.driver->sync(registry.host() + u"/team/old:1"_s, {m_scene.destination->host() + u"/team/old"_s}),
            Error::Kind::Unsupported, u"chema 1"_s);
    }

    void integrity()
    {
        const Sample sample = m_scene.sample(20'000);
        QFile blob(m_scene.sourceRegistry.blobFile(sample.layer));
        QVERIFY(blob.open(QIODevice::ReadWrite) && blob.seek(100) && blob.write("rotten") == 6);
        blob.close();
        failsWith(m_scene.driver->sync(m_scene.from(sample), {m_scene.to(sample)}), Error::Kind::Integrity,
                  u"nothing wrong was kept"_s);
        QCOMPARE(m_scene.digestThere(sample), QString());
    }

    void aLocalSpoolWithoutPlaceIsAnIoError()
    {
        // A folder that cannot be written stands in for a full disk; see tst_spoolsupply for that.
        const Sample sample = m_scene.sample(2'000'000);
        RegistryServer third;
        QVERIFY(third.start());
        const CopyRequest request{*Reference::parse(m_scene.from(sample)),
                                  {*Reference::parse(m_scene.to(sample)), *Reference::parse(third.host() + u"/a/b"_s)},
                                  {}};
        const auto job = m_scene.driver->job(request);
        QVERIFY(QDir(m_scene.driver->folder() + u"/workspace0/spool"_s).removeRecursively());
        QFile inTheWay(m_scene.driver->folder() + u"/workspace0/spool"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        job->start();
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 20'000);
        failsWith(job->report(), Error::Kind::Io, {});
        QCOMPARE(m_scene.digestThere(sample), QString());
    }
};

QTEST_GUILESS_MAIN(TestErrorKinds)
#include "tst_errorkinds.moc"
