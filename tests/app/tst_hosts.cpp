#include "models/registries/hosts/registryhosts.h"
#include "models/store/storethread.h"
#include "models/store/workspace.h"
#include "tests/app/program.h"
#include "tests/app/scene.h"
#include "tests/fixtures/registryserver.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;
using quaymaster::Database;
using quaymaster::HostSettings;
using quaymaster::RegistryHost;
using quaymaster::RegistryHosts;
using quaymaster::Result;
using quaymaster::StoreThread;
using quaymaster::Workspace;

/// The command line keeps to what was set for a host in the window.
class TestHosts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void a_read_only_host_is_not_written_to();
    void a_read_only_host_is_read_from();
    void an_operation_is_not_continued_to_a_host_that_has_become_read_only();
    void the_authority_of_a_host_is_trusted();
    void the_authority_of_the_command_line_wins();
    void an_insecure_host_is_warned_of_in_red();
    void only_hosts_that_are_named_are_warned_of();
    void an_insecure_host_of_the_command_line_wins();
    void plain_http_is_spoken_where_it_is_set();
    void without_its_hosts_nothing_goes_on();
    void who_logs_in_is_shown_with_the_host_until_he_logs_out();

private:
    /// What the window stores.
    static void set(const Program &program, const QString &host, const HostSettings &access)
    {
        const auto workspace = Workspace::open(program.workspace());
        QVERIFY(workspace);
        auto store = StoreThread::open(workspace->database());
        QVERIFY(store);
        RegistryHosts hosts(**store, {});
        RegistryHost made;
        made.host = host;
        made.access = access;
        const auto added = hosts.add(made);
        QVERIFY2(added, added ? "" : qPrintable(added.error().summary));
    }
    static QList<RegistryHost> stored(const Program &program)
    {
        const auto database = Database::open(Workspace::open(program.workspace())->database());
        const auto hosts = database ? registryHostsIn(**database) : Result<QList<RegistryHost>>(database.error());
        return hosts ? *hosts : QList<RegistryHost>();
    }
    static HostSettings readOnly()
    {
        HostSettings access;
        access.readOnly = true;
        return access;
    }
    static HostSettings insecure()
    {
        HostSettings access;
        access.insecure = true;
        return access;
    }
    static QStringList push(const Program &program, const QString &reference)
    {
        writeLayout(program.file(u"layout"_s), u"1.0"_s);
        return {u"push"_s, program.file(u"layout"_s), reference, u"--json"_s, u"--retries=0"_s};
    }
    QStringList tags() const { return {u"tags"_s, m_tls.host() + u"/app"_s, u"--json"_s, u"--retries=0"_s}; }

    RegistryServer m_registry;
    RegistryServer m_tls;
};

void TestHosts::initTestCase()
{
    m_registry.setDeleteEnabled(true);
    QVERIFY2(m_registry.start(), m_registry.log().constData());
    m_tls.setTls();
    QVERIFY2(m_tls.start(), m_tls.log().constData());
    const Program program;
    for (const QString &reference : {m_registry.host() + u"/app:1.0"_s, m_tls.host() + u"/app:1.0"_s}) {
        const Ran ran = program.run(push(program, reference) << u"--ca"_s << m_tls.caFile());
        QVERIFY2(ran.exitCode == 0, ran.said.constData());
    }
}

void TestHosts::a_read_only_host_is_not_written_to()
{
    const Program program;
    set(program, m_registry.host(), readOnly());
    const QString image = m_registry.host() + u"/app:1.0"_s;
    for (const QStringList &arguments :
         {push(program, m_registry.host() + u"/new:1.0"_s), QStringList{u"delete"_s, image, u"--yes"_s, u"--json"_s},
          QStringList{u"sync"_s, image, m_registry.host() + u"/copy"_s, u"--json"_s}}) {
        const Ran ran = program.run(arguments);
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.said.contains("is read-only in Quaymaster"), ran.said.constData());
    }
    QCOMPARE(skopeoDigest(m_registry.host() + u"/new:1.0"_s), QString());
    QVERIFY(!skopeoDigest(image).isEmpty());
}

void TestHosts::a_read_only_host_is_read_from()
{
    const Program program;
    set(program, m_registry.host(), readOnly());
    const QString image = m_registry.host() + u"/app:1.0"_s;
    for (const QStringList &arguments :
         {QStringList{u"inspect"_s, image}, QStringList{u"tags"_s, m_registry.host() + u"/app"_s},
          QStringList{u"pull"_s, image, program.file(u"pulled"_s)},
          QStringList{u"sync"_s, image, m_tls.host() + u"/copy"_s, u"--ca"_s, m_tls.caFile()}}) {
        const Ran ran = program.run(arguments);
        QVERIFY2(ran.exitCode == 0, ran.said.constData());
    }
}

void TestHosts::an_operation_is_not_continued_to_a_host_that_has_become_read_only()
{
    const Program program;
    RegistryServer registry;
    QVERIFY2(registry.start(), registry.log().constData());
    registry.stop();
    const Ran failed = program.run(push(program, registry.host() + u"/app:1.0"_s));
    QCOMPARE(failed.exitCode, 1);
    QVERIFY(registry.start());
    set(program, registry.host(), readOnly());
    const Ran ran = program.run({u"operations"_s, u"continue"_s, u"1"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.said.contains("is read-only in Quaymaster"), ran.said.constData());
}

void TestHosts::the_authority_of_a_host_is_trusted()
{
    const Program program;
    QCOMPARE(program.run(tags()).kind(), u"tls"_s);
    HostSettings access;
    access.caFile = m_tls.caFile();
    set(program, m_tls.host(), access);
    const Ran ran = program.run(tags());
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QCOMPARE(program.run(push(program, m_tls.host() + u"/b:1.0"_s)).exitCode, 0); // on its own thread
}

void TestHosts::the_authority_of_the_command_line_wins()
{
    const Program program;
    RegistryServer other;
    other.setTls();
    QVERIFY2(other.start(), other.log().constData());
    HostSettings access;
    access.caFile = other.caFile();
    set(program, m_tls.host(), access);
    QCOMPARE(program.run(tags()).kind(), u"tls"_s);
    const Ran ran = program.run(tags() << u"--ca"_s << m_tls.caFile());
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
}

void TestHosts::an_insecure_host_is_warned_of_in_red()
{
    const Program program;
    set(program, m_tls.host(), insecure());
    const Ran ran = program.run(tags());
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
    QVERIFY(ran.err.contains("INSECURE: the certificate of " + m_tls.host().toUtf8()));
}

void TestHosts::only_hosts_that_are_named_are_warned_of()
{
    const Program program;
    set(program, m_tls.host(), insecure());
    const Ran ran = program.run({u"tags"_s, m_registry.host() + u"/app"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(!ran.err.contains("INSECURE"));
}

void TestHosts::an_insecure_host_of_the_command_line_wins()
{
    const Program program;
    set(program, m_tls.host(), {});
    const Ran ran = program.run(tags() << u"--insecure"_s << m_tls.host());
    QVERIFY2(ran.exitCode == 0, ran.said.constData());
}

void TestHosts::plain_http_is_spoken_where_it_is_set()
{
    const Program program;
    HostSettings access;
    access.caFile = m_tls.caFile();
    access.plainHttp = true;
    set(program, m_tls.host(), access);
    QVERIFY(program.run(tags()).exitCode != 0); // it understands https only
}

/// One of them may be read-only.
void TestHosts::without_its_hosts_nothing_goes_on()
{
    const Program program;
    set(program, m_registry.host(), readOnly());
    {
        const auto database = Database::open(Workspace::open(program.workspace())->database());
        QVERIFY(database && (*database)->run(u"PRAGMA user_version = 99"_s));
    }
    const Ran ran = program.run({u"delete"_s, m_registry.host() + u"/app:1.0"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.kind(), u"unsupported"_s);
}

void TestHosts::who_logs_in_is_shown_with_the_host_until_he_logs_out()
{
    RegistryServer locked;
    locked.setHtpasswd("qa", "secret");
    QVERIFY2(locked.start(), locked.log().constData());
    Program program;
    for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s})
        program.environment.insert(name, qEnvironmentVariable(qPrintable(name)));
    set(program, locked.host(), readOnly());
    set(program, m_registry.host(), readOnly());
    const QStringList login{u"login"_s, locked.host(), u"--username=qa"_s, u"--password-stdin"_s};
    const auto usernames = [&program] {
        QStringList names;
        for (const RegistryHost &host : stored(program)) {
            names.append(host.access == readOnly() ? host.username : u"changed"_s);
        }
        names.sort();
        return names;
    };
    QCOMPARE(program.run(login + QStringList{u"--authfile"_s, program.file(u"a.json"_s)}, "secret").exitCode, 0);
    QCOMPARE(usernames(), QStringList({u""_s, u""_s})); // it lies elsewhere
    QCOMPARE(program.run(login, "wrong").exitCode, 1);
    QCOMPARE(usernames(), QStringList({u""_s, u""_s}));
    QCOMPARE(program.run(login, "secret").exitCode, 0);
    QCOMPARE(usernames(), QStringList({u""_s, u"qa"_s}));
    QCOMPARE(program.run({u"logout"_s, locked.host()}).exitCode, 0);
    QCOMPARE(usernames(), QStringList({u""_s, u""_s}));
}

QTEST_GUILESS_MAIN(TestHosts)
#include "tst_hosts.moc"
