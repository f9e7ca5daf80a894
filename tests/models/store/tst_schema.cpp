#include "models/store/schema.h"

#include "models/store/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

int versionOf(Database &database)
{
    auto query = database.run(u"PRAGMA user_version"_s);
    return query && query->next() ? query->value(0).toInt() : -1;
}

QList<SchemaStep> nextSteps()
{
    return schemaSteps() << SchemaStep{u"CREATE TABLE later (x)"_s}
                         << SchemaStep{u"INSERT INTO later VALUES (1)"_s, u"ALTER TABLE later ADD COLUMN y"_s};
}

}

class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreCompiledIn();
    void newDatabaseHasTheLastVersionAndNoCopy();
    void migrationCopiesFirst();
    void copyHoldsWhatWasOnlyInTheWriteAheadLog();
    void failedStepLeavesTheDatabaseAsItWas();
    void newerDatabaseIsRefusedAndUntouched();
    void foreignDatabaseIsRefused();
    void secondUpgradeDoesNothing();
};

void SchemaTest::stepsAreCompiledIn()
{
    QVERIFY(!schemaSteps().isEmpty());
    for (const SchemaStep &step : schemaSteps())
        QVERIFY(!step.isEmpty());
}

void SchemaTest::newDatabaseHasTheLastVersionAndNoCopy()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"d.sqlite"_s));
    QVERIFY(database);
    QCOMPARE(versionOf(**database), int(schemaSteps().size()));
    QVERIFY(!QFile::exists(folder.filePath(u"d.sqlite.bak"_s)));
}

void SchemaTest::migrationCopiesFirst()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"d.sqlite"_s);
    const auto database = Database::open(file);
    QVERIFY(database);
    const mode_t before = umask(0);
    const auto upgraded = upgradeSchema(**database, nextSteps());
    umask(before);
    QVERIFY(upgraded);
    QCOMPARE(versionOf(**database), int(schemaSteps().size()) + 2);
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(file + ".bak"_L1).constData(), &status), 0);
    QCOMPARE(status.st_mode & ALLPERMS, 0600U);
    const auto copy = Database::connect(file + ".bak"_L1);
    QVERIFY(copy);
    QCOMPARE(versionOf(**copy), int(schemaSteps().size()));
    QVERIFY(!(*copy)->run(u"SELECT * FROM later"_s));
}

void SchemaTest::copyHoldsWhatWasOnlyInTheWriteAheadLog()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"d.sqlite"_s);
    const auto database = Database::open(file);
    QVERIFY(database);
    QVERIFY((*database)->run(u"INSERT INTO host_fact VALUES ('h', 'n', 'kept')"_s));
    QVERIFY(upgradeSchema(**database, nextSteps()));
    const auto copy = Database::connect(file + ".bak"_L1);
    QVERIFY(copy);
    auto query = (*copy)->run(u"SELECT value FROM host_fact"_s);
    QVERIFY(query && query->next());
    QCOMPARE(query->value(0).toString(), u"kept"_s);
}

void SchemaTest::failedStepLeavesTheDatabaseAsItWas()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"d.sqlite"_s));
    QVERIFY(database);
    const auto upgraded = upgradeSchema(**database, nextSteps() << SchemaStep{u"NOT SQL"_s});
    QVERIFY(!upgraded);
    QCOMPARE(upgraded.error().kind, Error::Kind::Io);
    QCOMPARE(versionOf(**database), int(schemaSteps().size()));
    QVERIFY(!(*database)->run(u"SELECT * FROM later"_s));
}

void SchemaTest::newerDatabaseIsRefusedAndUntouched()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"d.sqlite"_s);
    {
        const auto database = Database::open(file);
        QVERIFY(database && upgradeSchema(**database, nextSteps()));
    }
    QVERIFY(QFile::remove(file + ".bak"_L1));
    const auto refused = Database::open(file);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unsupported);
    QVERIFY(refused.error().summary.contains("newer"_L1));
    QVERIFY(!QFile::exists(file + ".bak"_L1));
    const auto database = Database::connect(file);
    QVERIFY(database);
    QCOMPARE(versionOf(**database), int(schemaSteps().size()) + 2);
}

void SchemaTest::foreignDatabaseIsRefused()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"d.sqlite"_s);
    {
        const auto database = Database::connect(file);
        QVERIFY(database && (*database)->run(u"PRAGMA user_version = -3"_s));
    }
    const auto refused = Database::open(file);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unsupported);
}

void SchemaTest::secondUpgradeDoesNothing()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"d.sqlite"_s));
    QVERIFY(database);
    QVERIFY(upgradeSchema(**database, nextSteps()));
    QVERIFY(upgradeSchema(**database, nextSteps()));
    auto rows = (*database)->run(u"SELECT count(*) FROM later"_s);
    QVERIFY(rows && rows->next());
    QCOMPARE(rows->value(0).toInt(), 1);
}

}

QTEST_GUILESS_MAIN(quaymaster::SchemaTest)
#include "tst_schema.moc"
