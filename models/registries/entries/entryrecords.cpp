#include "models/registries/entries/entryrecords.h"

#include "models/registries/entries/rowwriter.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype idsAtOnce = 1000;

EntryRecord recordIn(const QSqlQuery &row)
{
    EntryRecord record;
    record.fields = fieldsIn(row, 1);
    record.normalised = row.value(8).toString();
    record.hadCredentials = row.value(9).toBool();
    record.created = row.value(10).toLongLong();
    record.updated = row.value(11).toLongLong();
    if (!row.value(12).isNull())
        record.deleted = row.value(12).toLongLong();
    return record;
}

QVariantList valuesOf(qint64 id, const EntryRecord &record)
{
    return QVariantList{id} + valuesOf(record.fields)
        + QVariantList{record.normalised, int(record.hadCredentials), record.created, record.updated,
                       record.deleted ? QVariant(*record.deleted) : QVariant()};
}

}

QString fieldColumns(const QString &table)
{
    QStringList columns{u"name"_s, u"address"_s, u"description"_s, u"source"_s, u"slicing"_s, u"listed"_s, u"remark"_s};
    if (!table.isEmpty())
        for (QString &column : columns)
            column.prepend(table + u'.');
    return columns.join(", "_L1);
}

EntryFields fieldsIn(const QSqlQuery &row, int first)
{
    return {row.value(first).toString(),     row.value(first + 1).toString(), row.value(first + 2).toString(),
            row.value(first + 3).toString(), row.value(first + 4).toBool(),   row.value(first + 5).toBool(),
            row.value(first + 6).toString()};
}

QVariantList valuesOf(const EntryFields &fields)
{
    return {fields.name,         fields.address,     fields.description, fields.source,
            int(fields.slicing), int(fields.listed), fields.remark};
}

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

Result<QHash<qint64, EntryRecord>> recordsIn(Database &database, const QList<qint64> &ids)
{
    QHash<qint64, EntryRecord> records;
    records.reserve(ids.size());
    for (qsizetype from = 0; from < ids.size(); from += idsAtOnce) {
        auto row = database.run(
            u"SELECT id, %1, normalised, had_credentials, created, updated, deleted "
            "FROM registry_entry WHERE id IN %2"_s.arg(fieldColumns(), listOf(ids.mid(from, idsAtOnce))));
        if (!row)
            return row.error();
        while (row->next())
            records.insert(row->value(0).toLongLong(), recordIn(*row));
    }
    return records;
}

/// Never INSERT OR REPLACE, which would take the history along.
Result<> writeRecords(Database &database, const QList<qint64> &ids, const QHash<qint64, EntryRecord> &records)
{
    RowWriter rows(database,
                   u"INSERT INTO registry_entry (id, %1, normalised, had_credentials, created, updated, deleted) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                   "(%1, normalised, had_credentials, updated, deleted) = (%2, excluded.normalised, "
                   "excluded.had_credentials, excluded.updated, excluded.deleted)"_s.arg(fieldColumns(),
                                                                                         fieldColumns(u"excluded"_s)));
    for (const qint64 id : ids)
        if (auto written = rows.write(valuesOf(id, records.value(id))); !written)
            return written;
    return {};
}

Result<qint64> unusedId(Database &database)
{
    auto row = database.run(u"SELECT seq FROM sqlite_sequence WHERE name = 'registry_entry'"_s);
    if (!row)
        return row.error();
    return row->next() ? row->value(0).toLongLong() + 1 : 1;
}

}
