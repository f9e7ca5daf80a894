#pragma once

#include <QStringList>

namespace quaymaster
{

/// Who stands behind a registry host: decides how its answers are read.
enum class HostKind { Plain, DockerHub, Harbor, Acr, AzureAcr, Quay, Ecr, Ghcr };

/// Told by the host's name; Plain if the name says nothing (Harbor shows itself by its answers, see HostState).
HostKind hostKindOf(const QString &host);
/// The host that speaks the API: `registry-1.docker.io` for `docker.io`, else the host itself.
QString apiHost(const QString &host);
/// Every host that is spoken to for this one: Docker Hub's API and its tokens are at other names than its images.
QStringList hostsBehind(const QString &host);
bool isLoopback(const QString &host);

}
