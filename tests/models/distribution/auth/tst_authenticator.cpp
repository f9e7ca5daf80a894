#include "models/distribution/auth/authenticator.h"
#include "tests/fixtures/scripted/scriptedserver.h"

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

    Result<Credential> result = Credential();
    QStringList asked;
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
        QVERIFY(header.error().summary.contains("quaymaster login r.example"_L1));
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

    Result<QByteArray> challenged(const Scopes &scopes, const QByteArray &used, const HttpResponse &response)
    {
        QObject context;
        return waitFor(
            [&](auto answer) { m_auth->challenged(host, origin, scopes, used, response, &context, answer); });
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
