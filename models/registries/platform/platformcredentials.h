#pragma once

#include "models/credentials/keptcredentials.h"
#include "models/credentials/keychaincredentials.h"
#include "models/registries/platform/platformserver.h"

#include <QObject>
#include <functional>

namespace quaymaster
{

/// Who we are at the platform: a user name with its password, or a pasted token (`Credential::registryToken`). In the
/// keychain under a key of its own, or in memory until the program ends. Lives on a thread with an event loop; answers
/// come from it, and never after `context` is gone.
class PlatformCredentials : public QObject
{
    Q_OBJECT

public:
    template <typename T = std::monostate> using Answer = std::function<void(Result<T>)>;

    /// Anonymous: nothing is stored. Errors: `keychain` (there is none, locked, refused, silent).
    void find(const PlatformServer &server, QObject *context, const Answer<Credential> &answer);
    /// In the keychain. Errors: `keychain`.
    void store(const PlatformServer &server, const Credential &credential, QObject *context, const Answer<> &answer);
    /// In memory only.
    void keep(const PlatformServer &server, const Credential &credential);
    /// What came from find() is another one now: the platform has renewed the token. Kept where it was found.
    void replace(const PlatformServer &server, const Credential &credential);
    /// Answers whether there was something in the keychain. Errors: `keychain`.
    void forget(const PlatformServer &server, QObject *context, const Answer<bool> &answer);

private:
    KeychainCredentials m_keychain;
    KeptCredentials m_kept;
};

/// Without user information, of course; a registry host's key never has a colon in front of a scheme.
QString platformCredentialKey(const PlatformServer &server);

}
