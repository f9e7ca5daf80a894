#include "tests/app/program.h"
#include "tests/app/scene.h"
#include "tests/fixtures/registryserver.h"

#include <QFile>
#include <QtTest>
#include <array>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace
{

struct WrongLine
{
    const char *what;
    const char *line;
    const char *command; ///< as the answer calls it
};

constexpr auto wrongLines = std::to_array<WrongLine>({
    {"unknown command", "fly", ""},
    {"no command", "", ""},
    {"unknown option", "tags --frob h.example/a", "tags"},
    {"single dash", "tags -v h.example/a", "tags"},
    {"a command's option before it", "--force push", "push"},
    {"argument missing", "push a.tar", "push"},
    {"too many", "tags a b", "tags"},
    {"value missing", "tags a --jobs", "tags"},
    {"value of a flag", "tags a --quiet=1", "tags"},
    {"option twice", "tags a --jobs=1 --jobs=2", "tags"},
    {"jobs 0", "tags a --jobs=0", "tags"},
    {"jobs text", "tags a --jobs=many", "tags"},
    {"retries negative", "tags a --retries=-1", "tags"},
    {"rate 0", "tags a --limit-rate=0", "tags"},
    {"host with a path", "tags a --insecure=h/x", "tags"},
    {"certificate alone", "tags a --client-cert=x", "tags"},
    {"digest in a destination", "sync h.example/a h.example/b@sha256:DIGEST", "sync"},
    {"destination twice", "sync h.example/a:1 h.example/b h.example/b:1", "sync"},
    {"tag with all tags", "sync --all-tags h.example/a:1 h.example/b", "sync"},
    {"destination's tag with all tags", "sync --all-tags h.example/a h.example/b:1", "sync"},
    {"both selections", "sync --all-tags --tags=a h.example/a h.example/b", "sync"},
    {"broken pattern", "sync --tags=( h.example/a h.example/b", "sync"},
    {"pattern that is only right inside others", "sync --tags=a)|(b h.example/a h.example/b", "sync"},
    {"broken platform", "sync --platform=amd64 h.example/a h.example/b", "sync"},
    {"tag of a repository", "tags h.example/a:1", "tags"},
    {"raw with json", "inspect --raw h.example/a", "inspect"},
    {"delete without yes", "delete h.example/a:1", "delete"},
    {"delete without a tag", "delete --yes h.example/a", "delete"},
    {"login without a terminal", "login h.example", "login"},
    {"login without a password", "login h.example --username=u", "login"},
    {"login without a user", "login h.example --password-stdin", "login"},
    {"operation without a number", "operations continue last", "operations continue"},
});

}

class TestEverywhere : public QObject
{
    Q_OBJECT

private slots:
    void alone_it_prints_the_help_and_exits_2();
    void help_is_complete_for_each_command_data();
    void help_is_complete_for_each_command();
    void help_fits_into_80_columns_data();
    void help_fits_into_80_columns();
    void version_is_one_line();
    void wrong_usage_exits_2_and_tries_nothing_data();
    void wrong_usage_exits_2_and_tries_nothing();
    void userinfo_is_refused_and_not_echoed_data();
    void userinfo_is_refused_and_not_echoed();
    void an_invalid_reference_is_invalid_and_exits_1();
    void a_missing_file_is_io_and_exits_1();
    void an_auth_file_must_be_there_and_right();
    void common_options_may_stand_anywhere_data();
    void common_options_may_stand_anywhere();
    void two_dashes_end_options();
    void a_refused_connection_fails_soon();
    void retries_0_tries_once();
    void quiet_leaves_only_errors_on_standard_error();
    void verbose_puts_the_log_on_standard_error();
    void it_works_without_home_language_and_display();
    void the_system_says_the_language_data();
    void the_system_says_the_language();
    void closed_standard_streams_are_no_harm();
    void the_workspace_is_private();
};

void TestEverywhere::alone_it_prints_the_help_and_exits_2()
{
    const Ran ran = Program().runBare({});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(ran.out.contains("quaymaster COMMAND"));
    QVERIFY(ran.err.isEmpty());
}

void TestEverywhere::help_is_complete_for_each_command_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("global") << QStringList{}
                            << QByteArrayList{"push",
                                              "sync",
                                              "pull",
                                              "inspect",
                                              "tags",
                                              "compare",
                                              "delete",
                                              "login",
                                              "logout",
                                              "operations list",
                                              "operations continue",
                                              "operations remove",
                                              "registry list",
                                              "registry show ENTRY",
                                              "registry add ADDRESS",
                                              "registry edit ENTRY...",
                                              "registry remove ENTRY...",
                                              "registry export FILE|-",
                                              "registry import FILE|-",
                                              "registry check",
                                              "registry server show",
                                              "registry server set URL",
                                              "registry server forget",
                                              "registry pull",
                                              "registry apply",
                                              "demo"};
    QTest::newRow("push") << QStringList{u"push"_s}
                          << QByteArrayList{"SOURCE REFERENCE...", "--platform", "--referrers", "--force",
                                            "--dry-run",           "PATH@N"};
    QTest::newRow("sync") << QStringList{u"sync"_s}
                          << QByteArrayList{"SOURCE DESTINATION...", "--all-tags", "--tags REGEX", "--platform",
                                            "--referrers",           "--force",    "--dry-run"};
    QTest::newRow("pull") << QStringList{u"pull"_s} << QByteArrayList{"REFERENCE FOLDER|FILE.tar", "--platform"};
    QTest::newRow("inspect") << QStringList{u"inspect"_s} << QByteArrayList{"--raw"};
    QTest::newRow("tags") << QStringList{u"tags"_s} << QByteArrayList{"REPOSITORY"};
    QTest::newRow("compare") << QStringList{u"compare"_s} << QByteArrayList{"REFERENCE REFERENCE..."};
    QTest::newRow("delete") << QStringList{u"delete"_s} << QByteArrayList{"--yes"};
    QTest::newRow("login") << QStringList{u"login"_s} << QByteArrayList{"--username", "--password-stdin"};
    QTest::newRow("logout") << QStringList{u"logout"_s} << QByteArrayList{"HOST"};
    QTest::newRow("operations") << QStringList{u"operations"_s}
                                << QByteArrayList{"operations list", "operations continue", "operations remove"};
    QTest::newRow("continue") << QStringList{u"operations"_s, u"continue"_s} << QByteArrayList{"ID"};
    QTest::newRow("registry") << QStringList{u"registry"_s}
                              << QByteArrayList{"quaymaster registry COMMAND", "registry list",
                                                "registry import FILE|-", "Q1. ", "Q5. "};
    const QByteArrayList entryOptions{"--name N",      "--description TEXT", "--source TEXT",
                                      "--remark TEXT", "--slicing yes|no",   "--listed yes|no"};
    const auto registry = [](const char *command, const QByteArrayList &words) {
        QTest::addRow("registry %s", command) << QStringList{u"registry"_s, QString::fromLatin1(command)} << words;
    };
    registry("list", {"--filter TEXT", "--listed yes|no", "--slicing yes|no", "--source TEXT", "--created FROM..TO"});
    registry("show", {"ENTRY"});
    registry("add", entryOptions + QByteArrayList{"ADDRESS"});
    registry("edit", entryOptions + QByteArrayList{"ENTRY...", "--address ADDRESS"});
    registry("remove", {"ENTRY...", "--yes", "--force"});
    registry("export", {"FILE|-", "--format csv|json"});
    registry("import", {"FILE|-", "--format csv|json", "--encoding NAME", "--dry-run", "--skip-wrong"});
    registry("check", {"[ENTRY...]"});
    registry("server", {"registry server show", "registry server set URL", "registry server forget"});
    QTest::newRow("registry server set") << QStringList{u"registry"_s, u"server"_s, u"set"_s}
                                         << QByteArrayList{"--prefix P", "--username U", "--password-stdin",
                                                           "--token-stdin"};
    registry("pull", {"--dry-run"});
    registry("apply", {"--dry-run", "--prefer here|there", "--delete", "--force"});
    QTest::newRow("demo") << QStringList{u"demo"_s} << QByteArrayList{"docker-registry"};
}

void TestEverywhere::help_is_complete_for_each_command()
{
    QFETCH(const QStringList, command);
    QFETCH(const QByteArrayList, words);
    const Ran ran = Program().runBare(command + QStringList{u"--help"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.err.isEmpty());
    const QByteArrayList common{"--json",
                                "--quiet",
                                "--verbose",
                                "--workspace DIR",
                                "--authfile FILE",
                                "--ca FILE",
                                "--client-cert FILE",
                                "--client-key FILE",
                                "--insecure HOST",
                                "--plain-http HOST",
                                "--jobs N",
                                "--retries N",
                                "--limit-rate BYTES",
                                "--help",
                                "--version",
                                "Exit status"};
    for (const QByteArray &word : words + common)
        QVERIFY2(ran.out.simplified().contains(word), word.constData());
}

void TestEverywhere::help_fits_into_80_columns_data()
{
    QTest::addColumn<QString>("lang");
    QTest::addColumn<QStringList>("command");
    for (const QString &lang : {u"C"_s, u"zh_CN.UTF-8"_s})
        for (const QString &command :
             {u""_s, u"push"_s, u"sync"_s, u"login"_s, u"operations"_s, u"registry"_s, u"demo"_s, u"registry list"_s,
              u"registry edit"_s, u"registry import"_s, u"registry server set"_s, u"registry apply"_s})
            QTest::addRow("%s %s", qPrintable(lang), qPrintable(command))
                << lang << command.split(u' ', Qt::SkipEmptyParts);
}

void TestEverywhere::help_fits_into_80_columns()
{
    QFETCH(const QString, lang);
    QFETCH(const QStringList, command);
    Program program;
    program.environment.insert(u"LANG"_s, lang);
    const QString help = QString::fromUtf8(program.runBare(command + QStringList{u"--help"_s}).out);
    static const QRegularExpression wide(u"[\\x{2e80}-\\x{ff60}]"_s);
    const auto lines = help.split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(line.size() + line.count(wide) <= 80, qPrintable(line));
}

void TestEverywhere::version_is_one_line()
{
    const Ran ran = Program().runBare({u"--version"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(QRegularExpression(u"\\Aquaymaster [0-9]+\\.[0-9]+\\.[0-9]+\n\\z"_s)
                .match(QString::fromUtf8(ran.out))
                .hasMatch());
    QCOMPARE(Program().runBare({u"push"_s, u"--version"_s}).out, ran.out); // a common option may stand anywhere
    QVERIFY(!Program().runBare({u"--version"_s, u"--json"_s}).json()["version"_L1].toString().isEmpty());
}

void TestEverywhere::wrong_usage_exits_2_and_tries_nothing_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("command");
    for (const auto &[what, line, command] : wrongLines)
        QTest::newRow(what) << QString::fromLatin1(line).replace(u"DIGEST"_s, QString(64, u'0'))
                            << QString::fromLatin1(command);
}

void TestEverywhere::wrong_usage_exits_2_and_tries_nothing()
{
    QFETCH(const QString, line);
    QFETCH(const QString, command);
    const Ran ran = Program().run(QStringList{u"--json"_s} + line.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(ran.exitCode, 2);
    const QJsonObject answer = ran.json();
    QCOMPARE(answer["format"_L1].toInt(), 1);
    QCOMPARE(answer["state"_L1].toString(), u"failed"_s);
    QCOMPARE(ran.kind(), u"usage"_s);
    QVERIFY(!answer["error"_L1].toObject()["summary"_L1].toString().isEmpty());
    QVERIFY(answer["error"_L1].toObject()["detail"_L1].isString());
    QCOMPARE(answer["command"_L1].toString(u"?"_s), command);
}

void TestEverywhere::userinfo_is_refused_and_not_echoed_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString secret = u"admin:Sup3rS3cret@h.example/a:1"_s;
    QTest::newRow("push") << QStringList{u"push"_s, u"a.tar"_s, secret};
    QTest::newRow("push source") << QStringList{u"push"_s, secret, u"h.example/b"_s};
    QTest::newRow("sync source") << QStringList{u"sync"_s, secret, u"h.example/b"_s};
    QTest::newRow("sync destination") << QStringList{u"sync"_s, u"h.example/b"_s, secret};
    QTest::newRow("all tags") << QStringList{u"sync"_s, u"--all-tags"_s, secret, u"h.example/b"_s};
    QTest::newRow("pull") << QStringList{u"pull"_s, secret, u"folder"_s};
    QTest::newRow("pull target") << QStringList{u"pull"_s, u"h.example/a"_s, secret};
    QTest::newRow("inspect") << QStringList{u"inspect"_s, secret};
    QTest::newRow("tags") << QStringList{u"tags"_s, secret};
    QTest::newRow("compare") << QStringList{u"compare"_s, u"h.example/a"_s, secret};
    QTest::newRow("delete") << QStringList{u"delete"_s, u"--yes"_s, secret};
    QTest::newRow("login") << QStringList{u"login"_s, u"admin:Sup3rS3cret@h.example"_s, u"--username=a"_s,
                                          u"--password-stdin"_s};
    QTest::newRow("logout") << QStringList{u"logout"_s, u"admin:Sup3rS3cret@h.example"_s};
    QTest::newRow("with a scheme") << QStringList{u"tags"_s, u"https://admin:Sup3rS3cret@h.example/a"_s};
    QTest::newRow("insecure") << QStringList{u"tags"_s, u"a"_s, u"--insecure=admin:Sup3rS3cret@h.example"_s};
    QTest::newRow("platform") << QStringList{u"sync"_s, u"h.example/a"_s, u"h.example/b"_s, u"--platform"_s, secret};
    QTest::newRow("pattern") << QStringList{u"sync"_s, u"h.example/a"_s, u"h.example/b"_s, u"--tags=("_s + secret};
    QTest::newRow("as a command") << QStringList{secret};
    QTest::newRow("as an option") << QStringList{u"login"_s, u"h.example"_s, u"--password=Sup3rS3cret"_s};
    QTest::newRow("behind an option") << QStringList{u"login"_s, u"h.example"_s, u"--password"_s, u"Sup3rS3cret"_s};
}

void TestEverywhere::userinfo_is_refused_and_not_echoed()
{
    QFETCH(const QStringList, arguments);
    for (const bool asJson : {true, false}) {
        const Program program;
        const Ran ran = program.run(arguments + (asJson ? QStringList{u"--json"_s} : QStringList{u"--verbose"_s}));
        QCOMPARE(ran.exitCode, 2);
        QVERIFY(!containsSecret(ran.out + ran.err, "Sup3rS3cret"));
        QVERIFY(!holdsSecret(program.workspace(), "Sup3rS3cret"));
        if (asJson)
            QCOMPARE(ran.kind(), u"usage"_s);
    }
}

void TestEverywhere::an_invalid_reference_is_invalid_and_exits_1()
{
    const Ran ran = Program().run({u"inspect"_s, u"h.example/UPPER"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"invalid"_s);
}

void TestEverywhere::a_missing_file_is_io_and_exits_1()
{
    const Ran ran = Program().run({u"push"_s, u"/no/such.tar"_s, u"h.example/a:1"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"io"_s);
}

void TestEverywhere::an_auth_file_must_be_there_and_right()
{
    RegistryServer registry; // asks nobody to log in
    QVERIFY2(registry.start(), registry.log().constData());
    const Program program;
    QFile broken(program.file(u"broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no JSON") > 0);
    broken.close();
    const QStringList arguments{u"tags"_s, registry.host() + u"/a"_s, u"--json"_s, u"--authfile"_s};
    QCOMPARE(program.run(arguments + QStringList{program.file(u"none.json"_s)}).kind(), u"io"_s);
    QCOMPARE(program.run(arguments + QStringList{broken.fileName()}).kind(), u"invalid"_s);
}

void TestEverywhere::common_options_may_stand_anywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("before") << QStringList{u"--json"_s, u"--retries"_s, u"0"_s, u"tags"_s, u"HOST/a"_s};
    QTest::newRow("between") << QStringList{u"tags"_s, u"--json"_s, u"--retries=0"_s, u"HOST/a"_s};
    QTest::newRow("behind") << QStringList{u"tags"_s, u"HOST/a"_s, u"--retries"_s, u"0"_s, u"--json"_s};
}

void TestEverywhere::common_options_may_stand_anywhere()
{
    QFETCH(QStringList, arguments);
    RegistryServer registry;
    QVERIFY2(registry.start(), registry.log().constData());
    const Ran ran = Program().run(arguments.replaceInStrings(u"HOST"_s, registry.host()));
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"not-found"_s);
}

void TestEverywhere::two_dashes_end_options()
{
    const Ran ran = Program().run({u"push"_s, u"--json"_s, u"--"_s, u"--force"_s, u"h.example/a:1"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"io"_s); // a file of that name is missing
}

void TestEverywhere::a_refused_connection_fails_soon()
{
    RegistryServer registry;
    QVERIFY(registry.start());
    const QString host = registry.host();
    registry.stop();
    QElapsedTimer clock;
    clock.start();
    const Ran ran = Program().run({u"tags"_s, host + u"/a"_s, u"--json"_s});
    QVERIFY(clock.elapsed() < 10'000);
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"network"_s);
}

void TestEverywhere::retries_0_tries_once()
{
    RegistryServer registry;
    QVERIFY(registry.start());
    const QString host = registry.host();
    registry.stop();
    QVERIFY(!Program().run({u"tags"_s, host + u"/a"_s, u"--retries=0"_s}).err.contains("Trying again"));
    QVERIFY(Program().run({u"tags"_s, host + u"/a"_s, u"--retries=1"_s}).err.contains("Trying again"));
}

void TestEverywhere::quiet_leaves_only_errors_on_standard_error()
{
    RegistryServer registry;
    QVERIFY(registry.start());
    const QString host = registry.host();
    registry.stop();
    const Ran ran = Program().run({u"tags"_s, host + u"/a"_s, u"--quiet"_s, u"--verbose"_s, u"--insecure="_s + host});
    QVERIFY(!ran.err.contains("Trying again"));
    QVERIFY(!ran.err.contains("INSECURE"));
    QVERIFY(ran.err.startsWith("Error: "));
    QVERIFY(Program().run({u"tags"_s, host + u"/a"_s, u"--insecure="_s + host}).err.contains("INSECURE"));
}

void TestEverywhere::verbose_puts_the_log_on_standard_error()
{
    RegistryServer registry;
    QVERIFY(registry.start());
    const QString address = registry.host() + u"/a"_s;
    const Ran ran = Program().run({u"tags"_s, address, u"--verbose"_s});
    QVERIFY2(ran.err.contains("quaymaster.http: GET http://" + registry.host().toUtf8() + "/v2/a/tags/list"),
             ran.err.constData());
    QVERIFY(!Program().run({u"tags"_s, address}).err.contains("quaymaster.http"));
}

void TestEverywhere::it_works_without_home_language_and_display()
{
    RegistryServer registry;
    QVERIFY(registry.start());
    Program program;
    writeLayout(program.file(u"layout"_s), u"1.0"_s);
    program.environment = QProcessEnvironment();
    program.environment.insert(u"LSAN_OPTIONS"_s, qEnvironmentVariable("LSAN_OPTIONS"));
    const Ran ran = program.run({u"push"_s, program.file(u"layout"_s), registry.host() + u"/a"_s, u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QVERIFY2(ran.err.isEmpty(), ran.err.constData());
}

void TestEverywhere::the_system_says_the_language_data()
{
    QTest::addColumn<QString>("lang");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isChinese");
    QTest::newRow("China") << u"zh_CN.UTF-8"_s << QString() << true;
    QTest::newRow("without a country") << u"zh"_s << QString() << true;
    QTest::newRow("Singapore writes Simplified Chinese") << u"zh_SG.UTF-8"_s << QString() << true;
    QTest::newRow("the script and a country") << u"en_US.UTF-8"_s << u"zh_Hans_MY"_s << true;
    QTest::newRow("a second choice") << u"zh_TW.UTF-8"_s << u"zh_TW:zh_CN:en"_s << true;
    QTest::newRow("Traditional Chinese") << u"zh_TW.UTF-8"_s << QString() << false;
    QTest::newRow("English before Chinese") << u"en_US.UTF-8"_s << u"en:zh_CN"_s << false;
    QTest::newRow("a language without a catalogue") << u"de_DE.UTF-8"_s << QString() << false;
    QTest::newRow("none") << u"C"_s << QString() << false;
}

void TestEverywhere::the_system_says_the_language()
{
    QFETCH(const QString, lang);
    QFETCH(const QString, language);
    QFETCH(const bool, isChinese);
    Program program;
    program.environment.insert(u"LANG"_s, lang);
    program.environment.insert(u"LANGUAGE"_s, language);
    const QByteArray help = program.runBare({u"--help"_s}).out;
    QCOMPARE(help.contains("用法"), isChinese);
    QCOMPARE(help.contains("Usage"), !isChinese);
}

void TestEverywhere::closed_standard_streams_are_no_harm()
{
    RegistryServer registry;
    QVERIFY(registry.start());
    const Program program;
    const QString digest = writeLayout(program.file(u"layout"_s), u"1.0"_s);
    const QString command = u"exec '%1' --workspace '%2' push '%3' %4/a --json"_s.arg(
        Program::path(), program.workspace(), program.file(u"layout"_s), registry.host());
    const QStringList endings{u" <&- >&- 2>&-"_s, u" >&-"_s, u" >/dev/full"_s};
    for (const QString &ending : endings) {
        QProcess shell;
        shell.setProcessEnvironment(program.environment);
        shell.start(u"sh"_s, {u"-c"_s, command + ending});
        const Ran ran = Program::finish(shell);
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
    }
    QCOMPARE(skopeoDigest(registry.host() + u"/a:1.0"_s), digest);
    QFile database(program.workspace() + u"/quaymaster.sqlite"_s);
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(database.readAll().startsWith("SQLite format 3")); // no answer was written into it
}

void TestEverywhere::the_workspace_is_private()
{
    const Program program;
    program.run({u"operations"_s});
    const QFileInfo folder(program.workspace());
    QCOMPARE(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther),
             QFile::Permissions());
    for (const QString &name : {u"quaymaster.sqlite"_s, u"quaymaster.log"_s}) {
        const QFileInfo file(program.workspace() + u'/' + name);
        QVERIFY(file.exists());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
}

QTEST_GUILESS_MAIN(TestEverywhere)
#include "tst_everywhere.moc"
