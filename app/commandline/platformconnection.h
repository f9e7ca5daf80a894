#pragma once

#include "app/commandline/environment.h"
#include "models/distribution/http/httpclient.h"
#include "models/registries/platform/platformclient.h"

namespace quaymaster
{

class Database;

/// Who we are at the platform: in the keychain, or with --authfile in that file alone. Lives on a thread with an event
/// loop; answers come from it, and never after `context` is gone.
class PlatformAccount : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<>)>;

    /// `authFile` empty: the keychain.
    explicit PlatformAccount(QString authFile);

    /// For the client: what an auth file holds for the server is in there from prepare() on.
    PlatformCredentials &credentials() { return m_credentials; }
    /// Errors: `io`, `invalid` (of the auth file), `unauthorized` (it holds nothing for the server).
    Result<> prepare(const PlatformServer &server);
    /// From now on in memory, so that storeRenewed() knows what has become of it. Errors: `keychain`.
    void hold(const PlatformServer &server, QObject *context, const Done &done);
    /// This one, in memory.
    void hold(const PlatformServer &server, const Credential &credential);
    /// What is held, as the platform has renewed it meanwhile. Errors: `keychain`, `io`, `invalid`.
    void store(const PlatformServer &server, QObject *context, const Done &done);
    /// The same, if the platform has renewed it.
    void storeRenewed(const PlatformServer &server, QObject *context, const Done &done);
    /// Where the session has no keychain, nothing is there to be forgotten. Errors as store().
    void forget(const PlatformServer &server, QObject *context, const Done &done);

private:
    void store(const PlatformServer &server, const Credential &credential, QObject *context, const Done &done);

    QString m_authFile;
    PlatformCredentials m_credentials;
    Credential m_stored; ///< as it was found
};

/// The platform of the workspace, for a command that talks to it.
class PlatformConnection
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::PlatformConnection)

public:
    /// `database` outlives it. Errors: `not-found` (no platform is set), those of PlatformAccount::prepare().
    static Result<std::unique_ptr<PlatformConnection>> open(Environment &environment, Database &database);
    Q_DISABLE_COPY_MOVE(PlatformConnection)

    PlatformClient &client() { return m_client; }
    PlatformAccount &account() { return *m_account; }

private:
    PlatformConnection(const PlatformServer &server, const NetworkOptions &network,
                       std::unique_ptr<PlatformAccount> account, Database &database);

    HttpClient m_http;
    std::unique_ptr<PlatformAccount> m_account;
    PlatformClient m_client;
};

/// The server of the workspace. Errors: `not-found` (none is set), `io`.
Result<PlatformServer> platformServerOf(Database &database);

}
