#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/requests.h"
#include "tests/fixtures/scripted/scriptedserver.h"
#include "tests/fixtures/standinregistry.h"
#include "tests/fixtures/tokenserver.h"
#include "tests/models/distribution/client/clientscene.h"

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray imageBytes
    = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":)"
      R"({"mediaType":"application/vnd.oci.empty.v1+json","digest":"sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a","size":2},"layers":[]})";
const QByteArray imageType = "application/vnd.oci.image.manifest.v1+json";
const QByteArray schema1 = R"({"schemaVersion":1,"name":"team/app","tag":"1.0","fsLayers":[],"history":[]})";

QByteArray referrerOf(const QByteArray &subject, const QByteArray &type)
{
    return R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","artifactType":")" + type
        + R"(","config":{"mediaType":"application/vnd.oci.empty.v1+json","digest":"sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a","size":2},"layers":[],"subject":{"mediaType":")"
        + imageType + R"(","digest":")" + subject + R"(","size":1}})";
}

QByteArray listing(const QList<QByteArray> &descriptorsOf)
{
    QByteArray entries;
    for (const QByteArray &bytes : descriptorsOf)
        entries += (entries.isEmpty() ? "" : ",") + QByteArray(R"({"mediaType":")") + imageType + R"(","digest":")"
            + digestOf(bytes) + R"(","size":)" + QByteArray::number(bytes.size()) + '}';
    return R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[)" + entries + "]}";
}

}

/// The calls against a stand-in, because docker-registry cannot be made to give these answers.
class TestRegistryClient : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StandInRegistry> m_registry;
    std::unique_ptr<ClientScene> m_scene;

    void renew(const StandInRules &rules = {}, const Credential &credential = {})
    {
        m_registry = std::make_unique<StandInRegistry>(rules);
        NetworkOptions options;
        options.retries = 0;
        options.hosts[m_registry->host()].plainHttp = true;
        m_scene = std::make_unique<ClientScene>(options, credential);
    }

    Repository repository() const { return *Repository::parse(m_registry->host() + u"/team/app"_s); }
    Reference tagged() const { return {repository(), u"1.0"_s}; }

    Result<std::optional<Digest>> head(const Reference &reference)
    {
        return ClientScene::wait<std::optional<Digest>>(
            [&](QObject *context, auto answer) { m_scene->client().head(reference, context, answer); });
    }
    Result<Manifest> manifest(const Reference &reference)
    {
        return ClientScene::wait<Manifest>(
            [&](QObject *context, auto answer) { m_scene->client().manifest(reference, context, answer); });
    }
    Result<QStringList> tags()
    {
        return ClientScene::wait<QStringList>(
            [&](QObject *context, auto answer) { m_scene->client().tags(repository(), context, answer); });
    }
    static Answer referrersPage(const QByteArray &subject, const QByteArray &next, const QList<QByteArray> &manifests)
    {
        return {
            200, {{"Link", "</v2/team/app/referrers/" + subject + "?" + next + ">; rel=\"next\""}}, listing(manifests)};
    }

    Result<QList<Descriptor>> referrers(const QByteArray &subject)
    {
        const Digest digest = *Digest::parse(QString::fromLatin1(subject));
        return ClientScene::wait<QList<Descriptor>>(
            [&](QObject *context, auto answer) { m_scene->client().referrers(repository(), digest, context, answer); });
    }
    Result<RegistryClient::UploadStart> startUpload(const Digest &digest, const std::optional<Repository> &from)
    {
        return ClientScene::wait<RegistryClient::UploadStart>([&](QObject *context, auto answer) {
            m_scene->client().startUpload(repository(), digest, from, context, answer);
        });
    }

    QList<Call> calls(const QByteArray &verb, const QByteArray &path) const
    {
        QList<Call> found;
        const auto all = m_registry->calls();
        for (const Call &call : all)
            if (call.verb == verb && call.path.contains(path))
                found.append(call);
        return found;
    }

private slots:
    void init() { renew(); }

    void theDigestOfAHeadIsBelieved()
    {
        m_registry->addManifest("team/app", "1.0", imageType, imageBytes);
        const auto digest = head(tagged());
        QVERIFY(digest && *digest);
        QCOMPARE((*digest)->toString().toLatin1(), digestOf(imageBytes));
        QCOMPARE(calls("GET", "/manifests/").size(), 0);
    }

    void trap13_aMissingDigestHeaderIsMadeUpForByTheBytes()
    {
        renew({.digestHeader = false});
        m_registry->addManifest("team/app", "1.0", imageType, imageBytes);
        const auto digest = head(tagged());
        QVERIFY(digest && *digest);
        QCOMPARE((*digest)->toString().toLatin1(), digestOf(imageBytes));
        QCOMPARE(calls("GET", "/manifests/").size(), 1);
    }

    void trap13_everyManifestRequestAcceptsAllTypesUnencoded()
    {
        m_registry->addManifest("team/app", "1.0", imageType, imageBytes);
        QVERIFY(head(tagged()));
        QVERIFY(manifest(tagged()));
        for (const QByteArray &verb : {QByteArray("HEAD"), QByteArray("GET")}) {
            const Call call = calls(verb, "/manifests/").value(0);
            for (const auto &type : {mediatype::dockerManifest, mediatype::dockerManifestList, mediatype::ociManifest,
                                     mediatype::ociIndex})
                QVERIFY2(call.header("Accept").contains(QByteArray(type.data(), type.size())), verb.constData());
            QCOMPARE(call.header("Accept-Encoding"), QByteArray("identity"));
        }
    }

    void trap14_otherBytesThanTheHeaderSaysAreAskedForOnceMoreThenRefused()
    {
        const QByteArray digest = m_registry->addManifest("team/app", "1.0", imageType, imageBytes);
        const Answer lie{200, {{"Content-Type", imageType}, {"Docker-Content-Digest", digest}}, schema1 + ' '};
        const Answer wrong{200, {{"Content-Type", imageType}, {"Docker-Content-Digest", digest}}, imageBytes + ' '};
        m_registry->answerWith("GET", "/manifests/", wrong, 1);
        const auto healed = manifest(tagged());
        QVERIFY(healed);
        QCOMPARE(healed->bytes(), imageBytes);
        m_registry->answerWith("GET", "/manifests/", wrong, 9);
        const auto refused = manifest(tagged());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Integrity);
        QCOMPARE(calls("GET", "/manifests/").size(), 4);
        const auto byDigest = manifest(Reference(repository(), *Digest::parse(QString::fromLatin1(digest))));
        QCOMPARE(byDigest.error().kind, Error::Kind::Integrity);
    }

    void trap15_theContentTypeOfAPutIsTheManifestsMediaType()
    {
        const QByteArray untyped = R"({"schemaVersion":2,"manifests":[]})";
        for (const auto &[bytes, type] : {std::pair(imageBytes, imageType),
                                          std::pair(untyped, QByteArray("application/vnd.oci.image.index.v1+json"))}) {
            const auto read = Manifest::parse(bytes, QString::fromLatin1(type));
            QVERIFY(read);
            m_registry->setRules({.checksChildren = false});
            const auto put = ClientScene::wait<RegistryClient::PutReceipt>([&](QObject *context, auto answer) {
                m_scene->client().putManifest(repository(), u"1.0"_s, *read, context, answer);
            });
            QVERIFY(put);
            QCOMPARE(calls("PUT", "/manifests/").last().header("Content-Type"), type);
            QCOMPARE(m_registry->manifest("team/app", "1.0")->bytes, bytes);
        }
    }

    void schema1IsRefusedWithItsSentence()
    {
        const Answer old{200,
                         {{"Content-Type", "application/vnd.docker.distribution.manifest.v1+prettyjws"},
                          {"Docker-Content-Digest", digestOf("signed without its signatures")}},
                         schema1};
        m_registry->answerWith("GET", "/manifests/", old);
        const auto refused = manifest(tagged());
        QCOMPARE(refused.error().kind, Error::Kind::Unsupported);
        QVERIFY2(refused.error().summary.contains(u"schema"_s), qPrintable(refused.error().summary));
    }

    void trap19_tagsComeInPages_data()
    {
        QTest::addColumn<bool>("absolute");
        QTest::addColumn<int>("perPage");
        QTest::newRow("all at once") << false << 0;
        QTest::newRow("relative links") << false << 2;
        QTest::newRow("absolute links") << true << 2;
    }

    void trap19_tagsComeInPages()
    {
        QFETCH(bool, absolute);
        QFETCH(int, perPage);
        renew({.tagsPerPage = perPage, .absoluteLinks = absolute});
        for (const char *tag : {"a", "b", "c", "d", "e"})
            m_registry->addManifest("team/app", tag, imageType, imageBytes);
        const auto all = tags();
        QVERIFY(all);
        QCOMPARE(*all, QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        QCOMPARE(calls("GET", "/tags/list").constFirst().query(u"n"_s), QByteArray("1000")); // ECR takes no more
    }

    void trap19_aListThatCannotBeReadToItsEndIsAnError_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QString>("kind");
        const auto json = [](const QByteArray &body, const QByteArray &link = {}) {
            Answer answer{200, {{"Content-Type", "application/json"}}, body};
            if (!link.isEmpty())
                answer.headers.append(qMakePair(QByteArray("Link"), link));
            return answer;
        };
        QTest::newRow("goes on elsewhere")
            << json(R"({"name":"a","tags":["a"]})", R"(<http://evil.example/v2/x>; rel="next")") << u"server"_s;
        QTest::newRow("turns in circles")
            << json(R"({"name":"a","tags":["a"]})", R"(</v2/team/app/tags/list?n=1000>; rel="next")") << u"server"_s;
        QTest::newRow("a page for people") << json("<html>") << u"server"_s;
        QTest::newRow("another object") << json(R"({"status":"ok"})") << u"server"_s;
        QTest::newRow("missing") << Answer{404, {}, R"({"errors":[{"code":"NAME_UNKNOWN"}]})"} << u"not-found"_s;
    }

    void trap19_aListThatCannotBeReadToItsEndIsAnError()
    {
        QFETCH(Answer, answer);
        QFETCH(QString, kind);
        m_registry->answerWith("GET", "/tags/list", answer);
        const auto all = tags();
        QVERIFY(!all);
        QCOMPARE(kindName(all.error().kind), kind);
    }

    void aRepositoryWithoutTagsIsAnEmptyList()
    {
        m_registry->answerWith("GET", "/tags/list", {200, {}, R"({"name":"team/app","tags":null})"});
        const auto none = tags();
        QVERIFY(none);
        QVERIFY(none->isEmpty());
    }

    void trap5_aMountIsDoneOrBeginsAnUpload()
    {
        const QByteArray digest = m_registry->addBlob("bytes");
        const auto wanted = *Digest::parse(QString::fromLatin1(digest));
        const auto from = *Repository::parse(m_registry->host() + u"/other/app"_s);
        const auto mounted = startUpload(wanted, from);
        QVERIFY(mounted && mounted->mounted);
        const Call post = calls("POST", "/blobs/uploads/").constFirst();
        QCOMPARE(post.query(u"mount"_s), digest);
        QCOMPARE(post.query(u"from"_s), QByteArray("other/app"));
        renew({.mounts = false});
        const auto begun = startUpload(wanted, *Repository::parse(m_registry->host() + u"/other/app"_s));
        QVERIFY(begun && !begun->mounted && begun->location.isValid());
        QCOMPARE(m_registry->openUploads(), 1); // the session of the mount is the one to use
    }

    /// Trap 10, against docker-registry's own token auth.
    void trap10_aMountAsksForBothRepositoriesInOneTokenTheDestinationFirst()
    {
        TokenServer tokens;
        RegistryServer guarded;
        guarded.setTokenServer(tokens);
        QVERIFY2(guarded.start(), guarded.log().constData());
        ClientScene scene;
        const auto result = ClientScene::wait<RegistryClient::UploadStart>([&](QObject *context, auto answer) {
            scene.client().startUpload(*Repository::parse(guarded.host() + u"/dst"_s), Digest::of("x"),
                                       *Repository::parse(guarded.host() + u"/src"_s), context, answer);
        });
        QVERIFY(result);
        const auto scopes = tokens.calls().last().queries(u"scope"_s);
        QCOMPARE(scopes, QList<QByteArray>({"repository:dst:pull,push", "repository:src:pull"}));
    }

    void anUploadWithoutALocationIsNoUpload()
    {
        m_registry->answerWith("POST", "/blobs/uploads/", {202});
        const auto begun = startUpload(Digest::of("x"), {});
        QCOMPARE(begun.error().kind, Error::Kind::Server);
    }

    void trap6_theSmallestChunkIsRead()
    {
        renew({.shortestChunk = 5'000'000});
        QCOMPARE(startUpload(Digest::of("x"), {})->minimumChunk, 5'000'000);
    }

    void referrersAreFound_data()
    {
        QTest::addColumn<bool>("api");
        QTest::newRow("by the API") << true;
        QTest::newRow("by the fallback tag") << false;
    }

    void referrersAreFound()
    {
        QFETCH(bool, api);
        renew({.referrersApi = api});
        const QByteArray subject = m_registry->addManifest("team/app", "1.0", imageType, imageBytes);
        const QByteArray one = referrerOf(subject, "application/x");
        const QByteArray digest = m_registry->addManifest("team/app", digestOf(one), imageType, one);
        if (!api)
            m_registry->addManifest("team/app", QByteArray(subject).replace(':', '-'),
                                    "application/vnd.oci.image.index.v1+json", listing({one}));
        const auto found = referrers(subject);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->constFirst().digest.toString().toLatin1(), digest);
        QVERIFY(referrers(subject));
        QCOMPARE(m_registry->count("GET", "/referrers/"), api ? 2 : 1); // learned
    }

    void referrersComeInPagesToo()
    {
        const QByteArray subject = digestOf(imageBytes);
        const Headers next{{"Link", "</v2/team/app/referrers/" + subject + R"(?after=1>; rel="next")"}};
        m_registry->answerWith("GET", "/referrers/", {200, next, listing({"one"})});
        m_registry->answerWith("GET", "after=1", {200, {}, listing({"two"})});
        const auto found = referrers(subject);
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
    }

    /// A signature behind a page that was filtered must not be lost.
    void anEmptyPageOfReferrersIsNotTheEnd()
    {
        const QByteArray subject = digestOf(imageBytes);
        m_registry->answerWith("GET", "/referrers/", referrersPage(subject, "after=1", {}));
        m_registry->answerWith("GET", "after=1", referrersPage(subject, "after=2", {}));
        m_registry->answerWith("GET", "after=2", {200, {}, listing({"one"})});
        const auto found = referrers(subject);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
    }

    void halfAListOfReferrersIsAnError_data()
    {
        QTest::addColumn<Answer>("second");
        const QByteArray subject = digestOf(imageBytes);
        QTest::newRow("the next page is gone") << Answer{404};
        QTest::newRow("the next page is for people") << Answer{200, {{"Content-Type", "text/html"}}, "<html>"};
        QTest::newRow("the next page is broken") << Answer{500};
        QTest::newRow("it names itself") << referrersPage(subject, "after=1", {"two"});
        QTest::newRow("empty for ever") << referrersPage(subject, "after=1&again=1", {});
    }

    void halfAListOfReferrersIsAnError()
    {
        QFETCH(Answer, second);
        const QByteArray subject = digestOf(imageBytes);
        m_registry->addManifest("team/app", QByteArray(subject).replace(':', '-'),
                                "application/vnd.oci.image.index.v1+json", listing({"fallback"}));
        m_registry->answerWith("GET", "/referrers/", referrersPage(subject, "after=1", {"one"}));
        m_registry->answerWith("GET", "again=1", referrersPage(subject, "after=1&x=1", {}), 1000);
        m_registry->answerWith("GET", "x=1", referrersPage(subject, "after=1&again=1", {}), 1000);
        m_registry->answerWith("GET", "after=1", second, 1000);
        QVERIFY(!referrers(subject));
    }

    void aPageForPeopleIsNoListOfReferrers()
    {
        m_registry->answerWith("GET", "/referrers/", {200, {{"Content-Type", "text/html"}}, "<html>"});
        const QByteArray subject = digestOf(imageBytes);
        m_registry->addManifest("team/app", QByteArray(subject).replace(':', '-'),
                                "application/vnd.oci.image.index.v1+json", listing({"one"}));
        const auto found = referrers(subject);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
    }

    void referrersThatCannotBeAskedForAreAnError()
    {
        m_registry->answerWith("GET", "/referrers/", {500});
        QCOMPARE(referrers(digestOf(imageBytes)).error().kind, Error::Kind::Server);
    }

    void harborsMisleadingAnswersAreReadRight_data()
    {
        QTest::addColumn<StandInRules>("rules");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("advice");
        const auto harbor = StandInRules::Vendor::Harbor;
        QTest::newRow("a missing project, by HEAD")
            << StandInRules{.vendor = harbor, .projects = {u"other"_s}} << u"not-found"_s << u"project"_s;
        QTest::newRow("a policy, by HEAD and GET")
            << StandInRules{.vendor = harbor, .projects = {u"team"_s}, .policyViolation = true} << u"forbidden"_s
            << u"policy"_s;
        QTest::newRow("not logged in") << StandInRules{.vendor = harbor,
                                                       .user = "qa",
                                                       .password = "x",
                                                       .projects = {u"team"_s}}
                                       << u"unauthorized"_s << u"Log in"_s;
    }

    void harborsMisleadingAnswersAreReadRight()
    {
        QFETCH(StandInRules, rules);
        QFETCH(QString, kind);
        QFETCH(QString, advice);
        rules.digestHeader = false;
        renew(rules);
        m_registry->addManifest("team/app", "1.0", imageType, imageBytes);
        const auto digest = head(tagged());
        QVERIFY(!digest);
        QCOMPARE(kindName(digest.error().kind), kind);
        QVERIFY2(digest.error().summary.contains(advice), qPrintable(digest.error().summary));
    }

    void aRefusedDeleteIsUnsupported()
    {
        m_registry->answerWith("DELETE", "/manifests/", {405, {}, R"({"errors":[{"code":"UNSUPPORTED"}]})"});
        const auto done = ClientScene::wait([&](QObject *context, auto answer) {
            m_scene->client().deleteManifest(repository(), u"1.0"_s, context, answer);
        });
        QCOMPARE(done.error().kind, Error::Kind::Unsupported);
    }

    void aMissingTagIsNoError()
    {
        const auto nothing = head(tagged());
        QVERIFY(nothing && !*nothing);
        QCOMPARE(manifest(tagged()).error().kind, Error::Kind::NotFound);
    }

    /// Trap 17: whoever a redirect leads to may ask, and gets nothing.
    void trap17_theChallengeOfAnotherOriginIsNotAnswered()
    {
        QList<Call> atEvil;
        std::mutex mutex;
        std::unique_ptr<HttpServer> evil;
        evil = std::make_unique<HttpServer>([&](const Call &call) {
            const std::lock_guard lock(mutex);
            atEvil.append(call);
            QByteArray realm = R"(Bearer realm="http://HOST/token",service="x")";
            realm.replace("HOST", call.header("Host"));
            return call.path == "/token" ? Answer{200, {}, R"({"token":"x"})"}
                                         : Answer{401, {{"WWW-Authenticate", realm}}};
        });
        Credential qa;
        qa.username = u"qa"_s;
        qa.password = Secret("canary");
        renew({.user = "qa", .password = "canary"}, qa);
        m_registry->answerWith("GET", "/manifests/", {307, {{"Location", evil->url(u"/x"_s).toEncoded()}}}, 9);
        const auto refused = manifest(tagged());
        QVERIFY(!refused);
        const std::lock_guard lock(mutex);
        QVERIFY(!atEvil.isEmpty());
        for (const Call &call : std::as_const(atEvil)) {
            QCOMPARE(call.path, QByteArray("/x"));
            QCOMPARE(call.header("Authorization"), QByteArray());
        }
    }

    /// Some registries filter a page after they have cut it.
    void anEmptyPageIsNotTheEnd()
    {
        const auto page = [](const char *tags, const QByteArray &next) {
            return Answer{200, {{"Link", "<" + next + ">; rel=\"next\""}}, QByteArray(R"({"tags":)") + tags + '}'};
        };
        m_registry->answerWith("GET", "n=1000$", page("[\"a\"]", "/v2/team/app/tags/list?page=2"));
        m_registry->answerWith("GET", "page=2$", page("[]", "/v2/team/app/tags/list?page=3"));
        m_registry->answerWith("GET", "page=3$", page("[\"b\"]", "/v2/team/app/tags/list?page=4"));
        m_registry->answerWith("GET", "page=4$", page("null", "/v2/team/app/tags/list?page=4"));
        const auto all = tags();
        QVERIFY(all);
        QCOMPARE(*all, QStringList({u"a"_s, u"b"_s}));
    }

    void pagesWithoutTagsAndWithoutEndAreRefused()
    {
        for (const char *next : {"x=1", "x=2"}) {
            const QByteArray other = qstrcmp(next, "x=1") == 0 ? "x=2" : "x=1";
            const Answer page{
                200, {{"Link", "</v2/team/app/tags/list?" + other + ">; rel=next"}}, R"({"tags":["not a tag!"]})"};
            m_registry->answerWith("GET", next, page, 100'000);
            m_registry->answerWith("GET", "n=1000$", page);
        }
        const auto endless = tags();
        QVERIFY(!endless);
        QCOMPARE(endless.error().kind, Error::Kind::Server);
    }

    void aDeletionWhoseAnswerWasLostIsDone_data()
    {
        QTest::addColumn<int>("first"); // status
        QTest::addColumn<bool>("isDone");
        QTest::newRow("a gateway gave up") << 504 << true;
        QTest::newRow("held, so not done") << 429 << false;
        QTest::newRow("not there at all") << 404 << false;
    }

    void aDeletionWhoseAnswerWasLostIsDone()
    {
        QFETCH(int, first);
        QFETCH(bool, isDone);
        NetworkOptions options;
        options.retries = 2;
        options.hosts[m_registry->host()].plainHttp = true;
        m_scene = std::make_unique<ClientScene>(options);
        m_registry->answerWith("DELETE", "/manifests/", {first});
        m_registry->answerWith("DELETE", "/manifests/", {404}, 9);
        const auto deleted = ClientScene::wait<>([&](QObject *context, auto answer) {
            m_scene->client().deleteManifest(repository(), u"1.0"_s, context, answer);
        });
        QCOMPARE(bool(deleted), isDone);
        if (!isDone)
            QCOMPARE(deleted.error().kind, Error::Kind::NotFound);
    }

    void aDeletionIsDoneAlsoWhenNobodyWasThereInBetween()
    {
        ScriptedServer registry([](const auto &request) {
            auto answer = ScriptedServer::answer(request.verb == "DELETE" ? 504 : 200, {}, "Connection: close\r\n");
            answer.close = true;
            return answer;
        });
        const quint16 port = registry.serverPort();
        NetworkOptions options;
        options.retries = 3;
        options.defaults.plainHttp = true;
        m_scene = std::make_unique<ClientScene>(options);
        int retries = 0;
        connect(&m_scene->client().access(), &RegistryAccess::retrying, this, [&] {
            if (++retries == 1) {
                registry.close(); // restarted, say
                return;
            }
            registry.setScript([](const auto &) { return ScriptedServer::answer(404); });
            QVERIFY(registry.listen(QHostAddress::LocalHost, port));
        });
        const auto deleted = ClientScene::wait<>([&](QObject *context, auto answer) {
            m_scene->client().deleteManifest(*Repository::parse(registry.url().authority() + u"/team/app"_s), u"1.0"_s,
                                             context, answer);
        });
        QCOMPARE(retries, 2);
        QVERIFY2(deleted, qPrintable(deleted ? QString() : deleted.error().detail));
    }

    void retryAfterHoldsTheHostForEverybody()
    {
        NetworkOptions options;
        options.hosts[m_registry->host()].plainHttp = true;
        m_scene = std::make_unique<ClientScene>(options);
        m_registry->addManifest("team/app", "1.0", imageType, imageBytes);
        QVERIFY(head(tagged()));
        m_registry->answerWith("HEAD", "/manifests/", {429, {{"Retry-After", "1"}}});
        QElapsedTimer clock;
        clock.start();
        int answers = 0;
        QObject context;
        m_scene->client().head(tagged(), &context, [&](const auto &) { ++answers; });
        QTRY_COMPARE(m_registry->count("HEAD"), 2);
        QTRY_VERIFY(m_scene->host(m_registry->host()).heldUntil.remainingTime() > 0);
        m_scene->client().head(tagged(), &context, [&](const auto &) { ++answers; });
        QTRY_COMPARE(answers, 2);
        QVERIFY(clock.elapsed() >= 900);
        QCOMPARE(m_registry->count("HEAD"), 4);
    }
};

QTEST_GUILESS_MAIN(TestRegistryClient)
#include "tst_registryclient.moc"
