#pragma once

#include "models/distribution/copy/copyreport.h"
#include "models/operations/operationjournal.h"
#include "models/store/storequestion.h"

namespace quaymaster
{

/// The journal on the store's thread, asked from another. Answers come as Promise says; what is asked is done in the
/// order of asking. What is still open when this goes is left.
class OperationRecords
{
public:
    template <typename T> using Answer = std::function<void(Result<T>)>;

    OperationRecords(StoreThread &store, const QString &locks);

    void begin(const Operation &operation, QObject *context, Answer<qint64> answer);
    void start(qint64 id);
    void claim(qint64 id, QObject *context, Answer<std::monostate> answer);
    /// With the reports of its images: very many of them take a while to be written down, there and not here.
    void finish(qint64 id, const Outcome &outcome, const QList<ImageReport> &images, QObject *context,
                Answer<std::monostate> answer);
    void leave(qint64 id);

    void page(qint64 before, int most, QObject *context, Answer<QList<Operation>> answer);
    void unended(qint64 after, QObject *context, Answer<QList<Operation>> answer);
    void find(qint64 id, QObject *context, Answer<Operation> answer);
    void remove(qint64 id, QObject *context, Answer<std::monostate> answer);
    void removeEnded(const QList<qint64> &ids, QObject *context, Answer<std::monostate> answer);

private:
    /// Made, used and ended on the store's thread.
    struct Place
    {
        QString locks;
        std::unique_ptr<OperationJournal> journal;
        OperationJournal &in(Database &database);
    };

    template <typename T>
    void ask(QObject *context, std::function<Result<T>(OperationJournal &)> work, Answer<T> answer);
    void post(std::function<void(OperationJournal &)> work);

    StoreThread &m_store;
    std::shared_ptr<Place> m_place;
};

}
