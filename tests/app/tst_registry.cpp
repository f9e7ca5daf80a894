#include "tests/app/program.h"
#include "tests/app/pseudoterminal.h"
#include "tests/app/scene.h"

#include <QDateTime>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace
{

QJsonArray entriesOf(const Ran &ran)
{
    return ran.json()["entries"_L1].toArray();
}

QJsonArray list(const Program &program, const QStringList &options = {})
{
    return entriesOf(program.run(QStringList{u"registry"_s, u"list"_s, u"--json"_s} + options));
}

QStringList names(const QJsonArray &entries)
{
    QStringList names;
    for (const auto &entry : entries)
        names.append(entry.toObject()["name"_L1].toString());
    return names;
}

/// The id; 0 if it was refused.
qint64 add(const Program &program, const QStringList &arguments)
{
    const Ran ran = program.run(QStringList{u"registry"_s, u"add"_s} + arguments);
    return ran.exitCode == 0 ? ran.out.trimmed().toLongLong() : 0;
}

QStringList advice(const QJsonObject &entry)
{
    QStringList words;
    const auto all = entry["advice"_L1].toArray();
    for (const auto &word : all)
        words.append(word.toString());
    return words;
}

bool isUtc(const QJsonValue &time)
{
    return time.toString().endsWith(u'Z') && QDateTime::fromString(time.toString(), Qt::ISODate).isValid();
}

}

/// `registry list`, `show`, `add`, `edit` and `remove`: everything that needs no network.
class TestRegistry : public QObject
{
    Q_OBJECT

private slots:
    void an_empty_list_is_an_empty_array();
    void an_added_entry_has_every_documented_key();
    void adding_prints_the_id();
    void the_addresses_of_the_seed_are_normalised_data();
    void the_addresses_of_the_seed_are_normalised();
    void advice_refuses_nothing_data();
    void advice_refuses_nothing();
    void a_second_one_of_the_same_address_is_advised_against();
    void what_is_wrong_is_refused_data();
    void what_is_wrong_is_refused();

    void an_entry_is_named_by_id_name_or_address_data();
    void an_entry_is_named_by_id_name_or_address();
    void what_stands_for_several_names_their_ids();
    void what_is_not_there_is_not_found();
    void showing_tells_people_everything();

    void an_edit_changes_what_it_says_and_nothing_else();
    void a_text_can_be_emptied();
    void the_same_values_change_nothing();
    void several_are_edited_all_or_none();
    void an_edit_needs_something_to_change();

    void the_list_is_narrowed_data();
    void the_list_is_narrowed();

    void removing_needs_yes_without_a_terminal();
    void several_are_removed_all_or_none();
    void on_a_terminal_the_person_is_asked_data();
    void on_a_terminal_the_person_is_asked();

    void the_help_answers_the_questions_of_the_seed();
    void no_secret_of_an_argument_is_kept_or_said();
};

void TestRegistry::an_empty_list_is_an_empty_array()
{
    const Ran ran = Program().run({u"registry"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()["command"_L1].toString(), u"registry list"_s);
    QCOMPARE(ran.json()["state"_L1].toString(), u"succeeded"_s);
    QVERIFY(ran.json()["entries"_L1].isArray());
    QVERIFY(entriesOf(ran).isEmpty());
    QCOMPARE(Program().run({u"registry"_s, u"list"_s}).out, ""_ba);
}

void TestRegistry::an_added_entry_has_every_documented_key()
{
    const Program program;
    const Ran ran = program.run({u"registry"_s, u"add"_s, u"registry.company.com/ml/tensorflow:2.10.0-gpu"_s,
                                 u"--description=训练用"_s, u"--source=内部"_s, u"--remark=r"_s, u"--slicing=yes"_s,
                                 u"--listed=no"_s, u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.json()["command"_L1].toString(), u"registry add"_s);
    QCOMPARE(entriesOf(ran).size(), 1);
    const QJsonObject entry = entriesOf(ran).first().toObject();
    QCOMPARE(entry["id"_L1].toInteger(), 1);
    QCOMPARE(entry["name"_L1].toString(), u"tensorflow"_s);
    QCOMPARE(entry["address"_L1].toString(), u"registry.company.com/ml/tensorflow:2.10.0-gpu"_s);
    QCOMPARE(entry["normalised"_L1].toString(), u"registry.company.com/ml/tensorflow:2.10.0-gpu"_s);
    QCOMPARE(entry["description"_L1].toString(), u"训练用"_s);
    QCOMPARE(entry["source"_L1].toString(), u"内部"_s);
    QCOMPARE(entry["remark"_L1].toString(), u"r"_s);
    QVERIFY(entry["slicing"_L1].isBool() && entry["slicing"_L1].toBool());
    QVERIFY(entry["listed"_L1].isBool() && !entry["listed"_L1].toBool());
    QVERIFY(isUtc(entry["created"_L1]));
    QVERIFY(isUtc(entry["updated"_L1]));
    QVERIFY(entry["platformId"_L1].isNull());
    QVERIFY(entry["pending"_L1].isBool() && !entry["pending"_L1].toBool());
    QVERIFY(entry["advice"_L1].isArray());
    QCOMPARE(entry.size(), 14);
    // Shown and listed, it is the same.
    QCOMPARE(list(program), entriesOf(ran));
    QCOMPARE(entriesOf(program.run({u"registry"_s, u"show"_s, u"1"_s, u"--json"_s})), entriesOf(ran));
}

void TestRegistry::adding_prints_the_id()
{
    const Program program;
    QCOMPARE(program.run({u"registry"_s, u"add"_s, u"r.example/a:1.0"_s}).out, "1\n"_ba);
    QCOMPARE(program.run({u"registry"_s, u"add"_s, u"r.example/b:1.0"_s}).out, "2\n"_ba);
}

void TestRegistry::the_addresses_of_the_seed_are_normalised_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("normalised");
    QTest::newRow("short") << u"nginx:latest"_s << u"docker.io/library/nginx:latest"_s;
    QTest::newRow("slim") << u"python:3.9-slim"_s << u"docker.io/library/python:3.9-slim"_s;
    QTest::newRow("whole") << u"docker.io/library/nginx:latest"_s << u"docker.io/library/nginx:latest"_s;
    QTest::newRow("private") << u"registry.example.com/project/image:tag"_s
                             << u"registry.example.com/project/image:tag"_s;
    QTest::newRow("gpu") << u"registry.company.com/ml/tensorflow:2.10.0-gpu"_s
                         << u"registry.company.com/ml/tensorflow:2.10.0-gpu"_s;
    QTest::newRow("harbor") << u"harbor.company.com/project/image:v1.0"_s << u"harbor.company.com/project/image:v1.0"_s;
    QTest::newRow("without a tag") << u"registry.example.com/project/image"_s
                                   << u"registry.example.com/project/image:latest"_s;
}

void TestRegistry::the_addresses_of_the_seed_are_normalised()
{
    QFETCH(const QString, address);
    const Program program;
    QVERIFY(add(program, {address}) > 0);
    const QJsonObject entry = list(program).first().toObject();
    QCOMPARE(entry["address"_L1].toString(), address);
    QTEST(entry["normalised"_L1].toString(), "normalised");
}

void TestRegistry::advice_refuses_nothing_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("advice");
    QTest::newRow("version") << u"r.example/a:v1.2.3"_s << QStringList{};
    QTest::newRow("latest") << u"r.example/a:latest"_s << QStringList{u"latest-tag"_s};
    QTest::newRow("no tag") << u"r.example/a"_s << QStringList{u"no-tag"_s};
    QTest::newRow("style") << u"r.example/a:nightly"_s << QStringList{u"tag-style"_s};
}

void TestRegistry::advice_refuses_nothing()
{
    QFETCH(const QString, address);
    QFETCH(const QStringList, advice);
    const Program program;
    const Ran ran = program.run({u"registry"_s, u"add"_s, address});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.err.count('\n'), advice.size()); // each is a sentence there
    QCOMPARE(::advice(list(program).first().toObject()), advice);
}

void TestRegistry::a_second_one_of_the_same_address_is_advised_against()
{
    const Program program;
    QCOMPARE(add(program, {u"nginx:1.27"_s}), 1);
    const Ran ran = program.run({u"registry"_s, u"add"_s, u"docker.io/library/nginx:1.27"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(::advice(entriesOf(ran).first().toObject()), QStringList{u"duplicate"_s});
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(list(program).size(), 2);
}

void TestRegistry::what_is_wrong_is_refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("kind");
    const QString fine = u"r.example/a:1.0"_s;
    QTest::newRow("no address") << QStringList{u"add"_s} << u"usage"_s;
    QTest::newRow("two addresses") << QStringList{u"add"_s, fine, fine} << u"usage"_s;
    QTest::newRow("no reference") << QStringList{u"add"_s, u"r.example/a b"_s} << u"invalid"_s;
    QTest::newRow("capitals") << QStringList{u"add"_s, u"r.example/App:1.0"_s} << u"invalid"_s;
    QTest::newRow("neither yes nor no") << QStringList{u"add"_s, fine, u"--listed=maybe"_s} << u"usage"_s;
    QTest::newRow("empty name") << QStringList{u"add"_s, fine, u"--name="_s} << u"usage"_s;
    QTest::newRow("blank name") << QStringList{u"add"_s, fine, u"--name= "_s} << u"invalid"_s;
    QTest::newRow("long name") << QStringList{u"add"_s, fine, u"--name"_s, QString(256, u'长')} << u"invalid"_s;
    QTest::newRow("long description") << QStringList{u"add"_s, fine, u"--description"_s, QString(1001, u'x')}
                                      << u"invalid"_s;
    QTest::newRow("password") << QStringList{u"add"_s, u"admin:password123@r.example/a:1.0"_s} << u"usage"_s;
    QTest::newRow("token") << QStringList{u"add"_s, u"token@r.example/a:1.0"_s} << u"usage"_s;
    QTest::newRow("password in a text") << QStringList{u"add"_s, fine, u"--remark=see admin:password123@r.example/a"_s}
                                        << u"usage"_s;
    QTest::newRow("time without an end") << QStringList{u"list"_s, u"--created=2026-01-01"_s} << u"usage"_s;
    QTest::newRow("no time") << QStringList{u"list"_s, u"--created=yesterday.."_s} << u"usage"_s;
    QTest::newRow("backwards") << QStringList{u"list"_s, u"--created=2026-02-01..2026-01-01"_s} << u"usage"_s;
}

void TestRegistry::what_is_wrong_is_refused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, kind);
    const Program program;
    const Ran ran = program.run(QStringList{u"registry"_s} + arguments + QStringList{u"--json"_s});
    QCOMPARE(ran.kind(), kind);
    QCOMPARE(ran.exitCode, kind == "usage"_L1 ? 2 : 1);
    QVERIFY(!ran.said.contains("password123"));
    QVERIFY(list(program).isEmpty());
}

void TestRegistry::an_entry_is_named_by_id_name_or_address_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<qint64>("id");
    QTest::newRow("id") << u"1"_s << qint64(1);
    QTest::newRow("name") << u"网页"_s << qint64(1);
    QTest::newRow("address as it was typed") << u"nginx:1.27"_s << qint64(1);
    QTest::newRow("address normalised") << u"docker.io/library/nginx:1.27"_s << qint64(1);
    QTest::newRow("an id before a name") << u"2"_s << qint64(2); // the third is called so
    QTest::newRow("a name of digits") << u"27"_s << qint64(4);
}

void TestRegistry::an_entry_is_named_by_id_name_or_address()
{
    QFETCH(const QString, word);
    const Program program;
    add(program, {u"nginx:1.27"_s, u"--name=网页"_s});
    add(program, {u"r.example/two:1.0"_s});
    add(program, {u"r.example/three:1.0"_s, u"--name=2"_s});
    add(program, {u"r.example/four:1.0"_s, u"--name=27"_s});
    const Ran ran = program.run({u"registry"_s, u"show"_s, word, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(entriesOf(ran).size(), 1);
    QTEST(entriesOf(ran).first().toObject()["id"_L1].toInteger(), "id");
}

void TestRegistry::what_stands_for_several_names_their_ids()
{
    const Program program;
    for (int i = 0; i < 2; ++i)
        add(program, {u"r.example/app:1.0"_s});
    for (const QString &word : {u"app"_s, u"r.example/app:1.0"_s}) {
        const Ran ran = program.run({u"registry"_s, u"edit"_s, word, u"--listed=no"_s, u"--json"_s});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.kind(), u"invalid"_s);
        QVERIFY(ran.json()["error"_L1].toObject()["summary"_L1].toString().contains("1, 2"_L1));
    }
    QVERIFY(list(program, {u"--listed=no"_s}).isEmpty());
}

void TestRegistry::what_is_not_there_is_not_found()
{
    for (const QStringList &command :
         {QStringList{u"show"_s, u"7"_s}, QStringList{u"edit"_s, u"none"_s, u"--listed=no"_s},
          QStringList{u"remove"_s, u"r.example/none"_s, u"--yes"_s}}) {
        const Ran ran = Program().run(QStringList{u"registry"_s} + command + QStringList{u"--json"_s});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.kind(), u"not-found"_s);
    }
}

void TestRegistry::showing_tells_people_everything()
{
    const Program program;
    add(program, {u"nginx"_s, u"--description=a web server"_s, u"--remark=for demos"_s, u"--slicing=yes"_s});
    const Ran ran = program.run({u"registry"_s, u"show"_s, u"1"_s});
    QCOMPARE(ran.exitCode, 0);
    for (const QByteArray &word :
         {"nginx"_ba, "docker.io/library/nginx:latest"_ba, "a web server"_ba, "for demos"_ba, "Docker Hub"_ba})
        QVERIFY2(ran.out.contains(word), ran.out.constData());
}

void TestRegistry::an_edit_changes_what_it_says_and_nothing_else()
{
    const Program program;
    add(program, {u"r.example/app:1.0"_s, u"--description=first"_s, u"--remark=stays"_s});
    const QJsonObject before = list(program).first().toObject();
    const Ran ran = program.run({u"registry"_s, u"edit"_s, u"1"_s, u"--name=App"_s, u"--address=r.example/app:1.1"_s,
                                 u"--description=second"_s, u"--slicing=yes"_s, u"--listed=no"_s, u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.json()["command"_L1].toString(), u"registry edit"_s);
    QCOMPARE(ran.json()["changed"_L1].toInt(), 1);
    QJsonObject expected = before;
    expected["name"_L1] = u"App"_s;
    expected["address"_L1] = expected["normalised"_L1] = u"r.example/app:1.1"_s;
    expected["description"_L1] = u"second"_s;
    expected["slicing"_L1] = true;
    expected["listed"_L1] = false;
    QJsonObject after = entriesOf(ran).first().toObject();
    expected["updated"_L1] = after["updated"_L1];
    QCOMPARE(after, expected);
    QCOMPARE(list(program).first().toObject(), expected);
    QVERIFY(ran.err.contains("Containers that exist"));
}

void TestRegistry::a_text_can_be_emptied()
{
    const Program program;
    add(program, {u"r.example/app:1.0"_s, u"--description=text"_s, u"--remark=text"_s, u"--source=text"_s});
    QCOMPARE(program.run({u"registry"_s, u"edit"_s, u"1"_s, u"--description="_s, u"--remark"_s, u""_s, u"--source="_s})
                 .exitCode,
             0);
    const QJsonObject entry = list(program).first().toObject();
    for (const QString &key : {u"description"_s, u"remark"_s, u"source"_s}) {
        QVERIFY(entry[key].isString());
        QCOMPARE(entry[key].toString(), u""_s);
    }
}

void TestRegistry::the_same_values_change_nothing()
{
    const Program program;
    add(program, {u"r.example/app:1.0"_s});
    const QJsonArray before = list(program);
    const Ran ran = program.run({u"registry"_s, u"edit"_s, u"1"_s, u"--listed=yes"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()["changed"_L1], QJsonValue(0));
    QCOMPARE(list(program), before);
}

void TestRegistry::several_are_edited_all_or_none()
{
    const Program program;
    add(program, {u"r.example/a:1.0"_s});
    add(program, {u"r.example/b:1.0"_s, u"--listed=no"_s});
    QCOMPARE(program.run({u"registry"_s, u"edit"_s, u"a"_s, u"none"_s, u"--listed=no"_s}).exitCode, 1);
    QCOMPARE(names(list(program, {u"--listed=no"_s})), QStringList{u"b"_s});
    const Ran ran = program.run({u"registry"_s, u"edit"_s, u"b"_s, u"1"_s, u"a"_s, u"--listed=no"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()["changed"_L1].toInt(), 1); // the other one is unlisted already
    QCOMPARE(names(entriesOf(ran)), (QStringList{u"b"_s, u"a"_s})); // each once, as asked for
    QCOMPARE(list(program, {u"--listed=no"_s}).size(), 2);
}

void TestRegistry::an_edit_needs_something_to_change()
{
    const Program program;
    add(program, {u"r.example/a:1.0"_s});
    QCOMPARE(program.run({u"registry"_s, u"edit"_s, u"1"_s}).exitCode, 2);
}

void TestRegistry::the_list_is_narrowed_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("found");
    const QString today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
    const QString soon = QDateTime::currentDateTimeUtc().addDays(2).date().toString(Qt::ISODate);
    const QString hourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600).toString(Qt::ISODate);
    QTest::newRow("all") << QStringList{} << QStringList{u"tensorflow"_s, u"网页"_s, u"data"_s};
    QTest::newRow("name") << QStringList{u"--filter=TENSOR"_s} << QStringList{u"tensorflow"_s};
    QTest::newRow("Chinese") << QStringList{u"--filter=网"_s} << QStringList{u"网页"_s};
    QTest::newRow("normalised address") << QStringList{u"--filter=docker.io/library"_s} << QStringList{u"网页"_s};
    QTest::newRow("description") << QStringList{u"--filter=set of"_s} << QStringList{u"data"_s};
    QTest::newRow("remark") << QStringList{u"--filter=.*"_s} << QStringList{u"data"_s}; // a text, no expression
    QTest::newRow("no match") << QStringList{u"--filter=nothing"_s} << QStringList{};
    QTest::newRow("listed") << QStringList{u"--listed=yes"_s} << QStringList{u"tensorflow"_s, u"网页"_s};
    QTest::newRow("unlisted") << QStringList{u"--listed"_s, u"no"_s} << QStringList{u"data"_s};
    QTest::newRow("slicing") << QStringList{u"--slicing=yes"_s} << QStringList{u"tensorflow"_s};
    QTest::newRow("no slicing") << QStringList{u"--slicing=no"_s} << QStringList{u"网页"_s, u"data"_s};
    QTest::newRow("source") << QStringList{u"--source=hub"_s} << QStringList{u"网页"_s};
    QTest::newRow("two at once") << QStringList{u"--listed=yes"_s, u"--slicing=no"_s} << QStringList{u"网页"_s};
    QTest::newRow("since") << QStringList{u"--created"_s, hourAgo + u".."_s}
                           << QStringList{u"tensorflow"_s, u"网页"_s, u"data"_s};
    QTest::newRow("before") << QStringList{u"--created"_s, u".."_s + hourAgo} << QStringList{};
    QTest::newRow("a whole day counts") << QStringList{u"--created"_s, u"2020-01-01.."_s + soon}
                                        << QStringList{u"tensorflow"_s, u"网页"_s, u"data"_s};
    QTest::newRow("today or not") << QStringList{u"--created"_s, u"2020-01-01..2020-01-02"_s} << QStringList{};
    QTest::newRow("open") << QStringList{u"--created=.."_s} << QStringList{u"tensorflow"_s, u"网页"_s, u"data"_s};
}

void TestRegistry::the_list_is_narrowed()
{
    QFETCH(const QStringList, options);
    static const Program program;
    if (list(program).isEmpty()) {
        add(program, {u"r.example/ml/tensorflow:2.10.0-gpu"_s, u"--slicing=yes"_s});
        add(program, {u"nginx:1.27"_s, u"--name=网页"_s});
        add(program, {u"r.example/data:1.0"_s, u"--listed=no"_s, u"--description=A Set Of"_s, u"--remark=.*"_s});
    }
    QTEST(names(list(program, options)), "found");
}

void TestRegistry::removing_needs_yes_without_a_terminal()
{
    const Program program;
    add(program, {u"r.example/a:1.0"_s});
    const Ran ran = program.run({u"registry"_s, u"remove"_s, u"1"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.kind(), u"usage"_s);
    QCOMPARE(list(program).size(), 1);
}

void TestRegistry::several_are_removed_all_or_none()
{
    const Program program;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        add(program, {u"r.example/%1:1.0"_s.arg(name)});
    QCOMPARE(program.run({u"registry"_s, u"remove"_s, u"a"_s, u"none"_s, u"--yes"_s}).exitCode, 1);
    QCOMPARE(list(program).size(), 3);
    const Ran ran = program.run({u"registry"_s, u"remove"_s, u"c"_s, u"1"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(names(entriesOf(ran)), (QStringList{u"c"_s, u"a"_s})); // each is named
    QCOMPARE(names(list(program)), QStringList{u"b"_s});
    QCOMPARE(add(program, {u"r.example/d:1.0"_s}), 4); // an id is never used again
}

void TestRegistry::on_a_terminal_the_person_is_asked_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("isGone");
    QTest::newRow("yes") << "y\n"_ba << true;
    QTest::newRow("no") << "n\n"_ba << false;
    QTest::newRow("nothing") << "\n"_ba << false;
    QTest::newRow("Ctrl-C") << "\x03"_ba << false;
}

void TestRegistry::on_a_terminal_the_person_is_asked()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const bool, isGone);
    if (!PseudoTerminal::isAvailable())
        QSKIP("no pseudo terminal: /dev/pts is not mounted");
    const Program program;
    add(program, {u"r.example/precious:1.0"_s});
    PseudoTerminal terminal;
    QProcess process;
    process.setProcessEnvironment(program.environment);
    terminal.attach(process);
    process.start(Program::path(), {u"registry"_s, u"remove"_s, u"1"_s, u"--workspace"_s, program.workspace()});
    const QByteArray shown = terminal.waitFor("[y/N]");
    QVERIFY2(shown.contains("precious"), shown.constData());
    terminal.type(typed);
    const int code = Program::finish(process).exitCode;
    QCOMPARE(code, isGone ? 0 : typed == "\x03" ? 130 : 1);
    QCOMPARE(list(program).isEmpty(), isGone);
}

void TestRegistry::the_help_answers_the_questions_of_the_seed()
{
    const Ran ran = Program().runBare({u"registry"_s, u"--help"_s});
    QCOMPARE(ran.exitCode, 0);
    const QByteArray help = ran.out.simplified();
    for (const QByteArray &word :
         {"Q1"_ba, "Q2"_ba, "Q3"_ba, "Q4"_ba, "Q5"_ba, "registry check ENTRY"_ba, "login HOST"_ba,
          "registry edit ENTRY --slicing yes"_ba, "registry check"_ba, "registry add ADDRESS"_ba, "registry list"_ba})
        QVERIFY2(help.contains(word), word.constData());
}

void TestRegistry::no_secret_of_an_argument_is_kept_or_said()
{
    const QByteArray canary = "canary+b1rd";
    const QString address = u"qa:%1@r.example/app:1.0"_s.arg(QString::fromLatin1(canary));
    const Program program;
    add(program, {u"r.example/app:1.0"_s});
    for (const QStringList &command :
         {QStringList{u"add"_s, address}, QStringList{u"add"_s, u"https://"_s + address},
          QStringList{u"show"_s, address}, QStringList{u"add"_s, u"r.example/b:1"_s, u"--remark"_s, address},
          QStringList{u"list"_s, u"--filter"_s, address}, QStringList{u"edit"_s, u"1"_s, u"--address"_s, address},
          QStringList{u"edit"_s, address, u"--listed=no"_s}, QStringList{u"remove"_s, address, u"--yes"_s}}) {
        const Ran ran = program.run(QStringList{u"registry"_s, u"--verbose"_s} + command);
        QVERIFY2(ran.exitCode == 2, qPrintable(command.join(u' ')));
        QVERIFY2(!containsSecret(ran.said, canary), ran.said.constData());
    }
    QVERIFY(!holdsSecret(program.workspace(), canary));
}

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
