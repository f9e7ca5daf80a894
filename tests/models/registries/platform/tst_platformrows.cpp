#include "models/registries/platform/platformrows.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// As the platform sends it (seed-systems, fixture 8).
const QByteArray ubuntu
    = R"({"ID":1,"CreatedAt":"2025-01-22T10:00:00.123+08:00","UpdatedAt":"2025-01-23T10:00:00.123+08:00",
          "name":"Ubuntu 22.04 CUDA","address":"nvidia/cuda:12.0-runtime-ubuntu22.04","description":null,
          "source":"Docker Hub","isOnShelf":true,"supportMemorySplit":true,"remark":null})";

}

class PlatformRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAnEntry();
    void readsBothSpellingsOfTheFlag_data();
    void readsBothSpellingsOfTheFlag();
    void splitsCredentialsOff();
    void keepsAnAddressThatCannotBeParsed();
    void anotherTablesRowIsNoEntry_data();
    void anotherTablesRowIsNoEntry();
    void writesEveryField_data();
    void writesEveryField();
    void whatIsWrittenReadsTheSame();
    void readsTheOtherTables();
    void readsNoSecretOfANode();
};

void PlatformRowsTest::readsAnEntry()
{
    const auto entry = platformEntry(objectOf(ubuntu));
    QVERIFY(entry);
    QCOMPARE(entry->id, 1);
    const EntryFields fields{
        u"Ubuntu 22.04 CUDA"_s, u"nvidia/cuda:12.0-runtime-ubuntu22.04"_s, {}, u"Docker Hub"_s, true, true, {}};
    QCOMPARE(entry->fields, fields);
    QCOMPARE(entry->created, u"2025-01-22T10:00:00.123+08:00"_s);
    QCOMPARE(entry->updated, u"2025-01-23T10:00:00.123+08:00"_s);
    QVERIFY(entry->credential.isAnonymous());
}

void PlatformRowsTest::readsBothSpellingsOfTheFlag_data()
{
    QTest::addColumn<QByteArray>("flag");
    QTest::addColumn<bool>("listed");
    QTest::newRow("isOnShelf") << "\"isOnShelf\":true"_ba << true;
    QTest::newRow("isOnShelf, no") << "\"isOnShelf\":false"_ba << false;
    QTest::newRow("isListed") << "\"isListed\":true"_ba << true;
    QTest::newRow("isListed, no") << "\"isListed\":false"_ba << false;
    QTest::newRow("null") << "\"isOnShelf\":null"_ba << false;
    QTest::newRow("both: the code's") << "\"isListed\":false,\"isOnShelf\":true"_ba << true;
}

void PlatformRowsTest::readsBothSpellingsOfTheFlag()
{
    QFETCH(QByteArray, flag);
    const auto entry = platformEntry(objectOf(QByteArray(ubuntu).replace("\"isOnShelf\":true", flag)));
    QVERIFY(entry);
    QTEST(entry->fields.listed, "listed");
}

void PlatformRowsTest::splitsCredentialsOff()
{
    const QByteArray address = "admin:password123@registry.company.com/project/image:latest";
    const auto entry
        = platformEntry(objectOf(QByteArray(ubuntu).replace("nvidia/cuda:12.0-runtime-ubuntu22.04", address)));
    QVERIFY(entry);
    QCOMPARE(entry->fields.address, u"registry.company.com/project/image:latest"_s);
    QCOMPARE(entry->credential.username, u"admin"_s);
    QCOMPARE(entry->credential.password.reveal(), "password123"_ba);
}

void PlatformRowsTest::keepsAnAddressThatCannotBeParsed()
{
    const auto entry
        = platformEntry(objectOf(QByteArray(ubuntu).replace("nvidia/cuda:12.0-runtime-ubuntu22.04", "Not an Address")));
    QVERIFY(entry);
    QCOMPARE(entry->fields.address, u"Not an Address"_s);
}

void PlatformRowsTest::anotherTablesRowIsNoEntry_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("no ID") << "\"ID\":1,"_ba
                           << ""_ba;
    QTest::newRow("ID 0") << "\"ID\":1,"_ba
                          << "\"ID\":0,"_ba;
    QTest::newRow("no address") << "\"address\""_ba
                                << "\"addr\""_ba;
    QTest::newRow("a name that is a number") << "\"Ubuntu 22.04 CUDA\""_ba
                                             << "22"_ba;
    QTest::newRow("neither flag") << "\"isOnShelf\""_ba
                                  << "\"shown\""_ba;
    QTest::newRow("a flag that is a text") << "\"supportMemorySplit\":true"_ba
                                           << "\"supportMemorySplit\":\"yes\""_ba;
}

void PlatformRowsTest::anotherTablesRowIsNoEntry()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QVERIFY(ubuntu.contains(before));
    QVERIFY(!platformEntry(objectOf(QByteArray(ubuntu).replace(before, after))));
}

void PlatformRowsTest::writesEveryField_data()
{
    QTest::addColumn<PlatformStyle::Spelling>("flag");
    QTest::addColumn<QStringList>("names");
    const QStringList others{u"address"_s, u"description"_s, u"name"_s,
                             u"remark"_s,  u"source"_s,      u"supportMemorySplit"_s};
    QTest::newRow("the code's flag") << PlatformStyle::Spelling::Code << others + QStringList{u"isOnShelf"_s};
    QTest::newRow("the documents' flag") << PlatformStyle::Spelling::Documents << others + QStringList{u"isListed"_s};
    QTest::newRow("not known: both") << PlatformStyle::Spelling::Unknown
                                     << others + QStringList{u"isOnShelf"_s, u"isListed"_s};
}

void PlatformRowsTest::writesEveryField()
{
    QFETCH(PlatformStyle::Spelling, flag);
    QFETCH(QStringList, names);
    names.sort();
    const QJsonObject row = platformJson({}, flag);
    QCOMPARE(row.keys(), names);
    for (const auto &value : row)
        QVERIFY(!value.isNull()); // would be skipped there
}

void PlatformRowsTest::whatIsWrittenReadsTheSame()
{
    const EntryFields fields{u"名字"_s, u"nginx:1.27"_s, u"a\n\"b\""_s, {}, true, false, u"="_s};
    QJsonObject row = platformJson(fields, PlatformStyle::Spelling::Documents);
    row.insert(u"ID"_s, 7);
    QCOMPARE(platformEntry(row)->fields, fields);
}

void PlatformRowsTest::readsTheOtherTables()
{
    const auto instance = platformInstance(objectOf(
        R"({"ID":3,"name":"train-1","imageId":1,"specId":"2","nodeId":4,"containerStatus":"running","userName":"li"})"));
    QCOMPARE(instance->name, u"train-1"_s);
    QCOMPARE(instance->image, 1);
    QCOMPARE(instance->spec, 2); // as a text too
    QCOMPARE(instance->username, u"li"_s);
    const auto spec = platformSpec(objectOf(
        R"({"ID":2,"name":"half","gpuModel":"4090","gpuCount":1,"memoryCapacity":12,"pricePerHour":1.5,
            "isOnShelf":true,"supportMemorySplit":true,"dataDiskGb":null})"));
    QCOMPARE(spec->gpuMemory, 12);
    QCOMPARE(spec->pricePerHour, 1.5);
    QVERIFY(spec->slicing && spec->listed);
    QCOMPARE(spec->dataDisk, 0);
    QVERIFY(!platformInstance({}) && !platformSpec({}) && !platformNode({}));
}

void PlatformRowsTest::readsNoSecretOfANode()
{
    const auto node = platformNode(objectOf(
        R"({"ID":4,"name":"gpu-1","username":"root","password":"geheim","caCert":"geheim","clientCert":"geheim",
            "clientKey":"geheim","dockerAddress":"tcp://me:geheim@10.0.0.1:2376","gpuCount":8,"memoryCapacity":24,
            "dockerStatus":"connected","isOnShelf":true,"useTls":null})"));
    QCOMPARE(node->gpuCount, 8);
    QCOMPARE(node->dockerAddress, u"tcp://10.0.0.1:2376"_s);
    QCOMPARE(node->dockerStatus, u"connected"_s);
    QVERIFY(node->usesTls);
}

}

QTEST_GUILESS_MAIN(quaymaster::PlatformRowsTest)
#include "tst_platformrows.moc"
