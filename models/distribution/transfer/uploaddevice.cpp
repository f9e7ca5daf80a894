#include "models/distribution/transfer/uploaddevice.h"

#include <algorithm>

namespace quaymaster
{

UploadDevice::UploadDevice(ByteFeed &feed, qint64 length, RateLimiter &limiter)
    : m_feed(feed)
    , m_limiter(limiter)
    , m_length(length)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    connect(&m_feed, &ByteFeed::readyRead, this, &QIODevice::readyRead);
    connect(&m_limiter, &RateLimiter::available, this, &QIODevice::readyRead);
}

qint64 UploadDevice::bytesAvailable() const
{
    return std::min(m_feed.available(), m_length - m_position);
}

qint64 UploadDevice::readData(char *into, qint64 length)
{
    if (atEnd())
        return -1;
    const qint64 granted = m_limiter.take(std::min(length, bytesAvailable()));
    if (granted <= 0)
        return 0; // readyRead() comes from the feed or the limiter
    const qint64 got = m_feed.read(into, granted);
    m_limiter.giveBack(granted - got);
    m_position += got;
    return got;
}

}
