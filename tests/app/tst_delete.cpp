#include "tests/app/program.h"
#include "tests/app/pseudoterminal.h"
#include "tests/app/scene.h"
#include "tests/fixtures/registryserver.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

class TestDelete : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void every_tag_of_the_digest_is_named_and_goes();
    void a_digest_deletes_too();
    void a_digest_without_tags_takes_none_along();
    void without_yes_and_terminal_nothing_is_asked_of_the_registry();
    void on_a_terminal_the_person_is_asked_data();
    void on_a_terminal_the_person_is_asked();
    void what_is_not_there_is_not_found();
    void a_registry_that_does_not_delete_says_so();

private:
    QString tagged(const QString &tag) const { return m_repository + u':' + tag; }

    RegistryServer m_registry;
    Program m_program;
    QString m_repository;
    QString m_digest;
    int m_number = 0;
};

void TestDelete::initTestCase()
{
    m_registry.setDeleteEnabled(true);
    QVERIFY2(m_registry.start(), m_registry.log().constData());
}

void TestDelete::init()
{
    m_repository = u"%1/r%2"_s.arg(m_registry.host()).arg(++m_number);
    m_digest = writeLayout(m_program.file(u"layout"_s), u"1.0"_s, 1);
    for (const QString &tag : {u"1.10"_s, u"1.9"_s, u"latest"_s})
        QCOMPARE(m_program.run({u"push"_s, m_program.file(u"layout"_s), tagged(tag)}).exitCode, 0);
    writeLayout(m_program.file(u"other"_s), u"1.0"_s, 2);
    QCOMPARE(m_program.run({u"push"_s, m_program.file(u"other"_s), tagged(u"other"_s)}).exitCode, 0);
}

void TestDelete::every_tag_of_the_digest_is_named_and_goes()
{
    const Ran ran = m_program.run({u"delete"_s, tagged(u"latest"_s), u"--yes"_s, u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.json()["reference"_L1].toString(), tagged(u"latest"_s));
    QCOMPARE(ran.json()["digest"_L1].toString(), m_digest);
    QCOMPARE(ran.json()["tags"_L1].toArray(), (QJsonArray{u"1.9"_s, u"1.10"_s, u"latest"_s}));
    QCOMPARE(skopeoDigest(tagged(u"1.9"_s)), QString());
    QVERIFY(!skopeoDigest(tagged(u"other"_s)).isEmpty());
}

void TestDelete::a_digest_deletes_too()
{
    const Ran ran = m_program.run({u"delete"_s, m_repository + u'@' + m_digest, u"--yes"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()["tags"_L1].toArray().size(), 3);
}

void TestDelete::a_digest_without_tags_takes_none_along()
{
    const QString untagged = u"%1-untagged@%2"_s.arg(m_repository, m_digest);
    QCOMPARE(m_program.run({u"sync"_s, m_repository + u'@' + m_digest, m_repository + u"-untagged"_s}).exitCode, 0);
    const Ran ran = m_program.run({u"delete"_s, untagged, u"--yes"_s});
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(ran.err, "No tag goes along.\n"_ba);
}

void TestDelete::without_yes_and_terminal_nothing_is_asked_of_the_registry()
{
    const Ran ran = m_program.run({u"delete"_s, tagged(u"latest"_s), u"--json"_s});
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.kind(), u"usage"_s);
    QCOMPARE(skopeoDigest(tagged(u"latest"_s)), m_digest);
}

void TestDelete::on_a_terminal_the_person_is_asked_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("isGone");
    QTest::newRow("yes") << "y\n"_ba << true;
    QTest::newRow("no") << "n\n"_ba << false;
    QTest::newRow("nothing") << "\n"_ba << false;
    QTest::newRow("Ctrl-C") << "\x03"_ba << false;
}

void TestDelete::on_a_terminal_the_person_is_asked()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const bool, isGone);
    if (!PseudoTerminal::isAvailable())
        QSKIP("no pseudo terminal: /dev/pts is not mounted");
    PseudoTerminal terminal;
    QProcess process;
    process.setProcessEnvironment(m_program.environment);
    terminal.attach(process);
    process.start(Program::path(),
                  {u"delete"_s, tagged(u"latest"_s), u"--quiet"_s, u"--workspace"_s, m_program.workspace()});
    const QByteArray shown = terminal.waitFor("[y/N]");
    QVERIFY2(shown.contains("1.9, 1.10, latest"), shown.constData());
    terminal.type(typed);
    const int code = Program::finish(process).exitCode;
    QCOMPARE(code, isGone ? 0 : typed == "\x03" ? 130 : 1);
    QCOMPARE(skopeoDigest(tagged(u"latest"_s)).isEmpty(), isGone);
}

void TestDelete::what_is_not_there_is_not_found()
{
    const Ran ran = m_program.run({u"delete"_s, tagged(u"none"_s), u"--yes"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"not-found"_s);
}

void TestDelete::a_registry_that_does_not_delete_says_so()
{
    RegistryServer registry;
    QVERIFY(registry.start());
    const QString reference = registry.host() + u"/app:1.0"_s;
    QCOMPARE(m_program.run({u"push"_s, m_program.file(u"layout"_s), reference}).exitCode, 0);
    const Ran ran = m_program.run({u"delete"_s, reference, u"--yes"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.json()["tags"_L1].toArray(), QJsonArray{u"1.0"_s});
    QVERIFY(!ran.kind().isEmpty() && ran.kind() != u"usage"_s);
}

QTEST_GUILESS_MAIN(TestDelete)
#include "tst_delete.moc"
