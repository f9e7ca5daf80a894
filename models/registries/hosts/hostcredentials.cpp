#include "models/registries/hosts/hostcredentials.h"

#include "models/credentials/credentialkey.h"
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
    m_keychain.look(host, context, [host, answer](const Result<std::optional<QString>> &username) {
        if (username)
            answer(Stored{username->has_value(), username->value_or(QString()), host});
        else
            answer(username.error());
    });
}

void HostCredentials::find(const Repository &repository, QObject *context,
                           const std::function<void(Result<Stored>)> &answer)
{
    findFirst(credentialKeys(repository.host(), repository.path()), context, answer);
}

void HostCredentials::findFirst(const QStringList &keys, QObject *context,
                                const std::function<void(Result<Stored>)> &answer)
{
    look(keys.first(), context, [this, keys, context, answer](const Result<Stored> &stored) {
        const bool isFound = !stored || stored->exists;
        if (isFound || keys.size() == 1)
            answer(stored);
        else
            findFirst(keys.sliced(1), context, answer);
    });
}

void HostCredentials::forget(const QString &host, QObject *context, const std::function<void(Result<bool>)> &answer)
{
    m_keychain.forget(host, context, answer);
}

}
