#include "models/registries/exchange/entryjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

RegistryEntry nginx()
{
    RegistryEntry entry;
    entry.id = 7;
    entry.fields = {u"nginx"_s, u"nginx"_s, u"a\n\"b\""_s, u"Docker Hub"_s, true, false, u"'=1"_s};
    entry.normalised = u"docker.io/library/nginx:latest"_s;
    entry.created = QDateTime({2026, 11, 21}, {17, 50, 1}, Qt::UTC);
    entry.updated = QDateTime({2026, 11, 22}, {17, 50, 1}, Qt::UTC);
    entry.platformId = 9'007'199'254'740'993; // no double has it
    entry.isPending = true;
    return entry;
}

}

class EntryJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void objectOfAnEntry();
    void platformIdIsNullWhereThereIsNone();
    void writesAndReads();
    void refused_data();
    void refused();
    void wrongTypes_data();
    void wrongTypes();
    void saysNothing();
    void tooMany();
    void stops();
};

void EntryJsonTest::objectOfAnEntry()
{
    const QJsonObject object = entryObject(nginx());
    QCOMPARE(
        object.keys(),
        QStringList({u"address"_s, u"created"_s, u"description"_s, u"id"_s, u"listed"_s, u"name"_s, u"normalised"_s,
                     u"pending"_s, u"platformId"_s, u"remark"_s, u"slicing"_s, u"source"_s, u"updated"_s}));
    QCOMPARE(object["id"_L1].toInteger(), 7);
    QCOMPARE(object["created"_L1].toString(), u"2026-11-21T17:50:01Z"_s);
    QCOMPARE(object["platformId"_L1].toInteger(), 9'007'199'254'740'993);
    QCOMPARE(object["remark"_L1].toString(), u"'=1"_s); // nothing is escaped here
    QVERIFY(object["slicing"_L1].toBool() && !object["listed"_L1].toBool(true) && object["pending"_L1].toBool());
}

void EntryJsonTest::platformIdIsNullWhereThereIsNone()
{
    const QJsonObject object = entryObject({});
    QVERIFY(object["platformId"_L1].isNull());
    QCOMPARE(object["created"_L1].toString(u"none"_s), u""_s);
}

void EntryJsonTest::writesAndReads()
{
    RegistryEntry other;
    other.fields.name = u"镜像"_s;
    const QByteArray bytes = entriesToJson({nginx(), other});
    QCOMPARE(QJsonDocument::fromJson(bytes).array(), QJsonArray({entryObject(nginx()), entryObject(other)}));
    const auto read = jsonRows(QString::fromUtf8(bytes));
    QVERIFY(read);
    QCOMPARE(read->rows.size(), 2);
    QCOMPARE(read->rows.at(0).row, 1);
    QCOMPARE(read->rows.at(0).fields, nginx().fields);
    QCOMPARE(read->rows.at(0).platformId, nginx().platformId);
    QVERIFY(read->rows.at(0).problems.isEmpty() && read->rows.at(0).has.all());
    QCOMPARE(read->rows.at(1).row, 2);
    QCOMPARE(read->rows.at(1).fields, other.fields);
    QCOMPARE(read->rows.at(1).platformId, std::nullopt);
    QCOMPARE(QJsonDocument::fromJson(entriesToJson({})).array(), QJsonArray());
}

void EntryJsonTest::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"name,address"_s;
    QTest::newRow("an object") << u"{\"entries\":[]}"_s;
    QTest::newRow("it breaks off") << u"[{\"address\":\"nginx\"}"_s;
    QTest::newRow("nested too deep") << u"["_s.repeated(100'000);
}

void EntryJsonTest::refused()
{
    QFETCH(const QString, text);
    const auto read = jsonRows(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QVERIFY(!read.error().summary.isEmpty());
}

void EntryJsonTest::wrongTypes_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("column");
    QTest::newRow("no object") << u"\"nginx\""_s << QString();
    QTest::newRow("null") << u"null"_s << QString();
    QTest::newRow("name") << uR"({"name":1})"_s << u"name"_s;
    QTest::newRow("address") << uR"({"address":["nginx"]})"_s << u"address"_s;
    QTest::newRow("remark") << uR"({"remark":false})"_s << u"remark"_s;
    QTest::newRow("slicing") << uR"({"slicing":"yes"})"_s << u"slicing"_s;
    QTest::newRow("listed") << uR"({"listed":1})"_s << u"listed"_s;
    QTest::newRow("platformId, text") << uR"({"platformId":"1"})"_s << u"platformId"_s;
    QTest::newRow("platformId, broken") << uR"({"platformId":1.5})"_s << u"platformId"_s;
    QTest::newRow("platformId, 0") << uR"({"platformId":0})"_s << u"platformId"_s;
    QTest::newRow("platformId, too large") << uR"({"platformId":1e30})"_s << u"platformId"_s;
    QTest::newRow("NUL") << uR"({"remark":"a\u0000b"})"_s << u"remark"_s;
    QTest::newRow("a lone surrogate") << uR"({"name":"\ud800"})"_s << u"name"_s;
}

void EntryJsonTest::wrongTypes()
{
    QFETCH(const QString, element);
    const auto read = jsonRows(u"[{},%1,{}]"_s.arg(element));
    QVERIFY(read);
    QCOMPARE(read->rows.size(), 3);
    QVERIFY(read->rows.at(0).problems.isEmpty() && read->rows.at(2).problems.isEmpty());
    QCOMPARE(read->rows.at(1).problems.size(), 1);
    const ImportProblem &problem = read->rows.at(1).problems.constFirst();
    QCOMPARE(problem.row, 2);
    QTEST(problem.column, "column");
    QVERIFY(!problem.reason.isEmpty());
}

void EntryJsonTest::saysNothing()
{
    const auto read = jsonRows(uR"([{"name":null,"slicing":null,"platformId":null,"id":"x","advice":3,"more":{}}])"_s);
    QVERIFY(read);
    QVERIFY(read->rows.constFirst().problems.isEmpty());
    QVERIFY(read->rows.constFirst().has.none());
}

void EntryJsonTest::tooMany()
{
    const QString fits = u"{},"_s.repeated(mostImportRows - 1) + u"{}"_s;
    QVERIFY(jsonRows(u'[' + fits + u']'));
    QVERIFY(!jsonRows(u'[' + fits + u",{}]"_s));
}

void EntryJsonTest::stops()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(jsonRows(u"[{}]"_s, stop.get_token()).error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(EntryJsonTest)
#include "tst_entryjson.moc"
