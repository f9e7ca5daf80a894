#include "models/registries/hosts/hostinput.h"

#include "models/image/reference.h"
#include "models/image/shown.h"

#include <QCoreApplication>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::HostInput)
};

Error invalid(const QString &summary)
{
    return {Error::Kind::Invalid, summary, {}};
}

bool takePrefix(QString &text, QLatin1StringView prefix)
{
    if (!text.startsWith(prefix, Qt::CaseInsensitive))
        return false;
    text.remove(0, prefix.size());
    return true;
}

/// The address of an API, which people copy from docker's files.
void dropApiPath(QString &text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    for (const QLatin1StringView version : {"/v1"_L1, "/v2"_L1})
        if (text.endsWith(version))
            text.chop(version.size());
}

bool isDockerHub(const QString &host)
{
    return host == "docker.io"_L1 || host == "index.docker.io"_L1 || host == "registry-1.docker.io"_L1
        || host == "hub.docker.com"_L1 || host == "registry.hub.docker.com"_L1;
}

Result<QString> normalisedHost(const QString &text)
{
    const QString host = text.toLower();
    if (host.isEmpty())
        return invalid(Text::tr("The host is missing. Write one such as registry.example.com or 192.168.1.20:5000."));
    if (isDockerHub(host))
        return u"docker.io"_s;
    if (host.contains(u'/')) {
        const auto first = normalisedHost(host.section(u'/', 0, 0));
        return first
            ? invalid(Text::tr("Only the host belongs here, without a repository. Write it as %1").arg(shown(*first)))
            : first.error();
    }
    const auto repository = Repository::parse(host + "/a/a"_L1);
    if (!repository)
        return invalid(
            Reference::tr("%1 is not a registry host. Write a host name or address and, if needed, a port, for "
                          "example registry.example.com:5000")
                .arg(shown(host)));
    // The first part of an image address is a host only if it looks like one.
    if (repository->host() != host)
        return invalid(
            Text::tr("In image addresses “%1” would not be taken for a host. Write it with its domain or its port.")
                .arg(shown(host)));
    return host;
}

}

Result<HostInput> hostInput(const QString &text)
{
    const UserInfoSplit split = splitUserInfo(text.trimmed());
    HostInput input;
    input.username = split.userInfo.section(u':', 0, 0);
    input.password = Secret(split.userInfo.section(u':', 1).toUtf8());
    QString rest = split.rest;
    input.saysPlainHttp = takePrefix(rest, "http://"_L1);
    if (!input.saysPlainHttp)
        takePrefix(rest, "https://"_L1);
    if (rest.contains("://"_L1))
        return invalid(Text::tr("A registry is reached by https or http. Leave out what stands before the host."));
    dropApiPath(rest);
    auto host = normalisedHost(rest);
    if (!host)
        return host.error();
    input.host = *std::move(host);
    return input;
}

}
