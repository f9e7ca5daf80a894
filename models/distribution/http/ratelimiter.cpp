#include "models/distribution/http/ratelimiter.h"

namespace quaymaster
{

namespace
{

// Small enough that a slow limit stays even, large enough that a fast one needs few wake-ups.
constexpr int wakeMs = 20;

}

RateLimiter::RateLimiter(std::shared_ptr<RateBudget> budget)
    : m_budget(std::move(budget))
{
    m_wake.setSingleShot(true);
    m_wake.setInterval(wakeMs);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &RateLimiter::available);
}

qint64 RateLimiter::take(qint64 wanted)
{
    const qint64 taken = m_budget->take(wanted);
    if (taken == 0 && wanted > 0 && !m_wake.isActive())
        m_wake.start();
    return taken;
}

}
