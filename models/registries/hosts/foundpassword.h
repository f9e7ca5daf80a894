#pragma once

#include "models/credentials/credential.h"
#include "models/registries/entries/entryaddress.h"

namespace quaymaster
{

/// A password that stood in an address, and what it is for.
struct FoundPassword
{
    QString host; ///< as in Repository::host()
    QString path; ///< of the repository; empty: for all that the host has
    Credential credential;

    /// Under which it is stored.
    QString key() const { return path.isEmpty() ? host : host + u'/' + path; }
    bool operator==(const FoundPassword &) const = default;
};

/// One for a host whose addresses agree, else one for each repository; those that say the same only once. In the order
/// of the addresses. Pure.
QList<FoundPassword> passwordsIn(const QList<EntryAddress> &addresses);

}
