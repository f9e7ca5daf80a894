#include "models/archives/tarheader.h"
#include "models/archives/tarplan.h"
#include "tests/models/archives/layouttest.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace quaymaster;

class LayoutTarTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_path = m_bench.path(u"image%1.tar"_s.arg(++m_count)); }

    void writesATarThatCanBeRead()
    {
        QUAYMASTER_VERIFY(Download(u"1.0"_s).write(m_path));
        QCOMPARE(wholeImages(m_path, m_bench.limits()), QStringList{u"1.0"_s});
        QVERIFY(!QFile::exists(m_path + ".partial"_L1));
        QVERIFY(!QFile::exists(m_path + ".partial.journal"_L1));
    }

    void writesTheSameBytesEveryTime()
    {
        QUAYMASTER_VERIFY(Download(u"1.0"_s).write(m_path));
        QUAYMASTER_VERIFY(Download(u"1.0"_s).write(m_path + ".again.tar"_L1));
        QCOMPARE(content(m_path), content(m_path + ".again.tar"_L1));
    }

    void isReadByTar()
    {
        QUAYMASTER_VERIFY(Download(u"1.0"_s).write(m_path));
        QProcess tar;
        tar.start(u"tar"_s, {u"-tf"_s, m_path});
        QVERIFY(tar.waitForFinished());
        QCOMPARE(tar.exitCode(), 0);
        const QByteArray names = tar.readAllStandardOutput();
        QVERIFY2(names.startsWith("oci-layout\nindex.json\nblobs/\nblobs/sha256/\n"), names.constData());
        QCOMPARE(tar.readAllStandardError(), QByteArray());
    }

    void hasNoNameBeforeTheEnd()
    {
        const Download download(u"1.0"_s);
        const auto writer = LayoutWriter::open(m_path, download.content());
        QUAYMASTER_VERIFY(writer);
        QUAYMASTER_VERIFY(download.fill(**writer, 2));
        const auto finished = (*writer)->finish();
        QVERIFY(!finished);
        QCOMPARE(kindOf(finished.error()), u"integrity"_s);
        QVERIFY(!QFile::exists(m_path));
    }

    void continuesWhereAnEarlierRunStopped()
    {
        const Download download(u"1.0"_s);
        const Descriptor blob = download.content().blobs.at(1);
        {
            const auto writer = LayoutWriter::open(m_path, download.content());
            QUAYMASTER_VERIFY(writer);
            QUAYMASTER_VERIFY(download.fill(**writer, 1));
            const auto sink = (*writer)->sink(blob);
            QUAYMASTER_VERIFY(sink);
            QUAYMASTER_VERIFY((*sink)->write(0, QByteArrayView(download.bytesOf(blob)).first(100)));
        }
        QFile journal(m_path + ".partial.journal"_L1);
        QVERIFY(journal.open(QIODevice::Append));
        journal.write("whole " + blob.digest.toString().toLatin1()); // cut off by a kill
        journal.close();
        const auto writer = LayoutWriter::open(m_path, download.content());
        QUAYMASTER_VERIFY(writer);
        QVERIFY((*writer)->has(download.content().blobs.at(0)));
        QVERIFY(!(*writer)->has(blob));
        {
            const auto sink = (*writer)->sink(blob);
            QUAYMASTER_VERIFY(sink);
            QCOMPARE((*sink)->present(), 100);
        }
        QUAYMASTER_VERIFY(download.fill(**writer));
        QUAYMASTER_VERIFY((*writer)->finish());
        QCOMPARE(wholeImages(m_path, m_bench.limits()), QStringList{u"1.0"_s});
    }

    void trustsNoJournalOfAnotherFileOrImage_data()
    {
        QTest::addColumn<bool>("isFileLost");
        QTest::newRow("the partial file was removed") << true;
        QTest::newRow("another image") << false;
    }
    void trustsNoJournalOfAnotherFileOrImage()
    {
        QFETCH(bool, isFileLost);
        {
            const Download download(u"1.0"_s, isFileLost ? 1 : 10);
            const auto writer = LayoutWriter::open(m_path, download.content());
            QUAYMASTER_VERIFY(writer);
            QUAYMASTER_VERIFY(download.fill(**writer));
        }
        if (isFileLost)
            QVERIFY(QFile::remove(m_path + ".partial"_L1));
        const Download download(u"1.0"_s);
        const auto writer = LayoutWriter::open(m_path, download.content());
        QUAYMASTER_VERIFY(writer);
        for (const Descriptor &blob : download.content().blobs)
            QVERIFY(!(*writer)->has(blob));
        QUAYMASTER_VERIFY(download.fill(**writer));
        QUAYMASTER_VERIFY((*writer)->finish());
        QCOMPARE(wholeImages(m_path, m_bench.limits()), QStringList{u"1.0"_s});
    }

    void beginsABlobAnewWhenItsBytesWereWrong()
    {
        const Download download(u"1.0"_s);
        const Descriptor blob = download.content().blobs.at(1);
        const auto writer = LayoutWriter::open(m_path, download.content());
        QUAYMASTER_VERIFY(writer);
        auto sink = (*writer)->sink(blob);
        QUAYMASTER_VERIFY(sink);
        QUAYMASTER_VERIFY((*sink)->write(0, QByteArray(50, '?')));
        QUAYMASTER_VERIFY((*sink)->write(0, QByteArrayView(download.bytesOf(blob)).first(10)));
        QCOMPARE((*sink)->present(), 10);
        QVERIFY(!(*sink)->commit());
        QVERIFY(!(*sink)->write(10, QByteArray(blob.size, 'x')));
        QUAYMASTER_VERIFY(download.fill(**writer));
        QUAYMASTER_VERIFY((*writer)->finish());
        QCOMPARE(wholeImages(m_path, m_bench.limits()), QStringList{u"1.0"_s});
    }

    void isDoneWhenTheSameFileIsThere()
    {
        QUAYMASTER_VERIFY(Download(u"1.0"_s).write(m_path));
        const QByteArray before = content(m_path);
        const Download again(u"1.0"_s);
        const auto writer = LayoutWriter::open(m_path, again.content());
        QUAYMASTER_VERIFY(writer);
        for (const Descriptor &blob : again.content().blobs)
            QVERIFY((*writer)->has(blob));
        QUAYMASTER_VERIFY((*writer)->finish());
        QCOMPARE(content(m_path), before);
    }

    void refusesAFileWithOtherContent()
    {
        QUAYMASTER_VERIFY(Download(u"1.0"_s, 1).write(m_path));
        const auto second = Download(u"1.0"_s, 10).write(m_path);
        QVERIFY(!second);
        QCOMPARE(kindOf(second.error()), u"conflict"_s);
    }

    void refusesASecondWriter()
    {
        const Download download(u"1.0"_s);
        const auto first = LayoutWriter::open(m_path, download.content());
        QUAYMASTER_VERIFY(first);
        const auto second = LayoutWriter::open(m_path, download.content());
        QVERIFY(!second);
        QCOMPARE(kindOf(second.error()), u"conflict"_s);
    }

    void refusesWhenTheDiskIsTooSmallNamingWhatIsMissing()
    {
        LayoutWriter::Content content = Download(u"1.0"_s).content();
        content.blobs.first().size = 1LL << 50;
        const auto writer = LayoutWriter::open(m_path, content);
        QVERIFY(!writer);
        QCOMPARE(kindOf(writer.error()), u"io"_s);
    }

    void plansPlacesThatFollowOneAnother()
    {
        const Download download(u"1.0"_s);
        const auto plan = TarPlan::of(download.content());
        QUAYMASTER_VERIFY(plan);
        QMap<qint64, qint64> parts; // begin → size
        for (const TarPlan::Place &place : plan->fixed)
            parts.insert(place.offset, place.bytes.size());
        for (const Descriptor &blob : download.content().blobs)
            parts.insert(plan->blobs.value(blob.digest), blob.size);
        qint64 end = 0;
        for (auto part = parts.cbegin(); part != parts.cend(); end += part.value(), ++part)
            QCOMPARE(part.key(), end);
        QCOMPARE(end, plan->size);
        QCOMPARE(end % 512, 0);
    }

    void writesHeadersForSizesOver8GiBAndLongNames()
    {
        const QByteArray name = "blobs/sha512/" + QByteArray(128, 'a');
        const QByteArray header = tarHeader(name, 9LL << 30);
        const auto parsed = sizeIn(header.last(512));
        QCOMPARE(parsed, 9LL << 30);
        QCOMPARE(header.size(), 3 * 512);
        QVERIFY(header.contains(name + '\0'));
    }

private:
    static qint64 sizeIn(const QByteArray &block);
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Workbench m_bench;
    QString m_path;
    int m_count = 0;
};

qint64 LayoutTarTest::sizeIn(const QByteArray &block)
{
    const auto header = TarHeader::parse(block);
    return header && *header ? (*header)->size : -1;
}

QTEST_GUILESS_MAIN(LayoutTarTest)
#include "tst_layouttar.moc"
