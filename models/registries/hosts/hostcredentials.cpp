#include "models/registries/hosts/hostcredentials.h"

#include "models/credentials/secretservice.h"

namespace quaymaster
{

void HostCredentials::findKeychain(QObject *context, std::function<void(bool)> answer)
{
    constexpr int milliseconds = 2000;
    findSecretService(milliseconds, context, std::move(answer));
}

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
