#include "models/store/storethread.h"

#include <optional>

namespace quaymaster
{

Result<std::unique_ptr<StoreThread>> StoreThread::open(const QString &file)
{
    std::unique_ptr<StoreThread> store(new StoreThread);
    std::optional<Error> failure;
    QMetaObject::invokeMethod(
        &store->m_worker,
        [&] {
            auto database = Database::open(file);
            if (database)
                store->m_database = *std::move(database);
            else
                failure = database.error();
        },
        Qt::BlockingQueuedConnection);
    if (failure)
        return *failure;
    return store;
}

StoreThread::StoreThread()
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // Queued behind everything that was posted; the connection has to close in its own thread.
    QMetaObject::invokeMethod(
        &m_worker,
        [this] {
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void StoreThread::post(Work work)
{
    QMetaObject::invokeMethod(
        &m_worker, [this, work = std::move(work)] { work(*m_database); }, Qt::QueuedConnection);
}

}
