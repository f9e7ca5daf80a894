#include "tests/app/program.h"
#include "tests/app/pseudoterminal.h"
#include "tests/app/scene.h"
#include "tests/fixtures/standinplatform.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace
{

QJsonObject row(const QString &name, const QString &tag = u"1.0"_s)
{
    return {{u"name"_s, name},
            {u"address"_s, u"r.example/%1:%2"_s.arg(name, tag)},
            {u"isOnShelf"_s, true},
            {u"supportMemorySplit"_s, false}};
}

QJsonArray itemsOf(const Ran &ran)
{
    return ran.json()["items"_L1].toArray();
}

/// `create here done app`, a line for each item.
QStringList told(const Ran &ran)
{
    QStringList lines;
    const auto items = itemsOf(ran);
    for (const auto &item : items)
        lines.append(QStringList{item["action"_L1].toString(), item["side"_L1].toString(), item["state"_L1].toString(),
                                 item["name"_L1].toString()}
                         .join(u' '));
    return lines;
}

QString kindOf(const QJsonValue &item)
{
    return item["error"_L1]["kind"_L1].toString();
}

}

/// `registry pull` and `registry apply` against a stand-in of the platform, and what `registry remove` asks it.
class TestRegistrySync : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void without_a_platform_there_is_nothing_to_do_data();
    void without_a_platform_there_is_nothing_to_do();
    void a_pull_takes_over_what_is_there();
    void an_apply_creates_what_is_not_there();
    void each_item_has_every_documented_key();
    void a_dry_run_plans_and_does_nothing();
    void changes_go_where_they_are_missing();
    void what_is_null_there_is_empty_here();

    void a_conflict_is_left_and_named();
    void a_conflict_is_decided_data();
    void a_conflict_is_decided();
    void a_deletion_against_a_change_is_decided_data();
    void a_deletion_against_a_change_is_decided();
    void a_deletion_here_needs_to_be_allowed();
    void a_deletion_there_is_left_and_named();
    void what_is_gone_there_is_not_guarded();

    void what_containers_use_is_not_deleted();
    void where_use_cannot_be_asked_force_is_needed();
    void removing_asks_the_platform_first();
    void removing_without_the_platform_needs_force();
    void who_is_asked_hears_what_the_platform_says();

    void a_lost_answer_doubles_nothing_data();
    void a_lost_answer_doubles_nothing();
    void a_server_gone_in_the_middle_is_finished_by_the_next_run();
    void a_refusal_stops_only_its_own_item();
    void a_token_that_ends_is_replaced_within_the_run();
    void a_pasted_token_that_has_ended_says_so();
    void a_renewed_token_takes_the_place_of_the_old_one();
    void what_was_made_but_not_noted_is_found_again();
    void a_forgotten_platform_is_found_again_without_doubles();

    void a_password_in_an_address_of_the_platform_does_not_come_along();
    void an_address_that_is_none_is_kept_and_marked();
    void both_spellings_of_the_platform_are_understood();

private:
    Ran run(const QStringList &arguments, const QByteArray &input = {});
    Ran apply(const QStringList &options = {}) { return run(QStringList{u"apply"_s, u"--json"_s} + options); }
    Ran pull(const QStringList &options = {}) { return run(QStringList{u"pull"_s, u"--json"_s} + options); }
    void setServer();
    void add(const QString &name);
    QJsonArray list();
    void addFault(PlatformFault::Kind kind, const QByteArray &verb, int after = 0, int times = 1);
    QString remarkThere(qint64 id) const { return m_platform->entry(id)->value("remark"_L1).toString(); }

    std::unique_ptr<StandInPlatform> m_platform;
    std::unique_ptr<Program> m_program;
    QByteArray m_said;
};

void TestRegistrySync::init()
{
    m_platform = std::make_unique<StandInPlatform>();
    m_program = std::make_unique<Program>();
    m_said.clear();
    setServer();
}

void TestRegistrySync::cleanup()
{
    QVERIFY(!containsSecret(m_said, StandInPlatform::password()));
    QVERIFY(!holdsSecret(m_program->workspace(), StandInPlatform::password()));
}

Ran TestRegistrySync::run(const QStringList &arguments, const QByteArray &input)
{
    const QStringList options{u"--verbose"_s, u"--authfile"_s, m_program->file(u"auth.json"_s)};
    Ran ran = m_program->run(QStringList{u"registry"_s} + arguments + options, input);
    m_said += ran.said;
    return ran;
}

void TestRegistrySync::setServer()
{
    const Ran set
        = run({u"server"_s, u"set"_s, m_platform->url().toString(), u"--username=admin"_s, u"--password-stdin"_s},
              StandInPlatform::password());
    QVERIFY2(set.exitCode == 0, set.said.constData());
}

void TestRegistrySync::add(const QString &name)
{
    const Ran ran = run({u"add"_s, u"r.example/%1:1.0"_s.arg(name), u"--source="_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
}

QJsonArray TestRegistrySync::list()
{
    return run({u"list"_s, u"--json"_s}).json()["entries"_L1].toArray();
}

void TestRegistrySync::addFault(PlatformFault::Kind kind, const QByteArray &verb, int after, int times)
{
    PlatformFault fault;
    fault.kind = kind;
    fault.verb = verb;
    fault.path = "ImageRegistry";
    fault.after = after;
    fault.times = times;
    m_platform->add(fault);
}

void TestRegistrySync::without_a_platform_there_is_nothing_to_do_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("pull") << u"pull"_s;
    QTest::newRow("apply") << u"apply"_s;
}

void TestRegistrySync::without_a_platform_there_is_nothing_to_do()
{
    QFETCH(const QString, command);
    const Ran ran = Program().run({u"registry"_s, command, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"not-found"_s);
    QVERIFY(ran.json()["items"_L1].isArray());
}

void TestRegistrySync::a_pull_takes_over_what_is_there()
{
    QJsonObject first = row(u"app"_s);
    first["remark"_L1] = u"备注"_s;
    first["isOnShelf"_L1] = false;
    m_platform->addEntry(first);
    m_platform->addEntry(row(u"web"_s));
    const Ran ran = pull();
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.json()["command"_L1].toString(), u"registry pull"_s);
    QCOMPARE(told(ran), (QStringList{u"create here done app"_s, u"create here done web"_s}));
    const QJsonObject entry = list().first().toObject();
    QCOMPARE(entry["platformId"_L1].toInteger(), 1);
    QCOMPARE(entry["remark"_L1].toString(), u"备注"_s);
    QCOMPARE(entry["listed"_L1].toBool(true), false);
    QCOMPARE(entry["pending"_L1].toBool(true), false);
    const Ran again = pull();
    QCOMPARE(again.exitCode, 0);
    QVERIFY(itemsOf(again).isEmpty());
    QVERIFY(told(apply()).isEmpty());
    QCOMPARE(list().size(), 2);
}

void TestRegistrySync::an_apply_creates_what_is_not_there()
{
    add(u"app"_s);
    const Ran ran = apply();
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(told(ran), QStringList{u"create platform done app"_s});
    QCOMPARE(m_platform->entries().size(), 1);
    QCOMPARE(m_platform->entry(1)->value("address"_L1).toString(), u"r.example/app:1.0"_s);
    QCOMPARE(m_platform->entry(1)->value("isOnShelf"_L1), QJsonValue(true)); // always sent
    QCOMPARE(m_platform->entry(1)->value("supportMemorySplit"_L1), QJsonValue(false));
    QCOMPARE(list()[0]["platformId"_L1].toInteger(), 1);
    QVERIFY(itemsOf(apply()).isEmpty());
    QVERIFY(itemsOf(pull()).isEmpty());
    QCOMPARE(m_platform->entries().size(), 1);
}

void TestRegistrySync::each_item_has_every_documented_key()
{
    add(u"app"_s);
    const QJsonObject planned = itemsOf(apply({u"--dry-run"_s})).first().toObject();
    QCOMPARE(planned["id"_L1].toInteger(), 1);
    QVERIFY(planned["platformId"_L1].isNull());
    QVERIFY(planned["error"_L1].isNull());
    QCOMPARE(planned.size(), 7);
    const QJsonObject done = itemsOf(apply()).first().toObject();
    QCOMPARE(done["platformId"_L1].toInteger(), 1);
    m_platform->addEntry(row(u"web"_s));
    const QJsonObject there = itemsOf(pull({u"--dry-run"_s})).first().toObject();
    QVERIFY(there["id"_L1].isNull());
    QCOMPARE(there["platformId"_L1].toInteger(), 2);
}

void TestRegistrySync::a_dry_run_plans_and_does_nothing()
{
    add(u"here"_s);
    m_platform->addEntry(row(u"there"_s));
    const Ran planned = apply({u"--dry-run"_s});
    QCOMPARE(planned.exitCode, 0);
    QCOMPARE(told(planned), QStringList{u"create platform planned here"_s});
    QCOMPARE(told(pull({u"--dry-run"_s})), QStringList{u"create here planned there"_s});
    QCOMPARE(m_platform->entries().size(), 1);
    QCOMPARE(list().size(), 1);
}

void TestRegistrySync::changes_go_where_they_are_missing()
{
    m_platform->addEntry(row(u"a"_s));
    m_platform->addEntry(row(u"b"_s));
    QCOMPARE(pull().exitCode, 0);
    QCOMPARE(run({u"edit"_s, u"a"_s, u"--remark=from here"_s, u"--listed=no"_s}).exitCode, 0);
    QCOMPARE(list()[0]["pending"_L1].toBool(), true);
    m_platform->editEntry(2, {{u"remark"_s, u"from there"_s}});
    QCOMPARE(told(apply()), QStringList{u"update platform done a"_s});
    QCOMPARE(remarkThere(1), u"from here"_s);
    QCOMPARE(m_platform->entry(1)->value("isOnShelf"_L1), QJsonValue(false));
    QCOMPARE(told(pull()), QStringList{u"update here done b"_s});
    QCOMPARE(list()[1]["remark"_L1].toString(), u"from there"_s);
    QCOMPARE(list()[0]["pending"_L1].toBool(true), false);
    QVERIFY(itemsOf(apply()).isEmpty() && itemsOf(pull()).isEmpty());
}

void TestRegistrySync::what_is_null_there_is_empty_here()
{
    m_platform->addEntry(row(u"a"_s)); // its texts are null
    QCOMPARE(pull().exitCode, 0);
    QCOMPARE(run({u"edit"_s, u"a"_s, u"--remark=x"_s}).exitCode, 0);
    QCOMPARE(apply().exitCode, 0);
    QCOMPARE(run({u"edit"_s, u"a"_s, u"--remark="_s}).exitCode, 0);
    const Ran emptied = apply();
    QVERIFY2(emptied.exitCode == 0, emptied.said.constData());
    QCOMPARE(remarkThere(1), u""_s);
    QVERIFY(itemsOf(apply()).isEmpty());
}

void TestRegistrySync::a_conflict_is_left_and_named()
{
    m_platform->addEntry(row(u"app"_s));
    add(u"other"_s);
    QCOMPARE(pull().exitCode, 0);
    QCOMPARE(run({u"edit"_s, u"app"_s, u"--remark=here"_s}).exitCode, 0);
    m_platform->editEntry(1, {{u"remark"_s, u"there"_s}});
    for (const QStringList &options : {QStringList{u"--dry-run"_s}, QStringList{}}) {
        const Ran ran = apply(options);
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.kind(), u"conflict"_s);
        QCOMPARE(ran.json()["state"_L1].toString(), u"failed"_s);
        QVERIFY(told(ran).contains(u"conflict platform skipped app"_s));
        QVERIFY(told(ran).contains(options.isEmpty() ? u"create platform done other"_s
                                                     : u"create platform planned other"_s));
    }
    const Ran pulled = pull();
    QCOMPARE(pulled.exitCode, 1);
    QCOMPARE(told(pulled), QStringList{u"conflict here skipped app"_s});
    QCOMPARE(remarkThere(1), u"there"_s);
    QCOMPARE(run({u"show"_s, u"app"_s, u"--json"_s}).json()["entries"_L1][0]["remark"_L1].toString(), u"here"_s);
}

void TestRegistrySync::a_conflict_is_decided_data()
{
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("remark");
    QTest::newRow("here") << u"here"_s << u"update platform done app"_s << u"here"_s;
    QTest::newRow("there") << u"there"_s << u"update here done app"_s << u"there"_s;
}

void TestRegistrySync::a_conflict_is_decided()
{
    QFETCH(const QString, side);
    QFETCH(const QString, item);
    QFETCH(const QString, remark);
    m_platform->addEntry(row(u"app"_s));
    QCOMPARE(pull().exitCode, 0);
    QCOMPARE(run({u"edit"_s, u"app"_s, u"--remark=here"_s}).exitCode, 0);
    m_platform->editEntry(1, {{u"remark"_s, u"there"_s}});
    const Ran ran = apply({u"--prefer"_s, side});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(told(ran), QStringList{item});
    QCOMPARE(remarkThere(1), remark);
    QCOMPARE(list()[0]["remark"_L1].toString(), remark);
    QVERIFY(itemsOf(apply()).isEmpty() && itemsOf(pull()).isEmpty());
    QCOMPARE(apply({u"--prefer=both"_s}).exitCode, 2);
}

void TestRegistrySync::a_deletion_against_a_change_is_decided_data()
{
    QTest::addColumn<bool>("isDeletedHere"); // and changed there, or the other way round
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("withoutDelete");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("remark"); // of both in the end; empty: they are gone
    QTest::newRow("deleted here, there is right")
        << true << u"there"_s << u"create here planned app"_s << u"create here done app"_s << u"there"_s;
    QTest::newRow("deleted here, here is right")
        << true << u"here"_s << u"delete platform skipped app"_s << u"delete platform done app"_s << QString();
    QTest::newRow("deleted there, here is right")
        << false << u"here"_s << u"create platform planned app"_s << u"create platform done app"_s << u"here"_s;
    QTest::newRow("deleted there, there is right")
        << false << u"there"_s << u"delete here skipped app"_s << u"delete here done app"_s << QString();
}

void TestRegistrySync::a_deletion_against_a_change_is_decided()
{
    QFETCH(const bool, isDeletedHere);
    QFETCH(const QString, side);
    QFETCH(const QString, withoutDelete);
    QFETCH(const QString, item);
    QFETCH(const QString, remark);
    m_platform->addEntry(row(u"app"_s));
    QCOMPARE(pull().exitCode, 0);
    if (isDeletedHere) {
        QCOMPARE(run({u"remove"_s, u"app"_s, u"--yes"_s}).exitCode, 0);
        m_platform->editEntry(1, {{u"remark"_s, u"there"_s}});
    } else {
        QCOMPARE(run({u"edit"_s, u"app"_s, u"--remark=here"_s}).exitCode, 0);
        m_platform->removeEntry(1);
    }
    QCOMPARE(told(apply()), QStringList{u"conflict platform skipped app"_s});
    QCOMPARE(told(apply({u"--prefer"_s, side, u"--dry-run"_s})), QStringList{withoutDelete});
    const Ran ran = apply({u"--prefer"_s, side, u"--delete"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(told(ran), QStringList{item});
    QCOMPARE(list().size(), remark.isEmpty() ? 0 : 1);
    QCOMPARE(m_platform->entries().size(), remark.isEmpty() ? 0 : 1);
    if (!remark.isEmpty()) {
        QCOMPARE(list()[0]["id"_L1].toInteger(), 1); // the same entry
        QCOMPARE(list()[0]["remark"_L1].toString(), remark);
        QCOMPARE(m_platform->entries().first().value("remark"_L1).toString(), remark);
    }
    QVERIFY(itemsOf(apply()).isEmpty() && itemsOf(pull()).isEmpty());
}

void TestRegistrySync::a_deletion_here_needs_to_be_allowed()
{
    m_platform->addEntry(row(u"app"_s));
    QCOMPARE(pull().exitCode, 0);
    QCOMPARE(run({u"remove"_s, u"app"_s, u"--yes"_s}).exitCode, 0);
    const Ran left = apply();
    QCOMPARE(left.exitCode, 1);
    QCOMPARE(left.kind(), u"conflict"_s);
    QCOMPARE(told(left), QStringList{u"delete platform skipped app"_s});
    QCOMPARE(m_platform->entries().size(), 1);
    QVERIFY(itemsOf(pull()).isEmpty()); // it does not come back
    QCOMPARE(told(apply({u"--delete"_s})), QStringList{u"delete platform done app"_s});
    QVERIFY(m_platform->entries().isEmpty());
    QVERIFY(itemsOf(apply()).isEmpty());
}

void TestRegistrySync::a_deletion_there_is_left_and_named()
{
    m_platform->addEntry(row(u"app"_s));
    QCOMPARE(pull().exitCode, 0);
    m_platform->removeEntry(1);
    const Ran left = pull();
    QCOMPARE(left.exitCode, 1);
    QCOMPARE(told(left), QStringList{u"delete here skipped app"_s});
    QCOMPARE(list().size(), 1);
    QVERIFY(itemsOf(apply()).isEmpty()); // nor is it made again there
    const QString summary = left.json()["error"_L1]["summary"_L1].toString();
    QVERIFY2(summary.contains("quaymaster registry remove 1"_L1), qPrintable(summary));
    QCOMPARE(pull({u"--delete"_s}).exitCode, 2); // COMMANDS.md has none
    QCOMPARE(run({u"remove"_s, u"1"_s, u"--yes"_s}).exitCode, 0);
    QVERIFY(itemsOf(pull()).isEmpty() && itemsOf(apply()).isEmpty());
}

void TestRegistrySync::what_is_gone_there_is_not_guarded()
{
    m_platform->addEntry(row(u"app"_s));
    m_platform->addInstance({{u"imageId"_s, 1}, {u"specId"_s, 1}, {u"nodeId"_s, 1}, {u"name"_s, u"training"_s}});
    QCOMPARE(pull().exitCode, 0);
    m_platform->removeEntry(1);
    QCOMPARE(run({u"remove"_s, u"app"_s, u"--yes"_s}).exitCode, 0);
    QVERIFY(list().isEmpty());
}

void TestRegistrySync::what_containers_use_is_not_deleted()
{
    m_platform->addEntry(row(u"app"_s));
    QCOMPARE(pull().exitCode, 0);
    QCOMPARE(run({u"remove"_s, u"app"_s, u"--yes"_s}).exitCode, 0);
    m_platform->addInstance({{u"imageId"_s, 1}, {u"specId"_s, 1}, {u"nodeId"_s, 1}, {u"name"_s, u"training"_s}});
    for (const QStringList &options : {QStringList{u"--delete"_s}, QStringList{u"--delete"_s, u"--force"_s}}) {
        const Ran ran = apply(options);
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.kind(), u"conflict"_s);
        QVERIFY(ran.json()["error"_L1]["summary"_L1].toString().contains("training"_L1));
        QCOMPARE(told(ran), QStringList{u"delete platform failed app"_s});
        QCOMPARE(m_platform->entries().size(), 1);
    }
}

void TestRegistrySync::where_use_cannot_be_asked_force_is_needed()
{
    m_platform->addEntry(row(u"app"_s));
    QCOMPARE(pull().exitCode, 0);
    QCOMPARE(run({u"remove"_s, u"app"_s, u"--yes"_s}).exitCode, 0);
    PlatformRules rules;
    rules.forbidden = {"/instance/"};
    m_platform->setRules(rules);
    const Ran refused = apply({u"--delete"_s});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.kind(), u"forbidden"_s);
    QVERIFY(refused.json()["error"_L1]["summary"_L1].toString().contains("--force"_L1));
    QCOMPARE(m_platform->entries().size(), 1);
    QCOMPARE(told(apply({u"--delete"_s, u"--force"_s})), QStringList{u"delete platform done app"_s});
    QVERIFY(m_platform->entries().isEmpty());
}

void TestRegistrySync::removing_asks_the_platform_first()
{
    m_platform->addEntry(row(u"used"_s));
    m_platform->addEntry(row(u"free"_s));
    m_platform->addInstance({{u"imageId"_s, 1}, {u"specId"_s, 1}, {u"nodeId"_s, 1}, {u"name"_s, u"training"_s}});
    QCOMPARE(pull().exitCode, 0);
    const Ran refused = run({u"remove"_s, u"free"_s, u"used"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.kind(), u"conflict"_s);
    QCOMPARE(list().size(), 2);
    QCOMPARE(run({u"remove"_s, u"free"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(list().size(), 1);
    QCOMPARE(m_platform->entries().size(), 2); // there, only apply deletes
}

void TestRegistrySync::removing_without_the_platform_needs_force()
{
    m_platform->addEntry(row(u"linked"_s));
    QCOMPARE(pull().exitCode, 0);
    add(u"local"_s);
    m_platform.reset();
    QCOMPARE(run({u"remove"_s, u"local"_s, u"--yes"_s, u"--retries=0"_s}).exitCode, 0);
    const Ran refused = run({u"remove"_s, u"linked"_s, u"--yes"_s, u"--json"_s, u"--retries=0"_s});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.kind(), u"network"_s);
    QCOMPARE(list().size(), 1);
    QCOMPARE(run({u"remove"_s, u"linked"_s, u"--yes"_s, u"--force"_s, u"--retries=0"_s}).exitCode, 0);
    QVERIFY(list().isEmpty());
}

void TestRegistrySync::who_is_asked_hears_what_the_platform_says()
{
    if (!PseudoTerminal::isAvailable())
        QSKIP("no pseudo terminal: /dev/pts is not mounted");
    m_platform->addEntry(row(u"used"_s));
    m_platform->addInstance({{u"imageId"_s, 1}, {u"specId"_s, 1}, {u"nodeId"_s, 1}, {u"name"_s, u"training"_s}});
    QCOMPARE(pull().exitCode, 0);
    PseudoTerminal terminal;
    QProcess process;
    process.setProcessEnvironment(m_program->environment);
    terminal.attach(process);
    process.start(Program::path(),
                  {u"registry"_s, u"remove"_s, u"used"_s, u"--workspace"_s, m_program->workspace(), u"--authfile"_s,
                   m_program->file(u"auth.json"_s)});
    const QByteArray shown = terminal.waitFor("[y/N]");
    QVERIFY2(shown.contains("training"), shown.constData());
    terminal.type("y\n");
    QCOMPARE(Program::finish(process).exitCode, 0);
    QVERIFY(list().isEmpty());
}

void TestRegistrySync::a_lost_answer_doubles_nothing_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<bool>("isDone");
    for (const QByteArray &verb : {"POST"_ba, "PUT"_ba, "DELETE"_ba})
        for (const bool isDone : {true, false})
            QTest::addRow("%s %s", verb.constData(), isDone ? "done" : "not done") << verb << isDone;
}

void TestRegistrySync::a_lost_answer_doubles_nothing()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const bool, isDone);
    m_platform->addEntry(row(u"changed"_s));
    m_platform->addEntry(row(u"removed"_s));
    QCOMPARE(pull().exitCode, 0);
    QCOMPARE(run({u"edit"_s, u"changed"_s, u"--remark=new"_s}).exitCode, 0);
    QCOMPARE(run({u"remove"_s, u"removed"_s, u"--yes"_s}).exitCode, 0);
    add(u"added"_s);
    addFault(isDone ? PlatformFault::Kind::CloseAfter : PlatformFault::Kind::CloseBefore, verb);
    const Ran ran = apply({u"--delete"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(told(ran),
             (QStringList{u"update platform done changed"_s, u"create platform done added"_s,
                          u"delete platform done removed"_s}));
    QCOMPARE(m_platform->entries().size(), 2);
    QCOMPARE(remarkThere(1), u"new"_s);
    QVERIFY(itemsOf(apply({u"--delete"_s})).isEmpty() && itemsOf(pull()).isEmpty());
}

void TestRegistrySync::a_server_gone_in_the_middle_is_finished_by_the_next_run()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        add(name);
    addFault(PlatformFault::Kind::CloseBefore, "POST", 1, 100);
    addFault(PlatformFault::Kind::CloseBefore, "GET", 2, 100); // the list and the first find pass
    const Ran broken = apply({u"--retries=1"_s});
    QCOMPARE(broken.exitCode, 1);
    QCOMPARE(broken.kind(), u"network"_s);
    QCOMPARE(told(broken),
             (QStringList{u"create platform done a"_s, u"create platform failed b"_s, u"create platform skipped c"_s}));
    QCOMPARE(m_platform->entries().size(), 1);
    // It comes back.
    const auto rows = m_platform->entries();
    m_platform = std::make_unique<StandInPlatform>();
    for (const QJsonObject &stored : rows)
        m_platform->addEntry(stored);
    setServer();
    const Ran rest = apply();
    QVERIFY2(rest.exitCode == 0, rest.said.constData());
    QCOMPARE(told(rest), (QStringList{u"create platform done b"_s, u"create platform done c"_s}));
    QCOMPARE(m_platform->entries().size(), 3);
    QVERIFY(itemsOf(apply()).isEmpty() && itemsOf(pull()).isEmpty());
}

void TestRegistrySync::a_refusal_stops_only_its_own_item()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        add(name);
    addFault(PlatformFault::Kind::Refuse, "POST", 1);
    const Ran ran = apply();
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(told(ran),
             (QStringList{u"create platform done a"_s, u"create platform failed b"_s, u"create platform done c"_s}));
    QVERIFY(!kindOf(itemsOf(ran)[1]).isEmpty());
    QCOMPARE(ran.kind(), kindOf(itemsOf(ran)[1]));
    QCOMPARE(told(apply()), QStringList{u"create platform done b"_s});
    QCOMPARE(m_platform->entries().size(), 3);
}

void TestRegistrySync::a_token_that_ends_is_replaced_within_the_run()
{
    for (const QString &name : {u"a"_s, u"b"_s})
        add(name);
    PlatformFault fault;
    fault.verb = "POST";
    fault.path = "createImageRegistry";
    fault.after = 1;
    fault.answer = platformRefusal(u"登录已过期，请重新登录"_s, 401);
    m_platform->add(fault);
    const Ran ran = apply();
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(told(ran), (QStringList{u"create platform done a"_s, u"create platform done b"_s}));
    QCOMPARE(m_platform->entries().size(), 2);
}

void TestRegistrySync::a_pasted_token_that_has_ended_says_so()
{
    const QByteArray token = m_platform->issueToken();
    QCOMPARE(run({u"server"_s, u"set"_s, m_platform->url().toString(), u"--token-stdin"_s}, token).exitCode, 0);
    add(u"a"_s);
    m_platform->expireTokens();
    const Ran ran = apply();
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"unauthorized"_s);
    QVERIFY(m_platform->entries().isEmpty());
    QVERIFY(!containsSecret(m_said, token));
    QVERIFY(!holdsSecret(m_program->workspace(), token));
}

void TestRegistrySync::a_renewed_token_takes_the_place_of_the_old_one()
{
    const auto renewing = [this] {
        PlatformRules rules;
        rules.tokenNearsEnd = true;
        m_platform->setRules(rules);
        const QByteArray token = m_platform->issueToken();
        m_platform->setRules({});
        return token;
    };
    const auto stored = [this] {
        QFile file(m_program->file(u"auth.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    // By the login already.
    const QByteArray first = renewing();
    QCOMPARE(run({u"server"_s, u"set"_s, m_platform->url().toString(), u"--token-stdin"_s}, first).exitCode, 0);
    QVERIFY(!stored().contains(first));
    const QByteArray second = m_platform->lastToken();
    QVERIFY(second != first && stored().contains(second));
    // And by any later request.
    QFile file(m_program->file(u"auth.json"_s));
    const QByteArray third = renewing();
    const QByteArray text = stored().replace(second, third);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    QCOMPARE(pull().exitCode, 0);
    QVERIFY(!stored().contains(third));
    QVERIFY(stored().contains(m_platform->lastToken()));
    for (const QByteArray &token : {first, second, third, m_platform->lastToken()})
        QVERIFY(!containsSecret(m_said, token) && !holdsSecret(m_program->workspace(), token));
}

void TestRegistrySync::what_was_made_but_not_noted_is_found_again()
{
    add(u"app"_s);
    m_platform->addEntry(row(u"app"_s)); // as a run that was killed behind its create leaves it
    const Ran ran = apply();
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(itemsOf(ran).isEmpty());
    QCOMPARE(list()[0]["platformId"_L1].toInteger(), 1);
    QCOMPARE(m_platform->entries().size(), 1);
}

void TestRegistrySync::a_forgotten_platform_is_found_again_without_doubles()
{
    m_platform->addEntry(row(u"app"_s));
    QCOMPARE(pull().exitCode, 0);
    QCOMPARE(run({u"server"_s, u"forget"_s}).exitCode, 0);
    QVERIFY(list()[0]["platformId"_L1].isNull());
    setServer();
    QVERIFY(itemsOf(pull()).isEmpty() && itemsOf(apply()).isEmpty());
    QCOMPARE(list().size(), 1);
    QCOMPARE(list()[0]["platformId"_L1].toInteger(), 1);
}

void TestRegistrySync::a_password_in_an_address_of_the_platform_does_not_come_along()
{
    const QByteArray canary = "canary+b1rd";
    QJsonObject secret = row(u"app"_s);
    secret["address"_L1] = u"qa:%1@r.example/app:1.0"_s.arg(QString::fromLatin1(canary));
    m_platform->addEntry(secret);
    const Ran ran = pull();
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QVERIFY(ran.err.contains("dropped"));
    const QJsonObject entry = list().first().toObject();
    QCOMPARE(entry["address"_L1].toString(), u"r.example/app:1.0"_s);
    QVERIFY(entry["advice"_L1].toArray().contains(u"credentials-removed"_s));
    QVERIFY(itemsOf(pull()).isEmpty());
    QCOMPARE(run({u"edit"_s, u"app"_s, u"--listed"_s, u"no"_s}).exitCode, 0);
    QVERIFY(!apply().err.contains("lost"));
    QCOMPARE(m_platform->entry(1)->value("address"_L1), secret["address"_L1]);
    QCOMPARE(run({u"edit"_s, u"app"_s, u"--address"_s, u"r.example/app:2.0"_s}).exitCode, 0);
    QVERIFY(apply({u"--dry-run"_s}).err.contains("would lose"));
    QVERIFY(apply().err.contains("has lost"));
    QCOMPARE(m_platform->entry(1)->value("address"_L1).toString(), u"r.example/app:2.0"_s);
    QVERIFY(!containsSecret(m_said, canary));
    QVERIFY(!holdsSecret(m_program->workspace(), canary));
}

void TestRegistrySync::an_address_that_is_none_is_kept_and_marked()
{
    QJsonObject odd = row(u"odd"_s);
    odd["address"_L1] = u"Not An Image"_s;
    m_platform->addEntry(odd);
    QCOMPARE(pull().exitCode, 0);
    const QJsonObject entry = list().first().toObject();
    QCOMPARE(entry["address"_L1].toString(), u"Not An Image"_s);
    QCOMPARE(entry["normalised"_L1].toString(), u""_s);
    QVERIFY(entry["advice"_L1].toArray().contains(u"invalid-address"_s));
    const Ran check = run({u"check"_s, u"odd"_s, u"--json"_s});
    QCOMPARE(check.exitCode, 1);
    QCOMPARE(check.json()["results"_L1][0]["cause"_L1].toString(), u"address"_s);
    QCOMPARE(check.kind(), u"invalid"_s);
}

void TestRegistrySync::both_spellings_of_the_platform_are_understood()
{
    PlatformRules rules;
    rules.documentedPaths = true;
    rules.documentedFlag = true;
    m_platform->setRules(rules);
    add(u"app"_s);
    QCOMPARE(told(apply()), QStringList{u"create platform done app"_s});
    QCOMPARE(run({u"edit"_s, u"app"_s, u"--listed=no"_s}).exitCode, 0);
    QCOMPARE(told(apply()), QStringList{u"update platform done app"_s});
    QCOMPARE(m_platform->entry(1)->value("isOnShelf"_L1), QJsonValue(false));
    QVERIFY(itemsOf(pull()).isEmpty());
}

QTEST_GUILESS_MAIN(TestRegistrySync)
#include "tst_registrysync.moc"
