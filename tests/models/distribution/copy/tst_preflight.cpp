#include "models/distribution/copy/preflight.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/standinregistry.h"
#include "tests/fixtures/tokenserver.h"
#include "tests/models/distribution/client/clientscene.h"

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// What a dry run is told without a write. Tokens come from a real docker-registry's token server; Harbor's API and its
/// words from a stand-in.
class TestPreflight : public QObject
{
    Q_OBJECT

private:
    static NetworkOptions options()
    {
        NetworkOptions options;
        options.retries = 0;
        options.defaults.plainHttp = true;
        return options;
    }

    static std::optional<Preflight> ask(ClientScene &scene, const QString &repository, const QString &tag,
                                        bool isReplaced)
    {
        const Repository destination = *Repository::parse(repository);
        const auto has = ClientScene::wait<bool>([&](QObject *context, auto answer) {
            scene.client().hasBlob(destination, Digest::of("x"), Scope::push(destination.path()), context, answer);
        });
        Q_UNUSED(has) // it fetches the token that a plan always has by then
        QObject context;
        std::optional<Preflight> got;
        askBeforePush(scene.client(), destination, tag, isReplaced, &context,
                      [&got](const Preflight &found) { got = found; });
        return QTest::qWaitFor([&got] { return got.has_value(); }, 20'000) ? got : std::nullopt;
    }

private slots:
    void theTokenTellsWhoMayPush_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<bool>("grantsNothing");
        QTest::addColumn<Grant>("mayPush");
        QTest::newRow("the owner") << "qa"_ba << false << Grant::Yes;
        QTest::newRow("anonymous, who may pull") << QByteArray() << false << Grant::No;
        QTest::newRow("nothing granted") << "qa"_ba << true << Grant::No;
    }

    void theTokenTellsWhoMayPush()
    {
        QFETCH(QByteArray, user);
        QFETCH(bool, grantsNothing);
        QFETCH(Grant, mayPush);
        TokenServer tokens;
        tokens.setRules({.user = "qa", .password = "secret", .anonymousPull = true, .grantsNothing = grantsNothing});
        RegistryServer registry;
        registry.setTokenServer(tokens);
        QVERIFY2(registry.start(), registry.log().constData());
        const Credential credential
            = user.isEmpty() ? Credential() : Credential{QString::fromUtf8(user), Secret("secret"_ba), {}, {}};
        ClientScene scene(options(), credential);
        const auto found = ask(scene, registry.host() + u"/team/app"_s, u"1.0"_s, true);
        QVERIFY(found);
        QCOMPARE(found->mayPush, mayPush);
        QCOMPARE(found->obstacle.has_value(), mayPush == Grant::No);
        if (found->obstacle)
            QCOMPARE(found->obstacle->kind, Error::Kind::Forbidden);
    }

    void whereNoTokenTellsItTheRightIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::newRow("basic") << "qa"_ba;
        QTest::newRow("nobody logs in") << QByteArray();
    }

    void whereNoTokenTellsItTheRightIsUnknown()
    {
        QFETCH(QByteArray, user);
        RegistryServer registry;
        if (!user.isEmpty())
            registry.setHtpasswd(user, "secret");
        QVERIFY2(registry.start(), registry.log().constData());
        ClientScene scene(options(), {QString::fromUtf8(user), Secret("secret"_ba), {}, {}});
        const auto found = ask(scene, registry.host() + u"/team/app"_s, u"1.0"_s, true);
        QVERIFY(found);
        QCOMPARE(found->mayPush, Grant::Unknown);
        QVERIFY(!found->obstacle);
    }

    void harborTellsWhatStandsInTheWay_data()
    {
        QTest::addColumn<QString>("repository");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<bool>("isReplaced");
        QTest::addColumn<int>("kind"); // −1: nothing
        const int conflict = static_cast<int>(Error::Kind::Conflict);
        QTest::newRow("nothing") << u"team/app"_s << u"latest"_s << true << -1;
        QTest::newRow("immutable") << u"team/app"_s << u"1.0"_s << true << conflict;
        QTest::newRow("immutable, but the same digest") << u"team/app"_s << u"1.0"_s << false << -1;
        QTest::newRow("project missing") << u"nobody/app"_s << u"1.0"_s << false
                                         << static_cast<int>(Error::Kind::NotFound);
    }

    void harborTellsWhatStandsInTheWay()
    {
        QFETCH(QString, repository);
        QFETCH(QString, tag);
        QFETCH(bool, isReplaced);
        QFETCH(int, kind);
        StandInRegistry registry(
            {.vendor = StandInRules::Vendor::Harbor, .projects = {u"team"_s}, .immutableTags = {"1.0"}});
        for (const char *known : {"1.0", "latest"})
            registry.addManifest("team/app", known, "application/vnd.oci.image.manifest.v1+json", "{}");
        ClientScene scene(options());
        scene.host(registry.host()).kind = HostKind::Harbor;
        const auto found = ask(scene, registry.host() + u'/' + repository, tag, isReplaced);
        QVERIFY(found);
        QCOMPARE(found->mayPush, Grant::Unknown); // being allowed to read says nothing
        QCOMPARE(found->obstacle ? static_cast<int>(found->obstacle->kind) : -1, kind);
        if (found->obstacle)
            QVERIFY(found->obstacle->summary.contains(repository));
    }

    void aMissingProjectIsToldBeforeTheTokenWithoutRights()
    {
        TokenServer tokens;
        tokens.setRules({.grantsNothing = true}); // as Harbor's for a missing project
        StandInRegistry registry({.vendor = StandInRules::Vendor::Harbor, .projects = {u"team"_s}});
        const QByteArray challenge = "Bearer realm=\"" + tokens.realm().toEncoded() + "\",service=\"harbor-registry\"";
        registry.answerWith("GET", "^/v2/$", {401, {{"WWW-Authenticate", challenge}}});
        ClientScene scene(options());
        const auto found = ask(scene, registry.host() + u"/nobody/app"_s, u"1.0"_s, false);
        QVERIFY(found);
        QCOMPARE(found->mayPush, Grant::No);
        QVERIFY(found->obstacle);
        QCOMPARE(found->obstacle->kind, Error::Kind::NotFound);
    }

    void aHarborThatSaysNothingIsUnknown()
    {
        StandInRegistry registry({.vendor = StandInRules::Vendor::Harbor, .projects = {u"team"_s}});
        registry.answerWith("GET", "/api/v2.0/", {403}, 9);
        ClientScene scene(options());
        scene.host(registry.host()).kind = HostKind::Harbor;
        const auto found = ask(scene, registry.host() + u"/team/app"_s, u"1.0"_s, true);
        QVERIFY(found);
        QCOMPARE(found->mayPush, Grant::Unknown);
        QVERIFY(!found->obstacle);
    }
};

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
