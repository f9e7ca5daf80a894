#include "models/distribution/auth/authenticator.h"
#include "tests/fixtures/scripted/scriptedserver.h"

#include <QPointer>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace quaymaster;
using quaymaster::fixtures::ScriptedServer;

namespace
{

const QString host = u"r.example"_s;
const QUrl origin(u"http://127.0.0.1:5000"_s);
const Scopes pull{Scope::pull(u"team/web"_s)};
const Scopes push{Scope::push(u"team/web"_s)};

class FakeCredentials final : public CredentialSource
{
public:
    void find(const QString &ofHost, const QString &path, QObject *context, Answer answer) override
    {
        asked.append(ofHost + u'/' + path);
        QMetaObject::invokeMethod(
            context, [this, answer = std::move(answer)] { answer(result); }, Qt::QueuedConnection);
    }

    void ask(const QString &ofHost, const QString &path, const QString &refused, QObject *context,
             Answer answer) override
    {
        prompted.append(refused + u'@' + ofHost + u'/' + path);
        promptedFor = context;
        if (isSilent)
            return;
        const Credential credential = typed.isEmpty() ? Credential() : typed.takeFirst();
        QMetaObject::invokeMethod(
            context, [credential, answer = std::move(answer)] { answer(credential); }, Qt::QueuedConnection);
    }

    Result<Credential> result = Credential();
    QStringList asked;
    QList<Credential> typed; ///< by the person, one for each question; then none
    bool isSilent = false; ///< the person is away
    QStringList prompted;
    QPointer<QObject> promptedFor; ///< the last time; gone: nobody waits for that answer
};

HttpResponse refusal(const QByteArray &challenge, int status = 401, const QByteArray &body = {})
{
    HttpResponse response;
    response.status = status;
    response.url = QUrl(u"http://127.0.0.1:5000/v2/team/web/manifests/1"_s);
    if (!challenge.isEmpty())
        response.headers.append({"WWW-Authenticate"_ba, challenge});
    response.body = body;
    return response;
}

const Credential me{u"me"_s, Secret("pw"_ba), {}, {}};
const QByteArray basicMe = "Basic " + "me:pw"_ba.toBase64();
const Credential boss{u"boss"_s, Secret("pw"_ba), {}, {}};
const QByteArray basicBoss = "Basic " + "boss:pw"_ba.toBase64();

}

class AuthenticatorTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_realm = std::make_unique<ScriptedServer>();
        m_issued = 0;
        m_life = "300";
        m_realm->setScript([this](const auto &) {
            const QByteArray number = QByteArray::number(++m_issued);
            return ScriptedServer::answer(200, "{\"token\":\"t" + number + "\",\"expires_in\":" + m_life + "}");
        });
        m_credentials = std::make_unique<FakeCredentials>();
        m_http = std::make_unique<HttpClient>(NetworkOptions{});
        m_auth = std::make_unique<Authenticator>(*m_http, *m_credentials);
    }

    void cleanup()
    {
        m_auth.reset();
        m_http.reset();
    }

    void nothingIsSentBeforeAHostAsks()
    {
        m_credentials->result = me;
        const auto header = authorize(pull);
        QVERIFY(header);
        QVERIFY(header->isEmpty());
        QCOMPARE(m_auth->account(host), u"me"_s);
        QCOMPARE(m_credentials->asked, {u"r.example/team/web"_s});
    }

    void aBearerChallengeIsAnsweredWithAToken()
    {
        m_credentials->result = me;
        QCOMPARE(value(challenged(pull, {}, refusal(bearer()))), "Bearer t1"_ba);
        QCOMPARE(m_realm->requests().size(), 1);
        QCOMPARE(m_realm->requests().first().header("Authorization"), basicMe);
        QCOMPARE(scopesAsked(0), {u"repository:team/web:pull"_s});
    }

    void theNextRequestBringsItsTokenAlong()
    {
        QVERIFY(challenged(pull, {}, refusal(bearer())));
        QCOMPARE(value(authorize(pull)), "Bearer t1"_ba);
        QCOMPARE(value(authorize(push)), "Bearer t2"_ba); // other scopes, another token, before any 401
        QCOMPARE(value(authorize(pull)), "Bearer t1"_ba);
    }

    void manyWaitForOneToken()
    {
        QStringList got;
        for (int i = 0; i < 20; ++i)
            m_auth->challenged(
                host, origin, pull, {}, refusal(bearer()), this,
                [&got](const Result<QByteArray> &header) { got.append(QString::fromLatin1(value(header))); });
        QTRY_COMPARE(got.size(), 20);
        QCOMPARE(got.count(u"Bearer t1"_s), 20);
        QCOMPARE(m_realm->requests().size(), 1);
        QCOMPARE(m_credentials->asked.size(), 1);
    }

    void aTokenThatWasRefusedIsReplacedOnce()
    {
        QVERIFY(challenged(pull, {}, refusal(bearer())));
        QCOMPARE(value(challenged(pull, "Bearer t1", refusal(bearer()))), "Bearer t2"_ba);
        // A second request that still used the old one gets what the first one fetched.
        QCOMPARE(value(challenged(pull, "Bearer t1", refusal(bearer()))), "Bearer t2"_ba);
        QCOMPARE(m_realm->requests().size(), 2);
    }

    void aTokenIsRenewedAtFourFifthsOfItsLife()
    {
        m_life = "1";
        QVERIFY(challenged(pull, {}, refusal(bearer())));
        QCOMPARE(value(authorize(pull)), "Bearer t1"_ba);
        QTRY_COMPARE(value(authorize(pull)), "Bearer t2"_ba);
    }

    void aLargeBodyGetsATokenWhoseLifeHasJustBegun()
    {
        m_life = "2";
        QVERIFY(challenged(push, {}, refusal(bearer())));
        QCOMPARE(value(authorize(push, true)), "Bearer t1"_ba);
        QTRY_COMPARE(value(authorize(push, true)), "Bearer t2"_ba);
        QCOMPARE(value(authorize(push)), "Bearer t2"_ba);
    }

    void theScopeOfTheFailingRequestIsLearned()
    {
        const QByteArray challenge = bearer(",scope=\"repository:team/web:pull,push repository:team/base:pull\"");
        QVERIFY(challenged(pull, {}, refusal(challenge)));
        QCOMPARE(scopesAsked(0), QStringList({u"repository:team/web:pull,push"_s, u"repository:team/base:pull"_s}));
        QCOMPARE(value(authorize(pull)), "Bearer t1"_ba);
    }

    void aMountAsksForBothRepositoriesInOneToken()
    {
        const Scopes mount{Scope::push(u"dst"_s), Scope::pull(u"src"_s)};
        QVERIFY(challenged(mount, {}, refusal(bearer(",scope=\"repository:dst:pull,push\""))));
        QCOMPARE(scopesAsked(0), QStringList({u"repository:dst:pull,push"_s, u"repository:src:pull"_s}));
        QCOMPARE(m_realm->requests().size(), 1);
    }

    void insufficientScopeIsTriedOnce()
    {
        QVERIFY(challenged(pull, {}, refusal(bearer())));
        const QByteArray more = bearer(",error=\"insufficient_scope\",scope=\"repository:team/web:push\"");
        QCOMPARE(value(challenged(pull, "Bearer t1", refusal(more, 403))), "Bearer t2"_ba);
        QCOMPARE(scopesAsked(1), {u"repository:team/web:pull,push"_s});
        const auto again = challenged(pull, "Bearer t2", refusal(more, 403));
        QVERIFY(!again);
        QCOMPARE(m_realm->requests().size(), 2);
    }

    void bearerIsChosenBeforeBasic()
    {
        m_credentials->result = me;
        QCOMPARE(value(challenged(pull, {}, refusal("Basic realm=\"x\", " + bearer()))), "Bearer t1"_ba);
    }

    void aBasicChallengeIsAnsweredWithThePassword()
    {
        m_credentials->result = me;
        QCOMPARE(value(challenged(pull, {}, refusal("Basic realm=\"x\""))), basicMe);
        QCOMPARE(value(authorize(push)), basicMe);
        QVERIFY(m_realm->requests().isEmpty());
    }

    void aBearerChallengeWithoutARealmLeavesBasic()
    {
        m_credentials->result = me;
        QCOMPARE(value(challenged(pull, {}, refusal("Bearer realm=\"nonsense\", Basic realm=\"x\""))), basicMe);
    }

    void refusalsSayHowToLogIn_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QByteArray>("used");
        QTest::addColumn<bool>("known");
        QTest::newRow("basic, anonymous") << "Basic realm=\"x\""_ba << QByteArray() << false;
        QTest::newRow("basic, wrong password") << "Basic realm=\"x\""_ba << basicMe << true;
        QTest::newRow("harbor, no right") << "Basic realm=\"harbor\""_ba
                                          << "Bearer t1"_ba << true;
        QTest::newRow("harbor, no project") << QByteArray() << "Bearer t1"_ba << true;
        QTest::newRow("silence") << QByteArray() << QByteArray() << false;
    }

    void refusalsSayHowToLogIn()
    {
        QFETCH(QByteArray, challenge);
        QFETCH(QByteArray, used);
        QFETCH(bool, known);
        if (known)
            m_credentials->result = me;
        const QByteArray body = "{\"errors\":[{\"code\":\"UNAUTHORIZED\",\"message\":\"project team not found\"}]}";
        const auto header = challenged(pull, used, refusal(challenge, 401, body));
        QVERIFY(!header);
        QCOMPARE(header.error().kind, Error::Kind::Unauthorized);
        QCOMPARE(header.error().typed, u"quaymaster login r.example"_s);
        QVERIFY(header.error().detail.contains("project team not found"_L1));
        QVERIFY(m_realm->requests().isEmpty());
    }

    void silenceAboutAnOldTokenIsWorthANewOne()
    {
        m_life = "1";
        QVERIFY(challenged(pull, {}, refusal(bearer())));
        QVERIFY(!challenged(pull, "Bearer t1", refusal({})));
        QTRY_VERIFY(challenged(pull, "Bearer t1", refusal({})));
    }

    void aRegistryTokenIsSentAsItIs()
    {
        m_credentials->result = Credential{{}, {}, {}, Secret("given"_ba)};
        QCOMPARE(value(challenged(pull, {}, refusal(bearer()))), "Bearer given"_ba);
        QCOMPARE(value(authorize(push)), "Bearer given"_ba);
        QVERIFY(!challenged(pull, "Bearer given", refusal(bearer())));
        QVERIFY(m_realm->requests().isEmpty());
    }

    void aRefusedPasswordIsLookedUpAgain()
    {
        m_credentials->result = me;
        m_realm->setScript([](const auto &) { return ScriptedServer::answer(401); });
        const auto refused = challenged(pull, {}, refusal(bearer()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
        m_realm->setScript([](const auto &) { return ScriptedServer::answer(200, "{\"token\":\"new\"}"); });
        QCOMPARE(value(challenged(pull, {}, refusal(bearer()))), "Bearer new"_ba); // after a login
        QCOMPARE(m_credentials->asked.size(), 2);
    }

    void aLockedKeychainCountsOnlyWhereItIsNeeded()
    {
        m_credentials->result = Error{Error::Kind::Keychain, u"locked"_s, {}};
        QVERIFY(authorize(pull));
        const auto header = challenged(pull, {}, refusal(bearer()));
        QVERIFY(!header);
        QCOMPARE(header.error().kind, Error::Kind::Keychain);
    }

    void aFailedFetchFailsForAllAndIsNotRemembered()
    {
        m_realm->setScript([](const auto &) { return ScriptedServer::answer(503); });
        QList<Error::Kind> kinds;
        for (int i = 0; i < 3; ++i)
            m_auth->challenged(host, origin, pull, {}, refusal(bearer()), this,
                               [&kinds](const Result<QByteArray> &header) { kinds.append(header.error().kind); });
        QTRY_COMPARE(kinds.size(), 3);
        QCOMPARE(kinds.count(Error::Kind::Server), 3);
        QCOMPARE(m_realm->requests().size(), 1);
        m_realm->setScript([](const auto &) { return ScriptedServer::answer(200, "{\"token\":\"late\"}"); });
        QCOMPARE(value(authorize(pull)), "Bearer late"_ba);
    }

    void aPersonIsAskedBeforeAPasswordIsRefused()
    {
        m_credentials->result = me;
        m_credentials->typed = {boss};
        m_realm->setScript([](const auto &request) {
            return request.header("Authorization") == basicBoss ? ScriptedServer::answer(200, "{\"token\":\"t\"}")
                                                                : ScriptedServer::answer(401);
        });
        QCOMPARE(value(challenged(pull, {}, refusal(bearer()))), "Bearer t"_ba);
        QCOMPARE(m_credentials->prompted, QStringList(u"me@r.example/team/web"_s));
        QCOMPARE(value(authorize(push)), "Bearer t"_ba); // stays
        QCOMPARE(m_auth->account(host), u"boss"_s);
        QCOMPARE(m_credentials->prompted.size(), 1);
    }

    void aPersonIsAskedWhereATokenDoesNotSuffice()
    {
        m_credentials->typed = {boss};
        QCOMPARE(value(challenged(push, {}, refusal(bearer()))), "Bearer t1"_ba);
        QCOMPARE(value(challenged(push, "Bearer t1", refusal(bearer()))), "Bearer t2"_ba);
        QVERIFY(m_credentials->prompted.isEmpty()); // it may have been too old
        QCOMPARE(value(challenged(push, "Bearer t2", refusal(bearer()), Asking::AtOnce)), "Bearer t3"_ba);
        QCOMPARE(m_credentials->prompted, QStringList(u"@r.example/team/web"_s));
        QCOMPARE(m_realm->requests().last().header("Authorization"), basicBoss);
    }

    void aPersonIsAskedWhereBasicIsRefused()
    {
        m_credentials->typed = {me, boss};
        QCOMPARE(value(challenged(pull, {}, refusal("Basic realm=\"x\""))), basicMe);
        QCOMPARE(value(challenged(pull, basicMe, refusal("Basic realm=\"x\""), Asking::AtOnce)), basicBoss);
        QCOMPARE(m_credentials->prompted, QStringList({u"@r.example/team/web"_s, u"me@r.example/team/web"_s}));
        QCOMPARE(value(authorize(pull)), basicBoss);
        // Who still has the old one gets the new one, and nobody is asked.
        QCOMPARE(value(challenged(pull, basicMe, refusal("Basic realm=\"x\""), Asking::AtOnce)), basicBoss);
        QCOMPARE(m_credentials->prompted.size(), 2);
    }

    void aPersonIsAskedWhileTheKeychainIsLocked()
    {
        m_credentials->result = Error{Error::Kind::Keychain, u"locked"_s, {}};
        m_credentials->typed = {me};
        QCOMPARE(value(challenged(pull, {}, refusal("Basic realm=\"x\""))), basicMe);
    }

    void whoMistypesIsAskedThreeTimes()
    {
        m_credentials->typed = {me, me, me, me};
        Result<QByteArray> header = challenged(pull, {}, refusal("Basic realm=\"x\""));
        for (int i = 0; i < 2; ++i) {
            QVERIFY(header);
            header = challenged(pull, basicMe, refusal("Basic realm=\"x\""), Asking::AtOnce);
        }
        QVERIFY(header);
        header = challenged(pull, basicMe, refusal("Basic realm=\"x\""), Asking::AtOnce);
        QVERIFY(!header);
        QCOMPARE(header.error().kind, Error::Kind::Unauthorized);
        QCOMPARE(m_credentials->prompted.size(), 3);
    }

    void whoDeclinesIsNotAskedAgain()
    {
        const Scopes other{Scope::pull(u"other/web"_s)};
        for (const Scopes &scopes : {pull, push, other}) {
            const auto header = challenged(scopes, {}, refusal("Basic realm=\"x\""));
            QVERIFY(!header);
            QCOMPARE(header.error().kind, Error::Kind::Unauthorized);
        }
        QCOMPARE(m_credentials->prompted.size(), 1);
    }

    void manyQuestionsOfAHostAreOneAndItsAnswerServesAll()
    {
        m_credentials->typed = {me};
        QStringList headers;
        for (int i = 0; i < 5; ++i)
            m_auth->challenged(
                host, origin, {Scope::pull(u"team/app%1"_s.arg(i))}, {}, refusal("Basic realm=\"x\""), this,
                [&headers](const Result<QByteArray> &header) { headers.append(QString::fromLatin1(value(header))); });
        QTRY_COMPARE(headers.size(), 5);
        QCOMPARE(headers.count(QString::fromLatin1(basicMe)), 5);
        QCOMPARE(m_credentials->prompted.size(), 1);
        // Another repository comes later: the answer is tried before anybody is asked.
        const Scopes later{Scope::pull(u"team/later"_s)};
        QCOMPARE(value(challenged(later, {}, refusal("Basic realm=\"x\""))), basicMe);
        QCOMPARE(m_credentials->prompted.size(), 1);
    }

    void nobodyIsAskedForWhatIsOnlyWorthATry()
    {
        m_credentials->typed = {me};
        QVERIFY(!challenged(pull, {}, refusal("Basic realm=\"x\""), Asking::Never));
        QVERIFY(m_credentials->prompted.isEmpty());
    }

    void aMissingProjectIsNoQuestionOfWhoWeAre()
    {
        m_credentials->typed = {me};
        QVERIFY(challenged(pull, {}, refusal(bearer())));
        QVERIFY(!challenged(pull, "Bearer t1", refusal({})));
        QVERIFY(m_credentials->prompted.isEmpty());
    }

    void whoWaitsForAPersonIsAnsweredWhenTheRunIsOver()
    {
        m_credentials->isSilent = true;
        std::optional<Result<QByteArray>> header;
        m_auth->challenged(host, origin, pull, {}, refusal("Basic realm=\"x\""), this,
                           [&header](const Result<QByteArray> &answer) { header = answer; });
        QTRY_COMPARE(m_credentials->prompted.size(), 1);
        QVERIFY(!header);
        m_auth->stopAsking();
        QTRY_VERIFY(header);
        QCOMPARE(header->error().kind, Error::Kind::Unauthorized);
        QVERIFY(!challenged(push, {}, refusal("Basic realm=\"x\"")));
        QCOMPARE(m_credentials->prompted.size(), 1);
    }

    void aQuestionThatNobodyWaitsForIsTakenBack()
    {
        m_credentials->isSilent = true;
        const auto ask = [this](QObject &context, const QString &path) {
            m_auth->challenged(host, origin, {Scope::pull(path)}, {}, refusal("Basic realm=\"x\""), &context,
                               [](const Result<QByteArray> &) { QFAIL("nobody answered"); });
        };
        for (int time = 0; time < 4; ++time) { // more often than anybody is asked who does answer
            auto first = std::make_unique<QObject>();
            auto second = std::make_unique<QObject>();
            ask(*first, u"team/web"_s);
            ask(*second, u"team/other"_s);
            QTRY_COMPARE(m_credentials->prompted.size(), time + 1);
            first.reset();
            QVERIFY(m_credentials->promptedFor);
            second.reset();
            QVERIFY(!m_credentials->promptedFor);
        }
        m_credentials->isSilent = false;
        m_credentials->typed = {me};
        QCOMPARE(value(challenged(pull, {}, refusal("Basic realm=\"x\""))), basicMe);
    }

    void whoIsGoneIsNotAnswered()
    {
        auto gone = std::make_unique<QObject>();
        bool answered = false;
        m_auth->challenged(host, origin, pull, {}, refusal(bearer()), gone.get(),
                           [&answered](const Result<QByteArray> &) { answered = true; });
        gone.reset();
        QCOMPARE(value(challenged(pull, {}, refusal(bearer()))), "Bearer t1"_ba);
        QVERIFY(!answered);
    }

    void theTokensClaimTellsWhatWasGranted()
    {
        QCOMPARE(m_auth->granted(host, push), Grant::Unknown);
        const QByteArray payload
            = "{\"access\":[{\"type\":\"repository\",\"name\":\"team/web\",\"actions\":[\"pull\"]}]}";
        const QByteArray jwt = "e30." + payload.toBase64(QByteArray::Base64UrlEncoding) + ".x";
        m_realm->setScript([jwt](const auto &) { return ScriptedServer::answer(200, "{\"token\":\"" + jwt + "\"}"); });
        QVERIFY(challenged(push, {}, refusal(bearer())));
        QVERIFY(authorize(pull));
        QCOMPARE(m_auth->granted(host, push), Grant::No);
        QCOMPARE(m_auth->granted(host, pull), Grant::Yes);
    }

private:
    QByteArray bearer(const QByteArray &more = {}) const
    {
        return "Bearer realm=\"" + m_realm->url(u"/token"_s).toEncoded() + "\",service=\"r\"" + more;
    }

    QStringList scopesAsked(int request) const
    {
        const QUrl target = QUrl::fromEncoded(m_realm->requests().at(request).target);
        return QUrlQuery(target.query(QUrl::FullyEncoded)).allQueryItemValues(u"scope"_s, QUrl::FullyDecoded);
    }

    static QByteArray value(const Result<QByteArray> &header)
    {
        return header ? *header : "error: " + header.error().detail.toUtf8();
    }

    template <typename Start> static Result<QByteArray> waitFor(Start start)
    {
        std::optional<Result<QByteArray>> got;
        start([&got](const Result<QByteArray> &answer) { got = answer; });
        if (got)
            return Error{Error::Kind::Invalid, {}, u"answered inside the call"_s};
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 10'000))
            return Error{Error::Kind::Invalid, {}, u"the test saw no answer"_s};
        return *got;
    }

    Result<QByteArray> authorize(const Scopes &scopes, bool fresh = false)
    {
        QObject context;
        return waitFor([&](auto answer) { m_auth->authorize(host, origin, scopes, fresh, &context, answer); });
    }

    Result<QByteArray> challenged(const Scopes &scopes, const QByteArray &used, const HttpResponse &response,
                                  Asking asking = Asking::WhereRefused)
    {
        QObject context;
        return waitFor(
            [&](auto answer) { m_auth->challenged(host, origin, scopes, used, response, &context, answer, asking); });
    }

    std::unique_ptr<ScriptedServer> m_realm;
    int m_issued = 0;
    QByteArray m_life;
    std::unique_ptr<FakeCredentials> m_credentials;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<Authenticator> m_auth;
};

QTEST_GUILESS_MAIN(AuthenticatorTest)
#include "tst_authenticator.moc"
