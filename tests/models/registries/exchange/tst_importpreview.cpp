#include "models/registries/exchange/entryjson.h"
#include "models/registries/exchange/entrytable.h"
#include "models/registries/exchange/importpreview.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;
using Kind = ImportPreview::Kind;

namespace
{

RegistryEntry entry(qint64 id, const QString &name, const QString &address, std::optional<qint64> platformId = {})
{
    RegistryEntry made;
    made.id = id;
    made.fields.name = name;
    made.fields.address = address;
    made.fields.source = u"here"_s;
    made.normalised = platformAddress(address).normalised();
    made.platformId = platformId;
    return made;
}

ImportPreview previewed(ImportRows rows, const QList<RegistryEntry> &existing)
{
    const auto preview = importPreview(std::move(rows), existing);
    return preview ? *preview : ImportPreview();
}

ImportPreview ofCsv(const QString &text, const QList<RegistryEntry> &existing = {})
{
    const auto rows = tableRows(text);
    return rows ? previewed(*rows, existing) : ImportPreview();
}

ImportPreview ofJson(const QString &text, const QList<RegistryEntry> &existing = {})
{
    const auto rows = jsonRows(text);
    return rows ? previewed(*rows, existing) : ImportPreview();
}

QString kindsOf(const ImportPreview &preview)
{
    QString kinds;
    for (const ImportPreview::Row &row : preview.rows)
        kinds += u"NCSW"_s.at(static_cast<int>(row.kind));
    return kinds;
}

QList<qint64> entriesOf(const ImportPreview &preview)
{
    QList<qint64> ids;
    for (const ImportPreview::Row &row : preview.rows)
        ids.append(row.entry);
    return ids;
}

const QString bigAddress = u"registry.example.com/"_s + QString(1'000'000, u'a');

}

class ImportPreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void newEntriesHaveDefaults();
    void whatIsSaidIsTaken();
    void whatIsNotSaidStays();
    void differences();
    void matches_data();
    void matches();
    void platformIdComesFirst();
    void exactRowsComeBeforeAddresses();
    void twoRowsForOneEntry_data();
    void twoRowsForOneEntry();
    void wrongCells_data();
    void wrongCells();
    void longTextsAreNotRepeated();
    void oneWrongRowLeavesTheOthers();
    void platformAddressesPassUnchanged();
    void whatThePlatformLeftEmptyPassesUnchanged();
    void credentials();
    void credentialsOfWrongRowsAreDropped();
    void changes();
    void countsAndProblems();
    void manyRowsOfOneAddress();
    void stops();
};

void ImportPreviewTest::newEntriesHaveDefaults()
{
    const ImportPreview preview = ofCsv(u"address\nregistry.company.com/ml/tensorflow:2.10.0-gpu\nnginx"_s);
    QCOMPARE(kindsOf(preview), u"NN"_s);
    const EntryFields &fields = preview.rows.at(0).after;
    QCOMPARE(fields.name, u"tensorflow"_s);
    QCOMPARE(fields.source, u"registry.company.com"_s);
    QVERIFY(fields.listed && !fields.slicing);
    QCOMPARE(preview.rows.at(1).after.source, u"Docker Hub"_s);
    QCOMPARE(preview.rows.at(1).row, 3);
}

void ImportPreviewTest::whatIsSaidIsTaken()
{
    const ImportPreview preview = ofCsv(u"名字,地址,描述,来源,是否支持显存切分,是否上架,备注\n"
                                        "Web,nginx:1.27,d,,是,否,r\n"_s);
    QCOMPARE(kindsOf(preview), u"N"_s);
    QCOMPARE(preview.rows.constFirst().after,
             (EntryFields{u"Web"_s, u"nginx:1.27"_s, u"d"_s, {}, true, false, u"r"_s}));
}

void ImportPreviewTest::whatIsNotSaidStays()
{
    RegistryEntry known = entry(1, u"Web"_s, u"nginx:1.27"_s);
    known.fields.description = u"kept"_s;
    known.fields.slicing = true;
    known.fields.listed = false;
    const ImportPreview preview = ofCsv(u"address,remark,isOnShelf\nnginx:1.27,new,"_s, {known});
    QCOMPARE(kindsOf(preview), u"C"_s);
    EntryFields wanted = known.fields;
    wanted.remark = u"new"_s;
    QCOMPARE(preview.rows.constFirst().after, wanted);
    QCOMPARE(kindsOf(ofCsv(u"address\nnginx:1.27"_s, {known})), u"S"_s);
}

void ImportPreviewTest::differences()
{
    const RegistryEntry known = entry(1, u"Web"_s, u"nginx:1.27"_s);
    const ImportPreview preview
        = ofCsv(u"名字,地址,来源,是否上架\nWeb,docker.io/library/nginx:1.27,there,否\n"_s, {known});
    const ImportPreview::Row &row = preview.rows.constFirst();
    QCOMPARE(row.kind, Kind::Changed);
    QCOMPARE(row.before, known.fields);
    QCOMPARE(row.differing, QList({EntryField::Address, EntryField::Source, EntryField::Listed}));
}

void ImportPreviewTest::matches_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<QList<qint64>>("ids");
    const auto row = [](const char *name, const QString &json, const QString &kinds, const QList<qint64> &ids) {
        QTest::newRow(name) << json << kinds << ids;
    };
    row("platform id", uR"([{"platformId":70,"name":"x","address":"x"}])"_s, u"C"_s, {1});
    row("platform id alone", uR"([{"platformId":70,"remark":"x"}])"_s, u"C"_s, {1});
    row("a platform id that is unknown here", uR"([{"platformId":99,"name":"b","address":"alpine:3"}])"_s, u"S"_s, {2});
    row("an unknown platform id alone", uR"([{"platformId":99,"name":"b"}])"_s, u"W"_s, {0});
    row("name and address", uR"([{"name":"b","address":"alpine:3"}])"_s, u"S"_s, {2});
    row("name and address, written otherwise", uR"([{"name":"c","address":"docker.io/library/alpine:3"}])"_s, u"C"_s,
        {3});
    row("no tag is latest", uR"([{"address":"busybox:latest"}])"_s, u"C"_s, {4});
    row("address alone", uR"([{"address":"nginx:1"}])"_s, u"S"_s, {1});
    row("address with another name", uR"([{"name":"z","address":"nginx:1"}])"_s, u"C"_s, {1});
    row("several by address", uR"([{"address":"alpine:3"}])"_s, u"W"_s, {0});
    row("several by address, another name", uR"([{"name":"z","address":"alpine:3"}])"_s, u"W"_s, {0});
    row("several by name and address", uR"([{"name":"twin","address":"debian:12"}])"_s, u"W"_s, {0});
    row("name alone", uR"([{"name":"a"}])"_s, u"W"_s, {0});
    row("the same name elsewhere", uR"([{"name":"a","address":"redis:7"}])"_s, u"N"_s, {0});
    row("another tag", uR"([{"name":"a","address":"nginx:2"}])"_s, u"N"_s, {0});
}

void ImportPreviewTest::matches()
{
    QFETCH(const QString, json);
    const QList<RegistryEntry> existing{entry(1, u"a"_s, u"nginx:1"_s, 70),  entry(2, u"b"_s, u"alpine:3"_s),
                                        entry(3, u"c"_s, u"alpine:3"_s),     entry(4, u"d"_s, u"busybox"_s),
                                        entry(5, u"twin"_s, u"debian:12"_s), entry(6, u"twin"_s, u"debian:12"_s)};
    const ImportPreview preview = ofJson(json, existing);
    QTEST(kindsOf(preview), "kinds");
    QTEST(entriesOf(preview), "ids");
}

void ImportPreviewTest::platformIdComesFirst()
{
    const QList<RegistryEntry> existing{entry(1, u"a"_s, u"nginx:1"_s, 70), entry(2, u"a"_s, u"nginx:1"_s, 71)};
    const ImportPreview preview = ofJson(uR"([{"platformId":71,"name":"a","address":"nginx:1"}])"_s, existing);
    QCOMPARE(entriesOf(preview), QList<qint64>{2});
    QCOMPARE(kindsOf(preview), u"S"_s);
}

void ImportPreviewTest::exactRowsComeBeforeAddresses()
{
    // An export of two entries with one address, where one of them has been deleted since.
    const QList<RegistryEntry> existing{entry(1, u"b"_s, u"nginx:1"_s)};
    const ImportPreview preview = ofCsv(u"name,address,source\na,nginx:1,here\nb,nginx:1,here\n"_s, existing);
    QCOMPARE(kindsOf(preview), u"NS"_s);
    QCOMPARE(entriesOf(preview), QList<qint64>({0, 1}));
}

void ImportPreviewTest::twoRowsForOneEntry_data()
{
    QTest::addColumn<QString>("csv");
    QTest::newRow("by name and address") << u"a,nginx:1\na,docker.io/library/nginx:1"_s;
    QTest::newRow("by address") << u"x,nginx:1\ny,nginx:1"_s;
    QTest::newRow("the same new one") << u"x,redis:7\nx,redis:7"_s;
    QTest::newRow("the same new one, written otherwise") << u"x,redis\nx,docker.io/library/redis:latest"_s;
}

void ImportPreviewTest::twoRowsForOneEntry()
{
    QFETCH(const QString, csv);
    const ImportPreview preview = ofCsv(u"name,address\n"_s + csv, {entry(1, u"a"_s, u"nginx:1"_s)});
    QCOMPARE(preview.rows.size(), 2);
    QVERIFY(preview.rows.at(0).kind != Kind::Wrong);
    QCOMPARE(preview.rows.at(1).kind, Kind::Wrong);
    const ImportProblem &problem = preview.rows.at(1).problems.constFirst();
    QCOMPARE(problem.row, 3);
    QVERIFY(problem.reason.contains(u"2"_s));
    QCOMPARE(preview.changes().size(), preview.count(Kind::New) + preview.count(Kind::Changed));
}

void ImportPreviewTest::wrongCells_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("columns");
    const auto row = [](const char *name, const QString &line, const QStringList &columns) {
        QTest::newRow(name) << line << columns;
    };
    row("no name", u",nginx,"_s, {u"Name"_s});
    row("no address", u"a,,"_s, {u"地址"_s});
    row("not an address", u"a,NOT an address,"_s, {u"地址"_s});
    row("neither", u",,a"_s, {u"Name"_s, u"地址"_s});
    row("a name that is too long", QString(256, u'n') + u",nginx,"_s, {u"Name"_s});
    row("a cell of 1 MB", u"a,nginx,"_s + QString(1'000'000, u'r'), {u"remark"_s});
    row("an address of 1 MB", u"a,"_s + bigAddress + u","_s, {u"地址"_s});
}

void ImportPreviewTest::wrongCells()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, columns);
    const ImportPreview preview = ofCsv(u"Name,地址,remark\n"_s + line);
    QCOMPARE(kindsOf(preview), u"W"_s);
    QStringList found;
    for (const ImportProblem &problem : preview.problems()) {
        QCOMPARE(problem.row, 2);
        QVERIFY(!problem.reason.isEmpty());
        found.append(problem.column);
    }
    QCOMPARE(found, columns);
    QVERIFY(preview.changes().isEmpty());
}

void ImportPreviewTest::longTextsAreNotRepeated()
{
    const QString big(1'000'000, u'r');
    const ImportPreview preview
        = ofCsv(u"name,address,slicing,remark\n%1,%1,%1,%1\n%1,%2,no,%1\n"_s.arg(big, bigAddress));
    QCOMPARE(kindsOf(preview), u"WW"_s);
    QVERIFY(preview.problems().size() >= 4);
    for (const ImportProblem &problem : preview.problems())
        QVERIFY2(problem.reason.size() < 1000, qPrintable(problem.reason.left(100)));
}

void ImportPreviewTest::oneWrongRowLeavesTheOthers()
{
    const ImportPreview preview = ofCsv(u"name,address\na,nginx\nb\nc,redis\n"_s);
    QCOMPARE(kindsOf(preview), u"NWN"_s);
    QCOMPARE(preview.changes().size(), 2);
    QCOMPARE(preview.problems().constFirst().row, 3);
}

void ImportPreviewTest::platformAddressesPassUnchanged()
{
    const RegistryEntry odd = entry(1, u"odd"_s, u"NOT an address"_s, 7);
    QVERIFY(odd.normalised.isEmpty());
    QCOMPARE(kindsOf(ofCsv(u"name,address\nodd,NOT an address"_s, {odd})), u"S"_s);
    QCOMPARE(kindsOf(ofCsv(u"name,address,remark\nodd,NOT an address,r"_s, {odd})), u"C"_s);
    QCOMPARE(kindsOf(ofJson(uR"([{"platformId":7,"address":"NOT an address","remark":"r"}])"_s, {odd})), u"C"_s);
    QCOMPARE(kindsOf(ofJson(uR"([{"platformId":7,"address":"NOR this one"}])"_s, {odd})), u"W"_s);
}

void ImportPreviewTest::whatThePlatformLeftEmptyPassesUnchanged()
{
    const RegistryEntry nameless = entry(1, {}, u"nginx:1"_s, 7);
    QCOMPARE(kindsOf(ofCsv(u"name,address,isOnShelf\n,nginx:1,no"_s, {nameless})), u"C"_s);
    QCOMPARE(kindsOf(ofCsv(u"name,address\n,nginx:1"_s, {entry(1, u"a"_s, u"nginx:1"_s)})), u"W"_s);
}

void ImportPreviewTest::credentials()
{
    const QString address = u"admin:password123@registry.company.com/project/image:v1.0"_s;
    const RegistryEntry known = entry(4, u"image"_s, u"registry.company.com/project/image:v1.0"_s);
    for (const ImportPreview &preview :
         {ofCsv(u"address\n"_s + address), ofCsv(u"address,remark\n%1,r"_s.arg(address), {known})}) {
        const ImportPreview::Row &row = preview.rows.constFirst();
        QVERIFY(row.kind == Kind::New || row.kind == Kind::Changed);
        QCOMPARE(row.after.address, u"registry.company.com/project/image:v1.0"_s);
        QCOMPARE(row.address.username, u"admin"_s);
        QCOMPARE(row.address.password, Secret("password123"));
        QCOMPARE(row.address.reference->repository().host(), u"registry.company.com"_s);
        QVERIFY(preview.changes().constFirst().hadCredentials);
    }
    QVERIFY(!ofCsv(u"address\nnginx"_s).changes().constFirst().hadCredentials);
}

void ImportPreviewTest::credentialsOfWrongRowsAreDropped()
{
    for (const QString &address :
         {u"admin:password123@NOT an address"_s, u"admin:password123@"_s, u"https://admin:password123@Registry.com/A"_s,
          u"admin:password123@registry.company.com/a:v1"_s}) {
        const ImportPreview preview = ofCsv(u"name,address\n,"_s + address);
        const ImportPreview::Row &row = preview.rows.constFirst();
        QCOMPARE(row.kind, Kind::Wrong);
        QVERIFY(!row.address.hasCredentials());
        QVERIFY(!row.after.address.contains(u"password123"_s));
        for (const ImportProblem &problem : row.problems)
            QVERIFY2(!problem.reason.contains(u"password123"_s), qPrintable(problem.reason));
    }
}

void ImportPreviewTest::changes()
{
    const QList<RegistryEntry> existing{entry(1, u"a"_s, u"nginx:1"_s), entry(2, u"b"_s, u"alpine:3"_s)};
    const ImportPreview preview
        = ofCsv(u"name,address,remark\nb,alpine:3,r\na,nginx:1,\nc,redis:7,\n,x,\n"_s, existing);
    QCOMPARE(kindsOf(preview), u"CSNW"_s);
    const QList<EntryChange> changes = preview.changes();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).id, 2);
    QCOMPARE(changes.at(0).before, existing.at(1).fields);
    QCOMPARE(changes.at(0).after->remark, u"r"_s);
    QCOMPARE(changes.at(1).id, 0);
    QVERIFY(!changes.at(1).before);
    QCOMPARE(changes.at(1).after->name, u"c"_s);
}

void ImportPreviewTest::countsAndProblems()
{
    const ImportPreview preview = ofCsv(u"ID,address,slicing\n1,nginx,no\n2,redis,maybe\n3,,maybe\n"_s);
    QCOMPARE(preview.count(Kind::New), 1);
    QCOMPARE(preview.count(Kind::Wrong), 2);
    QCOMPARE(preview.count(Kind::Changed), 0);
    QCOMPARE(preview.ignoredColumns, QStringList{u"ID"_s});
    QCOMPARE(preview.problems().constFirst().column, u"slicing"_s);
}

/// Would take hours if rows were compared one with another.
void ImportPreviewTest::manyRowsOfOneAddress()
{
    constexpr int many = 100'000;
    QList<RegistryEntry> existing;
    QString text = u"name,address\n"_s;
    for (int i = 1; i <= many; ++i) {
        existing.append(entry(i, QString::number(i), u"nginx:1"_s));
        text += QString::number(i % 2 == 0 ? i : -i) + u",nginx:1\n"_s;
    }
    const ImportPreview preview = ofCsv(text, existing);
    QCOMPARE(preview.count(Kind::Same), many / 2);
    QCOMPARE(preview.count(Kind::Wrong), many / 2);
}

void ImportPreviewTest::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto rows = tableRows(u"address\nnginx"_s);
    QVERIFY(rows);
    QCOMPARE(importPreview(*rows, {}, stop.get_token()).error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(ImportPreviewTest)
#include "tst_importpreview.moc"
