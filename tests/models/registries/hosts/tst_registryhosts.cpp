#include "models/registries/hosts/registryhosts.h"
#include "models/store/storequestion.h"
#include "tests/fixtures/certificates.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

RegistryHost named(const QString &host)
{
    RegistryHost made;
    made.host = host;
    return made;
}

QStringList namesOf(const QList<RegistryHost> &hosts)
{
    QStringList names;
    for (const RegistryHost &host : hosts)
        names.append(host.host);
    return names;
}

}

class RegistryHostsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everythingIsThereAgainAtTheNextStart();
    void namesAreNormalised();
    void theSameHostIsThereOnce();
    void aHostCanBeRenamed();
    void aHostCanBeRemoved();
    void filesHaveToBeThere();
    void aCertificateAndItsKeyBelongTogether();
    void whatWasFoundOutIsRemembered();
    void settingsReachTheNetwork();
    void dockerHubHasMoreThanOneName();
    void aFailedWritePutsTheListRight();

private:
    QList<RegistryHost> stored()
    {
        m_store.reset(); // everything that was posted is written
        const auto database = Database::open(file());
        return database ? *registryHostsIn(**database) : QList<RegistryHost>();
    }
    void prepare(const QString &statement)
    {
        m_store->post([statement](Database &database) { QVERIFY(database.run(statement)); });
    }
    QString file() const { return m_folder->filePath(u"d.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreThread> m_store;
};

void RegistryHostsTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = StoreThread::open(file());
    QVERIFY(store);
    m_store = *std::move(store);
}

void RegistryHostsTest::everythingIsThereAgainAtTheNextStart()
{
    const fixtures::Certificates files(m_folder->path());
    RegistryHost host = named(u"registry.example.com:5000"_s);
    host.environment = RegistryHost::Environment::Production;
    host.access.caFile = files.caFile();
    host.access.clientCertificateFile = files.clientCertificate();
    host.access.clientKeyFile = files.clientKey();
    host.access.plainHttp = true;
    host.access.insecure = true;
    host.access.readOnly = true;
    host.username = u"robot$ci"_s;
    host.kind = HostKind::Harbor;
    host.isKindKnown = true;
    host.remark = u"给发布用"_s;
    RegistryHosts hosts(*m_store, {});
    const QSignalSpy changed(&hosts, &RegistryHosts::changed);
    const auto added = hosts.add(host);
    QVERIFY2(added, added ? "" : qPrintable(added.error().summary));
    QCOMPARE(changed.size(), 1);
    QVERIFY(*hosts.find(host.host) == host);
    const auto found = stored();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.constFirst() == host);
}

void RegistryHostsTest::namesAreNormalised()
{
    RegistryHosts hosts(*m_store, {});
    RegistryHost hub = named(u" https://index.docker.io/v1/ "_s);
    hub.remark = u"  the public one "_s;
    QVERIFY(hosts.add(hub));
    QVERIFY(hosts.add(named(u"http://B.example"_s)));
    QVERIFY(hosts.add(named(u"a.example"_s)));
    QCOMPARE(namesOf(hosts.all()), QStringList({u"a.example"_s, u"b.example"_s, u"docker.io"_s})); // by name
    QVERIFY(hosts.find(u"b.example"_s)->access.plainHttp); // as it was written
    QCOMPARE(hosts.find(u"docker.io"_s)->kind, HostKind::DockerHub);
    QCOMPARE(hosts.find(u"docker.io"_s)->remark, u"the public one"_s);
    QCOMPARE(hosts.add(named(u"no host"_s)).error().kind, Error::Kind::Invalid);
}

void RegistryHostsTest::theSameHostIsThereOnce()
{
    RegistryHosts hosts(*m_store, {});
    QVERIFY(hosts.add(named(u"a.example"_s)));
    QVERIFY(hosts.add(named(u"b.example"_s)));
    QCOMPARE(hosts.add(named(u"https://A.example/"_s)).error().kind, Error::Kind::Conflict);
    QCOMPARE(hosts.change(u"b.example"_s, named(u"a.example"_s)).error().kind, Error::Kind::Conflict);
    QCOMPARE(hosts.all().size(), 2);
    QCOMPARE(stored().size(), 2);
}

void RegistryHostsTest::aHostCanBeRenamed()
{
    RegistryHosts hosts(*m_store, {});
    QVERIFY(hosts.add(named(u"a.example"_s)));
    RegistryHost other = named(u"z.example"_s);
    other.remark = u"moved"_s;
    QVERIFY(hosts.change(u"a.example"_s, other));
    QCOMPARE(hosts.change(u"a.example"_s, other).error().kind, Error::Kind::NotFound);
    QCOMPARE(namesOf(hosts.all()), QStringList{u"z.example"_s});
    QCOMPARE(stored().constFirst().remark, u"moved"_s);
}

void RegistryHostsTest::aHostCanBeRemoved()
{
    RegistryHosts hosts(*m_store, {});
    QVERIFY(hosts.add(named(u"a.example"_s)));
    QVERIFY(hosts.add(named(u"b.example"_s)));
    hosts.remove(u"a.example"_s);
    hosts.remove(u"a.example"_s);
    QVERIFY(!hosts.find(u"a.example"_s));
    QCOMPARE(namesOf(stored()), QStringList{u"b.example"_s});
}

void RegistryHostsTest::filesHaveToBeThere()
{
    RegistryHosts hosts(*m_store, {});
    RegistryHost host = named(u"a.example"_s);
    host.access.caFile = m_folder->filePath(u"none.pem"_s);
    const auto missing = hosts.add(host);
    QCOMPARE(missing.error().kind, Error::Kind::Io);
    QVERIFY(missing.error().summary.contains("none.pem"_L1));
    QFile wrong(m_folder->filePath(u"wrong.pem"_s));
    QVERIFY(wrong.open(QIODevice::WriteOnly) && wrong.write("no certificate") > 0);
    wrong.close();
    host.access.caFile = wrong.fileName();
    QCOMPARE(hosts.add(host).error().kind, Error::Kind::Invalid);
}

void RegistryHostsTest::aCertificateAndItsKeyBelongTogether()
{
    const fixtures::Certificates files(m_folder->path());
    RegistryHosts hosts(*m_store, {});
    RegistryHost host = named(u"a.example"_s);
    host.access.clientCertificateFile = files.clientCertificate();
    QCOMPARE(hosts.add(host).error().kind, Error::Kind::Invalid);
    host.access.clientCertificateFile.clear();
    host.access.clientKeyFile = files.clientKey();
    QCOMPARE(hosts.add(host).error().kind, Error::Kind::Invalid);
    host.access.clientCertificateFile = files.clientCertificate();
    QVERIFY(hosts.add(host));
}

void RegistryHostsTest::whatWasFoundOutIsRemembered()
{
    RegistryHosts hosts(*m_store, {});
    QVERIFY(hosts.add(named(u"a.example"_s)));
    hosts.rememberKind(u"a.example"_s, HostKind::Harbor);
    hosts.rememberUsername(u"a.example"_s, u"anna"_s);
    hosts.rememberKind(u"unknown.example"_s, HostKind::Harbor);
    const QSignalSpy changed(&hosts, &RegistryHosts::changed);
    hosts.rememberKind(u"a.example"_s, HostKind::Harbor);
    QVERIFY(changed.isEmpty()); // nothing new
    const RegistryHost found = stored().value(0);
    QCOMPARE(found.kind, HostKind::Harbor);
    QVERIFY(found.isKindKnown);
    QCOMPARE(found.username, u"anna"_s);
}

void RegistryHostsTest::settingsReachTheNetwork()
{
    RegistryHost host = named(u"a.example:5000"_s);
    host.access.readOnly = true;
    host.access.insecure = true;
    const RegistryHosts hosts(*m_store, {host});
    NetworkOptions options;
    hosts.applyTo(options);
    QVERIFY(options.forHost(u"a.example:5000"_s) == host.access);
    QVERIFY(!options.forHost(u"b.example"_s).readOnly);
}

void RegistryHostsTest::dockerHubHasMoreThanOneName()
{
    RegistryHost hub = named(u"docker.io"_s);
    hub.access.caFile = u"/ca.pem"_s;
    NetworkOptions options;
    applyHosts({hub}, options);
    for (const QString &name : {u"docker.io"_s, u"registry-1.docker.io"_s, u"auth.docker.io"_s})
        QCOMPARE(options.forHost(name).caFile, hub.access.caFile);
}

void RegistryHostsTest::aFailedWritePutsTheListRight()
{
    RegistryHosts hosts(*m_store, {});
    const QSignalSpy failed(&hosts, &RegistryHosts::failed);
    QVERIFY(hosts.add(named(u"a.example"_s)));
    prepare(u"CREATE TRIGGER full BEFORE INSERT ON registry_host BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    QVERIFY(hosts.add(named(u"b.example"_s)));
    RegistryHost changed = named(u"a.example"_s);
    changed.remark = u"lost"_s;
    QVERIFY(hosts.change(u"a.example"_s, changed));
    QTRY_COMPARE(failed.size(), 2);
    QTRY_COMPARE(namesOf(hosts.all()), QStringList{u"a.example"_s});
    QVERIFY(hosts.find(u"a.example"_s)->remark.isEmpty());
    prepare(u"DROP TRIGGER full"_s);
    QVERIFY(hosts.add(named(u"c.example"_s)));
    QCOMPARE(namesOf(stored()), QStringList({u"a.example"_s, u"c.example"_s}));
}

}

QTEST_GUILESS_MAIN(quaymaster::RegistryHostsTest)
#include "tst_registryhosts.moc"
