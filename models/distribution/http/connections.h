#pragma once

#include "models/distribution/http/httpclient.h"
#include "models/distribution/http/managerpool.h"
#include "models/distribution/http/tlssettings.h"

namespace quaymaster
{

/// What all exchanges of one client share.
class Connections final : public QObject
{
    Q_OBJECT

public:
    explicit Connections(NetworkOptions options);

    const NetworkOptions &options() const { return m_options; }
    Result<QSslConfiguration> tlsFor(const QUrl &url) { return m_tls.forUrl(url); }
    QNetworkProxy proxyFor(const QUrl &url) const { return m_proxies.forUrl(url); }
    /// For a request that is handed to a proxy as it is: QNAM would learn of the password by a 407, and cannot send an
    /// upload a second time.
    QByteArray proxyAuthorization(const QUrl &url) const;
    ManagerPool &pool(HttpClient::Lane lane, bool upload);

private:
    NetworkOptions m_options;
    Proxies m_proxies;
    TlsSettings m_tls;
    ManagerPool m_metadata;
    ManagerPool m_uploads; // each manager has a thread of its own, so that the two directions share no core
    ManagerPool m_downloads;
};

}
