#pragma once

#include "models/distribution/http/retryafter.h"

namespace quaymaster
{

/// What an HTTP status means for trying again. The one table for all requests to registries.
enum class Verdict {
    Final, ///< an answer, good or bad
    Retry, ///< transient: back off with jitter
    HoldHost, ///< the host wants to be left alone: nobody asks it for Retry-After, or a growing while
};
Verdict verdictOf(int status);

/// Whether a redirect led to a link that is no longer good: 401 or 403 from another origin than the asked one. The
/// registry makes a new link.
bool isExpiredLink(const QUrl &asked, const HttpResponse &response);

/// Whether the registry itself wants another token: 401, or 403 with `insufficient_scope`.
bool wantsOtherToken(const QUrl &asked, const HttpResponse &response);

}
