#pragma once

#include "models/distribution/http/ratelimiter.h"
#include "models/distribution/transfer/bytefeed.h"

#include <QIODevice>

namespace quaymaster
{

/// The body of one upload request: `length` bytes of a feed, at the pace of the rate limiter. Refuses reset(), so that
/// the network layer never sends a body again by itself.
class UploadDevice final : public QIODevice
{
    Q_OBJECT

public:
    UploadDevice(ByteFeed &feed, qint64 length, RateLimiter &limiter);

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_length; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return m_position == m_length; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *into, qint64 length) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ByteFeed &m_feed;
    RateLimiter &m_limiter;
    qint64 m_length;
    qint64 m_position = 0;
};

}
