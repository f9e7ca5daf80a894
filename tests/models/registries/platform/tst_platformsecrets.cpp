#include "tests/models/registries/platform/platformscene.h"

#include <QLoggingCategory>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace quaymaster::tests
{

namespace
{

const QByteArray nodePassword = "n0de-pass%w&rd";
const QByteArray entryPassword = "3ntry-pass";

std::mutex mutex;
QByteArray logged; ///< before anything is redacted

void keep(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const std::lock_guard lock(mutex);
    logged += message.toUtf8() + '\n';
}

Answer talkative(int status, const QByteArray &words)
{
    return platformRefusal(u"拒绝 "_s + QString::fromUtf8(words), status);
}

}

/// Passwords and tokens go through everything that the client does, and are found nowhere afterwards: even where the
/// server repeats them.
class PlatformSecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void secretsAreFoundNowhere_data();
    void secretsAreFoundNowhere();

private:
    void note(const auto &result)
    {
        if (!result)
            m_said += result.error().summary.toUtf8() + ' ' + result.error().detail.toUtf8() + ' '
                + result.error().typed.toUtf8() + '\n';
    }
    void doEverything(PlatformScene &scene);

    QByteArray m_said;
};

void PlatformSecretsTest::init()
{
    QLoggingCategory::setFilterRules(u"quaymaster.*=true"_s);
    logged.clear();
    m_said.clear();
    qInstallMessageHandler(keep);
}

void PlatformSecretsTest::cleanup()
{
    qInstallMessageHandler(nullptr);
}

void PlatformSecretsTest::doEverything(PlatformScene &scene)
{
    const EntryFields fields = fieldsOf(u"a"_s, u"nginx:1"_s);
    note(scene.login(PlatformScene::password()));
    note(scene.entries());
    note(scene.find(1));
    note(scene.create(fields));
    note(scene.update(1, fields));
    note(scene.matching(u"a"_s, u"nginx:1"_s));
    note(PlatformScene::answerOf<QList<PlatformNode>>(
        [&](const auto &answer) { scene.client.nodes(&scene.context, answer); }));
    note(scene.remove({1, 2}));
}

void PlatformSecretsTest::secretsAreFoundNowhere_data()
{
    QTest::addColumn<PlatformFault>("fault");
    using enum PlatformFault::Kind;
    const QByteArray all = StandInPlatform::password() + " stand-in.t0ken.1 admin:" + entryPassword + "@r.example/a";
    QTest::newRow("all goes well") << PlatformFault{.times = 0};
    QTest::newRow("the login repeats the password")
        << PlatformFault{.path = "/base/login", .times = 100, .answer = talkative(200, StandInPlatform::password())};
    QTest::newRow("everything is refused with the secrets")
        << PlatformFault{.path = "/imageRegistry/", .times = 100, .answer = talkative(200, all)};
    QTest::newRow("401 with the secrets")
        << PlatformFault{.path = "/imageRegistry/", .times = 100, .answer = talkative(401, all)};
    QTest::newRow("gone in the middle") << PlatformFault{.kind = CloseAfter, .times = 100, .after = 3};
    QTest::newRow("half of the nodes") << PlatformFault{
        .path = "computeNode", .answer = {200, {}, R"({"code":0,"data":{"list":[{"password":")" + nodePassword}};
    QTest::newRow("nodes that are none") << PlatformFault{
        .path = "computeNode",
        .answer = {200, {}, R"({"code":0,"data":{"total":1,"list":[{"password":")" + nodePassword + R"("}]}})"}};
    QTest::newRow("500 with the nodes") << PlatformFault{.path = "computeNode", .answer = {500, {}, nodePassword}};
    QTest::newRow("sent elsewhere") << PlatformFault{
        .path = "/imageRegistry/",
        .times = 100,
        .answer = {302, {{"Location", "http://me:" + entryPassword + "@127.0.0.1:1/?x-token=stand-in.t0ken.1"}}, {}}};
}

void PlatformSecretsTest::secretsAreFoundNowhere()
{
    QFETCH(PlatformFault, fault);
    PlatformScene scene({.tokenNearsEnd = true});
    scene.platform.addEntry(platformRow(u"b"_s, u"admin:"_s + QString::fromUtf8(entryPassword) + u"@r.example/a:1"_s));
    scene.platform.addNode({{u"name"_s, u"n"_s}, {u"password"_s, QString::fromUtf8(nodePassword)}});
    scene.platform.add(fault);
    doEverything(scene);
    const std::lock_guard lock(mutex);
    QVERIFY(logged.contains("/base/login")); // something was there to look through
    for (const QByteArray &secret : {StandInPlatform::password(), nodePassword, entryPassword, "stand-in.t0ken"_ba})
        for (const QByteArray &form : {secret, secret.toBase64(), secret.toPercentEncoding()}) {
            QVERIFY2(!logged.contains(form), logged.constData());
            QVERIFY2(!m_said.contains(form), m_said.constData());
        }
}

}

QTEST_GUILESS_MAIN(quaymaster::tests::PlatformSecretsTest)
#include "tst_platformsecrets.moc"
