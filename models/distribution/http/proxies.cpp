#include "models/distribution/http/proxies.h"

#include "models/distribution/http/addresses.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

QString firstOf(const QProcessEnvironment &environment, const QStringList &names)
{
    for (const QString &name : names)
        if (QString value = environment.value(name).trimmed(); !value.isEmpty())
            return value;
    return {};
}

QUrl proxyFrom(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QUrl(text.contains("://"_L1) ? text : "http://"_L1 + text);
}

int portOf(const QUrl &proxy)
{
    constexpr int usualPort = 1080; // as curl has it, for both families
    const int schemePort = proxy.scheme() == "https"_L1 ? 443 : usualPort;
    return proxy.port(schemePort);
}

QNetworkProxy::ProxyType typeOf(const QUrl &proxy, const QUrl &target)
{
    if (proxy.scheme().startsWith("socks"_L1))
        return QNetworkProxy::Socks5Proxy;
    // Few proxies let a tunnel through to a port that is not 443, so plain http is handed over as it is.
    return target.scheme() == "http"_L1 ? QNetworkProxy::HttpCachingProxy : QNetworkProxy::HttpProxy;
}

bool matches(const QString &pattern, const QString &host, int port)
{
    if (pattern == "*"_L1)
        return true;
    if (pattern.contains(u'/')) {
        const QHostAddress address(host);
        const auto network = QHostAddress::parseSubnet(pattern);
        return !address.isNull() && network.second >= 0 && address.isInSubnet(network);
    }
    QString name = pattern;
    const qsizetype colon = name.lastIndexOf(u':');
    if (colon > 0 && (name.count(u':') == 1 || name.at(colon - 1) == u']')) {
        if (name.mid(colon + 1).toInt() != port)
            return false;
        name.truncate(colon);
    }
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.mid(1, name.size() - 2);
    if (name.startsWith("*."_L1))
        name.remove(0, 1);
    if (name.startsWith(u'.'))
        name.remove(0, 1);
    return !name.isEmpty() && (host == name || host.endsWith(u'.' + name));
}

}

Proxies::Proxies(std::optional<QUrl> settings, const QProcessEnvironment &environment)
    : m_settings(std::move(settings))
{
    const QString all = firstOf(environment, {u"all_proxy"_s, u"ALL_PROXY"_s});
    // Under CGI the upper case name is a header that any client may send.
    QStringList httpNames{u"http_proxy"_s};
    if (!environment.contains(u"REQUEST_METHOD"_s))
        httpNames.append(u"HTTP_PROXY"_s);
    const QString http = firstOf(environment, httpNames);
    const QString https = firstOf(environment, {u"https_proxy"_s, u"HTTPS_PROXY"_s});
    m_http = proxyFrom(http.isEmpty() ? all : http);
    m_https = proxyFrom(https.isEmpty() ? all : https);
    QString direct = firstOf(environment, {u"no_proxy"_s, u"NO_PROXY"_s}).toLower();
    m_direct = direct.replace(u' ', u',').split(u',', Qt::SkipEmptyParts);
}

QNetworkProxy Proxies::forUrl(const QUrl &url) const
{
    const QUrl proxy = proxyUrl(url);
    if (proxy.host().isEmpty())
        return QNetworkProxy::NoProxy;
    return {typeOf(proxy, url), proxy.host(), static_cast<quint16>(portOf(proxy)), proxy.userName(QUrl::FullyDecoded),
            proxy.password(QUrl::FullyDecoded)};
}

QList<QNetworkProxy> Proxies::queryProxy(const QNetworkProxyQuery &query)
{
    return {forUrl(query.url())};
}

QUrl Proxies::proxyUrl(const QUrl &url) const
{
    const bool loopback = isLoopbackHost(url.host());
    if (m_settings)
        return loopback && !isLoopbackHost(m_settings->host()) ? QUrl() : *m_settings;
    if (loopback || isExcluded(url))
        return {};
    return url.scheme() == "http"_L1 ? m_http : m_https;
}

bool Proxies::isExcluded(const QUrl &url) const
{
    const QString host = url.host().toLower();
    const int port = url.port(url.scheme() == "http"_L1 ? 80 : 443);
    return std::any_of(m_direct.begin(), m_direct.end(),
                       [&](const QString &pattern) { return matches(pattern, host, port); });
}

}
