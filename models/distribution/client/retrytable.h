#pragma once

#include "models/distribution/http/httpclient.h"

#include <QDateTime>
#include <chrono>
#include <optional>

namespace quaymaster
{

/// What an HTTP status means for trying again. The one table for all requests to registries.
enum class Verdict {
    Final, ///< an answer, good or bad
    Retry, ///< transient: back off with jitter
    HoldHost, ///< the host wants to be left alone: nobody asks it for Retry-After, or a growing while
};
Verdict verdictOf(int status);

/// Longer waits than this are not waited: `rate-limited`, with the time.
inline constexpr std::chrono::minutes longestHold{5};

/// Whether a redirect led to a link that is no longer good: 401 or 403 from another origin than the asked one. The
/// registry makes a new link.
bool isExpiredLink(const QUrl &asked, const HttpResponse &response);

/// Retry-After as seconds or as a date (RFC 9110, 10.2.3), from `now`; none if missing or broken.
std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now);

}
