#include "tests/app/program.h"
#include "tests/app/scene.h"
#include "tests/fixtures/faultproxy.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/standinplatform.h"
#include "tests/fixtures/tokenserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace
{

const QByteArray canary = "canary+b1rd/%in:the@mine";

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}

/// A password goes through every path that the program has for one, with a real keychain. Afterwards it is nowhere but
/// where this test typed it: not in the workspace, the log, the output, nor in the command line of a process.
class TestCanary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void from_the_keychain_data();
    void from_the_keychain();
    void from_a_credential_helper();
    void from_a_docker_config();
    void in_the_address_of_a_proxy();
    void in_imported_addresses_data();
    void in_imported_addresses();
    void in_the_platform();
    void in_an_argument_it_is_refused();

private:
    Ran run(const QStringList &arguments, const QByteArray &input = {});
    /// Every command that talks to a registry, good and bad.
    void useEverything(const QString &host);
    void logIn(const QString &host);

    RegistryServer m_basic;
    TokenServer m_tokens;
    RegistryServer m_bearer;
    std::unique_ptr<Program> m_program;
    QByteArray m_said;
};

void TestCanary::initTestCase()
{
    m_basic.setHtpasswd("qa", canary);
    m_basic.setDeleteEnabled(true);
    TokenServer::Rules rules;
    rules.user = "qa";
    rules.password = canary;
    m_tokens.setRules(rules);
    m_bearer.setTokenServer(m_tokens);
    m_bearer.setDeleteEnabled(true);
    QVERIFY2(m_basic.start() && m_bearer.start(), (m_basic.log() + m_bearer.log()).constData());
}

void TestCanary::init()
{
    m_said.clear();
    m_program = std::make_unique<Program>();
    for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s})
        m_program->environment.insert(name, qEnvironmentVariable(qPrintable(name)));
    writeLayout(m_program->file(u"layout"_s), u"1.0"_s);
}

void TestCanary::cleanup()
{
    QVERIFY(!m_said.isEmpty());
    QVERIFY2(!containsSecret(m_said, canary), m_said.constData());
    QVERIFY(!holdsSecret(m_program->workspace(), canary));
}

Ran TestCanary::run(const QStringList &arguments, const QByteArray &input)
{
    const auto process = m_program->start(arguments + QStringList{u"--verbose"_s});
    process->waitForStarted();
    process->write(input);
    process->closeWriteChannel();
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(process->processId()));
    if (commandLine.open(QIODevice::ReadOnly))
        m_said += commandLine.readAll();
    Ran ran = Program::finish(*process);
    m_said += ran.out + ran.err;
    return ran;
}

void TestCanary::logIn(const QString &host)
{
    const Ran ran = run({u"login"_s, host, u"--username=qa"_s, u"--password-stdin"_s}, canary);
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(run({u"login"_s, host, u"--username=qa"_s, u"--password-stdin"_s}, canary + "x").exitCode, 1);
}

void TestCanary::useEverything(const QString &host)
{
    const QString app = host + u"/team/app:1.0"_s;
    const Ran push = run({u"push"_s, m_program->file(u"layout"_s), app});
    QVERIFY2(push.exitCode == 0, push.err.constData());
    QCOMPARE(run({u"sync"_s, app, host + u"/matrixdc/app"_s, u"--json"_s}).exitCode, 0);
    QCOMPARE(run({u"sync"_s, app, host + u"/matrixdc/app"_s, u"--dry-run"_s}).exitCode, 0);
    QCOMPARE(run({u"pull"_s, app, m_program->file(u"pulled"_s)}).exitCode, 0);
    QCOMPARE(run({u"inspect"_s, app}).exitCode, 0);
    QCOMPARE(run({u"inspect"_s, host + u"/team/app:none"_s}).exitCode, 1);
    QCOMPARE(run({u"tags"_s, host + u"/team/app"_s}).exitCode, 0);
    QCOMPARE(run({u"compare"_s, app, host + u"/matrixdc/app:1.0"_s}).exitCode, 0);
    QCOMPARE(run({u"delete"_s, app, u"--yes"_s}).exitCode, 0);
    QCOMPARE(run({u"operations"_s, u"list"_s, u"--json"_s}).exitCode, 0);
    QVERIFY(!holdsSecret(m_program->file(u"pulled"_s), canary));
}

void TestCanary::from_the_keychain_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("basic") << m_basic.host();
    QTest::newRow("bearer") << m_bearer.host();
}

void TestCanary::from_the_keychain()
{
    QFETCH(const QString, host);
    logIn(host);
    useEverything(host);
    QCOMPARE(run({u"logout"_s, host}).exitCode, 0);
    QCOMPARE(run({u"tags"_s, host + u"/team/app"_s}).exitCode, 1);
}

void TestCanary::from_a_credential_helper()
{
    QFile helper(m_program->file(u"docker-credential-canary"_s));
    QVERIFY(helper.open(QIODevice::WriteOnly));
    helper.write("#!/bin/sh\necho \"$0 $*\" >> \"$(dirname \"$0\")/arguments\"\ncat > /dev/null\n"
                 "printf %s '{\"Username\":\"qa\",\"Secret\":\""
                 + canary + "\"}'\n");
    helper.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    helper.close();
    QFile config(m_program->file(u"config.json"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(json({{u"credHelpers"_s, QJsonObject{{m_basic.host(), u"canary"_s}}}}));
    config.close();
    m_program->environment.insert(u"DOCKER_CONFIG"_s, QFileInfo(config).absolutePath());
    m_program->environment.insert(u"PATH"_s, QFileInfo(helper).absolutePath() + u":/usr/bin:/bin"_s);
    useEverything(m_basic.host());
    QFile arguments(m_program->file(u"arguments"_s));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    m_said += arguments.readAll();
}

void TestCanary::from_a_docker_config()
{
    QFile config(m_program->file(u"config.json"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    const QJsonObject auth{{u"auth"_s, QString::fromLatin1(("qa:" + canary).toBase64())}};
    config.write(json({{u"auths"_s, QJsonObject{{m_bearer.host(), auth}}}}));
    config.close();
    m_program->environment.insert(u"DOCKER_CONFIG"_s, QFileInfo(config).absolutePath());
    useEverything(m_bearer.host());
}

void TestCanary::in_the_address_of_a_proxy()
{
    // Nobody speaks proxy there: what counts is what is said about it.
    const QString proxy = u"http://qa:%1@%2"_s.arg(QString::fromLatin1(canary.toPercentEncoding()), m_basic.host());
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s})
        m_program->environment.insert(name, proxy);
    QCOMPARE(run({u"tags"_s, u"registry.invalid/team/app"_s, u"--retries=0"_s}).exitCode, 1);
}

void TestCanary::in_imported_addresses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QString address = u"qa:%1@%2/team/app:1.0"_s.arg(QString::fromLatin1(canary), m_basic.host());
    QTest::newRow("CSV") << u"rows.csv"_s << QByteArray("name,address\napp," + address.toUtf8() + '\n');
    const QJsonArray rows{QJsonObject{{u"name"_s, u"app"_s}, {u"address"_s, address}}};
    QTest::newRow("JSON") << u"rows.json"_s << QJsonDocument(rows).toJson();
    QTest::newRow("a row that is wrong") << u"rows.csv"_s
                                         << QByteArray("name,address\n," + address.toUtf8() + "\napp,"
                                                       + address.toUtf8() + "//\n");
}

void TestCanary::in_imported_addresses()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFile file(m_program->file(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    run({u"registry"_s, u"import"_s, file.fileName(), u"--dry-run"_s, u"--json"_s});
    run({u"registry"_s, u"import"_s, file.fileName()});
    run({u"registry"_s, u"list"_s, u"--json"_s});
    QCOMPARE(run({u"registry"_s, u"export"_s, m_program->file(u"out.json"_s)}).exitCode, 0);
    QFile out(m_program->file(u"out.json"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    m_said += out.readAll();
}

void TestCanary::in_the_platform()
{
    StandInPlatform platform;
    const auto registry = [this](const QStringList &arguments, const QByteArray &input = {}) {
        return run(QStringList{u"registry"_s} + arguments, input).exitCode;
    };
    const QString address = u"qa:%1@%2/team/app:1.0"_s.arg(QString::fromLatin1(canary), m_basic.host());
    const qint64 id = platform.addEntry(
        {{u"name"_s, u"app"_s}, {u"address"_s, address}, {u"isOnShelf"_s, true}, {u"supportMemorySplit"_s, false}});
    const QStringList set{u"server"_s, u"set"_s, platform.url().toString(), u"--username=admin"_s};
    QCOMPARE(registry(set + QStringList{u"--password-stdin"_s}, canary), 1);
    const Ran kept
        = run(QStringList{u"registry"_s} + set + QStringList{u"--password-stdin"_s}, StandInPlatform::password());
    QVERIFY2(kept.exitCode == 0, kept.said.constData());
    QCOMPARE(registry({u"pull"_s, u"--dry-run"_s}), 0);
    QCOMPARE(registry({u"pull"_s, u"--json"_s}), 0);
    QCOMPARE(registry({u"edit"_s, u"app"_s, u"--remark=here"_s}), 0);
    platform.expireTokens();
    platform.editEntry(id, {{u"remark"_s, u"there"_s}, {u"address"_s, address + u"-rc.1"_s}});
    QCOMPARE(registry({u"apply"_s}), 1);
    QCOMPARE(registry({u"apply"_s, u"--prefer=here"_s, u"--json"_s}), 0);
    QCOMPARE(registry({u"server"_s, u"show"_s}), 0);
    for (const QByteArray &secret : {StandInPlatform::password(), platform.lastToken()}) {
        QVERIFY2(!containsSecret(m_said, secret), m_said.constData());
        QVERIFY(!holdsSecret(m_program->workspace(), secret));
    }
}

void TestCanary::in_an_argument_it_is_refused()
{
    const QString argument = u"qa:%1@%2/team/app:1.0"_s.arg(QString::fromLatin1(canary), m_basic.host());
    for (const QString &command : {u"inspect"_s, u"tags"_s, u"login"_s, u"logout"_s, u"delete"_s}) {
        const Ran ran = m_program->run({command, argument, u"--json"_s, u"--verbose"_s});
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(ran.kind(), u"usage"_s);
        m_said += ran.out + ran.err;
    }
    for (const QString &command : {u"push"_s, u"sync"_s, u"pull"_s, u"compare"_s}) {
        const Ran ran = m_program->run({command, argument, argument, u"--verbose"_s});
        QCOMPARE(ran.exitCode, 2);
        m_said += ran.out + ran.err;
    }
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
