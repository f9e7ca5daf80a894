#pragma once

#include "models/core/result.h"

namespace quaymaster
{

/// Says that somebody works on an operation, as long as it exists. A lock of the open file (OFD lock, fcntl(2)): the
/// kernel ends it with the program, and a second one in the same program doesn't get it either.
class OperationLock
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::OperationLock)

public:
    /// Never waits. Errors: `conflict` when somebody else holds it, `io`.
    static Result<OperationLock> take(const QString &folder, qint64 id);
    /// Only looks: a taker never meets a looker's lock.
    static bool isHeld(const QString &folder, qint64 id);

    OperationLock() = default;
    OperationLock(OperationLock &&other) noexcept;
    OperationLock &operator=(OperationLock &&other) noexcept;
    OperationLock(const OperationLock &) = delete;
    OperationLock &operator=(const OperationLock &) = delete;
    ~OperationLock();

    bool isValid() const { return m_handle >= 0; }
    qint64 id() const { return m_id; }

private:
    OperationLock(QString path, int handle, qint64 id);
    void release();

    QString m_path;
    int m_handle = -1;
    qint64 m_id = 0;
};

}
