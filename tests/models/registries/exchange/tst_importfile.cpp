#include "models/registries/exchange/importfile.h"

#include <QBuffer>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class ImportFileTest : public QObject
{
    Q_OBJECT

private slots:
    void formatByName_data();
    void formatByName();
    void readsADevice();
    void saysWhenItCannotRead();
    void tooLarge();
    void encodings_data();
    void encodings();
    void gbkIsOfferedAndTaken();
    void nulIsRefused();
};

void ImportFileTest::formatByName_data()
{
    QTest::addColumn<ExchangeFormat>("format");
    QTest::newRow("a.csv") << ExchangeFormat::Csv;
    QTest::newRow("a.json") << ExchangeFormat::Json;
    QTest::newRow("A.JSON") << ExchangeFormat::Json;
    QTest::newRow("json") << ExchangeFormat::Csv;
    QTest::newRow("a.json.txt") << ExchangeFormat::Csv;
}

void ImportFileTest::formatByName()
{
    QFETCH(const ExchangeFormat, format);
    QCOMPARE(exchangeFormat(QString::fromLatin1(QTest::currentDataTag())), format);
}

void ImportFileTest::readsADevice()
{
    const QByteArray bytes = "name,address\r\n"_ba.repeated(300'000);
    QBuffer device;
    device.setData(bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto read = importBytes(device);
    QVERIFY(read);
    QCOMPARE(*read, bytes);
}

void ImportFileTest::saysWhenItCannotRead()
{
    QBuffer closed;
    const auto read = importBytes(closed);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Io);
}

void ImportFileTest::tooLarge()
{
    QByteArray bytes(largestImport + 1, 'a');
    QCOMPARE(importRows(bytes, ExchangeFormat::Csv).error().kind, Error::Kind::Invalid);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto read = importBytes(device);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QVERIFY(read.error().summary.contains(u"64"_s));
}

void ImportFileTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << "名字,地址\n镜像,nginx\n"_ba;
    QTest::newRow("UTF-8 with BOM") << "\xef\xbb\xbf名字,地址\n镜像,nginx\n"_ba;
    const QString tabs = u"名字\t地址\n镜像\tnginx\n"_s;
    QTest::newRow("UTF-16, which spreadsheets write with tabs")
        << "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(tabs.utf16()), tabs.size() * 2);
}

void ImportFileTest::encodings()
{
    QFETCH(const QByteArray, bytes);
    const auto read = importRows(bytes, ExchangeFormat::Csv);
    QVERIFY(read);
    QCOMPARE(read->rows.size(), 1);
    QCOMPARE(read->rows.constFirst().fields.name, u"镜像"_s);
    QCOMPARE(read->rows.constFirst().fields.address, u"nginx"_s);
}

void ImportFileTest::gbkIsOfferedAndTaken()
{
    const QByteArray bytes = "\xc3\xfb\xd7\xd6,\xb5\xd8\xd6\xb7\r\n\xbe\xb5\xcf\xf1,nginx\r\n"_ba;
    const auto refused = importRows(bytes, ExchangeFormat::Csv);
    QVERIFY(!refused);
    QCOMPARE(refused.error().typed, u"--encoding GBK"_s);
    const auto read = importRows(bytes, ExchangeFormat::Csv, u"GBK"_s);
    QVERIFY(read);
    QCOMPARE(read->rows.constFirst().fields.name, u"镜像"_s);
    const auto json = importRows("[{\"name\":\"\xbe\xb5\xcf\xf1\"}]"_ba, ExchangeFormat::Json, u"GBK"_s);
    QVERIFY(json);
    QCOMPARE(json->rows.constFirst().fields.name, u"镜像"_s);
}

void ImportFileTest::nulIsRefused()
{
    const auto read = importRows(QByteArray("address\nngi\0nx\n", 15), ExchangeFormat::Csv);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(ImportFileTest)
#include "tst_importfile.moc"
