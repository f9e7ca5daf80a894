#include "tests/views/registries/keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QTest>

namespace quaymaster::fixtures
{

using namespace Qt::StringLiterals;

/// https://specifications.freedesktop.org/secret-service/ (Secret)
struct BusSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &out, const BusSecret &secret)
{
    out.beginStructure();
    out << secret.session << secret.parameters << secret.value << secret.contentType;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, BusSecret &secret)
{
    in.beginStructure();
    in >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    in.endStructure();
    return in;
}

}

Q_DECLARE_METATYPE(quaymaster::fixtures::BusSecret)

namespace quaymaster::fixtures
{

namespace
{

QString name()
{
    return u"org.freedesktop.secrets"_s;
}

QString prompterName()
{
    return u"org.gnome.keyring.SystemPrompter"_s;
}

QDBusObjectPath collection()
{
    return QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s);
}

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(name(), u"/org/freedesktop/secrets"_s, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

}

bool Keyring::isThere()
{
    return QTest::qWaitFor(
        [] { return QDBusConnection::sessionBus().interface()->isServiceRegistered(name()).value(); });
}

bool Keyring::lock()
{
    const QList<QDBusObjectPath> all{collection()};
    return call(u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {QVariant::fromValue(all)}).type()
        == QDBusMessage::ReplyMessage;
}

bool Keyring::unlock()
{
    qDBusRegisterMetaType<BusSecret>();
    const QDBusMessage opened = call(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                                     {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.type() != QDBusMessage::ReplyMessage)
        return false;
    const BusSecret password{opened.arguments().at(1).value<QDBusObjectPath>(), {}, "test", u"text/plain"_s};
    return call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
                {QVariant::fromValue(collection()), QVariant::fromValue(password)})
               .type()
        == QDBusMessage::ReplyMessage;
}

RefusingPerson::RefusingPerson()
{
    auto bus = QDBusConnection::sessionBus();
    [[maybe_unused]] const bool isThere
        = bus.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, this) && bus.registerService(prompterName());
    Q_ASSERT(isThere);
}

RefusingPerson::~RefusingPerson()
{
    auto bus = QDBusConnection::sessionBus();
    bus.unregisterService(prompterName());
    bus.unregisterObject(u"/org/gnome/keyring/Prompter"_s);
}

QString RefusingPerson::introspect(const QString &) const
{
    return {};
}

bool RefusingPerson::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    connection.send(message.createReply());
    if (message.member() == "BeginPrompting"_L1) {
        tell(message, u"PromptReady"_s, {QString(), QVariantMap(), QString()});
    } else if (message.member() == "PerformPrompt"_L1) {
        ++m_questions;
        tell(message, u"PromptReady"_s, {u"no"_s, QVariantMap(), QString()});
    } else if (message.member() == "StopPrompting"_L1) {
        tell(message, u"PromptDone"_s, {});
    }
    return true;
}

void RefusingPerson::tell(const QDBusMessage &message, const QString &method, const QVariantList &arguments)
{
    auto answer = QDBusMessage::createMethodCall(message.service(),
                                                 message.arguments().constFirst().value<QDBusObjectPath>().path(),
                                                 u"org.gnome.keyring.internal.Prompter.Callback"_s, method);
    answer.setArguments(arguments);
    QDBusConnection::sessionBus().send(answer);
}

}
