#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace quaymaster
{

/// One token bucket for the blob bytes of the whole process, both directions together.
class RateLimiter : public QObject
{
    Q_OBJECT

public:
    explicit RateLimiter(qint64 bytesPerSecond, QObject *parent = nullptr); ///< 0: no limit

    /// How many of `wanted` bytes may move now; takes them. 0: wait for available().
    qint64 take(qint64 wanted);
    void giveBack(qint64 bytes);

signals:
    void available();

private:
    void refill();

    qint64 m_bytesPerSecond;
    qint64 m_tokens = 0;
    QElapsedTimer m_clock;
    QTimer m_wake;
};

}
