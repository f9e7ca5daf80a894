#include "models/distribution/http/watchdog.h"

#include <algorithm>

namespace quaymaster
{

namespace
{

constexpr int ticksPerTimeout = 8;
constexpr int slowestTickMs = 1000;

int tickFor(int timeoutMs)
{
    return std::clamp(timeoutMs / ticksPerTimeout, 1, slowestTickMs);
}

}

Watchdog::Watchdog(int connectTimeoutMs, int stallTimeoutMs, std::function<bool()> excuse)
    : m_connectTimeoutMs(connectTimeoutMs)
    , m_stallTimeoutMs(stallTimeoutMs)
    , m_excuse(std::move(excuse))
{
    connect(&m_tick, &QTimer::timeout, this, &Watchdog::check);
}

void Watchdog::start()
{
    m_connected = false;
    m_since.start();
    m_tick.start(tickFor(m_connectTimeoutMs));
}

void Watchdog::connected()
{
    m_since.start();
    if (m_connected)
        return;
    m_connected = true;
    m_tick.start(tickFor(m_stallTimeoutMs));
}

void Watchdog::check()
{
    if (m_connected && m_excuse()) {
        m_since.start();
        return;
    }
    if (m_since.elapsed() < (m_connected ? m_stallTimeoutMs : m_connectTimeoutMs))
        return;
    m_tick.stop();
    emit expired();
}

}
