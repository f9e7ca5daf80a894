#pragma once

#include "models/jobs/promise.h"
#include "models/store/storethread.h"

namespace quaymaster
{

/// Runs `work` on the store's thread, behind everything that was posted before. The answer comes as Promise says.
/// `work` must own what it touches besides the database.
template <typename T>
void askStore(StoreThread &store, QObject *context, std::function<Result<T>(Database &)> work,
              std::function<void(Result<T>)> answer)
{
    store.post([promise = Promise<T>(context, std::move(answer)), work = std::move(work)](Database &database) {
        promise.keep(work(database));
    });
}

}
