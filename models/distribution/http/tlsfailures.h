#pragma once

#include "models/distribution/http/failures.h"

namespace quaymaster
{

/// Why there is no encrypted connection: an unknown authority, a date, another name, no TLS at all (Cause::NoTls), a
/// client certificate. `words` are those of OpenSSL.
Error tlsFailure(const Attempt &attempt, const QString &words, const QString &detail);

}
