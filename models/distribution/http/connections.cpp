#include "models/distribution/http/connections.h"

#include <QNetworkProxy>

namespace quaymaster
{

namespace
{

constexpr std::size_t metadataManagers = 2;
constexpr std::size_t blobManagers = 4;

}

Connections::Connections(NetworkOptions options)
    : m_options(std::move(options))
    , m_proxies(m_options.proxy)
    , m_tls(m_options)
    , m_metadata(m_proxies, metadataManagers)
    , m_uploads(m_proxies, blobManagers)
    , m_downloads(m_proxies, blobManagers)
{
}

QByteArray Connections::proxyAuthorization(const QUrl &url) const
{
    const QNetworkProxy proxy = proxyFor(url);
    if (proxy.type() != QNetworkProxy::HttpCachingProxy || proxy.user().isEmpty())
        return {};
    return "Basic " + (proxy.user() + u':' + proxy.password()).toUtf8().toBase64();
}

ManagerPool &Connections::pool(HttpClient::Lane lane, bool upload)
{
    if (lane == HttpClient::Lane::Metadata)
        return m_metadata;
    return upload ? m_uploads : m_downloads;
}

}
