#include "models/registries/exchange/csvreader.h"
#include "models/registries/exchange/csvwriter.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

using Records = QList<QStringList>;

namespace
{

Records recordsIn(QStringView text, QChar separator = u',')
{
    CsvReader reader(text, separator);
    Records records;
    while (reader.next())
        records.append(reader.cells());
    return records;
}

}

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void rowsAreRecords();
    void unterminated_data();
    void unterminated();
    void textBehindTheMark();
    void countsMoreCellsThanItKeeps();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void escapesFormulas_data();
    void escapesFormulas();
};

void CsvReaderTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Records>("records");
    const auto row
        = [](const char *name, const QString &text, const Records &records) { QTest::newRow(name) << text << records; };
    row("nothing", {}, {});
    row("one cell", u"a"_s, {{u"a"_s}});
    row("CRLF", u"a,b\r\nc,d\r\n"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("LF, none at the end", u"a\nb"_s, {{u"a"_s}, {u"b"_s}});
    row("CR", u"a\rb\r"_s, {{u"a"_s}, {u"b"_s}});
    row("LF before CR are two lines", u"a\n\rb"_s, {{u"a"_s}, {QString()}, {u"b"_s}});
    row("empty cells", u",\n,"_s, {{QString(), QString()}, {QString(), QString()}});
    row("a blank line", u"a\n\nb"_s, {{u"a"_s}, {QString()}, {u"b"_s}});
    row("white space belongs to the cell", u" a , b "_s, {{u" a "_s, u" b "_s}});
    row("quoted", u"\"a\",\"\""_s, {{u"a"_s, QString()}});
    row("quoted separator", u"\"a,b\",c"_s, {{u"a,b"_s, u"c"_s}});
    row("quoted lines", u"\"a\r\nb\n\rc\",d\n"_s, {{u"a\r\nb\n\rc"_s, u"d"_s}});
    row("doubled marks", u"\"say \"\"a\"\"\",\"\"\"\""_s, {{u"say \"a\""_s, u"\""_s}});
    row("a mark inside of a plain cell", u"5\" disk,b"_s, {{u"5\" disk"_s, u"b"_s}});
    row("Chinese", u"镜像,\"地，址\"\n"_s, {{u"镜像"_s, u"地，址"_s}});
}

void CsvReaderTest::reads()
{
    QFETCH(const QString, text);
    QFETCH(const Records, records);
    QCOMPARE(recordsIn(text), records);
    QCOMPARE(recordsIn(QString(text).replace(u',', u'\t'), u'\t').size(), records.size());
}

void CsvReaderTest::rowsAreRecords()
{
    const QString text = u"a\n\"b\nb\nb\"\n\nc"_s;
    CsvReader reader(text, u',');
    QVERIFY(reader.next() && reader.next());
    QCOMPARE(reader.row(), 2);
    QVERIFY(reader.next());
    QVERIFY(reader.isBlank());
    QVERIFY(reader.next());
    QCOMPARE(reader.row(), 4);
    QCOMPARE(reader.cells(), QStringList{u"c"_s});
    QVERIFY(!reader.next());
    QVERIFY(!reader.isUnterminated());
}

void CsvReaderTest::unterminated_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("at once") << u"a\n\""_s;
    QTest::newRow("in a cell") << u"a\nb,\"c\nd,e\n"_s;
    QTest::newRow("behind a doubled mark") << u"a\n\"b\"\""_s;
}

void CsvReaderTest::unterminated()
{
    QFETCH(const QString, text);
    CsvReader reader(text, u',');
    QVERIFY(reader.next());
    QVERIFY(!reader.next());
    QVERIFY(reader.isUnterminated());
    QCOMPARE(reader.row(), 2);
    QVERIFY(!reader.next());
}

void CsvReaderTest::textBehindTheMark()
{
    const QString text = u"a,\"b\"c,d\ne\n"_s;
    CsvReader reader(text, u',');
    QVERIFY(reader.next());
    QCOMPARE(reader.brokenCell(), 1);
    QCOMPARE(reader.cells(), QStringList({u"a"_s, u"bc"_s, u"d"_s}));
    QVERIFY(reader.next());
    QCOMPARE(reader.brokenCell(), -1);
}

void CsvReaderTest::countsMoreCellsThanItKeeps()
{
    const QString text = QString(1'000'000, u',') + u"\n,"_s;
    CsvReader reader(text, u',');
    QVERIFY(reader.next());
    QCOMPARE(reader.cellCount(), 1'000'001);
    QCOMPARE(reader.cells().size(), CsvReader::mostCells);
    QVERIFY(reader.next());
    QCOMPARE(reader.cellCount(), 2);
}

void CsvReaderTest::writesWhatItReads_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringList{u"a"_s, {}, u"b c"_s} << u"a,,b c"_s;
    QTest::newRow("separator") << QStringList{u"a,b"_s} << u"\"a,b\""_s;
    QTest::newRow("marks") << QStringList{u"\""_s, u"a\"b"_s} << u"\"\"\"\",\"a\"\"b\""_s;
    QTest::newRow("lines") << QStringList{u"a\nb"_s, u"a\rb"_s} << u"\"a\nb\",\"a\rb\""_s;
}

void CsvReaderTest::writesWhatItReads()
{
    QFETCH(const QStringList, cells);
    QTEST(csvRecord(cells, u','), "text");
    for (const QChar separator : {u',', u'\t', u';'})
        QCOMPARE(recordsIn(csvRecord(cells, separator), separator), Records{cells});
}

void CsvReaderTest::escapesFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("text") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("=") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0"_s;
    for (const char *first : {"+", "-", "@", "\t", "\r"})
        QTest::newRow(first) << QString::fromLatin1(first) + u'x' << u'\'' + QString::fromLatin1(first) + u'x';
    QTest::newRow("line feed is none") << u"\n=1"_s << u"\n=1"_s;
    QTest::newRow("space is none") << u" =1"_s << u" =1"_s;
    QTest::newRow("apostrophes alone") << u"''"_s << u"''"_s;
    QTest::newRow("apostrophe and text") << u"'quoted'"_s << u"'quoted'"_s;
    QTest::newRow("already escaped") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("escaped twice") << u"''-"_s << u"'''-"_s;
}

void CsvReaderTest::escapesFormulas()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, escaped);
    QCOMPARE(formulaEscaped(cell), escaped);
    QCOMPARE(formulaUnescaped(escaped), cell);
    // What others have written is taken too.
    if (!cell.startsWith(u'\''))
        QCOMPARE(formulaUnescaped(cell), cell);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
