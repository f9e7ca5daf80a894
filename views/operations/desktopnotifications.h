#pragma once

#include <QHash>
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

signals:
    /// The person has clicked on what was told of this operation.
    void chosen(int key);

private:
    Q_SLOT void actionInvoked(uint id, const QString &action);
    Q_SLOT void notificationClosed(uint id, uint reason);

    void ended(int key);
    void send(int key, const QString &summary, const QString &body);
    void listen();

    Operations &m_operations;
    const Settings &m_settings;
    qint64 m_longEnough = longEnoughMs;
    QHash<uint, int> m_told; ///< by the service's number: the operation
    bool m_isListening = false;
};

}
