#pragma once

#include <QObject>

namespace quaymaster
{

class Operations;
class Settings;

/// Tells the desktop (org.freedesktop.Notifications over D-Bus) that a long operation ended while nobody looked.
/// Nothing waits for an answer; without such a service nothing happens.
class DesktopNotifications final : public QObject
{
    Q_OBJECT

public:
    /// Shorter ones end before anybody has gone away.
    static constexpr qint64 longEnoughMs = 10'000;

    DesktopNotifications(Operations &operations, const Settings &settings, QObject *parent = nullptr);

    /// For tests: what counts as long, in milliseconds.
    void setLongEnough(qint64 milliseconds) { m_longEnough = milliseconds; }

private:
    void ended(int key);
    static void send(const QString &summary, const QString &body);

    Operations &m_operations;
    const Settings &m_settings;
    qint64 m_longEnough = longEnoughMs;
};

}
