#include "models/distribution/auth/accounts.h"

namespace quaymaster
{

Accounts::Accounts(CredentialSource &source)
    : m_source(source)
{
}

void Accounts::find(const QString &host, const QString &path, QObject *context, CredentialSource::Answer answer)
{
    const Key key{host, path};
    if (const auto credential = known(host, path)) {
        answer(*credential);
        return;
    }
    QList<Waiter> &waiting = m_waiting[key];
    waiting.append({context, std::move(answer)});
    if (waiting.size() == 1)
        m_source.find(host, path, this, [this, key](const Result<Credential> &credential) { found(key, credential); });
}

std::optional<Credential> Accounts::known(const QString &host, const QString &path) const
{
    const auto found = m_known.constFind({host, path});
    return found == m_known.cend() ? std::nullopt : std::optional(*found);
}

void Accounts::found(const Key &key, const Result<Credential> &credential)
{
    if (credential) {
        m_known.insert(key, *credential);
        m_usernames.insert(key.first, credential->username);
    }
    const QList<Waiter> waiting = m_waiting.take(key);
    for (const Waiter &waiter : waiting)
        if (waiter.context)
            waiter.answer(credential);
}

}
