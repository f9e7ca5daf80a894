#include "tests/app/program.h"
#include "tests/app/pseudoterminal.h"
#include "tests/app/scene.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/tokenserver.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace
{

const QByteArray secret = "canary+S3cret/%word";

}

/// login and logout with an auth file, with and without a terminal; the keychain itself is tested in
/// models/credentials.
class TestLogin : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void a_proven_credential_is_kept_and_used();
    void a_wrong_password_is_refused_and_not_kept();
    void a_token_registry_proves_too();
    void without_a_keychain_it_says_so();
    void a_terminal_is_asked_without_echo();
    void without_a_user_name_no_password_is_asked_for();
    void ctrl_c_at_the_prompt_ends_with_130_and_restores_the_echo();
    void logout_forgets();
    void without_a_credential_the_error_says_how_to_log_in();
    void the_password_is_nowhere();

private:
    QStringList login(const QString &file) const
    {
        return {u"login"_s, m_registry.host(), u"--username"_s, u"qa"_s, u"--password-stdin"_s, u"--authfile"_s,
                file,       u"--json"_s};
    }

    RegistryServer m_registry;
};

void TestLogin::initTestCase()
{
    m_registry.setHtpasswd("qa", secret);
    QVERIFY2(m_registry.start(), m_registry.log().constData());
}

void TestLogin::a_proven_credential_is_kept_and_used()
{
    const Program program;
    const QString file = program.file(u"auth.json"_s);
    const Ran ran = program.run(login(file), secret + '\n');
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.json()["command"_L1].toString(), u"login"_s);
    QCOMPARE(ran.json()["host"_L1].toString(), m_registry.host());
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    writeLayout(program.file(u"layout"_s), u"1.0"_s);
    const Ran push = program.run(
        {u"push"_s, program.file(u"layout"_s), m_registry.host() + u"/a"_s, u"--authfile"_s, file, u"--json"_s});
    QVERIFY2(push.exitCode == 0, push.said.constData());
}

void TestLogin::a_wrong_password_is_refused_and_not_kept()
{
    const Program program;
    const QString file = program.file(u"auth.json"_s);
    const Ran ran = program.run(login(file), "wrong");
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"unauthorized"_s);
    QVERIFY(!ran.err.contains("quaymaster login")); // that is what was typed
    QVERIFY(!QFile::exists(file));
}

void TestLogin::a_token_registry_proves_too()
{
    TokenServer tokens;
    TokenServer::Rules rules;
    rules.user = "qa";
    rules.password = secret;
    tokens.setRules(rules);
    RegistryServer registry;
    registry.setTokenServer(tokens);
    QVERIFY(registry.start());
    const Program program;
    const QStringList arguments{u"login"_s,         registry.host(),
                                u"--username=qa"_s, u"--password-stdin"_s,
                                u"--authfile"_s,    program.file(u"auth.json"_s),
                                u"--json"_s};
    QCOMPARE(program.run(arguments, "wrong").kind(), u"unauthorized"_s);
    const Ran ran = program.run(arguments, secret);
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
}

void TestLogin::without_a_keychain_it_says_so()
{
    const Ran ran = Program().run(
        {u"login"_s, m_registry.host(), u"--username=qa"_s, u"--password-stdin"_s, u"--json"_s}, secret);
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"keychain"_s);
    QVERIFY(!containsSecret(ran.out + ran.err, secret));
}

void TestLogin::a_terminal_is_asked_without_echo()
{
    const Program program;
    if (!PseudoTerminal::isAvailable())
        QSKIP("no pseudo terminal: /dev/pts is not mounted");
    PseudoTerminal terminal;
    QProcess process;
    process.setProcessEnvironment(program.environment);
    terminal.attach(process);
    process.start(Program::path(),
                  {u"login"_s, m_registry.host(), u"--authfile"_s, program.file(u"auth.json"_s), u"--workspace"_s,
                   program.workspace()});
    terminal.waitFor("User name");
    terminal.type("qa\n");
    terminal.waitFor("Password");
    terminal.type(secret + '\n');
    QCOMPARE(Program::finish(process).exitCode, 0);
    const QByteArray shown = terminal.waitFor("Logged in");
    QVERIFY(shown.contains("Logged in"));
    QVERIFY(!containsSecret(shown, secret));
    QVERIFY(QFile::exists(program.file(u"auth.json"_s)));
}

void TestLogin::without_a_user_name_no_password_is_asked_for()
{
    const Program program;
    if (!PseudoTerminal::isAvailable())
        QSKIP("no pseudo terminal: /dev/pts is not mounted");
    PseudoTerminal terminal;
    QProcess process;
    process.setProcessEnvironment(program.environment);
    terminal.attach(process);
    process.start(Program::path(), {u"login"_s, m_registry.host(), u"--workspace"_s, program.workspace()});
    terminal.waitFor("User name");
    terminal.type("\x04"); // Ctrl-D
    QCOMPARE(Program::finish(process).exitCode, 2);
    QVERIFY(!terminal.waitFor("Nothing was tried").contains("Password"));
}

void TestLogin::ctrl_c_at_the_prompt_ends_with_130_and_restores_the_echo()
{
    const Program program;
    if (!PseudoTerminal::isAvailable())
        QSKIP("no pseudo terminal: /dev/pts is not mounted");
    PseudoTerminal terminal;
    QProcess process;
    process.setProcessEnvironment(program.environment);
    terminal.attach(process);
    process.start(Program::path(),
                  {u"login"_s, m_registry.host(), u"--username=qa"_s, u"--authfile"_s, program.file(u"auth.json"_s),
                   u"--workspace"_s, program.workspace()});
    terminal.waitFor("Password");
    QVERIFY(!terminal.echoes());
    terminal.type("\x03");
    QCOMPARE(Program::finish(process).exitCode, 130);
    QVERIFY(terminal.echoes());
    QVERIFY(!QFile::exists(program.file(u"auth.json"_s)));
}

void TestLogin::logout_forgets()
{
    const Program program;
    const QString file = program.file(u"auth.json"_s);
    QCOMPARE(program.run(login(file), secret).exitCode, 0);
    const QStringList logout{u"logout"_s, m_registry.host(), u"--authfile"_s, file, u"--json"_s};
    const Ran ran = program.run(logout);
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()["forgotten"_L1].toBool(), true);
    QVERIFY(!holdsSecret(program.file(u"."_s), secret));
    QCOMPARE(program.run(logout).json()["forgotten"_L1].toBool(true), false);
}

void TestLogin::without_a_credential_the_error_says_how_to_log_in()
{
    const Ran ran = Program().run({u"tags"_s, m_registry.host() + u"/a"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"unauthorized"_s);
    QVERIFY(ran.json()["error"_L1].toObject()["summary"_L1].toString().contains(u"quaymaster login"_s));
}

void TestLogin::the_password_is_nowhere()
{
    const Program program;
    const QString file = program.file(u"auth.json"_s);
    QByteArray said;
    const auto run = [&](const QStringList &arguments, const QByteArray &input = {}) {
        const Ran ran = program.run(arguments + QStringList{u"--verbose"_s}, input);
        said += ran.out + ran.err;
    };
    writeLayout(program.file(u"layout"_s), u"1.0"_s);
    run(login(file), secret);
    run(login(program.file(u"none/auth.json"_s)), secret);
    run({u"push"_s, program.file(u"layout"_s), m_registry.host() + u"/b"_s, u"--authfile"_s, file});
    run({u"sync"_s, m_registry.host() + u"/b:1.0"_s, m_registry.host() + u"/c"_s, u"--authfile"_s, file});
    run({u"inspect"_s, m_registry.host() + u"/b:none"_s, u"--authfile"_s, file});
    run({u"operations"_s, u"list"_s});
    QVERIFY(!containsSecret(said, secret));
    QVERIFY(!holdsSecret(program.workspace(), secret));
}

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
