#pragma once

#include <QElapsedTimer>
#include <QMutex>

namespace quaymaster
{

/// One token bucket for blob bytes, both directions together, of every run that holds it. On any thread.
class RateBudget
{
public:
    explicit RateBudget(qint64 bytesPerSecond); ///< 0: no limit

    /// Holds from the next byte on, for runs that are under way as well.
    void setBytesPerSecond(qint64 bytesPerSecond);

    /// How many of `wanted` bytes may move now; takes them.
    qint64 take(qint64 wanted);
    void giveBack(qint64 bytes);

private:
    void refill();

    QMutex m_mutex;
    qint64 m_bytesPerSecond;
    qint64 m_tokens = 0;
    QElapsedTimer m_clock;
};

}
