#include "models/distribution/http/ratelimiter.h"

#include <algorithm>

namespace quaymaster
{

namespace
{

constexpr qint64 msPerSecond = 1000;
// Small enough that a slow limit stays even, large enough that a fast one needs few wake-ups.
constexpr int wakeMs = 20;
constexpr int fullAfterMs = 100;

}

RateLimiter::RateLimiter(qint64 bytesPerSecond, QObject *parent)
    : QObject(parent)
    , m_bytesPerSecond(std::max<qint64>(bytesPerSecond, 0))
{
    m_clock.start();
    m_wake.setSingleShot(true);
    m_wake.setInterval(wakeMs);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &RateLimiter::available);
}

qint64 RateLimiter::take(qint64 wanted)
{
    if (m_bytesPerSecond == 0 || wanted <= 0)
        return std::max<qint64>(wanted, 0);
    refill();
    const qint64 taken = std::clamp<qint64>(m_tokens, 0, wanted);
    m_tokens -= taken;
    if (taken == 0 && !m_wake.isActive())
        m_wake.start();
    return taken;
}

void RateLimiter::giveBack(qint64 bytes)
{
    if (m_bytesPerSecond > 0)
        m_tokens += bytes;
}

void RateLimiter::refill()
{
    // Enough that a late wake-up on a busy machine loses nothing, little enough that a pause does not become a burst.
    const qint64 capacity = std::max<qint64>(m_bytesPerSecond * fullAfterMs / msPerSecond, 1);
    // After a long pause the product below would overflow at high limits, and the bucket is full anyway.
    const qint64 elapsedMs = std::min<qint64>(m_clock.elapsed(), msPerSecond);
    const qint64 earned = m_bytesPerSecond * elapsedMs / msPerSecond;
    if (earned == 0)
        return; // the clock goes on, so that a fraction of a byte is not lost
    m_clock.restart();
    m_tokens = std::min(m_tokens + earned, std::max(capacity, m_tokens));
}

}
