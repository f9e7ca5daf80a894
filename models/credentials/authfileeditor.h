#pragma once

#include "models/credentials/credential.h"

namespace quaymaster
{

/// Puts the credential for `key` (`host` or `host/namespace`) into the file that the person named, which is made if it
/// is missing: 0600, written atomically, every byte that is not this entry left as it is. An entry that other tools
/// wrote for the same key in another spelling is replaced. Errors: `io`, `invalid`.
Result<> writeToAuthFile(const QString &file, const QString &key, const Credential &credential);

/// Takes out every entry for `key`, in any spelling. Answers whether there was one; a missing file holds none.
Result<bool> eraseFromAuthFile(const QString &file, const QString &key);

}
