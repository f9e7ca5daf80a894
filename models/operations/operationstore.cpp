#include "models/operations/operationstore.h"

#include "models/core/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString textOf(const QDateTime &time)
{
    return time.toString(Qt::ISODateWithMs);
}

QString now()
{
    return textOf(QDateTime::currentDateTimeUtc());
}

QDateTime timeIn(const QVariant &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

QString json(const QStringList &arguments)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact));
}

QStringList argumentsIn(const QVariant &json)
{
    QStringList arguments;
    for (const auto &argument : QJsonDocument::fromJson(json.toString().toUtf8()).array())
        arguments << argument.toString();
    return arguments;
}

std::optional<Error::Kind> kindNamed(const QString &name)
{
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Cancelled); ++kind) {
        if (kindName(static_cast<Error::Kind>(kind)) == name)
            return static_cast<Error::Kind>(kind);
    }
    return {};
}

std::optional<Error> errorIn(const QSqlQuery &row)
{
    const auto kind = kindNamed(row.value(u"error_kind"_s).toString());
    if (!kind)
        return {};
    return Error{*kind, row.value(u"error_summary"_s).toString(), row.value(u"error_detail"_s).toString()};
}

Operation operationIn(const QSqlQuery &row)
{
    Operation operation;
    operation.id = row.value(u"id"_s).toLongLong();
    operation.command = row.value(u"command"_s).toString();
    operation.title = row.value(u"title"_s).toString();
    operation.arguments = argumentsIn(row.value(u"arguments"_s));
    operation.state = stateNamed(row.value(u"state"_s).toString()).value_or(Operation::State::Failed);
    operation.started = timeIn(row.value(u"started"_s));
    operation.ended = timeIn(row.value(u"ended"_s));
    operation.error = errorIn(row);
    return operation;
}

bool isOpen(Operation::State state)
{
    return state == Operation::State::Running || state == Operation::State::Queued;
}

}

OperationStore::OperationStore(Database &database, QString locks)
    : m_database(database)
    , m_locks(std::move(locks))
{
}

Result<OperationLock> OperationStore::begin(const Operation &operation)
{
    Q_ASSERT(isOpen(operation.state));
    auto transaction = Transaction::begin(m_database); // nobody sees the row before it is locked
    if (!transaction)
        return transaction.error();
    auto inserted = m_database.run(
        u"INSERT INTO operation (command, title, arguments, state, started) VALUES (?, ?, ?, ?, ?)"_s,
        {operation.command, redacted(operation.title), json(operation.arguments), stateName(operation.state), now()});
    if (!inserted)
        return inserted.error();
    auto lock = OperationLock::take(m_locks, inserted->lastInsertId().toLongLong());
    if (!lock)
        return lock.error();
    const QString excess = u"SELECT id FROM operation WHERE ended <> '' ORDER BY id DESC LIMIT -1 OFFSET ?"_s;
    if (auto pruned = change(u"DELETE FROM operation WHERE id IN (%1)"_s.arg(excess), {remembered}); !pruned)
        return pruned.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return lock;
}

Result<> OperationStore::start(const OperationLock &lock)
{
    return change(u"UPDATE operation SET state = 'running', started = ? WHERE id = ?"_s, {now(), lock.id()});
}

Result<> OperationStore::finish(const OperationLock &lock, const Outcome &outcome)
{
    Q_ASSERT(lock.isValid() && !isOpen(outcome.state) && outcome.state != Operation::State::Interrupted);
    const Error error = outcome.error.value_or(Error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const QVariantList values{stateName(outcome.state),
                              outcome.ended.isValid() ? textOf(outcome.ended) : now(),
                              outcome.error ? kindName(error.kind) : QString(),
                              error.summary,
                              redacted(error.detail),
                              lock.id()};
    if (auto done = change(u"UPDATE operation SET state = ?, ended = ?, error_kind = ?, error_summary = ?, "
                           "error_detail = ? WHERE id = ?"_s,
                           values);
        !done)
        return done;
    if (auto done = writeImages(lock.id(), outcome.images); !done)
        return done;
    return transaction->commit();
}

Result<> OperationStore::writeImages(qint64 id, const QList<QJsonObject> &images)
{
    if (auto done = change(u"DELETE FROM operation_image WHERE operation = ?"_s, {id}); !done)
        return done;
    for (qsizetype position = 0; position < images.size(); ++position) {
        const QByteArray report = QJsonDocument(images[position]).toJson(QJsonDocument::Compact);
        if (auto done = change(u"INSERT INTO operation_image (operation, position, report) VALUES (?, ?, ?)"_s,
                               {id, position, QString::fromUtf8(report)});
            !done)
            return done;
    }
    return {};
}

Result<OperationLock> OperationStore::claim(qint64 id)
{
    Operation operation;
    auto lock = lockEnded(id, operation);
    if (!lock)
        return lock;
    if (!canContinue(operation.state)) {
        return Error{
            Error::Kind::Conflict,
            tr("Operation %1 has succeeded, so nothing is left to continue. Start it anew to repeat it.").arg(id),
            stateName(operation.state)};
    }
    if (auto done = change(u"UPDATE operation SET state = 'running', started = ?, ended = '', error_kind = '', "
                           "error_summary = '', error_detail = '' WHERE id = ?"_s,
                           {now(), id});
        !done)
        return done.error();
    return lock;
}

/// Takes the lock first and reads then: what is read stays true while we hold it.
Result<OperationLock> OperationStore::lockEnded(qint64 id, Operation &operation)
{
    if (auto there = find(id); !there)
        return there.error();
    auto lock = OperationLock::take(m_locks, id);
    if (!lock)
        return lock;
    auto found = find(id);
    if (!found)
        return found.error();
    operation = *std::move(found);
    if (isOpen(operation.state))
        operation.state = Operation::State::Interrupted; // the lock that find() saw is our own
    return lock;
}

Result<QList<Operation>> OperationStore::list()
{
    return select(u"1 ORDER BY id DESC"_s, {});
}

Result<QList<Operation>> OperationStore::page(qint64 before, int most)
{
    const qint64 end = before == 0 ? std::numeric_limits<qint64>::max() : before;
    return select(u"id < ? ORDER BY id DESC LIMIT ?"_s, {end, most});
}

Result<QList<Operation>> OperationStore::unended(qint64 after)
{
    return select(u"ended = '' OR id > ? ORDER BY id DESC"_s, {after});
}

Result<Operation> OperationStore::find(qint64 id)
{
    auto found = select(u"id = ?"_s, {id});
    if (!found)
        return found.error();
    if (found->isEmpty()) {
        return Error{Error::Kind::NotFound,
                     tr("There is no operation %1. Look at the list of those that are known.").arg(id),
                     {},
                     Error::Cause::Other,
                     u"quaymaster operations list"_s};
    }
    Operation operation = found->takeFirst();
    auto images = imagesOf(id);
    if (!images)
        return images.error();
    operation.images = *std::move(images);
    return operation;
}

Result<> OperationStore::remove(qint64 id)
{
    Operation operation;
    const auto lock = lockEnded(id, operation);
    if (!lock)
        return lock.error();
    return change(u"DELETE FROM operation WHERE id = ?"_s, {id});
}

Result<> OperationStore::removeEnded(const QList<qint64> &ids)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const qint64 id : ids)
        if (auto done = change(u"DELETE FROM operation WHERE id = ? AND ended <> ''"_s, {id}); !done)
            return done;
    return transaction->commit();
}

Result<QList<Operation>> OperationStore::select(const QString &condition, const QVariantList &values)
{
    auto operations = rows(condition, values);
    if (!operations)
        return operations;
    for (Operation &operation : *operations) {
        if (!isOpen(operation.state) || OperationLock::isHeld(m_locks, operation.id))
            continue;
        // It may have ended after we read it. Whoever ends it writes first and lets go of the lock then.
        const auto again = rows(u"id = ?"_s, {operation.id});
        if (!again)
            return again.error();
        if (!again->isEmpty())
            operation = again->constFirst();
        if (isOpen(operation.state))
            operation.state = Operation::State::Interrupted;
    }
    return operations;
}

Result<QList<Operation>> OperationStore::rows(const QString &condition, const QVariantList &values)
{
    auto query = m_database.run(u"SELECT * FROM operation WHERE "_s + condition, values);
    if (!query)
        return query.error();
    QList<Operation> operations;
    while (query->next())
        operations << operationIn(*query);
    return operations;
}

Result<QList<QJsonObject>> OperationStore::imagesOf(qint64 id)
{
    auto rows = m_database.run(u"SELECT report FROM operation_image WHERE operation = ? ORDER BY position"_s, {id});
    if (!rows)
        return rows.error();
    QList<QJsonObject> images;
    while (rows->next())
        images << QJsonDocument::fromJson(rows->value(0).toString().toUtf8()).object();
    return images;
}

Result<> OperationStore::change(const QString &statement, const QVariantList &values)
{
    auto done = m_database.run(statement, values);
    return done ? Result<>() : done.error();
}

}
