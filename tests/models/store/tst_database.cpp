#include "models/store/database.h"

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

namespace
{

QVariant valueOf(Database &database, const QString &statement)
{
    auto query = database.run(statement);
    return query && query->next() ? query->value(0) : QVariant();
}

Error failureOf(const QString &file)
{
    const auto database = Database::open(file);
    return database ? Error{Error::Kind::Cancelled, u"no error"_s, {}} : database.error();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

}

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void filesAreTheOwnersAlone();
    void usesWriteAheadLogAndForeignKeys();
    void bindsValuesByPosition();
    void bindsANullTextAsEmpty();
    void repeatsAStatementWithOtherValues();
    void failedStatementIsIoWithTheWordsOfSql();
    void rollsBackUnlessCommitted();
    void twoConnectionsWaitForEachOther();
    void opensANewWorkspaceFromManyThreadsAtOnce();
    void damagedFileNamesItsCopy_data();
    void damagedFileNamesItsCopy();
    void missingFolderIsIo();
};

void DatabaseTest::filesAreTheOwnersAlone()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"d.sqlite"_s);
    const mode_t before = umask(0);
    const auto database = Database::open(file);
    umask(before);
    QVERIFY(database);
    for (const QString &name : {file, file + "-wal"_L1, file + "-shm"_L1}) {
        struct stat status = {};
        QVERIFY2(stat(QFile::encodeName(name).constData(), &status) == 0, qPrintable(name));
        QCOMPARE(status.st_mode & ALLPERMS, 0600U);
    }
}

void DatabaseTest::usesWriteAheadLogAndForeignKeys()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"d.sqlite"_s));
    QVERIFY(database);
    QCOMPARE(valueOf(**database, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(valueOf(**database, u"PRAGMA foreign_keys"_s).toInt(), 1);
    QVERIFY(valueOf(**database, u"PRAGMA busy_timeout"_s).toInt() >= 5000);
}

void DatabaseTest::bindsValuesByPosition()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"d.sqlite"_s));
    QVERIFY(database);
    auto query = (*database)->run(u"SELECT ?, ?"_s, {u"a'; --"_s, 7});
    QVERIFY(query);
    QVERIFY(query->next());
    QCOMPARE(query->value(0).toString(), u"a'; --"_s);
    QCOMPARE(query->value(1).toInt(), 7);
}

void DatabaseTest::bindsANullTextAsEmpty()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"d.sqlite"_s));
    QVERIFY(database);
    auto query = (*database)->run(u"SELECT typeof(?)"_s, {QString()});
    QVERIFY(query && query->next());
    QCOMPARE(query->value(0).toString(), u"text"_s);
}

void DatabaseTest::repeatsAStatementWithOtherValues()
{
    const QTemporaryDir folder;
    const auto opened = Database::open(folder.filePath(u"d.sqlite"_s));
    QVERIFY(opened);
    Database &database = **opened;
    auto query = database.run(u"INSERT INTO host_fact VALUES (?, ?, ?)"_s, {u"a"_s, u"n"_s, u"1"_s});
    QVERIFY(query);
    QVERIFY(database.repeat(*query, {u"b"_s, u"n"_s, QString()}));
    QCOMPARE(valueOf(database, u"SELECT group_concat(host || value) FROM host_fact"_s), u"a1,b"_s);
    const auto refused = database.repeat(*query, {u"b"_s, u"n"_s, u"2"_s});
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains("host_fact"_L1), qPrintable(refused.error().detail));
}

void DatabaseTest::failedStatementIsIoWithTheWordsOfSql()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"d.sqlite"_s));
    QVERIFY(database);
    const auto done = (*database)->run(u"SELECT * FROM nowhere"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Io);
    QVERIFY2(done.error().detail.contains("no such table: nowhere"_L1), qPrintable(done.error().detail));
}

void DatabaseTest::rollsBackUnlessCommitted()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"d.sqlite"_s));
    QVERIFY(database && (*database)->run(u"CREATE TABLE t (x)"_s));
    {
        auto transaction = Transaction::begin(**database);
        QVERIFY(transaction && (*database)->run(u"INSERT INTO t VALUES (1)"_s));
    }
    QCOMPARE(valueOf(**database, u"SELECT count(*) FROM t"_s).toInt(), 0);
    {
        auto transaction = Transaction::begin(**database);
        QVERIFY(transaction && (*database)->run(u"INSERT INTO t VALUES (1)"_s) && transaction->commit());
    }
    QCOMPARE(valueOf(**database, u"SELECT count(*) FROM t"_s).toInt(), 1);
}

void DatabaseTest::twoConnectionsWaitForEachOther()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"d.sqlite"_s);
    const auto database = Database::open(file);
    QVERIFY(database && (*database)->run(u"CREATE TABLE t (x)"_s));
    constexpr int threads = 4;
    constexpr int rounds = 25;
    std::atomic<int> failures = 0;
    std::vector<std::unique_ptr<QThread>> writers;
    for (int i = 0; i < threads; ++i) {
        writers.emplace_back(QThread::create([&file, &failures] {
            const auto own = Database::open(file);
            for (int round = 0; own && round < rounds; ++round) {
                auto transaction = Transaction::begin(**own);
                const int count = valueOf(**own, u"SELECT count(*) FROM t"_s).toInt();
                if (!transaction || !(*own)->run(u"INSERT INTO t VALUES (?)"_s, {count}) || !transaction->commit())
                    ++failures;
            }
        }));
        writers.back()->start();
    }
    for (const auto &writer : writers)
        QVERIFY(writer->wait(30'000));
    QCOMPARE(failures.load(), 0);
    QCOMPARE(valueOf(**database, u"SELECT count(DISTINCT x) FROM t"_s).toInt(), threads * rounds);
}

void DatabaseTest::opensANewWorkspaceFromManyThreadsAtOnce()
{
    const QTemporaryDir folder;
    for (int round = 0; round < 10; ++round) {
        const QString file = folder.filePath(u"%1.sqlite"_s.arg(round));
        std::atomic<int> opened = 0;
        std::vector<std::unique_ptr<QThread>> programs;
        for (int i = 0; i < 6; ++i) {
            programs.emplace_back(QThread::create([&file, &opened] {
                const auto database = Database::open(file);
                opened += database && (*database)->run(u"SELECT count(*) FROM operation"_s) ? 1 : 0;
            }));
            programs.back()->start();
        }
        for (const auto &program : programs)
            QVERIFY(program->wait(30'000));
        QCOMPARE(opened.load(), 6);
    }
}

void DatabaseTest::damagedFileNamesItsCopy_data()
{
    QTest::addColumn<bool>("hasCopy");
    QTest::newRow("with a copy") << true;
    QTest::newRow("without a copy") << false;
}

void DatabaseTest::damagedFileNamesItsCopy()
{
    QFETCH(bool, hasCopy);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"d.sqlite"_s);
    QVERIFY(write(file, QByteArray(8192, 'x')));
    if (hasCopy)
        QVERIFY(write(file + ".bak"_L1, "x"));
    const Error error = failureOf(file);
    QCOMPARE(error.kind, Error::Kind::Io);
    QVERIFY2(error.summary.contains(file + ".bak"_L1), qPrintable(error.summary));
    QCOMPARE(error.summary.contains("no copy"_L1), !hasCopy);
}

void DatabaseTest::missingFolderIsIo()
{
    const QTemporaryDir folder;
    QCOMPARE(failureOf(folder.filePath(u"none/d.sqlite"_s)).kind, Error::Kind::Io);
}

}

QTEST_GUILESS_MAIN(quaymaster::DatabaseTest)
#include "tst_database.moc"
