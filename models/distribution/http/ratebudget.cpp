#include "models/distribution/http/ratebudget.h"

#include <QMutexLocker>
#include <algorithm>

namespace quaymaster
{

namespace
{

constexpr qint64 msPerSecond = 1000;
constexpr int fullAfterMs = 100;

}

RateBudget::RateBudget(qint64 bytesPerSecond)
    : m_bytesPerSecond(std::max<qint64>(bytesPerSecond, 0))
{
    m_clock.start();
}

void RateBudget::setBytesPerSecond(qint64 bytesPerSecond)
{
    const QMutexLocker lock(&m_mutex);
    if (bytesPerSecond == m_bytesPerSecond)
        return;
    m_bytesPerSecond = std::max<qint64>(bytesPerSecond, 0);
    m_tokens = 0;
    m_clock.start();
}

qint64 RateBudget::take(qint64 wanted)
{
    const QMutexLocker lock(&m_mutex);
    if (m_bytesPerSecond == 0 || wanted <= 0)
        return std::max<qint64>(wanted, 0);
    refill();
    const qint64 taken = std::clamp<qint64>(m_tokens, 0, wanted);
    m_tokens -= taken;
    return taken;
}

void RateBudget::giveBack(qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (m_bytesPerSecond > 0)
        m_tokens += bytes;
}

void RateBudget::refill()
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
