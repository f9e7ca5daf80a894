#include "models/registries/hosts/registryhostmodel.h"
#include "models/store/storethread.h"

#include <QAbstractItemModelTester>
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

}

class RegistryHostModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void showsEveryHost();
    void saysHowConnectionsAreProtected_data();
    void saysHowConnectionsAreProtected();
    void sortsByRawValues();
    void hasRolesForColours();
    void everyColumnHasAHeader();
    void followsTheList();
    void keepsTheRowsThatStay();

private:
    QString text(const RegistryHostModel &model, int row, int column) const
    {
        return model.index(row, column).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreThread> m_store;
};

void RegistryHostModelTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = StoreThread::open(m_folder->filePath(u"d.sqlite"_s));
    QVERIFY(store);
    m_store = *std::move(store);
}

void RegistryHostModelTest::showsEveryHost()
{
    RegistryHost host = named(u"registry.example.com"_s);
    host.environment = RegistryHost::Environment::Production;
    host.kind = HostKind::Harbor;
    host.username = u"anna"_s;
    host.access.readOnly = true;
    host.remark = u"给发布用"_s;
    const RegistryHosts hosts(*m_store, {host});
    const RegistryHostModel model(hosts);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, RegistryHostModel::Host), host.host);
    QCOMPARE(text(model, 0, RegistryHostModel::Kind), u"Harbor"_s);
    QCOMPARE(text(model, 0, RegistryHostModel::Environment), u"Production"_s);
    QCOMPARE(text(model, 0, RegistryHostModel::Account), u"anna"_s);
    QCOMPARE(text(model, 0, RegistryHostModel::Security), u"Encrypted"_s);
    QCOMPARE(text(model, 0, RegistryHostModel::ReadOnly), u"Read-only"_s);
    QCOMPARE(text(model, 0, RegistryHostModel::Remark), host.remark);
    QCOMPARE(model.index(0, 3).data(RegistryHostModel::HostRole).toString(), host.host);
    QCOMPARE(model.indexOf(host.host).row(), 0);
    QVERIFY(!model.indexOf(u"other.example"_s).isValid());
}

void RegistryHostModelTest::saysHowConnectionsAreProtected_data()
{
    QTest::addColumn<RegistryHost>("host");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const std::function<void(HostSettings &)> &set, const QString &words) {
        RegistryHost host = named(u"reg.example"_s);
        set(host.access);
        QTest::newRow(name) << host << words;
    };
    row(
        "as a rule", [](auto &) {}, u"Encrypted"_s);
    QTest::newRow("on this machine") << named(u"127.0.0.1:5000"_s) << u"Within this computer"_s;
    row(
        "plain", [](auto &access) { access.plainHttp = access.insecure = true; }, u"Unencrypted (http)"_s);
    row(
        "insecure", [](auto &access) { access.insecure = true; }, u"Certificate not checked"_s);
    row(
        "authority", [](auto &access) { access.caFile = u"ca"_s; }, u"Own authority"_s);
    row(
        "client", [](auto &access) { access.clientCertificateFile = u"c"_s; }, u"Client certificate"_s);
}

void RegistryHostModelTest::saysHowConnectionsAreProtected()
{
    QFETCH(RegistryHost, host);
    QTEST(RegistryHostModel::securityText(host), "words");
}

void RegistryHostModelTest::sortsByRawValues()
{
    RegistryHost production = named(u"a.example"_s);
    production.environment = RegistryHost::Environment::Production;
    RegistryHost development = named(u"b.example"_s);
    development.environment = RegistryHost::Environment::Development;
    const RegistryHosts hosts(*m_store, {production, development});
    const RegistryHostModel model(hosts);
    const auto sortValue = [&model](int row) {
        return model.index(row, RegistryHostModel::Environment).data(RegistryHostModel::SortRole).toInt();
    };
    QVERIFY(sortValue(0) > sortValue(1)); // by weight, not by the word in some language
}

void RegistryHostModelTest::hasRolesForColours()
{
    RegistryHost host = named(u"a.example"_s);
    host.environment = RegistryHost::Environment::Staging;
    host.access.insecure = true;
    const RegistryHosts hosts(*m_store, {host});
    const RegistryHostModel model(hosts);
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(index.data(RegistryHostModel::EnvironmentRole).value<RegistryHost::Environment>(),
             RegistryHost::Environment::Staging);
    QCOMPARE(index.data(RegistryHostModel::InsecureRole).toBool(), true);
    QCOMPARE(index.data(RegistryHostModel::PlainHttpRole).toBool(), false);
    QCOMPARE(index.data(RegistryHostModel::ReadOnlyRole).toBool(), false);
    QCOMPARE(index.data(RegistryHostModel::KindRole).value<HostKind>(), HostKind::Plain);
}

void RegistryHostModelTest::everyColumnHasAHeader()
{
    const RegistryHosts hosts(*m_store, {});
    const RegistryHostModel model(hosts);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void RegistryHostModelTest::followsTheList()
{
    RegistryHosts hosts(*m_store, {});
    RegistryHostModel model(hosts);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(hosts.add(named(u"m.example"_s)));
    QVERIFY(hosts.add(named(u"z.example"_s)));
    QVERIFY(hosts.add(named(u"a.example"_s)));
    QVERIFY(hosts.change(u"m.example"_s, named(u"zz.example"_s)));
    hosts.remove(u"a.example"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, 0), u"z.example"_s);
    QCOMPARE(text(model, 1, 0), u"zz.example"_s);
    RegistryHost changed = named(u"z.example"_s);
    changed.remark = u"new"_s;
    const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(hosts.change(u"z.example"_s, changed));
    QCOMPARE(told.size(), 1);
    QCOMPARE(text(model, 0, RegistryHostModel::Remark), u"new"_s);
}

void RegistryHostModelTest::keepsTheRowsThatStay()
{
    RegistryHosts hosts(*m_store, {named(u"a.example"_s), named(u"b.example"_s), named(u"c.example"_s)});
    const RegistryHostModel model(hosts);
    const QPersistentModelIndex kept = model.indexOf(u"c.example"_s); // as a selection does
    hosts.remove(u"a.example"_s);
    QVERIFY(hosts.add(named(u"aa.example"_s)));
    QCOMPARE(kept.data(RegistryHostModel::HostRole).toString(), u"c.example"_s);
}

}

QTEST_GUILESS_MAIN(quaymaster::RegistryHostModelTest)
#include "tst_registryhostmodel.moc"
