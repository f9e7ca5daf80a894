#pragma once

#include "models/store/database.h"

namespace quaymaster
{

/// Writes many rows with few statements: a list of 100,000 is there in a moment. flush() before it goes.
class RowBatch
{
public:
    /// `head` ends before VALUES (`INSERT INTO t (a, b)`), `tail` follows the rows.
    RowBatch(Database &database, QString head, QString tail = {});

    Result<> add(const QVariantList &row); ///< all rows have the same columns
    Result<> flush();

private:
    Database &m_database;
    QString m_head;
    QString m_tail;
    QVariantList m_values;
    qsizetype m_columns = 0;
};

/// `(1, 2, 3)`, for IN.
QString listOf(const QList<qint64> &ids);

}
