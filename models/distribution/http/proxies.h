#pragma once

#include <QNetworkProxyFactory>
#include <QProcessEnvironment>
#include <QUrl>
#include <optional>

namespace quaymaster
{

/// Which proxy a URL is reached through: the one of the settings, else that of http_proxy, https_proxy, all_proxy and
/// no_proxy as curl reads them. A loopback host is reached directly, unless the settings name a proxy on loopback
/// itself.
class Proxies final : public QNetworkProxyFactory
{
public:
    explicit Proxies(std::optional<QUrl> settings,
                     const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    QNetworkProxy forUrl(const QUrl &url) const;
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    QUrl proxyUrl(const QUrl &url) const;
    bool isExcluded(const QUrl &url) const;

    std::optional<QUrl> m_settings;
    QUrl m_http;
    QUrl m_https;
    QStringList m_direct; // hosts, suffixes, networks, or *
};

}
