#include "app/commandline/addresscredentials.h"

#include "app/commandline/messages.h"

#include <QHash>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

AddressCredentials::AddressCredentials(Messages &messages)
    : m_messages(messages)
{
}

void AddressCredentials::keep(const QList<EntryAddress> &addresses, std::function<void()> then)
{
    m_waiting = found(addresses);
    m_then = std::move(then);
    next();
}

/// One for a host whose addresses agree, else one for each repository.
QList<AddressCredentials::Found> AddressCredentials::found(const QList<EntryAddress> &addresses)
{
    QHash<QString, QList<Found>> byHost;
    QStringList hosts;
    for (const EntryAddress &address : addresses) {
        if (!address.reference || address.password.isEmpty())
            continue;
        const Repository &repository = address.reference->repository();
        if (!hosts.contains(repository.host()))
            hosts.append(repository.host());
        byHost[repository.host()].append({repository.toString(), {address.username, address.password, {}, {}}});
    }
    QList<Found> all;
    for (const QString &host : hosts) {
        const QList<Found> &those = byHost[host];
        const bool doAgree = std::ranges::all_of(
            those, [&those](const Found &one) { return one.credential == those.first().credential; });
        if (doAgree)
            all.append({host, those.first().credential});
        else
            all.append(those);
    }
    return all;
}

void AddressCredentials::next()
{
    if (m_waiting.isEmpty()) {
        std::exchange(m_then, {})();
        return;
    }
    m_keychain.look(m_waiting.first().key, this,
                    [this](const Result<std::optional<QString>> &stored) { looked(stored); });
}

void AddressCredentials::looked(const Result<std::optional<QString>> &stored)
{
    const Found &found = m_waiting.first();
    if (!stored) {
        drop(stored.error());
    } else if (*stored) {
        m_messages.warn(tr("The keychain has a credential for %1 already, which stays. The imported one is dropped; "
                           "“quaymaster login” replaces it.")
                            .arg(found.key));
        m_waiting.removeFirst();
        next();
    } else {
        m_keychain.store(found.key, found.credential, this, [this](const Result<> &result) { this->stored(result); });
    }
}

void AddressCredentials::stored(const Result<> &result)
{
    if (!result) {
        drop(result.error());
        return;
    }
    m_messages.say(tr("The password for %1 is in the keychain now.").arg(m_waiting.first().key));
    m_waiting.removeFirst();
    next();
}

/// All that wait: what the keychain doesn't take now it doesn't take a moment later either.
void AddressCredentials::drop(const Error &error)
{
    QStringList keys;
    for (const Found &found : m_waiting)
        keys.append(found.key);
    m_waiting.clear();
    m_messages.warn(error.summary);
    m_messages.warn(
        tr("Passwords are dropped, because the keychain takes none: %1. Log in with “quaymaster login HOST”.")
            .arg(keys.join(", "_L1)));
    next();
}

}
