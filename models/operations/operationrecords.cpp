#include "models/operations/operationrecords.h"

#include "models/operations/reportjson.h"

#include <QLoggingCategory>

namespace quaymaster
{

namespace
{

Q_LOGGING_CATEGORY(log, "quaymaster.operations")

}

OperationRecords::OperationRecords(StoreThread &store, const QString &locks)
    : m_store(store)
    , m_place(std::make_shared<Place>(Place{locks, {}}))
{
}

OperationJournal &OperationRecords::Place::in(Database &database)
{
    if (!journal)
        journal = std::make_unique<OperationJournal>(database, locks);
    return *journal;
}

template <typename T>
void OperationRecords::ask(QObject *context, std::function<Result<T>(OperationJournal &)> work, Answer<T> answer)
{
    askStore<T>(
        m_store, context,
        [place = m_place, work = std::move(work)](Database &database) { return work(place->in(database)); },
        std::move(answer));
}

void OperationRecords::post(std::function<void(OperationJournal &)> work)
{
    m_store.post([place = m_place, work = std::move(work)](Database &database) { work(place->in(database)); });
}

void OperationRecords::begin(const Operation &operation, QObject *context, Answer<qint64> answer)
{
    ask<qint64>(
        context, [operation](OperationJournal &journal) { return journal.begin(operation); }, std::move(answer));
}

void OperationRecords::start(qint64 id)
{
    post([id](OperationJournal &journal) {
        if (auto started = journal.start(id); !started)
            qCWarning(log).noquote() << "start not written:" << started.error().detail;
    });
}

void OperationRecords::claim(qint64 id, QObject *context, Answer<std::monostate> answer)
{
    ask<std::monostate>(
        context, [id](OperationJournal &journal) { return journal.claim(id); }, std::move(answer));
}

void OperationRecords::finish(qint64 id, const Outcome &outcome, const QList<ImageReport> &images, QObject *context,
                              Answer<std::monostate> answer)
{
    const auto finish = [id, outcome, images](OperationJournal &journal) {
        Outcome whole = outcome;
        for (const ImageReport &image : images)
            whole.images.append(toJson(image));
        return journal.finish(id, whole);
    };
    ask<std::monostate>(context, finish, std::move(answer));
}

void OperationRecords::leave(qint64 id)
{
    post([id](OperationJournal &journal) { journal.leave(id); });
}

void OperationRecords::page(qint64 before, int most, QObject *context, Answer<QList<Operation>> answer)
{
    ask<QList<Operation>>(
        context, [before, most](OperationJournal &journal) { return journal.store().page(before, most); },
        std::move(answer));
}

void OperationRecords::unended(qint64 after, QObject *context, Answer<QList<Operation>> answer)
{
    ask<QList<Operation>>(
        context, [after](OperationJournal &journal) { return journal.store().unended(after); }, std::move(answer));
}

void OperationRecords::find(qint64 id, QObject *context, Answer<Operation> answer)
{
    ask<Operation>(
        context, [id](OperationJournal &journal) { return journal.store().find(id); }, std::move(answer));
}

void OperationRecords::remove(qint64 id, QObject *context, Answer<std::monostate> answer)
{
    ask<std::monostate>(
        context, [id](OperationJournal &journal) { return journal.store().remove(id); }, std::move(answer));
}

void OperationRecords::removeEnded(const QList<qint64> &ids, QObject *context, Answer<std::monostate> answer)
{
    ask<std::monostate>(
        context, [ids](OperationJournal &journal) { return journal.store().removeEnded(ids); }, std::move(answer));
}

}
