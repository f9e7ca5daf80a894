#pragma once

#include "models/credentials/keychaincredentials.h"

namespace quaymaster
{

/// What the keychain holds for hosts, without ever showing a secret. To store one, see LoginJob. Lives on a thread with
/// an event loop; answers come from it, and never after `context` is gone.
class HostCredentials : public QObject
{
    Q_OBJECT

public:
    struct Stored
    {
        bool exists = false;
        QString username; ///< may be empty for a token
        QString key; ///< `host`, or the `host/namespace` that it is for
    };

    /// Whether the session has a keychain. Nothing is unlocked for it.
    static void findKeychain(QObject *context, std::function<void(bool)> answer);
    /// Errors: `keychain` (there is none, locked, refused, silent).
    void look(const QString &host, QObject *context, const std::function<void(Result<Stored>)> &answer);
    /// The one that the host is shown for this repository: of the longest `host/namespace` that holds it.
    void find(const Repository &repository, QObject *context, const std::function<void(Result<Stored>)> &answer);
    /// Answers whether there was something to forget. Errors: `keychain`.
    void forget(const QString &host, QObject *context, const std::function<void(Result<bool>)> &answer);

private:
    void findFirst(const QStringList &keys, QObject *context, const std::function<void(Result<Stored>)> &answer);

    KeychainCredentials m_keychain;
};

}
