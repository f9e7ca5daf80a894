#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/image/reference.h"

namespace quaymaster
{

/// An address as somebody typed it, taken apart.
struct EntryAddress
{
    QString text; ///< what is stored: without white space around it and without user information
    std::optional<Reference> reference; ///< none: it can't be parsed
    QString username; ///< of `user:password@`, which is to go to the keychain
    Secret password;

    bool hasCredentials() const { return !username.isEmpty() || !password.isEmpty(); }
    /// `docker.io/library/nginx:latest`; empty if it can't be parsed.
    QString normalised() const;
};

/// Also takes off a scheme that was pasted along. Errors: `invalid`, which never repeats the user information.
Result<EntryAddress> entryAddress(const QString &typed);
/// From the platform, where nothing is refused: what can't be parsed is kept as it stands, without user information and
/// without what may be some: before an @ that no digest follows, nothing with a colon is kept.
EntryAddress platformAddress(const QString &text);

/// Where an image is likely to come from, by its host: “Docker Hub”, “NVIDIA NGC”, “Neolink”, else the host's name.
QString guessedSource(const Reference &reference);
/// What an entry is called unless told: the last part of the repository.
QString guessedName(const Reference &reference);

}
