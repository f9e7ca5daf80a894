#include "models/store/database.h"

#include "models/store/schema.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QThread>
#include <atomic>
#include <cerrno>
#include <sys/stat.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int busyMilliseconds = 10'000;

// https://www.sqlite.org/rescode.html
constexpr int primaryCode = 0xff;
constexpr int busyCode = 5;
constexpr int readOnlyCode = 8;
constexpr int corruptCode = 11;
constexpr int fullCode = 13;
constexpr int cannotOpenCode = 14;
constexpr int notADatabaseCode = 26;

QString corruptSentence(const QString &file)
{
    const QString copy = file + ".bak"_L1;
    if (QFile::exists(copy))
        return Database::tr(
                   "The database %1 is damaged. Put its last copy %2 in its place, or move it away to start anew.")
            .arg(file, copy);
    return Database::tr("The database %1 is damaged and no copy %2 was made yet. Move it away to start anew.")
        .arg(file, copy);
}

QString sentenceFor(int code, const QString &file)
{
    switch (code) {
    case busyCode:
        return Database::tr("Another program keeps the database %1 busy. Wait until it is done, then try again.")
            .arg(file);
    case readOnlyCode:
    case cannotOpenCode:
        return Database::tr("No permission for %1. Check its owner and mode.").arg(file);
    case corruptCode:
    case notADatabaseCode:
        return corruptSentence(file);
    case fullCode:
        return Database::tr("The disk is full at %1. Free some space and run the command again.").arg(file);
    default:
        return Database::tr("The database %1 could not be read or written. Check the disk, then try again.").arg(file);
    }
}

Error sqlError(const QSqlError &error, const QString &file, const QString &statement)
{
    const int code = error.nativeErrorCode().toInt();
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {Error::Kind::Io, sentenceFor(code & primaryCode, file),
            u"SQLite %1/%2: %3 (%4)"_s.arg(code & primaryCode)
                .arg(code)
                .arg(words.trimmed(), statement.simplified().left(200))};
}

/// SQLite would take the umask's mode. By path, because closing a descriptor of the file drops this process's locks on
/// it.
Result<> makePrivate(const QString &file)
{
    const QByteArray path = QFile::encodeName(file);
    constexpr mode_t mode = S_IRUSR | S_IWUSR;
    if (mknod(path.constData(), S_IFREG | mode, 0) != 0 && errno != EEXIST)
        return Error::io(file, errno);
    struct stat status = {};
    if (stat(path.constData(), &status) != 0)
        return Error::io(file, errno);
    if ((status.st_mode & ALLPERMS) != mode && chmod(path.constData(), mode) != 0)
        return Error::io(file, errno);
    return {};
}

QVariant textsAreNeverNull(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s) : value;
}

QString freshConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"quaymaster-%1"_s.arg(++counter);
}

}

Result<std::unique_ptr<Database>> Database::open(const QString &file)
{
    auto database = connect(file);
    if (!database)
        return database;
    if (auto upgraded = upgradeSchema(**database, schemaSteps()); !upgraded)
        return upgraded.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::connect(const QString &file)
{
    if (auto made = makePrivate(file); !made)
        return made.error();
    std::unique_ptr<Database> database(new Database(file, freshConnectionName()));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setDatabaseName(file);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds));
    if (!connection.open())
        return sqlError(connection.lastError(), file, u"open"_s);
    if (auto configured = database->configure(); !configured)
        return configured.error();
    return database;
}

Database::Database(QString file, QString connection)
    : m_file(std::move(file))
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Result<> Database::configure()
{
    if (auto log = useWriteAheadLog(); !log)
        return log;
    for (const QString &pragma : {u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (auto done = run(pragma); !done)
            return done.error();
    }
    return {};
}

/// Two programs that switch a new file at once: SQLite refuses one of them without waiting, so we wait here.
Result<> Database::useWriteAheadLog()
{
    constexpr int stepMilliseconds = 20;
    for (int waited = 0;; waited += stepMilliseconds) {
        auto mode = run(u"PRAGMA journal_mode = WAL"_s);
        if (mode)
            return {};
        if (waited >= busyMilliseconds || !mode.error().detail.startsWith("SQLite 5/"_L1))
            return mode.error();
        QThread::msleep(stepMilliseconds);
    }
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return sqlError(query.lastError(), m_file, statement);
    const auto done = repeat(query, values);
    return done ? Result<QSqlQuery>(std::move(query)) : done.error();
}

Result<> Database::repeat(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), textsAreNeverNull(values[i]));
    return query.exec() ? Result<>() : sqlError(query.lastError(), m_file, query.lastQuery());
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database == nullptr)
        return;
    if (auto undone = m_database->run(u"ROLLBACK"_s); !undone)
        qWarning("a transaction could not be rolled back: %ls", qUtf16Printable(undone.error().detail));
}

Result<> Transaction::commit()
{
    auto done = m_database->run(u"COMMIT"_s);
    if (!done)
        return done.error();
    m_database = nullptr;
    return {};
}

}
