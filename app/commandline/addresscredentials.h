#pragma once

#include "models/credentials/keychaincredentials.h"
#include "models/registries/entries/entryaddress.h"

namespace quaymaster
{

class Messages;

/// Brings passwords that came along with addresses into the keychain, and tells what became of each. What the keychain
/// has already stays: nobody has tried the new one. Where it takes nothing, the password is dropped.
class AddressCredentials final : public QObject
{
    Q_OBJECT

public:
    /// `messages` outlives it.
    explicit AddressCredentials(Messages &messages);

    /// `then` follows from the event loop, or at once where no address has a password. One call at a time.
    void keep(const QList<EntryAddress> &addresses, std::function<void()> then);

private:
    struct Found
    {
        QString key; ///< the host; where it has several credentials, a repository
        Credential credential;
    };

    static QList<Found> found(const QList<EntryAddress> &addresses);
    void next();
    void looked(const Result<std::optional<QString>> &stored);
    void stored(const Result<> &result);
    void drop(const Error &error);

    Messages &m_messages;
    KeychainCredentials m_keychain;
    QList<Found> m_waiting;
    std::function<void()> m_then;
};

}
