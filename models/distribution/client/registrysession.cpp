#include "models/distribution/client/registrysession.h"

namespace quaymaster
{

RegistrySession::RegistrySession(const NetworkOptions &options, std::unique_ptr<CredentialSource> credentials)
    : m_credentials(std::move(credentials))
    , m_http(options)
    , m_authenticator(m_http, *m_credentials)
    , m_access(m_http, m_authenticator, {options.retries})
    , m_client(m_access)
    , m_limiter(options.budget ? options.budget : std::make_shared<RateBudget>(options.bytesPerSecond))
{
}

}
