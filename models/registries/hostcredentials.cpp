#include "models/registries/hostcredentials.h"

namespace quaymaster
{

void HostCredentials::look(const QString &host, QObject *context, std::function<void(Result<Stored>)> answer)
{
    m_keychain.look(host, context, [answer = std::move(answer)](const Result<std::optional<QString>> &username) {
        if (username)
            answer(Stored{username->has_value(), username->value_or(QString())});
        else
            answer(username.error());
    });
}

void HostCredentials::forget(const QString &host, QObject *context, std::function<void(Result<bool>)> answer)
{
    m_keychain.forget(host, context, std::move(answer));
}

}
