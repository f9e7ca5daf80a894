#pragma once

#include "models/store/database.h"

#include <QObject>
#include <QThread>
#include <functional>
#include <memory>

namespace quaymaster
{

/// A thread with its own connection, for writes: nobody else waits for the disk. What is posted runs in the order of
/// posting; the destructor lets all of it finish.
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

private:
    StoreThread();

    QThread m_thread;
    QObject m_worker;
    std::unique_ptr<Database> m_database; ///< belongs to m_thread
};

}
