#include "models/operations/runmeter.h"

#include <QTest>

using namespace quaymaster;

class TestRunMeter : public QObject
{
    Q_OBJECT

private slots:
    void theRateIsThatOfTheLastSeconds()
    {
        RunMeter meter(0);
        for (qint64 ms = 100; ms <= 10'000; ms += 100)
            meter.add(ms, 100'000); // 1 MB/s
        QCOMPARE(meter.bytesPerSecond(10'000), 1'000'000);
        for (qint64 ms = 10'100; ms <= 20'000; ms += 100)
            meter.add(ms, 300'000);
        QCOMPARE(meter.bytesPerSecond(20'000), 3'000'000); // nothing of the slow time is left
    }

    void aBurstIsSmoothed()
    {
        RunMeter meter(0);
        for (qint64 ms = 1'000; ms <= 5'000; ms += 1'000)
            meter.add(ms, ms == 3'000 ? 5'000'000 : 0);
        QCOMPARE(meter.bytesPerSecond(5'000), 1'000'000);
    }

    void theRateFallsToNothing()
    {
        RunMeter meter(0);
        meter.add(1'000, 1'000'000);
        QCOMPARE(meter.bytesPerSecond(1'000), 1'000'000);
        QVERIFY(meter.bytesPerSecond(4'000) < 300'000);
        QCOMPARE(meter.bytesPerSecond(7'000), 0);
    }

    void theTimeLeftFollowsTheRate()
    {
        RunMeter meter(0);
        QCOMPARE(meter.secondsLeft(0, 1'000), -1);
        meter.add(1'000, 1'000'000);
        QCOMPARE(meter.secondsLeft(1'000, 10'000'000), 10);
        QCOMPARE(meter.secondsLeft(1'000, 1), 1);
        QCOMPARE(meter.secondsLeft(8'000, 10'000'000), -1);
    }

    void itStallsWhenNothingMovesAndSomethingIsLeft()
    {
        RunMeter meter(0);
        meter.add(1'000, 5);
        QVERIFY(!meter.isStalled(10'999, 1));
        QVERIFY(meter.isStalled(11'000, 1));
        QVERIFY(!meter.isStalled(11'000, 0)); // it waits for an answer, not for bytes
        meter.add(11'500, 1);
        QVERIFY(!meter.isStalled(12'000, 1));
        meter.stir(20'000);
        QVERIFY(!meter.isStalled(29'000, 1));
    }
};

QTEST_GUILESS_MAIN(TestRunMeter)
#include "tst_runmeter.moc"
