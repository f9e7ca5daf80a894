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
    void keep(const QString &host, const Credential &credential);
    void forget(const QString &host);
    /// Anonymous: nothing is kept for this host.
    Credential find(const QString &host) const;

    /// Finds what is kept at the time of asking; for the thread that it is made on. May outlive this.
    std::unique_ptr<CredentialSource> source() const;

private:
    struct Kept
    {
        QMutex mutex;
        QHash<QString, Credential> byHost;
    };
    class Source;

    std::shared_ptr<Kept> m_kept = std::make_shared<Kept>();
};

}
