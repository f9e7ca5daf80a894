#pragma once

#include <QStringList>

namespace quaymaster
{

/// The keys under which a credential for `host`/`path` may be stored, the longest first: `h/a/b`, `h/a`, `h`.
QStringList credentialKeys(const QString &host, const QString &path);

/// A key as docker or podman wrote it, in our form: without scheme, `/v1/`, `/v2/` and trailing slash, `docker.io` for
/// every name of Docker Hub. A key with a scheme names a server, so a path in it is no namespace.
QString normalisedCredentialKey(const QString &written);

/// What docker calls this host, in its files and to its helpers: Docker Hub has a URL of old, others their name.
QString dockerServerName(const QString &key);

}
