#pragma once

#include "models/credentials/credential.h"
#include "models/credentials/keychaincall.h"

#include <QStringList>
#include <chrono>
#include <optional>

namespace quaymaster
{

/// The keychain of the desktop session, through QtKeychain (service `quaymaster`, key `host` or `host/namespace`).
/// Lives on a thread with an event loop and outlives those it answers. Every wait is bounded; a keychain that let one
/// time out is not waited for again until it answers after all.
///
/// No index of the stored keys is kept: find() asks for each parent of the repository, the longest first. What is not
/// there is known without unlocking anything, and the keychain is the person's, not the workspace's.
class KeychainCredentials final : public QObject, public CredentialSource
{
    Q_OBJECT

public:
    using Stored = std::function<void(Result<>)>;
    using Forgotten = std::function<void(Result<bool>)>;
    using Looked = std::function<void(Result<std::optional<QString>>)>;

    explicit KeychainCredentials(std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// Whether an error says that the session has no keychain at all: nothing can be stored there, nor left behind.
    static bool isMissing(const Error &error);

    /// Where the session has no keychain at all, nothing is stored: anonymous. Errors: `keychain` (locked, refused,
    /// silent).
    void find(const QString &host, const QString &path, QObject *context, Answer answer) override;
    /// Whether there is a credential for exactly `key`, and the user name in it. Errors: `keychain`, also where the
    /// session has none.
    void look(const QString &key, QObject *context, const Looked &answer);
    /// `key` is `host` or `host/namespace`. Waits longer than find(), for a person may be asked to unlock. Errors:
    /// `keychain`.
    void store(const QString &key, const Credential &credential, QObject *context, const Stored &answer);
    /// Answers whether there was something to forget. Errors: `keychain`.
    void forget(const QString &key, QObject *context, const Forgotten &answer);

private:
    void findFirst(const QStringList &keys, QObject *context, const Answer &answer);
    void read(const QString &key, int patience, QObject *context,
              const std::function<void(Result<KeychainReply>)> &answer);
    void write(const QString &key, const Credential &credential, QObject *context, const Stored &answer);
    void removeIfThere(const QString &key, QObject *context, const Forgotten &answer);
    void call(const std::function<QKeychain::Job *()> &make, int patience, QObject *context,
              const std::function<void(Result<KeychainReply>)> &answer);
    Error silent() const;

    std::chrono::milliseconds m_patience;
    QFuture<KeychainReply> m_hanging; ///< of the call that timed out, until it is answered after all
};

}
