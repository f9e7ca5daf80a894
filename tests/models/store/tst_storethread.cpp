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
    void runsInOrderAndAnswersOnTheAskersThread();
    void finishesWhatWasPostedBeforeItEnds();
    void neverAnswersAContextThatIsGone();
    void answersWithTheErrorOfTheQuestion();
    void failsToOpenLikeADatabase();
};

void StoreThreadTest::runsInOrderAndAnswersOnTheAskersThread()
{
    const QTemporaryDir folder;
    const auto store = StoreThread::open(folder.filePath(u"d.sqlite"_s));
    QVERIFY(store);
    for (int i = 0; i < 50; ++i)
        (*store)->post([i](Database &database) { insert(database, i); });
    std::optional<int> answered;
    QThread *answeredOn = nullptr;
    QThread *askedOn = nullptr;
    (*store)->ask<int>(
        [&askedOn](Database &database) {
            askedOn = QThread::currentThread();
            return countOf(database);
        },
        this,
        [&](const Result<int> &count) {
            answered = count ? *count : -1;
            answeredOn = QThread::currentThread();
        });
    QVERIFY(!answered);
    QTRY_VERIFY(answered);
    QCOMPARE(*answered, 50);
    QCOMPARE(answeredOn, QThread::currentThread());
    QVERIFY(askedOn != QThread::currentThread());
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

void StoreThreadTest::neverAnswersAContextThatIsGone()
{
    const QTemporaryDir folder;
    const auto store = StoreThread::open(folder.filePath(u"d.sqlite"_s));
    QVERIFY(store);
    QSemaphore gate;
    (*store)->post([&gate](Database &) { gate.acquire(); });
    bool wrong = false;
    {
        QObject context;
        (*store)->ask<int>(countOf, &context, [&wrong](const Result<int> &) { wrong = true; });
    }
    gate.release();
    bool last = false;
    (*store)->ask<int>(countOf, this, [&last](const Result<int> &) { last = true; });
    QTRY_VERIFY(last);
    QVERIFY(!wrong);
}

void StoreThreadTest::answersWithTheErrorOfTheQuestion()
{
    const QTemporaryDir folder;
    const auto store = StoreThread::open(folder.filePath(u"d.sqlite"_s));
    QVERIFY(store);
    std::optional<Error> error;
    (*store)->ask<int>(
        [](Database &) {
            return Result<int>(Error{Error::Kind::NotFound, u"none"_s, {}});
        },
        this, [&error](const Result<int> &answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Error::Kind::NotFound);
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
