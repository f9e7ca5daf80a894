#pragma once

#include "models/credentials/credential.h"

#include <QHash>
#include <QMutex>
#include <memory>

namespace quaymaster
{

/// Credentials that somebody typed and did not want stored, or that no keychain takes: in memory, until the program
/// ends. From any thread.
class KeptCredentials
{
public:
    /// `key` is `host` or `host/namespace`.
    void keep(const QString &key, const Credential &credential);
    void forget(const QString &key);
    /// Anonymous: nothing is kept for exactly this key.
    Credential find(const QString &key) const;

    /// Finds what is kept at the time of asking; for the thread that it is made on. May outlive this.
    std::unique_ptr<CredentialSource> source() const;

private:
    struct Kept
    {
        QMutex mutex;
        QHash<QString, Credential> byKey;
    };
    class Source;

    std::shared_ptr<Kept> m_kept = std::make_shared<Kept>();
};

}
