#include "models/registries/exchange/entrytable.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

RegistryEntry entry(const EntryFields &fields)
{
    RegistryEntry made;
    made.fields = fields;
    return made;
}

const EntryFields nginx{u"nginx"_s, u"nginx:1.27"_s, u"Web server"_s, u"Docker Hub"_s, false, true, u"=1+1"_s};

}

class EntryTableTest : public QObject
{
    Q_OBJECT

private slots:
    void writesCsv();
    void writesTsv();
    void readsColumns_data();
    void readsColumns();
    void whatTheFileDoesNotHave();
    void ignoresOtherColumns();
    void flags_data();
    void flags();
    void refusedTables_data();
    void refusedTables();
    void wrongRows_data();
    void wrongRows();
    void blankLinesAreSkipped();
    void cellsThatAreMissingAtTheEndAreEmpty();
    void tooManyRows();
    void stops();
    void pastes_data();
    void pastes();
    void refusedPastes_data();
    void refusedPastes();
    void splitsUserInformation();
    void shiftedRowsShowNoPassword();
};

void EntryTableTest::writesCsv()
{
    EntryFields hard{u"名\"字\""_s, u"a/b"_s, u"1\n2"_s, u"a,b"_s, true, false, u"'-"_s};
    QCOMPARE(entriesToCsv({entry(nginx), entry(hard)}),
             u"\uFEFF名字,地址,描述,来源,是否支持显存切分,是否上架,备注\r\n"
             "nginx,nginx:1.27,Web server,Docker Hub,否,是,'=1+1\r\n"
             "\"名\"\"字\"\"\",a/b,\"1\n2\",\"a,b\",是,否,''-\r\n"_s.toUtf8());
    QVERIFY(entriesToCsv({}).startsWith("\xef\xbb\xbf"));
}

void EntryTableTest::writesTsv()
{
    QCOMPARE(entriesToTsv({entry(nginx)}),
             u"名字\t地址\t描述\t来源\t是否支持显存切分\t是否上架\t备注\n"
             "nginx\tnginx:1.27\tWeb server\tDocker Hub\t否\t是\t'=1+1\n"_s);
    QCOMPARE(entriesToTsv({entry(nginx)}, false), u"nginx\tnginx:1.27\tWeb server\tDocker Hub\t否\t是\t'=1+1\n"_s);
}

void EntryTableTest::readsColumns_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("Chinese") << u"名字,地址,描述,来源,是否支持显存切分,是否上架,备注"_s;
    QTest::newRow("English") << u"name,address,description,source,supportMemorySplit,isOnShelf,remark"_s;
    QTest::newRow("as in JSON") << u"name,address,description,source,slicing,listed,remark"_s;
    QTest::newRow("the other spelling") << u"Name,ADDRESS, description ,source,supportMemorySplit,isListed,remark"_s;
    QTest::newRow("mixed") << u"名字,address,描述,source,\"是否支持显存切分\",是否上架 ,remark"_s;
}

void EntryTableTest::readsColumns()
{
    QFETCH(const QString, header);
    const QString cells = u"nginx,nginx:1.27,Web server,Docker Hub,否,是,'=1+1"_s;
    QStringList names = header.split(u',');
    QStringList values = cells.split(u',');
    for (int turn = 0; turn < entryFieldCount; ++turn) {
        for (const QChar separator : {u',', u'\t', u';'}) {
            const auto read = tableRows(names.join(separator) + u"\r\n"_s + values.join(separator) + u"\r\n"_s);
            QVERIFY(read);
            QCOMPARE(read->rows.size(), 1);
            const ImportRow &row = read->rows.constFirst();
            QVERIFY(row.problems.isEmpty() && row.has.all());
            QCOMPARE(row.row, 2);
            QCOMPARE(row.fields, nginx);
            QVERIFY(read->ignoredColumns.isEmpty());
        }
        names.append(names.takeFirst());
        values.append(values.takeFirst());
    }
}

void EntryTableTest::whatTheFileDoesNotHave()
{
    const auto read = tableRows(u"image,地址,是否上架\r\nx,nginx,\r\n"_s);
    QVERIFY(read);
    const ImportRow &row = read->rows.constFirst();
    QVERIFY(row.problems.isEmpty());
    QVERIFY(row.hasField(EntryField::Address));
    QCOMPARE(row.has.count(), 1U); // an empty flag says nothing
    QCOMPARE(row.address.normalised(), u"docker.io/library/nginx:latest"_s);
}

void EntryTableTest::ignoresOtherColumns()
{
    const auto read = tableRows(u"ID,address,创建时间,\r\n7,nginx,yesterday,\r\n"_s);
    QVERIFY(read);
    QCOMPARE(read->ignoredColumns, QStringList({u"ID"_s, u"创建时间"_s}));
    QCOMPARE(read->rows.size(), 1);
}

void EntryTableTest::flags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("flag"); // -1: wrong
    for (const char *yes : {"是", "yes", "YES", "true", "True", "1", " yes "})
        QTest::newRow(yes) << QString::fromUtf8(yes) << 1;
    for (const char *no : {"否", "no", "No", "false", "FALSE", "0"})
        QTest::newRow(no) << QString::fromUtf8(no) << 0;
    for (const char *wrong : {"maybe", "2", "y", "是的", "-"})
        QTest::newRow(wrong) << QString::fromUtf8(wrong) << -1;
}

void EntryTableTest::flags()
{
    QFETCH(const QString, text);
    QFETCH(const int, flag);
    const auto read = tableRows(u"address,slicing,是否上架\r\nnginx,%1,%1\r\n"_s.arg(text));
    QVERIFY(read);
    const ImportRow &row = read->rows.constFirst();
    QCOMPARE(row.problems.size(), flag < 0 ? 2 : 0);
    if (flag < 0) {
        QCOMPARE(row.problems.constFirst().row, 2);
        QCOMPARE(row.problems.constFirst().column, u"slicing"_s);
        QCOMPARE(row.problems.constLast().column, u"是否上架"_s);
        QVERIFY(!row.problems.constFirst().reason.isEmpty());
        return;
    }
    QCOMPARE(row.fields.slicing, flag == 1);
    QCOMPARE(row.fields.listed, flag == 1);
}

void EntryTableTest::refusedTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << u"address"_s;
    QTest::newRow("no header") << u"nginx,nginx:1.27\r\n"_s << u"address"_s;
    QTest::newRow("no address") << u"name,remark\r\na,b\r\n"_s << u"address"_s;
    QTest::newRow("the same column twice") << u"address,name,address\r\na,b,c\r\n"_s << u"address"_s;
    QTest::newRow("in two languages") << u"地址,name,address\r\na,b,c\r\n"_s << u"地址"_s;
    QTest::newRow("open quotation mark") << u"address\r\na\r\n\"b\r\nc\r\n"_s << u"row 3"_s;
}

void EntryTableTest::refusedTables()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const auto read = tableRows(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QVERIFY2(read.error().summary.contains(says), qPrintable(read.error().summary));
}

void EntryTableTest::wrongRows_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("column");
    QTest::newRow("too many cells") << u"nginx,a,b"_s << QString();
    QTest::newRow("too many empty cells") << u"nginx,a,"_s << QString();
    QTest::newRow("text behind the mark") << u"nginx,\"a\"b"_s << u"备注"_s;
    QTest::newRow("NUL") << u"nginx,a\0b"_s << u"备注"_s;
    QTest::newRow("a lone surrogate") << u"nginx,a"_s + QChar(0xD800) << u"备注"_s;
}

void EntryTableTest::wrongRows()
{
    QFETCH(const QString, line);
    const auto read = tableRows(u"address,备注\r\nalpine,a\r\n"_s + line + u"\r\nbusybox,b\r\n"_s);
    QVERIFY(read);
    QCOMPARE(read->rows.size(), 3);
    QVERIFY(read->rows.at(0).problems.isEmpty());
    QVERIFY(read->rows.at(2).problems.isEmpty());
    QCOMPARE(read->rows.at(1).problems.size(), 1);
    const ImportProblem &problem = read->rows.at(1).problems.constFirst();
    QCOMPARE(problem.row, 3);
    QTEST(problem.column, "column");
    QVERIFY(!problem.reason.isEmpty());
}

void EntryTableTest::blankLinesAreSkipped()
{
    const auto read = tableRows(u"address,remark\r\n\r\nnginx,a\r\n\r\n,\r\n,,,\r\n"_s); // Excel leaves such
    QVERIFY(read);
    QCOMPARE(read->rows.size(), 1);
    QCOMPARE(read->rows.constFirst().row, 3);
}

/// Some spreadsheets write no separators behind the last cell that holds anything.
void EntryTableTest::cellsThatAreMissingAtTheEndAreEmpty()
{
    const auto read = tableRows(u"name,address,isOnShelf,remark\r\nweb,nginx\r\n"_s);
    QVERIFY(read);
    const ImportRow &row = read->rows.constFirst();
    QVERIFY(row.problems.isEmpty());
    QCOMPARE(row.fields.address, u"nginx"_s);
    QVERIFY(row.hasField(EntryField::Remark));
    QVERIFY(row.fields.remark.isEmpty());
    QVERIFY(!row.hasField(EntryField::Listed));
}

void EntryTableTest::tooManyRows()
{
    const QString fits = u"address\n"_s + u"a\n"_s.repeated(mostImportRows - 1);
    QVERIFY(tableRows(fits));
    const auto read = tableRows(fits + u"a\n"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
}

void EntryTableTest::stops()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(tableRows(u"address\nnginx"_s, stop.get_token()).error().kind, Error::Kind::Cancelled);
    QCOMPARE(pastedRows(u"nginx"_s, stop.get_token()).error().kind, Error::Kind::Cancelled);
}

void EntryTableTest::pastes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("fields");
    QTest::addColumn<qint64>("row");
    QTest::newRow("with names") << u"备注\t地址\na remark\tnginx:1.27\n"_s << qsizetype(2) << qint64(2);
    QTest::newRow("one column is the address") << u"nginx:1.27"_s << qsizetype(1) << qint64(1);
    QTest::newRow("one column, with its name") << u"address\nnginx:1.27"_s << qsizetype(1) << qint64(2);
    QTest::newRow("two columns") << u"a name\tnginx:1.27\r\n"_s << qsizetype(2) << qint64(1);
    QTest::newRow("all columns") << u"a name\tnginx:1.27\ta\tb\t否\t是\tc"_s << qsizetype(7) << qint64(1);
    QTest::newRow("blank lines first") << u"\r\n\r\nnginx:1.27"_s << qsizetype(1) << qint64(3);
    QTest::newRow("lines in a cell") << u"a name\tnginx:1.27\t\"one\n\ttwo\""_s << qsizetype(3) << qint64(1);
}

void EntryTableTest::pastes()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, fields);
    const auto read = pastedRows(text);
    QVERIFY(read);
    QCOMPARE(read->rows.size(), 1);
    const ImportRow &row = read->rows.constFirst();
    QVERIFY(row.problems.isEmpty());
    QCOMPARE(row.fields.address, u"nginx:1.27"_s);
    QCOMPARE(qsizetype(row.has.count()), fields);
    QTEST(row.row, "row");
    QVERIFY(read->ignoredColumns.isEmpty());
}

void EntryTableTest::refusedPastes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("more columns than an entry has") << u"1\t2\t3\t4\t5\t6\t7\t8"_s;
    QTest::newRow("an open quotation mark") << u"\"nginx"_s;
}

void EntryTableTest::refusedPastes()
{
    QFETCH(const QString, text);
    const auto read = pastedRows(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
}

void EntryTableTest::splitsUserInformation()
{
    const auto read = tableRows(u"address\nadmin:password123@registry.company.com/project/image:v1.0\n"_s);
    QVERIFY(read);
    const ImportRow &row = read->rows.constFirst();
    QCOMPARE(row.fields.address, u"registry.company.com/project/image:v1.0"_s);
    QCOMPARE(row.address.username, u"admin"_s);
    QCOMPARE(row.address.password, Secret("password123"));
    QVERIFY(row.problems.isEmpty());
}

void EntryTableTest::shiftedRowsShowNoPassword()
{
    const auto read = tableRows(u"address,isOnShelf\nnginx,admin:password123@registry.company.com/a:v1\n"_s);
    QVERIFY(read);
    QVERIFY(!read->rows.constFirst().problems.constFirst().reason.contains(u"password123"_s));
}

QTEST_GUILESS_MAIN(EntryTableTest)
#include "tst_entrytable.moc"
