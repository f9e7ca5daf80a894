#include "models/registries/platform/platformlisting.h"
#include "tests/models/registries/platform/platformscene.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace quaymaster::fixtures;

namespace quaymaster::tests
{

namespace
{

Answer pageOf(const QList<int> &ids, int total)
{
    QJsonArray rows;
    for (const int id : ids) {
        QJsonObject row = platformRow(QString::number(id));
        row.insert(u"ID"_s, id);
        rows.append(row);
    }
    return platformAnswer(QJsonObject{{u"list"_s, rows}, {u"total"_s, total}}, u"获取成功"_s);
}

}

/// A list that looks whole is whole. Runs in a session without a keychain.
class PlatformListingTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryPage_data();
    void readsEveryPage();
    void readsAgainWhatChangedMeanwhile_data();
    void readsAgainWhatChangedMeanwhile();
    void givesUpOnAListThatNeverFits();
    void doesNotAskForTenThousandsOfPages();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void anErrorInTheMiddleIsAnError();
    void endsWithItsContext();
};

void PlatformListingTest::readsEveryPage_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("requests");
    QTest::newRow("empty") << 0 << 0 << 1;
    QTest::newRow("one page") << 500 << 0 << 1;
    QTest::newRow("three pages") << 1001 << 0 << 3;
    QTest::newRow("a server that gives a hundred at most") << 250 << 100 << 4; // the first page twice
    QTest::newRow("and has fewer") << 60 << 100 << 1;
}

void PlatformListingTest::readsEveryPage()
{
    QFETCH(int, rows);
    QFETCH(int, limit);
    PlatformScene scene({.pageLimit = limit});
    for (int i = 0; i < rows; ++i)
        scene.platform.addEntry(platformRow(QString::number(i)));
    const auto entries = scene.entries();
    QVERIFY(succeeded(entries));
    QCOMPARE(entries->size(), rows);
    for (qsizetype i = 0; i < rows; ++i)
        QCOMPARE(entries->at(i).id, i + 1);
    QTEST(scene.platform.count("GET", "getImageRegistryList"), "requests");
}

void PlatformListingTest::readsAgainWhatChangedMeanwhile_data()
{
    QTest::addColumn<QList<int>>("ids");
    QTest::addColumn<int>("total");
    QTest::newRow("a row came in between") << QList<int>{1} << 2;
    QTest::newRow("a row twice, another missed") << QList<int>{1, 1} << 2;
    QTest::newRow("rows, but none") << QList<int>{} << 2;
    QTest::newRow("more than there are") << QList<int>{1, 2, 3} << 2;
}

void PlatformListingTest::readsAgainWhatChangedMeanwhile()
{
    QFETCH(QList<int>, ids);
    QFETCH(int, total);
    PlatformScene scene;
    QVERIFY(succeeded(scene.find(1)->has_value() ? Result<>(Error{}) : Result<>())); // logged in
    for (int i = 0; i < 2; ++i)
        scene.platform.addEntry(platformRow(QString::number(i)));
    scene.platform.add({.path = "List", .answer = pageOf(ids, total)});
    const auto entries = scene.entries();
    QVERIFY(succeeded(entries));
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->constLast().fields.name, u"1"_s);
}

void PlatformListingTest::givesUpOnAListThatNeverFits()
{
    PlatformScene scene;
    scene.platform.add({.path = "List", .times = 100, .answer = pageOf({1, 1}, 2)});
    const auto entries = scene.entries();
    QVERIFY(!entries);
    QCOMPARE(entries.error().kind, Error::Kind::Conflict);
    QCOMPARE(scene.platform.count("GET", "List"), 3);
    QCOMPARE(scene.platform.count("GET", "pageSize=0"), 1); // the last try: all at once
}

void PlatformListingTest::doesNotAskForTenThousandsOfPages()
{
    PlatformScene scene;
    scene.platform.add({.path = "getImageRegistryList", .times = 1000, .answer = pageOf({1}, 900'000)});
    const auto entries = scene.entries();
    QVERIFY(!entries);
    QCOMPARE(entries.error().kind, Error::Kind::Invalid);
    QCOMPARE(scene.platform.count("GET", "getImageRegistryList"), 1);
}

void PlatformListingTest::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("no object") << "[]"_ba;
    QTest::newRow("no list") << R"({"total":0})"_ba;
    QTest::newRow("no total") << R"({"list":[]})"_ba;
    QTest::newRow("rows of another table") << R"({"list":[{"ID":1,"title":"x"}],"total":1})"_ba;
    QTest::newRow("rows that are none") << R"({"list":[1,2],"total":2})"_ba;
    QTest::newRow("an endless list") << R"({"list":[],"total":5000000000})"_ba;
    QTest::newRow("null") << "null"_ba;
}

void PlatformListingTest::refusesWhatIsNoList()
{
    QFETCH(QByteArray, data);
    PlatformScene scene;
    scene.platform.add({.path = "List", .times = 100, .answer = {200, {}, "{\"code\":0,\"data\":" + data + "}"}});
    const auto entries = scene.entries();
    QVERIFY(!entries);
    QCOMPARE(entries.error().kind, Error::Kind::Invalid);
}

void PlatformListingTest::anErrorInTheMiddleIsAnError()
{
    PlatformScene scene;
    for (int i = 0; i < 600; ++i)
        scene.platform.addEntry(platformRow(QString::number(i)));
    scene.platform.add({.kind = PlatformFault::Kind::Refuse, .path = "page=2&"});
    const auto entries = scene.entries();
    QVERIFY(!entries);
    QCOMPARE(entries.error().kind, Error::Kind::Server);
}

void PlatformListingTest::endsWithItsContext()
{
    PlatformScene scene;
    for (int i = 0; i < 600; ++i)
        scene.platform.addEntry(platformRow(QString::number(i)));
    scene.platform.add({.kind = PlatformFault::Kind::Hold, .path = "page=1&"});
    bool isAnswered = false;
    auto pane = std::make_unique<QObject>();
    scene.client.entries({}, pane.get(), [&isAnswered](const auto &) { isAnswered = true; });
    QTRY_COMPARE(scene.platform.count("GET", "List"), 1);
    pane.reset();
    scene.platform.letGo();
    QVERIFY(succeeded(scene.find(1)));
    QCOMPARE(scene.platform.count("GET", "List"), 1);
    QVERIFY(!isAnswered);
}

}

QTEST_GUILESS_MAIN(quaymaster::tests::PlatformListingTest)
#include "tst_platformlisting.moc"
