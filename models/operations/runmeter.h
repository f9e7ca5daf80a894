#pragma once

#include <QtGlobal>
#include <deque>

namespace quaymaster
{

/// How fast a run is, from what it has moved. Told the time, so that a test need not wait.
class RunMeter
{
public:
    static constexpr qint64 windowMs = 5'000; ///< over which the rate is smoothed
    static constexpr qint64 stallMs = 10'000; ///< without a byte

    explicit RunMeter(qint64 nowMs);

    /// `moved` bytes went through the network since the last call; what was only found present is none of them.
    void add(qint64 nowMs, qint64 moved);
    /// Something happened that is no byte: a retry has been made, a blob was found, a person has answered.
    void stir(qint64 nowMs) { m_lastMove = nowMs; }

    qint64 bytesPerSecond(qint64 nowMs) const;
    /// −1: cannot be told.
    qint64 secondsLeft(qint64 nowMs, qint64 outstanding) const;
    bool isStalled(qint64 nowMs, qint64 outstanding) const;

private:
    struct Sample
    {
        qint64 ms;
        qint64 total; ///< moved until then
    };

    qint64 m_total = 0;
    qint64 m_lastMove;
    std::deque<Sample> m_samples; ///< those of the window and one before
};

}
