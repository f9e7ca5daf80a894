#include "models/archives/fileslice.h"
#include "models/archives/tarreader.h"
#include "tests/models/archives/archivetest.h"

using namespace Qt::StringLiterals;
using namespace quaymaster;
using fixtures::TarBuilder;

namespace
{

struct Walk
{
    QStringList entries; ///< name, size and content's begin
    QString failure; ///< kind
    QString words;
};

Walk walk(const QByteArray &tar, const std::stop_token &stop = {})
{
    BlobStream stream(std::make_shared<MemoryBytes>(tar), stop);
    TarReader reader(stream, tar.size(), stop);
    Walk walk;
    while (true) {
        const auto entry = reader.next();
        if (!entry) {
            walk.failure = kindOf(entry.error());
            walk.words = entry.error().summary + u' ' + entry.error().detail;
            return walk;
        }
        if (!*entry)
            return walk;
        QByteArray head(8, '\0');
        const auto got = reader.read(head.data(), head.size());
        if (got && (*entry)->link.isEmpty())
            walk.entries.append(
                u"%1 %2 %3"_s.arg((*entry)->name).arg((*entry)->size).arg(QString::fromUtf8(head.first(*got))));
        else
            walk.entries.append((*entry)->name + " -> "_L1 + (*entry)->link);
    }
}

QByteArray withSizeField(const QByteArray &field)
{
    QByteArray block = TarBuilder::headerBlock("big"_ba, 0, '0');
    block.replace(124, field.size(), field);
    return TarBuilder::withChecksum(block);
}

}

class TarReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("tar");
        QTest::addColumn<QStringList>("entries");
        const QByteArray longName = QByteArray(60, 'd') + '/' + QByteArray(90, 'f');
        QTest::newRow("files and folders") << TarBuilder().folder("a/"_ba).file("a/b"_ba, "xyz"_ba).finished()
                                           << QStringList{u"a 0 "_s, u"a/b 3 xyz"_s};
        QTest::newRow("a leading ./") << TarBuilder().file("./a//b"_ba, "x"_ba).finished() << QStringList{u"a/b 1 x"_s};
        QTest::newRow("links") << TarBuilder().symLink("s"_ba, "../t"_ba).hardLink("h"_ba, "t"_ba).finished()
                               << QStringList{u"s -> ../t"_s, u"h -> t"_s};
        QTest::newRow("GNU long name") << TarBuilder().longName('L', longName).file("cut"_ba, "x"_ba).finished()
                                       << QStringList{QString::fromLatin1(longName) + " 1 x"_L1};
        QTest::newRow("GNU long link") << TarBuilder().longName('K', longName).symLink("s"_ba, "cut"_ba).finished()
                                       << QStringList{"s -> "_L1 + QString::fromLatin1(longName)};
        QTest::newRow("pax path and link") << TarBuilder()
                                                  .pax({"path=" + longName, "linkpath=there"_ba, "mtime=1.5"_ba})
                                                  .symLink("s"_ba, "x"_ba)
                                                  .finished()
                                           << QStringList{QString::fromLatin1(longName) + " -> there"_L1};
        QTest::newRow("pax size wins") << TarBuilder()
                                              .pax({"size=3"_ba})
                                              .header("a"_ba, 0, '0')
                                              .raw("xyz"_ba + QByteArray(509, '\0'))
                                              .file("b"_ba, "c"_ba)
                                              .finished()
                                       << QStringList{u"a 3 xyz"_s, u"b 1 c"_s};
        QTest::newRow("pax only for the next")
            << TarBuilder().pax({"path=p"_ba}).file("a"_ba, ""_ba).file("b"_ba, ""_ba).finished()
            << QStringList{u"p 0 "_s, u"b 0 "_s};
        QTest::newRow("base-256 size") << TarBuilder()
                                              .raw(withSizeField(QByteArray("\x80\0\0\0\0\0\0\0\0\0\0\x02", 12)))
                                              .raw("xy"_ba + QByteArray(510, '\0'))
                                              .finished()
                                       << QStringList{u"big 2 xy"_s};
        QTest::newRow("without the end") << TarBuilder().file("a"_ba, "x"_ba).unfinished() << QStringList{u"a 1 x"_s};
        QTest::newRow("data after the end")
            << TarBuilder().file("a"_ba, "x"_ba).finished() + TarBuilder().file("b"_ba, "x"_ba).finished()
            << QStringList{u"a 1 x"_s};
        QTest::newRow("empty") << TarBuilder().finished() << QStringList();
    }
    void readsEveryForm()
    {
        QFETCH(QByteArray, tar);
        const Walk found = walk(tar);
        QCOMPARE(found.failure + found.words, QString());
        QTEST(found.entries, "entries");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("tar");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &tar, const QString &words,
                            const QString &kind = u"invalid"_s) { QTest::newRow(name) << tar << kind << words; };
        row("an absolute path", TarBuilder().file("/etc/passwd"_ba, ""_ba).finished(), u"/etc/passwd"_s);
        row("a path upwards", TarBuilder().file("a/../../b"_ba, ""_ba).finished(), u"unsafe path"_s);
        row("a pax path upwards", TarBuilder().pax({"path=../b"_ba}).file("b"_ba, ""_ba).finished(), u"unsafe path"_s);
        row("a NUL in a pax path",
            TarBuilder().pax({"path=a" + QByteArray(1, '\0') + "b"}).file("b"_ba, ""_ba).finished(), u"unsafe path"_s);
        row("no tar", QByteArray(2000, 'x'), u"no tar"_s);
        row("a wrong checksum",
            TarBuilder()
                .file("a"_ba, "x"_ba)
                .raw(TarBuilder::headerBlock("b"_ba, 0, '0').replace(0, 1, "c"))
                .finished(),
            u"checksum"_s);
        row("half a header", TarBuilder().file("a"_ba, "x"_ba).unfinished() + QByteArray(100, 'h'), u"too early"_s);
        row("half the data", TarBuilder().header("a"_ba, 5000, '0').raw(QByteArray(512, 'x')).unfinished(),
            u"a is not complete"_s);
        row("a size beyond everything",
            TarBuilder().raw(withSizeField(QByteArray("\x80\0\0\0\x7f\xff\xff\xff\xff\xff\xff\xff", 12))).finished(),
            u"impossible size"_s);
        row("a negative size", TarBuilder().raw(withSizeField(QByteArray(12, '\xff'))).finished(),
            u"impossible size"_s);
        row("a size that is no number", TarBuilder().raw(withSizeField("0000000zz00"_ba)).finished(),
            u"impossible size"_s);
        row("a negative pax size", TarBuilder().pax({"size=-1"_ba}).file("a"_ba, ""_ba).finished(), u"pax"_s);
        row("a pax record that is too long",
            TarBuilder().header("x"_ba, 20, 'x').raw("99 path=a\n"_ba + QByteArray(502, '\0')).finished(), u"pax"_s);
        row("a pax record without =", TarBuilder().pax({"path"_ba}).file("a"_ba, ""_ba).finished(), u"pax"_s);
        row("an enormous pax header", TarBuilder().header("x"_ba, 1LL << 30, 'x').finished(), u"extended header"_s);
        row("a name of 5,000 bytes", TarBuilder().longName('L', QByteArray(5000, 'n')).file("a"_ba, ""_ba).finished(),
            u"names"_s);
        row("sparse files", TarBuilder().header("a"_ba, 0, 'S').finished(), u"sparse"_s, u"unsupported"_s);
        row("pax sparse files", TarBuilder().pax({"GNU.sparse.major=1"_ba}).file("a"_ba, ""_ba).finished(), u"sparse"_s,
            u"unsupported"_s);
        row("endless entries", QByteArray(TarBuilder::headerBlock("a"_ba, 0, '5')).repeated(TarReader::entryLimit + 1),
            u"entries"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, tar);
        QFETCH(QString, words);
        const Walk found = walk(tar);
        QTEST(found.failure, "kind");
        QVERIFY2(found.words.contains(words), qPrintable(found.words));
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(walk(TarBuilder().file("a"_ba, "x"_ba).finished(), stop.get_token()).failure, u"cancelled"_s);
    }

    void tellsWhereDataBegins()
    {
        const QByteArray tar = TarBuilder().folder("f/"_ba).file("a"_ba, "here"_ba).finished();
        BlobStream stream(std::make_shared<MemoryBytes>(tar));
        TarReader reader(stream, tar.size());
        QUAYMASTER_VERIFY(reader.next());
        const auto entry = reader.next();
        QUAYMASTER_VERIFY(entry);
        QCOMPARE(tar.mid((*entry)->offset, (*entry)->size), "here"_ba);
    }
};

QTEST_GUILESS_MAIN(TarReaderTest)
#include "tst_tarreader.moc"
