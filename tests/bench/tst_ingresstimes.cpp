#include "tests/bench/ingresstimes.h"

#include <QtTest>

using namespace quaymaster::bench;

/// The programs of tests/bench/ingress are commands that can fail.
class TestIngressTimes : public QObject
{
    Q_OBJECT

private slots:
    void oneWrongRoundFailsTheProgram();
};

void TestIngressTimes::oneWrongRoundFailsTheProgram()
{
    measure("right", 3, [] { return true; });
    QCOMPARE(exitStatus(), 0);
    int round = 0;
    measure("wrong once", 3, [&round] { return ++round != 2; });
    measure("right", 3, [] { return true; });
    QCOMPARE(exitStatus(), 1);
    QCOMPARE(round, 3);
}

QTEST_GUILESS_MAIN(TestIngressTimes)
#include "tst_ingresstimes.moc"
