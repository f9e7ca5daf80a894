#pragma once

#include "models/jobs/promise.h"

#include <QThreadPool>

namespace quaymaster
{

/// Runs blocking `work` on a pool thread. The answer comes as Promise says. `work` must own what it touches.
template <typename T>
void runInPool(QThreadPool &pool, QObject *context, std::function<Result<T>()> work,
               std::function<void(Result<T>)> answer)
{
    pool.start([promise = Promise<T>(context, std::move(answer)), work = std::move(work)] { promise.keep(work()); });
}

}
