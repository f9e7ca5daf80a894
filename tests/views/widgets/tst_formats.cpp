#include "views/widgets/formats.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class FormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void sizesAreIec_data();
    void sizesAreIec();
    void durationsHaveTwoUnits_data();
    void durationsHaveTwoUnits();
    void agesAreRough_data();
    void agesAreRough();
    void whatIsNotKnownIsEmpty();
    void timesAreLocal();
    void digestsAreShort();
};

void FormatsTest::sizesAreIec_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0 bytes"_s;
    QTest::newRow("few") << qint64(1023) << u"1,023 bytes"_s;
    QTest::newRow("kibi") << qint64(1024) << u"1.0 KiB"_s;
    QTest::newRow("more than an int") << (qint64(5) << 30) << u"5.0 GiB"_s;
}

void FormatsTest::sizesAreIec()
{
    QFETCH(const qint64, bytes);
    QFETCH(const QString, text);
    QCOMPARE(Formats::size(bytes), text);
    QCOMPARE(Formats::rate(bytes), text + u"/s"_s);
}

void FormatsTest::durationsHaveTwoUnits_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(59) << u"59 s"_s;
    QTest::newRow("minutes") << qint64(125) << u"2 min 05 s"_s;
    QTest::newRow("hours") << qint64(3600 + 4 * 60 + 59) << u"1 h 04 min"_s;
    QTest::newRow("days") << qint64(50 * 3600) << u"50 h 00 min"_s;
}

void FormatsTest::durationsHaveTwoUnits()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, text);
    QCOMPARE(Formats::duration(seconds), text);
    QCOMPARE(Formats::timeLeft(seconds), text + u" left"_s);
}

void FormatsTest::agesAreRough_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("a clock that is ahead") << qint64(-100) << u"just now"_s;
    QTest::newRow("now") << qint64(59) << u"just now"_s;
    QTest::newRow("minutes") << qint64(60) << u"1 minute(s) ago"_s;
    QTest::newRow("hours") << qint64(2 * 3600) << u"2 hour(s) ago"_s;
    QTest::newRow("days") << qint64(59 * 86400) << u"59 day(s) ago"_s;
    QTest::newRow("months") << qint64(61 * 86400) << u"2 month(s) ago"_s;
    QTest::newRow("years") << qint64(800 * 86400) << u"2 year(s) ago"_s;
}

void FormatsTest::agesAreRough()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, text);
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    QCOMPARE(Formats::age(now.addSecs(-seconds), now), text);
}

void FormatsTest::whatIsNotKnownIsEmpty()
{
    QCOMPARE(Formats::size(-1), QString());
    QCOMPARE(Formats::rate(-1), QString());
    QCOMPARE(Formats::duration(-1), QString());
    QCOMPARE(Formats::timeLeft(-1), QString());
    QCOMPARE(Formats::time({}), QString());
    QCOMPARE(Formats::age({}), QString());
}

void FormatsTest::timesAreLocal()
{
    const QDateTime utc(QDate(2026, 3, 1), QTime(12, 30), Qt::UTC);
    QCOMPARE(Formats::time(utc), Formats::time(utc.toOffsetFromUtc(7200)));
    QCOMPARE(Formats::time(utc), QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat));
}

void FormatsTest::digestsAreShort()
{
    QCOMPARE(Formats::digest(u"sha256:"_s + QString(64, u'a')), u"sha256:"_s + QString(12, u'a'));
    QCOMPARE(Formats::digest({}), QString());
}

QTEST_MAIN(FormatsTest)
#include "tst_formats.moc"
