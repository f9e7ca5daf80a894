#pragma once

#include "models/registries/hosts/passwordkeeper.h"

namespace quaymaster
{

class Messages;

/// Brings passwords that came along with addresses into the keychain, and tells what became of each.
class AddressCredentials final : public QObject
{
    Q_OBJECT

public:
    /// `messages` outlives it.
    explicit AddressCredentials(Messages &messages);

    /// `then` follows from the event loop, or at once where no address has a password. One call at a time.
    void keep(const QList<EntryAddress> &addresses, std::function<void()> then);

private:
    void tell(const FoundPassword &password, PasswordKeeper::Outcome outcome, const std::optional<Error> &error);
    void finished();

    Messages &m_messages;
    PasswordKeeper m_keeper;
    QStringList m_dropped; ///< keys
    std::optional<Error> m_refusal; ///< why
    std::function<void()> m_then;
};

}
