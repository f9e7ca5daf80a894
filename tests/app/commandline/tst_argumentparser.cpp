#include "app/commandline/argumentparser.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster;

namespace
{

const std::vector<OptionSpec> common{{"json", nullptr, ""}, {"host", "HOST", "", true}, {"jobs", "N", ""}};
const std::vector<CommandSpec> commands{{"push", "A B...", "", "", 2, -1, {{"force", nullptr, ""}}, nullptr},
                                        {"operations list", "", "", "", 0, 0, {}, nullptr},
                                        {"operations remove", "ID", "", "", 1, 1, {}, nullptr}};

Invocation parsed(const QString &line)
{
    return parseArguments(line.split(u' ', Qt::SkipEmptyParts), commands, common);
}

}

class TestArgumentParser : public QObject
{
    Q_OBJECT

private slots:
    void commands_and_arguments_are_found_data();
    void commands_and_arguments_are_found();
    void values_stand_behind_or_are_attached();
    void repeated_values_are_all_kept();
    void what_is_wrong_is_usage_data();
    void what_is_wrong_is_usage();
    void options_behind_an_error_still_count();
};

void TestArgumentParser::commands_and_arguments_are_found_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("simple") << u"push a b c"_s << u"push"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("options between") << u"--json push --force a --jobs 1 b"_s << u"push"_s
                                     << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("dashes") << u"push -- --force -x"_s << u"push"_s << QStringList{u"--force"_s, u"-x"_s};
    QTest::newRow("standard input") << u"push - b"_s << u"push"_s << QStringList{u"-"_s, u"b"_s};
    QTest::newRow("two words") << u"operations --json remove 3"_s << u"operations remove"_s << QStringList{u"3"_s};
    QTest::newRow("group alone") << u"operations"_s << u"operations list"_s << QStringList{};
}

void TestArgumentParser::commands_and_arguments_are_found()
{
    QFETCH(const QString, line);
    QFETCH(const QString, command);
    const Invocation invocation = parsed(line);
    QVERIFY(!invocation.error);
    QVERIFY(invocation.command);
    QCOMPARE(QString::fromLatin1(invocation.command->name), command);
    QTEST(invocation.arguments, "arguments");
}

void TestArgumentParser::values_stand_behind_or_are_attached()
{
    QCOMPARE(parsed(u"push a b --jobs 4"_s).value(u"jobs"_s), u"4"_s);
    QCOMPARE(parsed(u"push a b --jobs=4"_s).value(u"jobs"_s), u"4"_s);
    QCOMPARE(parsed(u"push a b --jobs --json"_s).value(u"jobs"_s), u"--json"_s);
    QCOMPARE(parsed(u"push a b --host=a=b"_s).value(u"host"_s), u"a=b"_s);
}

void TestArgumentParser::repeated_values_are_all_kept()
{
    QCOMPARE(parsed(u"push a --host=x b --host y"_s).values(u"host"_s), (QStringList{u"x"_s, u"y"_s}));
}

void TestArgumentParser::what_is_wrong_is_usage_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("unknown command") << u"fly"_s;
    QTest::newRow("unknown option") << u"push a b --frob"_s;
    QTest::newRow("unknown second word") << u"operations fly"_s;
    QTest::newRow("command's option too early") << u"--force push a b"_s;
    QTest::newRow("too few") << u"push a"_s;
    QTest::newRow("too many") << u"operations list 3"_s;
    QTest::newRow("no value") << u"push a b --jobs"_s;
    QTest::newRow("empty value") << u"push a b --jobs="_s;
    QTest::newRow("flag with a value") << u"push a b --json=1"_s;
    QTest::newRow("twice") << u"push a b --jobs=1 --jobs=2"_s;
}

void TestArgumentParser::what_is_wrong_is_usage()
{
    QFETCH(const QString, line);
    const Invocation invocation = parsed(line);
    QVERIFY(invocation.error);
    QCOMPARE(invocation.error->kind, Error::Kind::Usage);
}

void TestArgumentParser::options_behind_an_error_still_count()
{
    const Invocation invocation = parsed(u"--frob fly a --json"_s);
    QVERIFY(invocation.error);
    QVERIFY(invocation.has(u"json"_s));
}

QTEST_GUILESS_MAIN(TestArgumentParser)
#include "tst_argumentparser.moc"
