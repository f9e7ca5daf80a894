#include "models/registries/hosts/registryhost.h"

#include "models/distribution/http/tlssettings.h"
#include "models/registries/hosts/hostinput.h"

#include <QFileInfo>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Environment = RegistryHost::Environment;

template <typename T> struct Named
{
    T value;
    QLatin1StringView name;
};

constexpr std::array environments{
    Named<Environment>{Environment::None, ""_L1},
    Named<Environment>{Environment::Development, "development"_L1},
    Named<Environment>{Environment::Staging, "staging"_L1},
    Named<Environment>{Environment::Production, "production"_L1},
};

constexpr std::array kinds{
    Named<HostKind>{HostKind::Plain, "plain"_L1},    Named<HostKind>{HostKind::DockerHub, "docker-hub"_L1},
    Named<HostKind>{HostKind::Harbor, "harbor"_L1},  Named<HostKind>{HostKind::Acr, "acr"_L1},
    Named<HostKind>{HostKind::AzureAcr, "azure"_L1}, Named<HostKind>{HostKind::Quay, "quay"_L1},
    Named<HostKind>{HostKind::Ecr, "ecr"_L1},        Named<HostKind>{HostKind::Ghcr, "ghcr"_L1},
};

template <typename T, std::size_t Count> QString nameIn(const std::array<Named<T>, Count> &all, T value)
{
    for (const Named<T> &one : all)
        if (one.value == value)
            return one.name;
    return {};
}

template <typename T, std::size_t Count> T valueIn(const std::array<Named<T>, Count> &all, const QString &name)
{
    for (const Named<T> &one : all)
        if (one.name == name)
            return one.value;
    return all.front().value;
}

QString absolute(const QString &file)
{
    const QString trimmed = file.trimmed();
    return trimmed.isEmpty() ? QString() : QFileInfo(trimmed).absoluteFilePath();
}

Result<> checkFiles(const RegistryHost &host)
{
    const HostSettings &access = host.access;
    if (access.clientCertificateFile.isEmpty() != access.clientKeyFile.isEmpty())
        return Error{Error::Kind::Invalid,
                     RegistryHost::tr("A client certificate and its key belong together. Choose both."),
                     {}};
    if (access.caFile.isEmpty() && access.clientCertificateFile.isEmpty())
        return {};
    NetworkOptions options;
    options.defaults = access;
    const auto made = TlsSettings(options).forUrl(QUrl(u"https://"_s + host.host));
    return made ? Result<>() : made.error();
}

}

Result<RegistryHost> checked(RegistryHost host)
{
    const auto input = hostInput(host.host);
    if (!input)
        return input.error();
    host.host = input->host;
    host.access.plainHttp = host.access.plainHttp || input->saysPlainHttp;
    host.access.caFile = absolute(host.access.caFile);
    host.access.clientCertificateFile = absolute(host.access.clientCertificateFile);
    host.access.clientKeyFile = absolute(host.access.clientKeyFile);
    host.username = host.username.trimmed();
    host.remark = host.remark.trimmed();
    if (!host.isKindKnown)
        host.kind = hostKindOf(host.host);
    if (auto files = checkFiles(host); !files)
        return files.error();
    return host;
}

QString environmentName(Environment environment)
{
    return nameIn(environments, environment);
}

Environment environmentNamed(const QString &name)
{
    return valueIn(environments, name);
}

QString kindName(HostKind kind)
{
    return nameIn(kinds, kind);
}

HostKind kindNamed(const QString &name)
{
    return valueIn(kinds, name);
}

QString environmentText(Environment environment)
{
    switch (environment) {
    case Environment::None:
        return {};
    case Environment::Development:
        return RegistryHost::tr("Development");
    case Environment::Staging:
        return RegistryHost::tr("Staging");
    case Environment::Production:
        return RegistryHost::tr("Production");
    }
    Q_UNREACHABLE();
}

QString kindText(HostKind kind)
{
    switch (kind) {
    case HostKind::Plain:
        return RegistryHost::tr("Registry");
    case HostKind::DockerHub:
        return u"Docker Hub"_s;
    case HostKind::Harbor:
        return u"Harbor"_s;
    case HostKind::Acr:
        return RegistryHost::tr("Alibaba Cloud");
    case HostKind::AzureAcr:
        return u"Azure"_s;
    case HostKind::Quay:
        return u"Quay"_s;
    case HostKind::Ecr:
        return u"Amazon ECR"_s;
    case HostKind::Ghcr:
        return RegistryHost::tr("GitHub");
    }
    Q_UNREACHABLE();
}

}
