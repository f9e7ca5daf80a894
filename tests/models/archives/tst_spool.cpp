#include "models/archives/spool.h"
#include "tests/models/archives/archivetest.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace quaymaster;

class SpoolTest : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatWasWritten_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 65'535, 65'536, 65'537, 1'000'000, 8'388'608, 8'388'609, 20'000'000})
            QTest::addRow("%lld bytes", size) << size;
    }
    void givesBackWhatWasWritten()
    {
        QFETCH(qsizetype, size);
        const QByteArray bytes = fixtures::layerTar("a"_ba, size).first(size);
        Spool spool(std::make_shared<SpoolFile>(m_bench.limits().spoolFolder), size);
        for (qsizetype at = 0; at < size; at += 70'001)
            QUAYMASTER_VERIFY(spool.write(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(70'001, size - at))));
        const auto blob = spool.finish();
        QCOMPARE(blob->size(), size);
        QVERIFY(allOf(*blob) == bytes);
        QByteArray tail(100'000, '\0');
        const auto got = blob->read(size / 2, tail.data(), tail.size());
        QUAYMASTER_VERIFY(got);
        QVERIFY(tail.first(*got) == bytes.mid(size / 2, 100'000));
    }

    void leavesNoNameInTheFolder()
    {
        Spool spool(std::make_shared<SpoolFile>(m_bench.limits().spoolFolder), 0);
        QUAYMASTER_VERIFY(spool.write(QByteArray(10'000'000, 'x')));
        QCOMPARE(QDir(m_bench.limits().spoolFolder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }

    void sharesOneBudgetAndThenGoesToDisk()
    {
        const qint64 before = MemoryShare::used();
        std::vector<std::shared_ptr<const BlobBytes>> blobs;
        const auto file = std::make_shared<SpoolFile>(m_bench.limits().spoolFolder);
        for (int i = 0; i < 12; ++i) {
            Spool spool(file, 0);
            QUAYMASTER_VERIFY(spool.write(QByteArray(6'000'000, static_cast<char>('a' + i))));
            blobs.push_back(spool.finish());
            QVERIFY(MemoryShare::used() <= MemoryShare::budget);
        }
        for (int i = 0; i < 12; ++i)
            QVERIFY(allOf(*blobs.at(static_cast<size_t>(i))) == QByteArray(6'000'000, static_cast<char>('a' + i)));
        blobs.clear();
        QCOMPARE(MemoryShare::used(), before);
    }

    void refusesWhenTheDiskIsTooSmallNamingWhatIsMissing()
    {
        Spool spool(std::make_shared<SpoolFile>(m_bench.limits().spoolFolder), 1LL << 60);
        const auto written = spool.write(QByteArray(9'000'000, 'x'));
        QVERIFY(!written);
        QCOMPARE(kindOf(written.error()), u"io"_s);
        QVERIFY2(written.error().summary.contains(u"EiB"_s) || written.error().summary.contains(u"PiB"_s),
                 qPrintable(written.error().summary));
    }

    void tellsWhenTheFolderIsMissing()
    {
        Spool spool(std::make_shared<SpoolFile>(m_bench.path(u"missing"_s)), 0);
        const auto written = spool.write(QByteArray(9'000'000, 'x'));
        QVERIFY(!written);
        QCOMPARE(kindOf(written.error()), u"io"_s);
    }

private:
    Workbench m_bench;
};

QTEST_GUILESS_MAIN(SpoolTest)
#include "tst_spool.moc"
