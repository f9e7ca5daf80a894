#include "models/operations/operationschedule.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestOperationSchedule : public QObject
{
    Q_OBJECT

private slots:
    void noMoreThanItsWidthRunAtOnce()
    {
        OperationSchedule schedule(2);
        for (int key = 1; key <= 3; ++key)
            schedule.add(key, {u"r/%1:1"_s.arg(key)});
        QCOMPARE(schedule.takeNext(), 1);
        QCOMPARE(schedule.takeNext(), 2);
        QCOMPARE(schedule.takeNext(), std::nullopt);
        QCOMPARE(schedule.blockerOf(3), 0); // for a place, not for somebody
        schedule.remove(1);
        QCOMPARE(schedule.takeNext(), 3);
    }

    void oneTargetIsWrittenByOneAfterTheOther()
    {
        OperationSchedule schedule(4);
        schedule.add(1, {u"r/x:1"_s});
        schedule.add(2, {u"r/y:1"_s, u"r/x:1"_s});
        schedule.add(3, {u"r/x:1"_s});
        schedule.add(4, {u"r/z:1"_s});
        QCOMPARE(schedule.takeNext(), 1);
        QCOMPARE(schedule.takeNext(), 4); // passes those who wait for each other
        QCOMPARE(schedule.takeNext(), std::nullopt);
        QCOMPARE(schedule.blockerOf(2), 1);
        schedule.remove(1);
        QCOMPARE(schedule.blockerOf(3), 2); // in the order of arrival
        QCOMPARE(schedule.takeNext(), 2);
        QCOMPARE(schedule.takeNext(), std::nullopt);
        schedule.remove(2);
        QCOMPARE(schedule.takeNext(), 3);
    }

    void whatRunsElsewhereTakesItsTargetButNoPlace()
    {
        OperationSchedule schedule(1);
        schedule.add(1, {u"r/x:1"_s});
        schedule.occupy(2, {u"r/x:1"_s}); // was seen later, but runs
        schedule.add(3, {u"r/y:1"_s});
        QCOMPARE(schedule.blockerOf(1), 2);
        QCOMPARE(schedule.takeNext(), 3);
        schedule.remove(2);
        schedule.remove(3);
        QCOMPARE(schedule.takeNext(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOperationSchedule)
#include "tst_operationschedule.moc"
