#include "models/distribution/http/ratelimiter.h"

#include <QSignalSpy>
#include <QTest>

using namespace quaymaster;

class RateLimiterTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutALimitEverythingMoves()
    {
        RateLimiter limiter(std::make_shared<RateBudget>(0));
        QCOMPARE(limiter.take(1 << 30), qint64(1 << 30));
        QCOMPARE(limiter.take(0), qint64(0));
    }

    void aLimitHolds_data()
    {
        QTest::addColumn<qint64>("bytesPerSecond");
        QTest::addColumn<qint64>("piece");
        QTest::newRow("slow") << qint64(50) << qint64(10);
        QTest::newRow("usual") << qint64(1'000'000) << qint64(65'536);
        QTest::newRow("fast") << qint64(1'000'000'000) << qint64(1'048'576);
    }

    void aLimitHolds()
    {
        QFETCH(qint64, bytesPerSecond);
        QFETCH(qint64, piece);
        RateLimiter limiter(std::make_shared<RateBudget>(bytesPerSecond));
        qint64 moved = 0;
        const auto move = [&] {
            while (const qint64 taken = limiter.take(piece))
                moved += taken;
        };
        connect(&limiter, &RateLimiter::available, this, move);
        QElapsedTimer clock;
        clock.start();
        move();
        QTRY_VERIFY(clock.elapsed() >= 500);
        const double seconds = static_cast<double>(clock.elapsed()) / 1000;
        const auto allowed = static_cast<double>(bytesPerSecond) * seconds;
        QVERIFY2(static_cast<double>(moved) <= allowed * 1.3, qPrintable(QString::number(moved)));
        QVERIFY2(static_cast<double>(moved) >= allowed * 0.2, qPrintable(QString::number(moved)));
    }

    void whatWasNotUsedMovesLater()
    {
        RateLimiter limiter(std::make_shared<RateBudget>(1000));
        QTRY_VERIFY(limiter.take(10) == 10);
        while (limiter.take(1000) > 0) { }
        limiter.giveBack(500);
        QVERIFY(limiter.take(500) >= 500);
    }

    void aPauseIsNoBurst()
    {
        RateLimiter limiter(std::make_shared<RateBudget>(100'000));
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY(clock.elapsed() >= 300);
        QVERIFY(limiter.take(100'000) <= 10'000);
    }

    void runsShareOneBudget()
    {
        const auto budget = std::make_shared<RateBudget>(1000);
        RateLimiter first(budget);
        RateLimiter second(budget);
        QSignalSpy told(&second, &RateLimiter::available);
        qint64 got = 0; // what is tried may be asked twice
        QTRY_VERIFY((got += first.take(1)) > 0);
        while (first.take(1000) > 0) { }
        first.giveBack(300);
        QCOMPARE(second.take(300), qint64(300));
        while (second.take(1000) > 0) { }
        QTRY_VERIFY(!told.isEmpty());
    }

    void aLimitChangesWhileItIsUsed()
    {
        const auto budget = std::make_shared<RateBudget>(1);
        RateLimiter limiter(budget);
        while (limiter.take(1000) > 0) { }
        QSignalSpy told(&limiter, &RateLimiter::available);
        budget->setBytesPerSecond(0);
        QTRY_VERIFY(!told.isEmpty()); // who waits asks again by itself
        QCOMPARE(limiter.take(1000), qint64(1000));
        budget->setBytesPerSecond(100);
        QVERIFY(limiter.take(1000) < 1000);
    }

    void whoGotNothingIsTold()
    {
        RateLimiter limiter(std::make_shared<RateBudget>(1000));
        QSignalSpy told(&limiter, &RateLimiter::available);
        while (limiter.take(1000) > 0) { }
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(limiter.take(1) == 1);
    }
};

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_ratelimiter.moc"
