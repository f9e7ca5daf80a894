#include "tests/app/program.h"
#include "tests/app/scene.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace
{

const QByteArray bom = "\xef\xbb\xbf";
const QByteArray header = "名字,地址,描述,来源,是否支持显存切分,是否上架,备注\r\n";
const QByteArray canary = "canary+b1rd";

QJsonArray list(const Program &program)
{
    return program.run({u"registry"_s, u"list"_s, u"--json"_s}).json()["entries"_L1].toArray();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(not there)"_ba;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QString counts(const Ran &ran)
{
    const QJsonObject json = ran.json();
    return u"%1 %2 %3 %4"_s.arg(json["new"_L1].toInt(-1))
        .arg(json["changed"_L1].toInt(-1))
        .arg(json["same"_L1].toInt(-1))
        .arg(json["wrong"_L1].toArray().size());
}

Ran import(const Program &program, const QByteArray &bytes, const QStringList &options = {})
{
    return program.run(QStringList{u"registry"_s, u"import"_s, u"-"_s, u"--json"_s} + options, bytes);
}

/// Without what differs between two workspaces.
QJsonArray withoutTimes(QJsonArray entries)
{
    for (auto entry : entries) {
        QJsonObject object = entry.toObject();
        object.remove("created"_L1);
        object.remove("updated"_L1);
        entry = object;
    }
    return entries;
}

}

/// `registry export` and `registry import`.
class TestRegistryExchange : public QObject
{
    Q_OBJECT

private slots:
    void csv_is_what_spreadsheets_and_the_platform_read();
    void json_is_the_array_of_the_entries_without_advice();
    void the_ending_decides_unless_it_is_said_data();
    void the_ending_decides_unless_it_is_said();
    void an_export_replaces_the_file_as_a_whole();
    void where_nothing_can_be_written_it_is_io();
    void standard_output_is_the_entries_or_the_object();
    void hostile_texts_come_back_exactly_data();
    void hostile_texts_come_back_exactly();

    void an_import_counts_and_does();
    void a_dry_run_does_nothing();
    void one_wrong_row_and_nothing_is_imported();
    void wrong_rows_are_skipped_if_wished();
    void another_encoding_is_offered_and_taken();
    void a_file_that_is_wrong_is_refused_data();
    void a_file_that_is_wrong_is_refused();

    void without_a_keychain_passwords_are_dropped_and_told();
    void a_dry_run_tells_no_password();
    void waiting_for_standard_input_is_cancelled();
};

void TestRegistryExchange::csv_is_what_spreadsheets_and_the_platform_read()
{
    const Program program;
    QCOMPARE(program.run({u"registry"_s, u"export"_s, u"-"_s}).out, bom + header);
    program.run({u"registry"_s, u"add"_s, u"nginx:1.27"_s, u"--name=网页"_s, u"--description==1+1"_s,
                 u"--source=Docker, Hub"_s, u"--slicing=yes"_s, u"--listed=no"_s});
    QCOMPARE(program.run({u"registry"_s, u"export"_s, u"-"_s}).out,
             bom + header + "网页,nginx:1.27,'=1+1,\"Docker, Hub\",是,否,\r\n");
}

void TestRegistryExchange::json_is_the_array_of_the_entries_without_advice()
{
    const Program program;
    program.run({u"registry"_s, u"add"_s, u"nginx"_s});
    QJsonObject expected = list(program).first().toObject();
    QVERIFY(!expected.take("advice"_L1).toArray().isEmpty());
    const Ran ran = program.run({u"registry"_s, u"export"_s, u"-"_s, u"--format=json"_s});
    QCOMPARE(QJsonDocument::fromJson(ran.out).array(), QJsonArray{expected});
}

void TestRegistryExchange::the_ending_decides_unless_it_is_said_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("json") << u"a.json"_s << QStringList{} << true;
    QTest::newRow("csv") << u"a.csv"_s << QStringList{} << false;
    QTest::newRow("neither") << u"a"_s << QStringList{} << false;
    QTest::newRow("said json") << u"a.csv"_s << QStringList{u"--format=json"_s} << true;
    QTest::newRow("said csv") << u"a.json"_s << QStringList{u"--format"_s, u"csv"_s} << false;
}

void TestRegistryExchange::the_ending_decides_unless_it_is_said()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, options);
    const Program program;
    const Ran ran = program.run(QStringList{u"registry"_s, u"export"_s, program.file(name), u"--json"_s} + options);
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()["file"_L1].toString(), program.file(name));
    QTEST(contentOf(program.file(name)).startsWith('['), "isJson");
}

void TestRegistryExchange::an_export_replaces_the_file_as_a_whole()
{
    const Program program;
    const QString file = program.file(u"entries.csv"_s);
    write(file, QByteArray(100'000, 'x'));
    QCOMPARE(program.run({u"registry"_s, u"export"_s, file}).exitCode, 0);
    QCOMPARE(contentOf(file), bom + header);
    QCOMPARE(QDir(QFileInfo(file).path()).entryList({u"entries*"_s}, QDir::Files).size(), 1);
}

void TestRegistryExchange::where_nothing_can_be_written_it_is_io()
{
    const Program program;
    const Ran ran = program.run({u"registry"_s, u"export"_s, program.file(u"none/a.csv"_s), u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"io"_s);
}

void TestRegistryExchange::standard_output_is_the_entries_or_the_object()
{
    const Ran ran = Program().run({u"registry"_s, u"export"_s, u"-"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.kind(), u"usage"_s);
    QCOMPARE(Program().run({u"registry"_s, u"export"_s, u"-"_s, u"--format=xml"_s}).exitCode, 2);
}

void TestRegistryExchange::hostile_texts_come_back_exactly_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    for (const QString &format : {u"csv"_s, u"json"_s}) {
        const auto row = [&format](const char *name, const QString &text) {
            QTest::addRow("%s: %s", qPrintable(format), name) << format << text;
        };
        row("quotation marks", u"a \"b\" 'c'"_s);
        row("separators", u"a,b;c\td"_s);
        row("lines", u"one\ntwo\r\nthree\rfour"_s);
        row("formula", u"=cmd|' /C calc'!A0"_s);
        row("escaped formula", u"''=1+1"_s);
        row("apostrophes", u"'''"_s);
        row("minus", u"-"_s);
        row("tab first", u"\t=1"_s);
        row("return first", u"\r=1"_s);
        row("white space", u"  a  "_s);
        row("other planes", u"🐳 𠀀 e\u0301"_s);
    }
}

void TestRegistryExchange::hostile_texts_come_back_exactly()
{
    QFETCH(const QString, format);
    QFETCH(const QString, text);
    const Program program;
    QCOMPARE(program.run({u"registry"_s, u"add"_s, u"r.example/a:1.0"_s, u"--remark"_s, text}).exitCode, 0);
    const QStringList formatOption{u"--format"_s, format};
    const Ran out = program.run(QStringList{u"registry"_s, u"export"_s, u"-"_s} + formatOption);
    QCOMPARE(counts(import(program, out.out, formatOption)), u"0 0 1 0"_s);
    const Program other;
    QCOMPARE(counts(import(other, out.out, formatOption)), u"1 0 0 0"_s);
    QCOMPARE(list(other).first()["remark"_L1].toString(), text);
    QCOMPARE(withoutTimes(list(other)), withoutTimes(list(program)));
}

void TestRegistryExchange::an_import_counts_and_does()
{
    const Program program;
    program.run({u"registry"_s, u"add"_s, u"r.example/same:1.0"_s, u"--source="_s});
    program.run({u"registry"_s, u"add"_s, u"r.example/changed:1.0"_s});
    const QString file = program.file(u"entries.csv"_s);
    write(file,
          "name,address,isOnShelf,colour\nsame,r.example/same:1.0,yes,red\nchanged,r.example/changed:1.0,0,red\n"
          "fresh,r.example/fresh:1.0,1,red\n");
    const Ran ran = program.run({u"registry"_s, u"import"_s, file, u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.json()["command"_L1].toString(), u"registry import"_s);
    QCOMPARE(ran.json()["state"_L1].toString(), u"succeeded"_s);
    QVERIFY(ran.json()["wrong"_L1].isArray());
    QCOMPARE(counts(ran), u"1 1 1 0"_s);
    QVERIFY(ran.err.contains("colour"));
    QCOMPARE(list(program).size(), 3);
    QCOMPARE(list(program)[1]["listed"_L1].toBool(true), false);
    QCOMPARE(list(program)[2]["name"_L1].toString(), u"fresh"_s);
    // Again, it is the same.
    QCOMPARE(counts(program.run({u"registry"_s, u"import"_s, file, u"--json"_s})), u"0 0 3 0"_s);
    QVERIFY(program.run({u"registry"_s, u"import"_s, file}).out.contains("3 the same"));
}

void TestRegistryExchange::a_dry_run_does_nothing()
{
    const Program program;
    const Ran ran = import(program, "name,address\na,r.example/a:1.0\n", {u"--dry-run"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(counts(ran), u"1 0 0 0"_s);
    QVERIFY(list(program).isEmpty());
}

void TestRegistryExchange::one_wrong_row_and_nothing_is_imported()
{
    const Program program;
    const QByteArray rows
        = "name,address,isOnShelf\na,r.example/a:1.0,yes\nb,r.example/B,yes\nc,r.example/c:1.0,maybe\n";
    for (const QStringList &options : {QStringList{}, QStringList{u"--dry-run"_s}}) {
        const Ran ran = import(program, rows, options);
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.kind(), u"invalid"_s);
        QCOMPARE(counts(ran), u"1 0 0 2"_s);
        const QJsonObject wrong = ran.json()["wrong"_L1][0].toObject();
        QCOMPARE(wrong["row"_L1].toInt(), 3); // the header is row 1
        QCOMPARE(wrong["column"_L1].toString(), u"address"_s);
        QVERIFY(!wrong["reason"_L1].toString().isEmpty());
        QCOMPARE(ran.json()["wrong"_L1][1]["row"_L1].toInt(), 4);
        QCOMPARE(ran.json()["wrong"_L1][1]["column"_L1].toString(), u"isOnShelf"_s);
        QVERIFY(list(program).isEmpty());
    }
}

void TestRegistryExchange::wrong_rows_are_skipped_if_wished()
{
    const Program program;
    const Ran ran = import(program, "name,address\na,r.example/a:1.0\nb,r.example/B\n", {u"--skip-wrong"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(counts(ran), u"1 0 0 1"_s);
    QCOMPARE(list(program).size(), 1);
}

void TestRegistryExchange::another_encoding_is_offered_and_taken()
{
    const Program program;
    const QByteArray gbk = "\xc3\xfb\xd7\xd6,\xb5\xd8\xd6\xb7\n\xcd\xf8\xd2\xb3,r.example/a:1.0\n"; // 名字,地址 网页
    const Ran refused = import(program, gbk);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.kind(), u"invalid"_s);
    QVERIFY(refused.json()["error"_L1]["summary"_L1].toString().contains("GBK"_L1));
    QCOMPARE(counts(import(program, gbk, {u"--encoding=GBK"_s})), u"1 0 0 0"_s);
    QCOMPARE(list(program)[0]["name"_L1].toString(), u"网页"_s);
    QCOMPARE(import(program, gbk, {u"--encoding=none-such"_s}).exitCode, 2);
}

void TestRegistryExchange::a_file_that_is_wrong_is_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("empty") << ""_ba << u"csv"_s;
    QTest::newRow("no column for the address") << "name\na\n"_ba << u"csv"_s;
    QTest::newRow("open quotation mark") << "name,address\n\"a,b\n"_ba << u"csv"_s;
    QTest::newRow("no JSON") << "name,address\n"_ba << u"json"_s;
    QTest::newRow("no array") << "{}"_ba << u"json"_s;
}

void TestRegistryExchange::a_file_that_is_wrong_is_refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, format);
    const Ran ran = import(Program(), bytes, {u"--format"_s, format});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"invalid"_s);
    QCOMPARE(counts(ran), u"0 0 0 0"_s);
    const Ran missing = Program().run({u"registry"_s, u"import"_s, u"/none/a.csv"_s, u"--json"_s});
    QCOMPARE(missing.exitCode, 1);
    QCOMPARE(missing.kind(), u"io"_s);
}

void TestRegistryExchange::without_a_keychain_passwords_are_dropped_and_told()
{
    const Program program;
    const QByteArray rows = "name,address\na,qa:" + canary + "@r.example/a:1.0\nb,r.example/b:1.0\n";
    const Ran ran = program.run({u"registry"_s, u"import"_s, u"-"_s, u"--json"_s, u"--verbose"_s}, rows);
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(counts(ran), u"2 0 0 0"_s);
    QVERIFY(ran.err.contains("dropped") && ran.err.contains("r.example"));
    const QJsonObject entry = list(program)[0].toObject();
    QCOMPARE(entry["address"_L1].toString(), u"r.example/a:1.0"_s);
    QVERIFY(entry["advice"_L1].toArray().contains(u"credentials-removed"_s));
    const Ran exported = program.run({u"registry"_s, u"export"_s, u"-"_s});
    QVERIFY(!containsSecret(ran.said + exported.said, canary));
    QVERIFY(!holdsSecret(program.workspace(), canary));
}

void TestRegistryExchange::a_dry_run_tells_no_password()
{
    const Program program;
    const QByteArray rows = "name,address\na,qa:" + canary + "@r.example/a:1.0\nb,qa:" + canary + "@r.example/B C\n";
    for (const QStringList &options : {QStringList{u"--dry-run"_s}, QStringList{u"--skip-wrong"_s, u"--dry-run"_s}}) {
        const Ran ran = import(program, rows, options);
        QVERIFY2(!containsSecret(ran.said, canary), ran.said.constData());
        QVERIFY(!holdsSecret(program.workspace(), canary));
    }
}

void TestRegistryExchange::waiting_for_standard_input_is_cancelled()
{
    const Program program;
    const auto process = program.start({u"registry"_s, u"import"_s, u"-"_s, u"--json"_s, u"--verbose"_s});
    process->write("name,address\n");
    // The log is opened right before the command begins.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(program.workspace() + u"/quaymaster.log"_s), 20'000);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const Ran ran = Program::finish(*process);
    QCOMPARE(ran.exitCode, 130);
    QCOMPARE(ran.json()["state"_L1].toString(), u"cancelled"_s);
    QVERIFY(list(program).isEmpty());
}

QTEST_GUILESS_MAIN(TestRegistryExchange)
#include "tst_registryexchange.moc"
