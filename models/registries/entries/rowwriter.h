#pragma once

#include "models/store/database.h"

#include <optional>

namespace quaymaster
{

/// Writes many rows with one statement, which is understood once: a list of 100,000 is there in a moment.
class RowWriter
{
public:
    RowWriter(Database &database, QString statement);

    Result<> write(const QVariantList &values); ///< Errors: `io`

private:
    Database &m_database;
    QString m_statement;
    std::optional<QSqlQuery> m_query;
};

/// `(1, 2, 3)`, for IN.
QString listOf(const QList<qint64> &ids);

}
