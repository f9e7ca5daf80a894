#pragma once

#include "models/core/result.h"

#include <QFutureWatcher>
#include <QPromise>
#include <functional>
#include <memory>

namespace quaymaster
{

/// An answer that another thread will give. It comes to `context`'s thread, through its event loop, once, and never
/// after `context` is gone. A promise that is dropped answers `cancelled`.
template <typename T> class Promise
{
public:
    Promise(QObject *context, std::function<void(Result<T>)> answer)
        : m_promise(std::make_shared<QPromise<Result<T>>>())
    {
        auto *watcher = new QFutureWatcher<Result<T>>(context); // goes with the context, and the answer with it
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, answer = std::move(answer)] {
            watcher->deleteLater();
            answer(watcher->future().resultCount() > 0 ? watcher->result() : Result<T>(Error::cancelled()));
        });
        watcher->setFuture(m_promise->future());
        m_promise->start();
    }

    /// On any thread, once.
    void keep(Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

}
