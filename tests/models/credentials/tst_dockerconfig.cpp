#include "models/credentials/dockerconfig.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace quaymaster
{

namespace
{

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArray entry(const QByteArray &host, const QByteArray &pair)
{
    return "{\"auths\":{\"" + host + "\":{\"auth\":\"" + pair.toBase64() + "\"}}}";
}

}

class DockerConfigTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksTheFilesInTheirOrder();
    void passesOverFilesThatAreMissing();
    void brokenFileIsAnErrorOnlyWhenReached();
    void authfileIsTheOnlyOne();
    void answersFromTheEventLoopAndNeverAfterTheContext();
    void helper_data();
    void helper();
    void helperGetsTheServerOnStandardInputAndGet();
    void helperThatHangsIsEnded();
    void helperWithoutACredentialLeavesItToTheNext();

private:
    QString at(const QString &path) const { return m_folder->filePath(path); }
    Result<Credential> found(DockerConfig &config, const QString &host, const QString &path = {});
    bool writeHelper(const QByteArray &name, const QByteArray &body) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DockerConfigTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(at(u"bin"_s)));
    qputenv("HOME", m_folder->path().toUtf8());
    qputenv("PATH", at(u"bin"_s).toUtf8() + ":/usr/bin:/bin");
    qputenv("XDG_RUNTIME_DIR", at(u"run"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", at(u"cfg"_s).toUtf8());
    qputenv("DOCKER_CONFIG", at(u"docker"_s).toUtf8());
    qputenv("REGISTRY_AUTH_FILE", at(u"named.json"_s).toUtf8());
}

Result<Credential> DockerConfigTest::found(DockerConfig &config, const QString &host, const QString &path)
{
    std::optional<Result<Credential>> answer;
    config.find(host, path, this, [&answer](const Result<Credential> &result) { answer = result; });
    if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
        return Error{Error::Kind::Timeout, u"not answered from the event loop"_s, {}};
    return *answer;
}

bool DockerConfigTest::writeHelper(const QByteArray &name, const QByteArray &body) const
{
    const QString path = at(u"bin/docker-credential-"_s + QString::fromUtf8(name));
    return write(path, "#!/bin/sh\n" + body + "\n")
        && QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

void DockerConfigTest::asksTheFilesInTheirOrder()
{
    const QStringList files{at(u"named.json"_s), at(u"docker/config.json"_s), at(u"run/containers/auth.json"_s),
                            at(u"cfg/containers/auth.json"_s)};
    const auto config = DockerConfig::standard();
    QCOMPARE(config->files(), files);
    for (auto file = files.crbegin(); file != files.crend(); ++file) {
        QVERIFY(write(*file, entry("h", file->toUtf8() + ":p")));
        const auto credential = found(*config, u"h"_s);
        QVERIFY(credential);
        QCOMPARE(credential->username, *file);
    }
    qunsetenv("DOCKER_CONFIG");
    qunsetenv("REGISTRY_AUTH_FILE");
    QCOMPARE(DockerConfig::standard()->files().constFirst(), at(u".docker/config.json"_s));
}

void DockerConfigTest::passesOverFilesThatAreMissing()
{
    const auto config = DockerConfig::standard();
    const auto credential = found(*config, u"h"_s);
    QVERIFY(credential);
    QVERIFY(credential->isAnonymous());
}

void DockerConfigTest::brokenFileIsAnErrorOnlyWhenReached()
{
    QVERIFY(write(at(u"named.json"_s), entry("h", "a:b")));
    QVERIFY(write(at(u"docker/config.json"_s), "{"));
    const auto config = DockerConfig::standard();
    QVERIFY(found(*config, u"h"_s));
    const auto other = found(*config, u"g"_s);
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Error::Kind::Invalid);
    QVERIFY(other.error().summary.contains(at(u"docker/config.json"_s)));
}

void DockerConfigTest::authfileIsTheOnlyOne()
{
    QVERIFY(write(at(u"named.json"_s), entry("h", "wrong:p")));
    QVERIFY(write(at(u"mine.json"_s), entry("h", "right:p")));
    const auto config = DockerConfig::only(at(u"mine.json"_s));
    QCOMPARE(found(*config, u"h"_s)->username, u"right"_s);
    const auto missing = DockerConfig::only(at(u"none.json"_s));
    const auto answer = found(*missing, u"h"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Io);
}

void DockerConfigTest::answersFromTheEventLoopAndNeverAfterTheContext()
{
    const auto config = DockerConfig::standard();
    bool wrong = false;
    {
        QObject context;
        config->find(u"h"_s, {}, &context, [&wrong](const Result<Credential> &) { wrong = true; });
        QVERIFY(!wrong);
    }
    QVERIFY(found(*config, u"h"_s)); // asked later, answered in order
    QVERIFY(!wrong);
}

void DockerConfigTest::helper_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected"); // user:password, id=…, anonymous, or the error's kind
    QTest::newRow("credential") << QByteArray(R"(echo '{"ServerURL":"h","Username":"u","Secret":"s"}')") << u"u:s"_s;
    QTest::newRow("identity token") << QByteArray(R"(echo '{"Username":"<token>","Secret":"s"}')") << u"id=s"_s;
    QTest::newRow("nothing stored") << QByteArray("echo credentials not found in native keychain; exit 1")
                                    << u"anonymous"_s;
    QTest::newRow("locked") << QByteArray("echo the store is locked; exit 1") << u"keychain"_s;
    QTest::newRow("nonsense") << QByteArray("echo hello") << u"keychain"_s;
    QTest::newRow("crash") << QByteArray("kill -SEGV $$") << u"keychain"_s;
    QTest::newRow("does not read") << QByteArray("exec <&-; exit 3") << u"keychain"_s;
    QTest::newRow("endless output") << QByteArray("cat /dev/zero") << u"keychain"_s;
    QTest::newRow("fails with a canary") << QByteArray(R"(echo '{"Secret":"canary"}'; exit 1)") << u"keychain"_s;
}

void DockerConfigTest::helper()
{
    QFETCH(QByteArray, body);
    QVERIFY(writeHelper("fake", body));
    QVERIFY(write(at(u"mine.json"_s), R"({"credsStore":"fake"})"));
    const auto config = DockerConfig::only(at(u"mine.json"_s));
    const auto answer = found(*config, u"h"_s);
    QString shown;
    if (!answer) {
        shown = kindName(answer.error().kind);
        QVERIFY(!answer.error().detail.contains("canary"_L1));
        QVERIFY(answer.error().summary.contains("docker-credential-fake"_L1));
    } else if (answer->isAnonymous()) {
        shown = u"anonymous"_s;
    } else if (!answer->identityToken.isEmpty()) {
        shown = "id="_L1 + QString::fromUtf8(answer->identityToken.reveal());
    } else {
        shown = answer->username + u':' + QString::fromUtf8(answer->password.reveal());
    }
    QTEST(shown, "expected");
}

void DockerConfigTest::helperGetsTheServerOnStandardInputAndGet()
{
    const QByteArray echo
        = "read -r server || true; printf '{\"Username\":\"%s\",\"Secret\":\"%s\"}' \"$# $1\" \"$server\"";
    QVERIFY(writeHelper("fake", echo));
    QVERIFY(write(at(u"mine.json"_s), R"({"credHelpers":{"h:5000":"fake"}})"));
    const auto config = DockerConfig::only(at(u"mine.json"_s));
    const auto credential = found(*config, u"h:5000"_s, u"team/app"_s);
    QVERIFY(credential);
    QCOMPARE(credential->username, u"1 get"_s);
    QCOMPARE(credential->password.reveal(), QByteArray("h:5000"));
}

void DockerConfigTest::helperThatHangsIsEnded()
{
    QVERIFY(writeHelper("fake", "echo $$ > " + at(u"pid"_s).toUtf8() + "; exec sleep 600"));
    QVERIFY(write(at(u"mine.json"_s), R"({"credsStore":"fake"})"));
    const auto config = DockerConfig::only(at(u"mine.json"_s));
    config->setPatience(500ms);
    const auto answer = found(*config, u"h"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Keychain);
    QFile pid(at(u"pid"_s));
    QVERIFY(pid.open(QIODevice::ReadOnly));
    const QString process = "/proc/"_L1 + QString::fromLatin1(pid.readAll().trimmed());
    QTRY_VERIFY(!QFile::exists(process));
}

void DockerConfigTest::helperWithoutACredentialLeavesItToTheNext()
{
    QVERIFY(writeHelper("fake", "echo credentials not found in native keychain; exit 1"));
    QVERIFY(write(at(u"named.json"_s), R"({"credHelpers":{"h":"fake"}})"));
    QVERIFY(write(at(u"docker/config.json"_s), entry("h", "next:p")));
    const auto config = DockerConfig::standard();
    const auto credential = found(*config, u"h"_s);
    QVERIFY(credential);
    QCOMPARE(credential->username, u"next"_s);
}

}

QTEST_GUILESS_MAIN(quaymaster::DockerConfigTest)
#include "tst_dockerconfig.moc"
