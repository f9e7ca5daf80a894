#include "views/operations/desktopnotifications.h"

#include "models/core/sessionbus.h"
#include "models/operations/operations.h"
#include "models/settings/settings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto servicePath = "/org/freedesktop/Notifications"_L1;
constexpr auto serviceInterface = "org.freedesktop.Notifications"_L1;
constexpr auto defaultAction = "default"_L1; // a click on the notification itself

/// Somebody looks at one of our windows, be it a dialog.
bool isWindowActive()
{
    return QGuiApplication::focusWindow() != nullptr;
}

}

DesktopNotifications::DesktopNotifications(Operations &operations, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_operations(operations)
    , m_settings(settings)
{
    connect(&operations, &Operations::ended, this, &DesktopNotifications::ended);
}

void DesktopNotifications::ended(int key)
{
    const OperationEntry *entry = m_operations.find(key);
    if (!entry || !m_settings.notifications() || isWindowActive() || entry->milliseconds() < m_longEnough)
        return;
    send(key, phaseText(entry->phase()), entry->title);
}

/// Desktop Notifications Specification 1.2, *Notify*. The body may be read as markup.
void DesktopNotifications::send(int key, const QString &summary, const QString &body)
{
    if (!hasSessionBus())
        return;
    listen();
    QDBusMessage call = QDBusMessage::createMethodCall(service, servicePath, serviceInterface, u"Notify"_s);
    const QString program = QGuiApplication::desktopFileName(); // its icon has the same name
    const QStringList actions{QString(defaultAction), tr("Show")};
    const QVariantMap hints{{u"desktop-entry"_s, program}};
    const uint replaces = 0;
    const int expires = -1; // as the desktop likes
    call << QGuiApplication::applicationDisplayName() << replaces << program << summary << body.toHtmlEscaped()
         << actions << hints << expires;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        if (const QDBusPendingReply<uint> id = *watcher; !id.isError())
            m_told.insert(id.value(), key);
    });
}

void DesktopNotifications::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, servicePath, serviceInterface, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect(service, servicePath, serviceInterface, u"NotificationClosed"_s, this,
                SLOT(notificationClosed(uint, uint)));
}

/// The service tells everybody of everybody's.
void DesktopNotifications::actionInvoked(uint id, const QString &action)
{
    if (m_told.contains(id) && action == defaultAction)
        emit chosen(m_told.value(id));
}

void DesktopNotifications::notificationClosed(uint id, uint)
{
    m_told.remove(id);
}

}
