#pragma once

#include "models/registries/entries/entryrecords.h"

#include <QSet>

namespace quaymaster
{

/// Works changes out against what is stored, then writes the outcome with its history. Inside one transaction.
class EntryChanges
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::EntryStore)

public:
    EntryChanges(Database &database, ChangeOrigin origin);

    /// What EntryStore::apply() promises, but for the transaction.
    Result<QList<qint64>> apply(const QList<EntryChange> &changes);

private:
    struct Checked
    {
        EntryFields fields;
        QString normalised;
        bool hadCredentials = false;
    };

    Result<> read(const QList<EntryChange> &changes);
    Result<qint64> take(const EntryChange &change);
    Result<qint64> create(const EntryChange &change);
    Result<> put(const EntryChange &change);
    void remove(qint64 id);
    Result<> write();

    Result<> match(const EntryChange &change) const;
    Result<Checked> check(const EntryChange &change, const EntryRecord &before);
    Result<> checkHere(qint64 id, Checked &good, const EntryFields &before);
    Result<> checkField(qint64 id, Checked &good, EntryField field);
    Result<bool> hadOnce(qint64 id, EntryField field, const QString &value);
    void touch(qint64 id, const EntryRecord &record, EntryEvent::Kind kind,
               const QList<EntryEvent::Difference> &differences);

    Database &m_database;
    ChangeOrigin m_origin;
    QDateTime m_now;
    qint64 m_nextId = 1;
    QHash<qint64, EntryRecord> m_records;
    QList<qint64> m_touched; ///< each once
    QSet<qint64> m_isTouched;
    QList<qint64> m_moved; ///< the last test was of another image
    QList<EntryEvent> m_events;
};

}
