#include "models/registries/platform/platformcredentials.h"

#include <QLoggingCategory>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

Q_LOGGING_CATEGORY(platformLog, "quaymaster.platform", QtInfoMsg)

}

QString platformCredentialKey(const PlatformServer &server)
{
    return u"platform:"_s + server.url.toString(QUrl::RemoveUserInfo) + server.prefix;
}

void PlatformCredentials::find(const PlatformServer &server, QObject *context, const Answer<Credential> &answer)
{
    const QString key = platformCredentialKey(server);
    if (const Credential kept = m_kept.find(key); !kept.isAnonymous()) {
        QMetaObject::invokeMethod(
            context, [answer, kept] { answer(kept); }, Qt::QueuedConnection);
        return;
    }
    // A session without a keychain has nothing stored for registry hosts; here that is worth a sentence of its own.
    m_keychain.look(key, context, [this, key, context, answer](const Result<std::optional<QString>> &found) {
        if (!found)
            return answer(found.error());
        if (!found->has_value())
            return answer(Credential());
        m_keychain.find(key, {}, context, answer);
    });
}

void PlatformCredentials::store(const PlatformServer &server, const Credential &credential, QObject *context,
                                const Answer<> &answer)
{
    const QString key = platformCredentialKey(server);
    m_keychain.store(key, credential, context, [this, key, answer](const Result<> &stored) {
        if (stored)
            m_kept.forget(key);
        answer(stored);
    });
}

void PlatformCredentials::keep(const PlatformServer &server, const Credential &credential)
{
    m_kept.keep(platformCredentialKey(server), credential);
}

void PlatformCredentials::replace(const PlatformServer &server, const Credential &credential)
{
    if (!m_kept.find(platformCredentialKey(server)).isAnonymous())
        return keep(server, credential);
    store(server, credential, this, [](const Result<> &stored) {
        if (!stored)
            qCWarning(platformLog).noquote() << "the renewed token was not stored:" << stored.error().detail;
    });
}

void PlatformCredentials::forget(const PlatformServer &server, QObject *context, const Answer<bool> &answer)
{
    const QString key = platformCredentialKey(server);
    m_kept.forget(key);
    m_keychain.forget(key, context, answer);
}

}
