#pragma once

#include "models/store/storethread.h"

#include <QFutureWatcher>
#include <QPromise>

namespace quaymaster
{

/// Runs `work` on the store's thread, behind everything that was posted before. The answer comes to `context`'s thread,
/// through its event loop, once, and never after `context` is gone. `work` must own what it touches.
template <typename T>
void askStore(StoreThread &store, QObject *context, std::function<Result<T>(Database &)> work,
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
    store.post([promise, work = std::move(work)](Database &database) {
        promise->addResult(work(database));
        promise->finish();
    });
}

}
