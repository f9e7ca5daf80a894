#include "views/operations/desktopnotifications.h"

#include "models/core/sessionbus.h"
#include "models/operations/operations.h"
#include "models/settings/settings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

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
    send(phaseText(entry->phase()), entry->title);
}

/// Desktop Notifications Specification 1.2, *Notify*. The body may be read as markup.
void DesktopNotifications::send(const QString &summary, const QString &body)
{
    if (!hasSessionBus())
        return;
    QDBusMessage call
        = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                         u"org.freedesktop.Notifications"_s, u"Notify"_s);
    const uint replaces = 0;
    const int expires = -1; // as the desktop likes
    call << QGuiApplication::applicationDisplayName() << replaces << u"quaymaster"_s << summary << body.toHtmlEscaped()
         << QStringList() << QVariantMap() << expires;
    QDBusConnection::sessionBus().send(call);
}

}
