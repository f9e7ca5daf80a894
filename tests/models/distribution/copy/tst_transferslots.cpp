#include "models/distribution/copy/transferslots.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// Additive increase, multiplicative decrease.
class TestTransferSlots : public QObject
{
    Q_OBJECT

private:
    QObject m_context;
    QList<qint64> m_begun;

    void acquire(TransferSlots &places, qint64 size, const QString &host = u"a"_s)
    {
        places.acquire(host, size, &m_context, [this, size] { m_begun.append(size); });
    }

private slots:
    void init() { m_begun.clear(); }

    void neverBeginsInsideTheCall()
    {
        TransferSlots places(0);
        acquire(places, 1);
        QVERIFY(m_begun.isEmpty());
        QTRY_COMPARE(m_begun.size(), 1);
    }

    void beginsWithFourAtOnceForEachHost()
    {
        TransferSlots places(0);
        for (int i = 0; i < 9; ++i)
            acquire(places, i);
        acquire(places, 100, u"b"_s);
        QTRY_COMPARE(m_begun.size(), 5);
        QCoreApplication::processEvents();
        QCOMPARE(m_begun.size(), 5);
        places.release(u"a"_s, 1);
        QTRY_COMPARE(m_begun.size(), 6);
    }

    void halfOfThePlacesGoToTheLargestHalfToTheOldest()
    {
        TransferSlots places(4);
        for (const qint64 size : {10, 20, 90, 30, 80, 40})
            acquire(places, size);
        QTRY_COMPARE(m_begun.size(), 4);
        QCOMPARE(m_begun, QList<qint64>({90, 10, 80, 20}));
    }

    void theUsersLimitIsKept()
    {
        TransferSlots places(2);
        for (int i = 0; i < 40; ++i)
            acquire(places, i);
        for (int i = 0; i < 20; ++i) {
            QTRY_COMPARE(m_begun.size(), i + 2);
            places.release(u"a"_s, 1'000'000LL * (i + 1) * (i + 1));
        }
        QCOMPARE(places.limit(u"a"_s), 2);
    }

    void growsWhileThatBringsMoreUpToTwelve()
    {
        TransferSlots places(0);
        qint64 bytes = 1000;
        for (int i = 0; i < 400; ++i)
            acquire(places, 1);
        while (places.limit(u"a"_s) < 12 && bytes < (1LL << 60)) {
            QTest::qWait(1);
            places.release(u"a"_s, bytes += bytes / 4);
        }
        QCOMPARE(places.limit(u"a"_s), 12);
        for (int i = 0; i < 40; ++i)
            places.release(u"a"_s, bytes += bytes / 4);
        QCOMPARE(places.limit(u"a"_s), 12);
    }

    void doesNotGrowWhenNothingComesOfIt()
    {
        TransferSlots places(0);
        for (int i = 0; i < 100; ++i)
            acquire(places, 1);
        for (int i = 0; i < 4; ++i)
            places.release(u"a"_s, 1LL << 40);
        const int first = places.limit(u"a"_s);
        for (int i = 0; i < 40; ++i)
            places.release(u"a"_s, 0);
        QCOMPARE(places.limit(u"a"_s), first);
    }

    void halvesWhenTheHostComplainsNeverBelowOne()
    {
        TransferSlots places(0);
        acquire(places, 1);
        QTRY_COMPARE(m_begun.size(), 1);
        places.complained(u"a"_s);
        QCOMPARE(places.limit(u"a"_s), 2);
        places.complained(u"a"_s);
        places.complained(u"a"_s);
        QCOMPARE(places.limit(u"a"_s), 1);
        QCOMPARE(places.limit(u"b"_s), 4); // another host has nothing to do with it
    }

    void whoIsGoneTakesNoPlace()
    {
        TransferSlots places(1);
        acquire(places, 1);
        QTRY_COMPARE(m_begun.size(), 1);
        bool begun = false;
        auto gone = std::make_unique<QObject>();
        places.acquire(u"a"_s, 5, gone.get(), [&] { begun = true; });
        acquire(places, 2);
        gone.reset();
        places.release(u"a"_s, 1);
        QTRY_COMPARE(m_begun, QList<qint64>({1, 2}));
        QVERIFY(!begun);
    }
};

QTEST_GUILESS_MAIN(TestTransferSlots)
#include "tst_transferslots.moc"
