#include "models/distribution/inspect/registrybrowser.h"

namespace quaymaster
{

RegistryBrowser::RegistryBrowser(Options options, Credentials credentials, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_credentials(std::move(credentials))
{
}

RegistryBrowser::~RegistryBrowser() = default;

RegistryClient &RegistryBrowser::client()
{
    if (!m_session) {
        m_used = m_options();
        m_session = std::make_unique<RegistrySession>(m_used, m_credentials());
    }
    return m_session->client();
}

void RegistryBrowser::renew()
{
    emit aboutToRenew();
    m_session.reset();
    emit renewed();
}

void RegistryBrowser::renewIfOptionsChanged()
{
    if (m_session && m_options() != m_used)
        renew();
}

}
