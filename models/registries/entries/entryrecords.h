#pragma once

#include "models/registries/entries/entrystore.h"

#include <QHash>
#include <QVariantList>

class QSqlQuery;

namespace quaymaster
{

/// A row of the table of entries, deleted ones too.
struct EntryRecord
{
    EntryFields fields;
    QString normalised;
    bool hadCredentials = false;
    qint64 created = 0; ///< milliseconds since 1970, as the others
    qint64 updated = 0;
    std::optional<qint64> deleted;
};

/// The columns of EntryFields, in their order.
QString fieldColumns(const QString &table = {});
EntryFields fieldsIn(const QSqlQuery &row, int first);
QVariantList valuesOf(const EntryFields &fields);

QDateTime timeOf(qint64 milliseconds);

/// Those of `ids` that are there. Errors: `io`.
Result<QHash<qint64, EntryRecord>> recordsIn(Database &database, const QList<qint64> &ids);
/// Errors: `io`.
Result<> writeRecords(Database &database, const QList<qint64> &ids, const QHash<qint64, EntryRecord> &records);
/// The id that no entry has ever had. Errors: `io`.
Result<qint64> unusedId(Database &database);

}
