#pragma once

#include "models/credentials/authfile.h"

#include <optional>

namespace quaymaster
{

class RegistryHosts;

/// One registry in a `config.json` of docker or `auth.json` of podman. Holds no secret.
struct DockerConfigEntry
{
    enum class Origin { File, Helper };
    enum class State { New, Known }; ///< whether the host is in our list

    QString key; ///< `host` or `host/namespace`, normalised
    QString host;
    QString username; ///< empty where a helper would have to be asked for it
    Origin origin = Origin::File;
    QString helper; ///< NAME of docker-credential-NAME
    State state = State::New;
    std::optional<Error> problem; ///< it can't be imported
};

/// Where the secret of exactly `key` is. Errors: `invalid`; `not-found` (the file names the host only).
Result<CredentialLead> leadFor(const AuthFile &file, const QString &key);

/// What can be imported from `file`, by key. Errors: `io`, `invalid` of the file as a whole; what is wrong with one
/// entry stands in it.
Result<QList<DockerConfigEntry>> dockerConfigEntries(const QString &file, const RegistryHosts &hosts);

}
