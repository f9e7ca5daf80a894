#include "models/operations/runmeter.h"

namespace quaymaster
{

namespace
{

constexpr qint64 millisecondsOfSecond = 1000;

}

RunMeter::RunMeter(qint64 nowMs)
    : m_lastMove(nowMs)
    , m_samples{{nowMs, 0}}
{
}

void RunMeter::add(qint64 nowMs, qint64 moved)
{
    if (moved <= 0)
        return;
    m_total += moved;
    m_lastMove = nowMs;
    m_samples.push_back({nowMs, m_total});
    while (m_samples.size() > 2 && m_samples.at(1).ms <= nowMs - windowMs)
        m_samples.pop_front();
}

/// What has moved since the window's start. The last sample before it counts too: bytes come in bursts.
qint64 RunMeter::bytesPerSecond(qint64 nowMs) const
{
    const qint64 start = nowMs - windowMs;
    Sample base = m_samples.front();
    for (const Sample &sample : m_samples)
        if (sample.ms <= start)
            base = sample;
    const qint64 since = nowMs - std::max(base.ms, start);
    return since <= 0 ? 0 : (m_total - base.total) * millisecondsOfSecond / since;
}

qint64 RunMeter::secondsLeft(qint64 nowMs, qint64 outstanding) const
{
    const qint64 rate = bytesPerSecond(nowMs);
    return rate <= 0 ? -1 : (outstanding + rate - 1) / rate;
}

bool RunMeter::isStalled(qint64 nowMs, qint64 outstanding) const
{
    return outstanding > 0 && nowMs - m_lastMove >= stallMs;
}

}
