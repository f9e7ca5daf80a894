#include "models/distribution/client/hostkind.h"

#include <QHostAddress>
#include <QUrl>

namespace quaymaster
{

using namespace Qt::StringLiterals;

HostKind hostKindOf(const QString &host)
{
    if (host == u"docker.io")
        return HostKind::DockerHub;
    if (host == u"ghcr.io")
        return HostKind::Ghcr;
    if (host == u"quay.io" || host.startsWith(u"quay."))
        return HostKind::Quay;
    if (host.endsWith(u".azurecr.io"))
        return HostKind::AzureAcr;
    if (host.contains(u".dkr.ecr.") && host.contains(u".amazonaws.com"))
        return HostKind::Ecr;
    if (host.endsWith(u".aliyuncs.com"))
        return HostKind::Acr;
    if (host.startsWith(u"harbor."))
        return HostKind::Harbor;
    return HostKind::Plain;
}

QString apiHost(const QString &host)
{
    return host == u"docker.io" ? u"registry-1.docker.io"_s : host;
}

QStringList hostsBehind(const QString &host)
{
    QStringList hosts{host};
    if (host == u"docker.io")
        hosts << apiHost(host) << u"auth.docker.io"_s;
    return hosts;
}

bool isLoopback(const QString &host)
{
    const QString name = QUrl(u"http://"_s + host).host();
    return name == u"localhost" || name.endsWith(u".localhost") || QHostAddress(name).isLoopback();
}

}
