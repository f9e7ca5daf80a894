#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>

namespace quaymaster
{

/// Notices that nothing moves: first until a connection stands, then between any two bytes. There is no total timeout.
class Watchdog final : public QObject
{
    Q_OBJECT

public:
    /// While `excuse` says true, it is our own side that waits (a full read buffer, a starved upload).
    Watchdog(int connectTimeoutMs, int stallTimeoutMs, std::function<bool()> excuse);

    void start(); ///< from here on a connection is being made
    void connected();
    void touch() { m_since.start(); } ///< a byte moved; cheap enough for every one of them
    void stop() { m_tick.stop(); }
    /// From here on nothing has to move for so long.
    void setStallTimeout(int milliseconds) { m_stallTimeoutMs = milliseconds; }
    int stallTimeout() const { return m_stallTimeoutMs; } ///< milliseconds
    bool isConnected() const { return m_connected; }

signals:
    void expired();

private:
    void check();

    int m_connectTimeoutMs;
    int m_stallTimeoutMs;
    std::function<bool()> m_excuse;
    bool m_connected = false;
    QElapsedTimer m_since;
    QTimer m_tick;
};

}
