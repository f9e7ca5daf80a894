#include "models/credentials/secretservice.h"

#include "models/core/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <algorithm>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

bool namesAKeychain(const QStringList &names)
{
    static constexpr std::array keychains{"org.freedesktop.secrets"_L1, "org.kde.kwalletd6"_L1, "org.kde.kwalletd5"_L1,
                                          "org.kde.kwalletd"_L1};
    return std::any_of(keychains.begin(), keychains.end(), [&](auto keychain) { return names.contains(keychain); });
}

void askBus(const QString &method, int milliseconds, QObject *context, std::function<void(bool)> answer)
{
    const auto question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                         u"org.freedesktop.DBus"_s, method);
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, milliseconds), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answer = std::move(answer)] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> names = *watcher;
        answer(!names.isError() && namesAKeychain(names.value()));
    });
}

}

void findSecretService(int milliseconds, QObject *context, std::function<void(bool)> answer)
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer)] { answer(false); }, Qt::QueuedConnection);
        return;
    }
    askBus(u"ListNames"_s, milliseconds, context, [=](bool isRunning) {
        if (isRunning)
            return answer(true);
        askBus(u"ListActivatableNames"_s, milliseconds, context, answer);
    });
}

// https://specifications.freedesktop.org/secret-service/ (SearchItems); the attributes are those of QtKeychain's
// schema.
void findLockedSecret(const QString &service, const QString &key, int milliseconds, QObject *context,
                      std::function<void(bool)> answer)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    auto question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                   u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    question.setAutoStartService(false);
    question << QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, key}});
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, milliseconds), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answer = std::move(answer)] {
        watcher->deleteLater();
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> found = *watcher;
        answer(!found.isError() && found.argumentAt<0>().isEmpty() && !found.argumentAt<1>().isEmpty());
    });
}

}
