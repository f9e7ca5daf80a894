#include "models/operations/operationlock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <atomic>
#include <sys/stat.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace quaymaster
{

class OperationLockTest : public QObject
{
    Q_OBJECT

private slots:
    void isHeldAsLongAsItExists();
    void secondTakerGetsAConflict();
    void lookingDoesNotDisturbATaker();
    void movesWithItsOwner();
    void fileIsTheOwnersAloneAndGoesWithTheLock();
    void staleFileIsNoLock();
    void oneOfManyGetsItEachTime();
    void missingFolderIsIo();

private:
    QTemporaryDir m_folder;
};

void OperationLockTest::isHeldAsLongAsItExists()
{
    QVERIFY(!OperationLock::isHeld(m_folder.path(), 1));
    {
        const auto lock = OperationLock::take(m_folder.path(), 1);
        QVERIFY(lock);
        QCOMPARE(lock->id(), 1);
        QVERIFY(OperationLock::isHeld(m_folder.path(), 1));
        QVERIFY(!OperationLock::isHeld(m_folder.path(), 2));
    }
    QVERIFY(!OperationLock::isHeld(m_folder.path(), 1));
}

void OperationLockTest::secondTakerGetsAConflict()
{
    const auto first = OperationLock::take(m_folder.path(), 1);
    QVERIFY(first);
    const auto second = OperationLock::take(m_folder.path(), 1);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Conflict);
    QVERIFY(OperationLock::isHeld(m_folder.path(), 1)); // the loser took nothing away
}

void OperationLockTest::lookingDoesNotDisturbATaker()
{
    std::atomic<bool> stop = false;
    const std::unique_ptr<QThread> looker(QThread::create([&] {
        while (!stop)
            (void)OperationLock::isHeld(m_folder.path(), 1);
    }));
    looker->start();
    int failures = 0;
    for (int i = 0; i < 2000; ++i)
        failures += OperationLock::take(m_folder.path(), 1) ? 0 : 1;
    stop = true;
    QVERIFY(looker->wait(10'000));
    QCOMPARE(failures, 0);
}

void OperationLockTest::movesWithItsOwner()
{
    OperationLock kept;
    QVERIFY(!kept.isValid());
    {
        auto lock = OperationLock::take(m_folder.path(), 1);
        QVERIFY(lock);
        kept = *std::move(lock);
    }
    QVERIFY(kept.isValid());
    QVERIFY(OperationLock::isHeld(m_folder.path(), 1));
    kept = OperationLock();
    QVERIFY(!OperationLock::isHeld(m_folder.path(), 1));
}

void OperationLockTest::fileIsTheOwnersAloneAndGoesWithTheLock()
{
    const QString path = m_folder.filePath(u"7"_s);
    {
        const mode_t before = umask(0);
        const auto lock = OperationLock::take(m_folder.path(), 7);
        umask(before);
        QVERIFY(lock);
        struct stat status = {};
        QCOMPARE(stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & ALLPERMS, 0600U);
    }
    QVERIFY(!QFile::exists(path));
}

void OperationLockTest::staleFileIsNoLock()
{
    QFile file(m_folder.filePath(u"8"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!OperationLock::isHeld(m_folder.path(), 8));
    QVERIFY(OperationLock::take(m_folder.path(), 8));
}

void OperationLockTest::oneOfManyGetsItEachTime()
{
    std::atomic<int> holders = 0;
    std::atomic<int> most = 0;
    std::atomic<int> taken = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int round = 0; round < 1000; ++round) {
                const auto lock = OperationLock::take(m_folder.path(), 9);
                if (!lock)
                    continue;
                ++taken;
                most = std::max(most.load(), ++holders);
                QThread::yieldCurrentThread();
                --holders;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(30'000));
    QVERIFY(taken > 0);
    QCOMPARE(most.load(), 1);
}

void OperationLockTest::missingFolderIsIo()
{
    const auto lock = OperationLock::take(m_folder.filePath(u"none"_s), 1);
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, Error::Kind::Io);
}

}

QTEST_GUILESS_MAIN(quaymaster::OperationLockTest)
#include "tst_operationlock.moc"
