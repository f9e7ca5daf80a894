#include "tests/models/archives/layouttest.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace quaymaster;

class LayoutFolderTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_path = m_bench.path(u"folder%1"_s.arg(++m_count)); }

    void writesALayoutThatCanBeRead()
    {
        QUAYMASTER_VERIFY(Download(u"1.0"_s).write(m_path));
        QCOMPARE(wholeImages(m_path, m_bench.limits()), QStringList{u"1.0"_s});
        QCOMPARE(partials(), QStringList());
    }

    void keepsTheIndexForTheEnd()
    {
        const Download download(u"1.0"_s);
        const auto writer = LayoutWriter::open(m_path, download.content());
        QUAYMASTER_VERIFY(writer);
        QUAYMASTER_VERIFY(download.fill(**writer, 2));
        QVERIFY(!QFile::exists(m_path + "/index.json"_L1));
        const auto finished = (*writer)->finish();
        QVERIFY(!finished);
        QCOMPARE(kindOf(finished.error()), u"integrity"_s);
        QVERIFY(!QFile::exists(m_path + "/index.json"_L1));
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
        const auto writer = LayoutWriter::open(m_path, download.content());
        QUAYMASTER_VERIFY(writer);
        QVERIFY((*writer)->has(download.content().blobs.at(0)));
        QVERIFY(!(*writer)->has(blob));
        const auto sink = (*writer)->sink(blob);
        QUAYMASTER_VERIFY(sink);
        QCOMPARE((*sink)->present(), 100);
        QByteArray head(200, '\0');
        const auto got = (*sink)->read(0, head.data(), head.size());
        QUAYMASTER_VERIFY(got);
        QCOMPARE(head.first(*got), download.bytesOf(blob).first(100));
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
        QVERIFY(!(*sink)->write(11, "x"_ba)); // a gap
        QVERIFY(!(*sink)->write(10, QByteArray(blob.size, 'x'))); // too much
        QUAYMASTER_VERIFY((*sink)->write(10, QByteArrayView(download.bytesOf(blob)).sliced(10)));
        QUAYMASTER_VERIFY((*sink)->commit());
        QVERIFY((*writer)->has(blob));
    }

    void addsAnImageAndKeepsTheOtherEntriesByteForByte()
    {
        QUAYMASTER_VERIFY(Download(u"1.0"_s, 1).write(m_path));
        const QString index = m_path + "/index.json"_L1;
        QByteArray spaced = content(index);
        spaced.replace(",\"size\":", ", \"x-kept\" : 1e2,  \"size\":");
        QFile file(index);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(spaced) == spaced.size());
        file.close();
        QUAYMASTER_VERIFY(Download(u"2.0"_s, 10).write(m_path));
        QVERIFY2(content(index).startsWith(spaced.chopped(2)), content(index).constData());
        QCOMPARE(wholeImages(m_path, m_bench.limits()), QStringList({u"1.0"_s, u"2.0"_s}));
    }

    void doesNothingWhenTheImageIsThere()
    {
        QUAYMASTER_VERIFY(Download(u"1.0"_s).write(m_path));
        const QByteArray before = content(m_path + "/index.json"_L1);
        const Download again(u"1.0"_s);
        const auto writer = LayoutWriter::open(m_path, again.content());
        QUAYMASTER_VERIFY(writer);
        for (const Descriptor &blob : again.content().blobs)
            QVERIFY((*writer)->has(blob));
        QUAYMASTER_VERIFY((*writer)->finish());
        QCOMPARE(content(m_path + "/index.json"_L1), before);
    }

    void refusesAnotherImageOfTheSameName()
    {
        QUAYMASTER_VERIFY(Download(u"1.0"_s, 1).write(m_path));
        const auto second = Download(u"1.0"_s, 10).write(m_path);
        QVERIFY(!second);
        QCOMPARE(kindOf(second.error()), u"conflict"_s);
        QVERIFY(second.error().detail.contains(Download(u"1.0"_s, 10).content().root.digest().toString()));
    }

    void refusesFoldersWithOtherThingsAndFiles()
    {
        QVERIFY(QDir().mkpath(m_path));
        QFile file(m_path + "/letter.txt"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(kindOf(Download(u"1.0"_s).write(m_path).error()), u"conflict"_s);
        QCOMPARE(kindOf(Download(u"1.0"_s).write(file.fileName()).error()), u"conflict"_s);
        QVERIFY(!QFile::exists(m_path + "/oci-layout"_L1));
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
        content.blobs.first().size = 1LL << 60;
        const auto writer = LayoutWriter::open(m_path, content);
        QVERIFY(!writer);
        QCOMPARE(kindOf(writer.error()), u"io"_s);
    }

private:
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList partials() const { return QDir(m_path + "/blobs/sha256"_L1).entryList({u"*.partial"_s}); }

    Workbench m_bench;
    QString m_path;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(LayoutFolderTest)
#include "tst_layoutfolder.moc"
