#pragma once

#include "models/store/database.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThread>
#include <functional>
#include <memory>

namespace quaymaster
{

/// A thread with its own connection, for writes and long reads: nobody else waits for the disk. What is posted runs in
/// the order of posting; the destructor lets all of it finish.
class StoreThread
{
public:
    using Work = std::function<void(Database &)>;

    /// Waits until the database is open (and upgraded). Errors: those of Database::open().
    static Result<std::unique_ptr<StoreThread>> open(const QString &file);
    ~StoreThread();
    Q_DISABLE_COPY_MOVE(StoreThread)

    /// From any thread. A failure inside is the work's own to log: nobody waits for it.
    void post(Work work);

    /// From `context`'s thread, which also gets the answer, through its event loop, once, and never after `context` is
    /// gone.
    template <typename T>
    void ask(std::function<Result<T>(Database &)> question, QObject *context, std::function<void(Result<T>)> answer);

private:
    StoreThread();

    QThread m_thread;
    QObject m_worker;
    std::unique_ptr<Database> m_database; ///< belongs to m_thread
};

template <typename T>
void StoreThread::ask(std::function<Result<T>(Database &)> question, QObject *context,
                      std::function<void(Result<T>)> answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    auto *watcher = new QFutureWatcher<Result<T>>(context); // goes with the context, and the answer with it
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, answer = std::move(answer)] {
        watcher->deleteLater();
        answer(watcher->future().resultCount() > 0 ? watcher->result() : Result<T>(Error::cancelled()));
    });
    watcher->setFuture(promise->future());
    promise->start();
    post([promise, question = std::move(question)](Database &database) {
        promise->addResult(question(database));
        promise->finish();
    });
}

}
