#include "models/registries/hosts/hostcredentials.h"

namespace quaymaster
{

void HostCredentials::look(const QString &host, QObject *context, const std::function<void(Result<Stored>)> &answer)
{
    m_keychain.look(host, context, [answer](const Result<std::optional<QString>> &username) {
        if (username)
            answer(Stored{username->has_value(), username->value_or(QString())});
        else
            answer(username.error());
    });
}

void HostCredentials::forget(const QString &host, QObject *context, const std::function<void(Result<bool>)> &answer)
{
    m_keychain.forget(host, context, answer);
}

}
