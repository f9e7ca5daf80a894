#include "app/commandline/addresscredentials.h"

#include "app/commandline/messages.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

AddressCredentials::AddressCredentials(Messages &messages)
    : m_messages(messages)
{
    connect(&m_keeper, &PasswordKeeper::ended, this, &AddressCredentials::tell);
    connect(&m_keeper, &PasswordKeeper::finished, this, &AddressCredentials::finished);
}

void AddressCredentials::keep(const QList<EntryAddress> &addresses, std::function<void()> then)
{
    m_then = std::move(then);
    m_keeper.keep(passwordsIn(addresses));
}

void AddressCredentials::tell(const FoundPassword &password, PasswordKeeper::Outcome outcome,
                              const std::optional<Error> &error)
{
    switch (outcome) {
    case PasswordKeeper::Outcome::Left:
        m_messages.warn(tr("The keychain has a credential for %1 already, which stays. The imported one is dropped; "
                           "“quaymaster login” replaces it.")
                            .arg(password.key()));
        break;
    case PasswordKeeper::Outcome::Known:
        m_messages.say(tr("The keychain has the password for %1 already.").arg(password.key()));
        break;
    case PasswordKeeper::Outcome::Dropped:
        m_dropped.append(password.key());
        m_refusal = error;
        break;
    default:
        m_messages.say(tr("The password for %1 is in the keychain now.").arg(password.key()));
    }
}

void AddressCredentials::finished()
{
    if (m_refusal) {
        m_messages.warn(m_refusal->summary);
        m_messages.warn(
            tr("Passwords are dropped, because the keychain takes none: %1. Log in with “quaymaster login HOST”.")
                .arg(std::exchange(m_dropped, {}).join(", "_L1)));
        m_refusal.reset();
    }
    std::exchange(m_then, {})();
}

}
