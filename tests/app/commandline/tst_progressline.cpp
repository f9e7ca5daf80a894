#include "app/commandline/progressline.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster;

class TestProgressLine : public QObject
{
    Q_OBJECT

private slots:
    void the_bar_shows_the_part_data();
    void the_bar_shows_the_part();
    void rate_and_time_left_come_after_a_second();
    void a_test_of_images_counts_them();
};

void TestProgressLine::the_bar_shows_the_part_data()
{
    QTest::addColumn<qint64>("done");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("bar");
    QTest::newRow("nothing known") << qint64(0) << qint64(0) << u"[--------------------]"_s;
    QTest::newRow("half") << qint64(50) << qint64(100) << u"[##########----------]"_s;
    QTest::newRow("all") << qint64(100) << qint64(100) << u"[####################]"_s;
    QTest::newRow("more than known") << qint64(150) << qint64(100) << u"[####################]"_s;
}

void TestProgressLine::the_bar_shows_the_part()
{
    QFETCH(const qint64, done);
    QFETCH(const qint64, bytes);
    CopyProgress progress;
    progress.bytes = bytes;
    progress.bytesDone = done;
    progress.images = 2;
    progress.imagesOver = 1;
    const QString text = ProgressLine().text(progress, 10);
    QTEST(text.section(u' ', 0, 0), "bar");
    QVERIFY(text.contains(u"1 of 2"_s));
}

void TestProgressLine::rate_and_time_left_come_after_a_second()
{
    ProgressLine line;
    CopyProgress progress;
    progress.bytes = 10'485'760;
    QVERIFY(!line.text(progress, 500).contains(u"/s"_s));
    progress.bytesDone = 1'048'576;
    const QString text = line.text(progress, 1000);
    QVERIFY2(text.contains(u"1.0 MiB/s, 0:09 left"_s), qPrintable(text));
}

void TestProgressLine::a_test_of_images_counts_them()
{
    CopyProgress progress;
    QCOMPARE(ProgressLine::countText(progress), u"[--------------------] images: 0 of 0"_s);
    progress.images = 4;
    progress.imagesOver = 1;
    QCOMPARE(ProgressLine::countText(progress), u"[#####---------------] images: 1 of 4"_s);
}

QTEST_GUILESS_MAIN(TestProgressLine)
#include "tst_progressline.moc"
