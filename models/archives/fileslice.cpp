#include "models/archives/fileslice.h"

#include "models/archives/archiveerror.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace quaymaster
{

FileHandle::~FileHandle()
{
    ::close(m_descriptor);
}

Result<qint64> FileHandle::read(qint64 offset, char *into, qint64 length) const
{
    qint64 done = 0;
    while (done < length) {
        const ssize_t got = ::pread(m_descriptor, into + done, static_cast<size_t>(length - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error::io(m_path, errno);
        if (got == 0)
            break;
        done += got;
    }
    return done;
}

Result<> FileHandle::write(qint64 offset, QByteArrayView bytes) const
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const ssize_t put
            = ::pwrite(m_descriptor, bytes.data() + done, static_cast<size_t>(bytes.size() - done), offset + done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return Error::io(m_path, errno);
        done += put;
    }
    return {};
}

Result<qint64> FileSlice::read(qint64 offset, char *into, qint64 length) const
{
    const qint64 wanted = std::clamp<qint64>(m_size - offset, 0, length);
    auto got = m_file->read(m_offset + offset, into, wanted);
    if (got && *got < wanted)
        return ArchiveError::becameShorter(m_file->path());
    return got;
}

Result<qint64> MemoryBytes::read(qint64 offset, char *into, qint64 length) const
{
    const qint64 wanted = std::clamp<qint64>(m_bytes.size() - offset, 0, length);
    std::copy_n(m_bytes.constData() + offset, wanted, into);
    return wanted;
}

}
