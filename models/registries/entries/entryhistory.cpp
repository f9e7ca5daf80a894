#include "models/registries/entries/entryhistory.h"

#include "models/registries/entries/entryrecords.h"
#include "models/registries/entries/rowwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = EntryEvent::Kind;

QString json(const QList<EntryEvent::Difference> &differences)
{
    QJsonArray all;
    for (const EntryEvent::Difference &one : differences)
        all.append(QJsonArray{entryFieldName(one.field), one.before, one.after});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<EntryEvent::Difference> differencesIn(const QString &json)
{
    QList<EntryEvent::Difference> differences;
    const QJsonArray all = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : all) {
        const QJsonArray one = value.toArray();
        if (const auto field = entryFieldNamed(one.at(0).toString()))
            differences.append({*field, one.at(1).toString(), one.at(2).toString()});
    }
    return differences;
}

Kind eventKindNamed(const QString &name)
{
    for (const Kind kind : {Kind::Created, Kind::Deleted, Kind::Restored})
        if (eventKindName(kind) == name)
            return kind;
    return Kind::Changed;
}

ChangeOrigin::Kind originNamed(const QString &name)
{
    for (const auto kind : {ChangeOrigin::Kind::Import, ChangeOrigin::Kind::Sync})
        if (originName(kind) == name)
            return kind;
    return ChangeOrigin::Kind::Here;
}

}

QString eventKindName(Kind kind)
{
    switch (kind) {
    case Kind::Created:
        return u"created"_s;
    case Kind::Changed:
        return u"changed"_s;
    case Kind::Deleted:
        return u"deleted"_s;
    case Kind::Restored:
        return u"restored"_s;
    }
    return {};
}

QString originName(ChangeOrigin::Kind kind)
{
    switch (kind) {
    case ChangeOrigin::Kind::Here:
        return u"here"_s;
    case ChangeOrigin::Kind::Import:
        return u"import"_s;
    case ChangeOrigin::Kind::Sync:
        return u"sync"_s;
    }
    return {};
}

Result<> writeEvents(Database &database, const QList<EntryEvent> &events)
{
    RowWriter rows(database,
                   u"INSERT INTO registry_entry_event (entry, kind, origin, who, time, differences) "
                   "VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (const EntryEvent &event : events) {
        auto written = rows.write({event.entry, eventKindName(event.kind), originName(event.origin.kind),
                                   event.origin.who, event.when.toMSecsSinceEpoch(), json(event.differences)});
        if (!written)
            return written;
    }
    return {};
}

Result<QList<EntryEvent>> eventsOf(Database &database, qint64 entry)
{
    auto row = database.run(u"SELECT kind, origin, who, time, differences FROM registry_entry_event WHERE entry = ? "
                            "ORDER BY id DESC"_s,
                            {entry});
    if (!row)
        return row.error();
    QList<EntryEvent> events;
    while (row->next())
        events.append({entry,
                       eventKindNamed(row->value(0).toString()),
                       {originNamed(row->value(1).toString()), row->value(2).toString()},
                       timeOf(row->value(3).toLongLong()),
                       differencesIn(row->value(4).toString())});
    return events;
}

}
