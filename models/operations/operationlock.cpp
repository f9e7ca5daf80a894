#include "models/operations/operationlock.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString pathOf(const QString &folder, qint64 id)
{
    return u"%1/%2"_s.arg(folder).arg(id);
}

struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

/// Its last holder removes the file: what we have locked may not be what the next one will open.
bool stillHasItsName(int handle, const QByteArray &path)
{
    struct stat ours = {};
    struct stat named = {};
    return fstat(handle, &ours) == 0 && stat(path.constData(), &named) == 0 && ours.st_dev == named.st_dev
        && ours.st_ino == named.st_ino;
}

}

Result<OperationLock> OperationLock::take(const QString &folder, qint64 id)
{
    const QString path = pathOf(folder, id);
    const QByteArray native = QFile::encodeName(path);
    while (true) {
        const int handle = ::open(native.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (handle < 0)
            return Error::io(path, errno);
        OperationLock taken(path, handle, id);
        struct flock lock = wholeFile();
        if (fcntl(handle, F_OFD_SETLK, &lock) != 0) {
            const int problem = errno;
            ::close(std::exchange(taken.m_handle, -1)); // the holder's file stays
            if (problem != EAGAIN && problem != EACCES)
                return Error::io(path, problem);
            return Error{Error::Kind::Conflict, tr("Operation %1 is being worked on. Wait until it has ended.").arg(id),
                         path};
        }
        if (stillHasItsName(handle, native))
            return taken;
        ::close(std::exchange(taken.m_handle, -1));
    }
}

bool OperationLock::isHeld(const QString &folder, qint64 id)
{
    const int handle = ::open(QFile::encodeName(pathOf(folder, id)).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (handle < 0)
        return false;
    struct flock lock = wholeFile();
    const bool held = fcntl(handle, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(handle);
    return held;
}

OperationLock::OperationLock(QString path, int handle, qint64 id)
    : m_path(std::move(path))
    , m_handle(handle)
    , m_id(id)
{
}

OperationLock::OperationLock(OperationLock &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_handle(std::exchange(other.m_handle, -1))
    , m_id(other.m_id)
{
}

OperationLock &OperationLock::operator=(OperationLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_path = std::move(other.m_path);
        m_handle = std::exchange(other.m_handle, -1);
        m_id = other.m_id;
    }
    return *this;
}

OperationLock::~OperationLock()
{
    release();
}

void OperationLock::release()
{
    if (m_handle < 0)
        return;
    QFile::remove(m_path); // while it is locked, so that nobody else's goes
    ::close(std::exchange(m_handle, -1));
}

}
