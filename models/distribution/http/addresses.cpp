#include "models/distribution/http/addresses.h"

#include <QHostInfo>
#include <algorithm>
#include <optional>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

bool isRfc1918(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8) || address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12)
        || address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16);
}

/// What can be said of a host without a look-up.
std::optional<bool> isPrivateLiteral(const QString &host)
{
    if (isLoopbackHost(host))
        return true;
    const QHostAddress address(host);
    if (address.isNull())
        return std::nullopt;
    return isPrivateAddress(address);
}

void checkPrivate(const QString &host, QObject *context, std::function<void(bool)> answer)
{
    if (const auto known = isPrivateLiteral(host)) {
        answer(*known);
        return;
    }
    QHostInfo::lookupHost(host, context, [answer = std::move(answer)](const QHostInfo &info) {
        const QList<QHostAddress> addresses = info.addresses();
        answer(std::any_of(addresses.begin(), addresses.end(), isPrivateAddress));
    });
}

}

bool isPrivateAddress(const QHostAddress &address)
{
    bool isV4 = false;
    const QHostAddress plain(address.toIPv4Address(&isV4));
    const QHostAddress &seen = isV4 ? plain : address;
    return seen.isLoopback() || isRfc1918(seen) || seen.isLinkLocal() || seen.isUniqueLocalUnicast()
        || seen == QHostAddress(QHostAddress::AnyIPv4) || seen == QHostAddress(QHostAddress::AnyIPv6);
}

bool isLoopbackHost(const QString &host)
{
    const QString plain = host.endsWith(u'.') ? host.chopped(1) : host;
    if (plain.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || plain.endsWith(".localhost"_L1, Qt::CaseInsensitive))
        return true;
    return QHostAddress(plain).isLoopback();
}

QString originOf(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const QString host = url.host().toLower();
    const int port = url.port(scheme == "https"_L1 ? 443 : 80);
    return (host.contains(u':') ? u"%1://[%2]:%3"_s : u"%1://%2:%3"_s).arg(scheme, host).arg(port);
}

void checkHop(const QUrl &from, const QUrl &to, bool lookUp, QObject *context, std::function<void(bool)> answer)
{
    const QString origin = from.host();
    const QString target = to.host();
    if (origin.compare(target, Qt::CaseInsensitive) == 0) {
        answer(true);
        return;
    }
    if (!lookUp) {
        answer(!isPrivateLiteral(target).value_or(false) || isPrivateLiteral(origin).value_or(false));
        return;
    }
    checkPrivate(target, context, [origin, context, answer = std::move(answer)](bool isPrivate) {
        if (isPrivate)
            checkPrivate(origin, context, answer);
        else
            answer(true);
    });
}

}
