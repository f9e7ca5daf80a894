#pragma once

#include "models/core/result.h"

#include <QSqlQuery>
#include <QVariantList>
#include <memory>

namespace quaymaster
{

/// One connection to the workspace's SQLite file (WAL, busy timeout, foreign keys), for the thread that opened it. Two
/// programs may use the same file. Statements take positional values; a failed one is `io` with the SQL's own words in
/// `detail`.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Database)

public:
    /// Opens, and brings the schema up to date first: numbered steps from the resources, all in one transaction, after
    /// a copy of the file (`quaymaster.sqlite.bak`). A database of a newer program is refused with a sentence
    /// (`unsupported`).
    static Result<std::unique_ptr<Database>> open(const QString &file);
    /// Opens and leaves the schema as it is.
    static Result<std::unique_ptr<Database>> connect(const QString &file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// A null QString is bound as an empty text. The query holds a cursor: let it go before the database goes.
    Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    /// Runs a query of run() once more, with other values: many rows need one statement to be understood.
    Result<> repeat(QSqlQuery &query, const QVariantList &values);
    const QString &file() const { return m_file; }

private:
    Database(QString file, QString connection);
    Result<> configure();
    Result<> useWriteAheadLog();

    QString m_file;
    QString m_connection;
};

/// Rolls back unless committed. `BEGIN IMMEDIATE`, so that two programs wait for each other instead of failing midway.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();
    Result<> commit();

private:
    explicit Transaction(Database &database);
    Database *m_database;
};

}
