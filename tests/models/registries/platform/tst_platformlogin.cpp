#include "tests/models/registries/platform/platformscene.h"

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace quaymaster::tests
{

/// Tokens: how they are got, kept, renewed and lost. Runs in a session without a keychain.
class PlatformLoginTest : public QObject
{
    Q_OBJECT

private slots:
    void aPasswordGivesAToken();
    void aPastedTokenIsUsedAsItIs();
    void aWrongLoginIsUnauthorizedAndNotTriedAgain_data();
    void aWrongLoginIsUnauthorizedAndNotTriedAgain();
    void aTokenThatIsNoneIsNotSent();
    void aCaptchaIsShownAndAnswered();
    void aCaptchaInTheMiddleIsAnswered();
    void aServerWithoutCaptchasIsLoggedInTo();
    void anEndedTokenCostsOneLogin_data();
    void anEndedTokenCostsOneLogin();
    void manyCallsWaitForOneLogin();
    void anEndedPastedTokenIsSaid();
    void aTokenThatIsNeverAcceptedEndsInAnError();
    void aTokenNearItsEndIsSwapped();
    void anAnswerThatGivesNoGoodTokenIsRefused_data();
    void anAnswerThatGivesNoGoodTokenIsRefused();
    void withoutStoredCredentialsTheKeychainIsMissed();
    void aNewLoginReplacesTheOneOnItsWay();
    void nobodyIsAnsweredWhoIsGone();
};

void PlatformLoginTest::aPasswordGivesAToken()
{
    PlatformScene scene;
    QVERIFY(succeeded(scene.login(PlatformScene::password())));
    QCOMPARE(scene.platform.count("POST", "/base/login"), 1);
    QCOMPARE(scene.platform.calls().last().header("x-token"), scene.platform.lastToken());
}

void PlatformLoginTest::aPastedTokenIsUsedAsItIs()
{
    PlatformScene scene;
    const QByteArray token = scene.platform.issueToken();
    QVERIFY(succeeded(scene.login(PlatformScene::token(token))));
    QCOMPARE(scene.platform.count("POST", ""), 0);
    QCOMPARE(scene.platform.calls().last().header("x-token"), token);
}

void PlatformLoginTest::aWrongLoginIsUnauthorizedAndNotTriedAgain_data()
{
    QTest::addColumn<bool>("isToken");
    QTest::addColumn<QString>("words");
    QTest::newRow("password") << false << u"用户名不存在或者密码错误"_s;
    QTest::newRow("token") << true << u"令牌失效"_s;
}

void PlatformLoginTest::aWrongLoginIsUnauthorizedAndNotTriedAgain()
{
    QFETCH(bool, isToken);
    QFETCH(QString, words);
    PlatformScene scene;
    const Credential wrong = isToken ? PlatformScene::token("wrong") : Credential{u"admin"_s, Secret("wrong"), {}, {}};
    const auto done = scene.login(wrong);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Unauthorized);
    if (!isToken)
        QVERIFY2(done.error().detail.contains(words), qPrintable(done.error().detail));
    const auto calls = scene.platform.calls().size();
    QCOMPARE(scene.entries().error().kind, Error::Kind::Unauthorized); // an account is locked after a few
    QCOMPARE(scene.platform.calls().size(), calls);
    QVERIFY(succeeded(scene.login(PlatformScene::password())));
    QVERIFY(succeeded(scene.entries()));
}

void PlatformLoginTest::aTokenThatIsNoneIsNotSent()
{
    PlatformScene scene;
    const auto done = scene.login(PlatformScene::token("two\r\nx-user-id: 1"));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Invalid);
    QVERIFY(scene.platform.calls().isEmpty());
}

void PlatformLoginTest::aCaptchaIsShownAndAnswered()
{
    PlatformScene scene({.captcha = true});
    const auto refused = scene.login(PlatformScene::password());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(refused.error().typed, u"--token-stdin"_s);
    QCOMPARE(scene.platform.count("POST", "/base/login"), 0); // nothing that counts as a failure there
    QVERIFY(scene.client.wantedCaptcha().has_value());
    QVERIFY(scene.client.wantedCaptcha()->picture.startsWith("\x89PNG"));
    QCOMPARE(scene.client.wantedCaptcha()->length, 6);
    QVERIFY(succeeded(scene.login(PlatformScene::password(), {scene.client.wantedCaptcha()->id, u"123456"_s})));
    QVERIFY(!scene.client.wantedCaptcha());
    QVERIFY(scene.platform.count("POST", "/base/captcha") == 1);
}

void PlatformLoginTest::aCaptchaInTheMiddleIsAnswered()
{
    PlatformScene scene;
    QVERIFY(succeeded(scene.entries()));
    scene.platform.expireTokens();
    scene.platform.setRules({.captcha = true});
    const EntryFields typed = fieldsOf(u"typed"_s, u"nginx:1"_s);
    QCOMPARE(scene.create(typed).error().kind, Error::Kind::Unauthorized);
    QVERIFY(scene.client.wantedCaptcha().has_value());
    const auto answered = PlatformScene::answerOf<std::monostate>([&](const auto &answer) {
        scene.client.answerCaptcha({scene.client.wantedCaptcha()->id, u"123456"_s}, &scene.context, answer);
    });
    QVERIFY(succeeded(answered));
    QVERIFY(!scene.client.wantedCaptcha());
    QVERIFY(succeeded(scene.create(typed)));
    QCOMPARE(scene.platform.entries().size(), 1);
}

void PlatformLoginTest::aServerWithoutCaptchasIsLoggedInTo()
{
    PlatformScene scene;
    scene.platform.add({.path = "/base/captcha", .answer = {404, {}, "404 page not found"}});
    QVERIFY(succeeded(scene.login(PlatformScene::password())));
}

void PlatformLoginTest::anEndedTokenCostsOneLogin_data()
{
    QTest::addColumn<bool>("isForgotten");
    QTest::newRow("expired") << false;
    QTest::newRow("logged in elsewhere") << true;
}

void PlatformLoginTest::anEndedTokenCostsOneLogin()
{
    QFETCH(bool, isForgotten);
    PlatformScene scene;
    QVERIFY(succeeded(scene.create(fieldsOf(u"one"_s, u"nginx:1"_s))));
    if (isForgotten)
        scene.platform.forgetTokens();
    else
        scene.platform.expireTokens();
    QVERIFY(succeeded(scene.create(fieldsOf(u"two"_s, u"nginx:2"_s))));
    QCOMPARE(scene.platform.count("POST", "/base/login"), 2);
    QCOMPARE(scene.platform.entries().size(), 2); // nothing lost, nothing doubled
    QCOMPARE(scene.platform.entry(2)->value("name"_L1).toString(), u"two"_s);
}

void PlatformLoginTest::manyCallsWaitForOneLogin()
{
    PlatformScene scene;
    QVERIFY(succeeded(scene.entries()));
    scene.platform.expireTokens();
    int answered = 0;
    for (int i = 0; i < 5; ++i)
        scene.client.find(1, &scene.context, [&answered](const auto &found) { answered += found ? 1 : 0; });
    QTRY_COMPARE(answered, 5);
    QCOMPARE(scene.platform.count("POST", "/base/login"), 2);
}

void PlatformLoginTest::anEndedPastedTokenIsSaid()
{
    PlatformScene scene;
    QVERIFY(succeeded(scene.login(PlatformScene::token(scene.platform.issueToken()))));
    scene.platform.expireTokens();
    const auto found = scene.find(1);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Unauthorized);
    QVERIFY2(found.error().summary.contains("paste"_L1), qPrintable(found.error().summary));
    QCOMPARE(scene.platform.count("POST", "/base/login"), 0);
}

void PlatformLoginTest::aTokenThatIsNeverAcceptedEndsInAnError()
{
    PlatformScene scene;
    scene.platform.add({.path = "findImageRegistry", .times = 100, .answer = platformRefusal(u"令牌失效"_s, 401)});
    QCOMPARE(scene.find(1).error().kind, Error::Kind::Unauthorized);
    QCOMPARE(scene.platform.count("POST", "/base/login"), 2);
    QCOMPARE(scene.platform.count("GET", "findImageRegistry"), 2);
}

void PlatformLoginTest::aTokenNearItsEndIsSwapped()
{
    PlatformScene scene({.tokenNearsEnd = true});
    const QByteArray pasted = scene.platform.issueToken();
    scene.credentials.keep(scene.server, PlatformScene::token(pasted));
    QVERIFY(succeeded(scene.entries()));
    QVERIFY(scene.platform.lastToken() != pasted);
    QVERIFY(succeeded(scene.entries()));
    QCOMPARE(scene.platform.calls().last().header("x-token"), scene.platform.lastToken());
    // For the next start too.
    const auto kept = PlatformScene::answerOf<Credential>(
        [&](const auto &answer) { scene.credentials.find(scene.server, &scene.context, answer); });
    QCOMPARE(kept->registryToken.reveal(), scene.platform.lastToken());
}

void PlatformLoginTest::anAnswerThatGivesNoGoodTokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("none") << ""_ba;
    QTest::newRow("with a line break") << "a\\r\\nb"_ba;
    QTest::newRow("very long") << QByteArray(100'000, 'a');
}

void PlatformLoginTest::anAnswerThatGivesNoGoodTokenIsRefused()
{
    QFETCH(QByteArray, token);
    PlatformScene scene;
    scene.platform.add(
        {.path = "/base/login", .answer = {200, {}, R"({"code":0,"data":{"token":")" + token + R"("}})"}});
    const auto done = scene.login(PlatformScene::password());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Server);
}

void PlatformLoginTest::withoutStoredCredentialsTheKeychainIsMissed()
{
    PlatformScene scene;
    scene.credentials.keep(scene.server, {});
    const auto found = scene.entries();
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Keychain);
    QVERIFY(scene.platform.calls().isEmpty());
}

void PlatformLoginTest::aNewLoginReplacesTheOneOnItsWay()
{
    PlatformScene scene;
    std::optional<Result<>> first;
    scene.client.login({u"admin"_s, Secret("wrong"), {}, {}}, {}, &scene.context,
                       [&first](const auto &answer) { first = answer; });
    QVERIFY(succeeded(scene.login(PlatformScene::password())));
    QTRY_VERIFY(first.has_value());
    QVERIFY(succeeded(*first));
}

void PlatformLoginTest::nobodyIsAnsweredWhoIsGone()
{
    PlatformScene scene;
    bool isAnswered = false;
    auto context = std::make_unique<QObject>();
    const auto answer = [&isAnswered](const auto &) { isAnswered = true; };
    scene.client.login(PlatformScene::password(), {}, context.get(), answer);
    scene.client.entries({}, context.get(), answer);
    context.reset();
    QVERIFY(succeeded(scene.entries()));
    QVERIFY(!isAnswered);
}

}

QTEST_GUILESS_MAIN(quaymaster::tests::PlatformLoginTest)
#include "tst_platformlogin.moc"
