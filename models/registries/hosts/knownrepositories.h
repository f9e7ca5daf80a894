#pragma once

#include "models/core/result.h"

#include <QObject>
#include <QStringList>
#include <functional>

namespace quaymaster
{

class Database;
class StoreThread;

/// The repositories that were used or seen before: by transfers, in the history of operations, by browsing. For
/// completion, and for hosts that list none. On the GUI thread; everything is read and written on the store's.
class KnownRepositories : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<QStringList>)>;

    explicit KnownRepositories(StoreThread &store);

    /// Paths without the host, newest first. Errors: `io`.
    void ofHost(const QString &host, QObject *context, Answer answer);
    /// `host/path` of all hosts, newest first. Errors: `io`.
    void all(QObject *context, Answer answer);
    /// What a list of the host showed, as far as it is good for completion. A failure is logged: nobody waits for it.
    void remember(const QString &host, const QStringList &paths);
    /// Somebody looked into it now.
    void opened(const QString &host, const QString &path);

private:
    StoreThread &m_store;
};

}
