#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

namespace quaymaster
{

/// What somebody typed or pasted where a registry host is wanted, taken apart.
struct HostInput
{
    QString host; ///< as in Repository::host(): lower case, `docker.io` for every name of Docker Hub
    bool saysPlainHttp = false; ///< it began with http://
    QString username; ///< of `user:password@host`, which people paste
    Secret password;
};

/// Takes white space, a scheme, user information and slashes at the end off; what is left has to be a host by the
/// grammar of references. Errors: `invalid`, which never repeats the user information.
Result<HostInput> hostInput(const QString &text);

}
