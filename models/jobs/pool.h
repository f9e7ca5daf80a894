#pragma once

#include "models/core/result.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <functional>
#include <memory>

namespace quaymaster
{

/// Runs blocking `work` on a pool thread. The answer comes to `context`'s thread, through its event loop, once, and
/// never after `context` is gone. `work` must own what it touches.
template <typename T>
void runInPool(QThreadPool &pool, QObject *context, std::function<Result<T>()> work,
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
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

}
