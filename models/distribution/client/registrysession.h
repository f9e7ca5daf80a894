#pragma once

#include "models/distribution/client/registryclient.h"
#include "models/distribution/http/ratelimiter.h"

namespace quaymaster
{

/// Everything that talking to registries needs, for one run and one thread.
class RegistrySession
{
public:
    RegistrySession(const NetworkOptions &options, std::unique_ptr<CredentialSource> credentials);
    Q_DISABLE_COPY_MOVE(RegistrySession)

    RegistryClient &client() { return m_client; }
    RateLimiter &limiter() { return m_limiter; }
    /// The run is over: nobody is asked for a credential any more.
    void stopAsking() { m_authenticator.stopAsking(); }

private:
    std::unique_ptr<CredentialSource> m_credentials;
    HttpClient m_http;
    Authenticator m_authenticator;
    RegistryAccess m_access;
    RegistryClient m_client;
    RateLimiter m_limiter;
};

}
