#include "models/store/storethread.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

Result<int> countOf(Database &database)
{
    auto query = database.run(u"SELECT count(*) FROM host_fact"_s);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toInt() : -1;
}

void insert(Database &database, int number)
{
    if (auto done = database.run(u"INSERT INTO host_fact VALUES ('h', ?, '')"_s, {number}); !done)
        qCritical("%ls", qUtf16Printable(done.error().detail));
}

}

class StoreThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void runsInOrderOnAThreadOfItsOwn();
    void finishesWhatWasPostedBeforeItEnds();
    void failsToOpenLikeADatabase();
};

void StoreThreadTest::runsInOrderOnAThreadOfItsOwn()
{
    const QTemporaryDir folder;
    const auto store = StoreThread::open(folder.filePath(u"d.sqlite"_s));
    QVERIFY(store);
    for (int i = 0; i < 50; ++i)
        (*store)->post([i](Database &database) { insert(database, i); });
    QSemaphore done;
    int count = 0;
    const QThread *ranOn = nullptr;
    (*store)->post([&](Database &database) {
        count = countOf(database) ? *countOf(database) : -1;
        ranOn = QThread::currentThread();
        done.release();
    });
    QVERIFY(done.tryAcquire(1, 10'000));
    QCOMPARE(count, 50);
    QVERIFY(ranOn != QThread::currentThread());
}

void StoreThreadTest::finishesWhatWasPostedBeforeItEnds()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"d.sqlite"_s);
    {
        const auto store = StoreThread::open(file);
        QVERIFY(store);
        for (int i = 0; i < 200; ++i)
            (*store)->post([i](Database &database) { insert(database, i); });
    }
    const auto database = Database::open(file);
    QVERIFY(database);
    const auto count = countOf(**database);
    QVERIFY(count);
    QCOMPARE(*count, 200);
}

void StoreThreadTest::failsToOpenLikeADatabase()
{
    const QTemporaryDir folder;
    const auto store = StoreThread::open(folder.filePath(u"none/d.sqlite"_s));
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::Io);
}

}

QTEST_GUILESS_MAIN(quaymaster::StoreThreadTest)
#include "tst_storethread.moc"
