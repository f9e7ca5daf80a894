#include "models/archives/bytestream.h"

#include <QByteArray>
#include <algorithm>

namespace quaymaster
{

Result<qint64> ByteStream::skip(qint64 length)
{
    QByteArray discarded(std::min<qint64>(length, 256LL * 1024), Qt::Uninitialized);
    qint64 done = 0;
    while (done < length) {
        const qint64 wanted = std::min<qint64>(length - done, discarded.size());
        auto got = read(discarded.data(), wanted);
        if (!got)
            return got;
        done += *got;
        if (*got < wanted)
            break;
    }
    return done;
}

BlobStream::BlobStream(std::shared_ptr<const BlobBytes> bytes, std::stop_token stop, Progress progress)
    : m_bytes(std::move(bytes))
    , m_stop(std::move(stop))
    , m_progress(std::move(progress))
{
}

Result<qint64> BlobStream::read(char *into, qint64 length)
{
    if (m_stop.stop_requested())
        return Error::cancelled();
    auto got = m_bytes->read(m_position, into, length);
    if (!got)
        return got;
    m_position += *got;
    if (m_progress)
        m_progress(m_position, m_bytes->size());
    return got;
}

Result<qint64> BlobStream::skip(qint64 length)
{
    const qint64 step = std::min(length, m_bytes->size() - m_position);
    m_position += step;
    return step;
}

}
