#pragma once

#include "models/core/error.h"
#include "models/distribution/http/httpclient.h"

#include <QDateTime>
#include <chrono>
#include <optional>

namespace quaymaster
{

/// Longer waits than this are not waited: `rate-limited`, with the time.
inline constexpr std::chrono::minutes longestHold{5};

/// Retry-After as seconds or as a date (RFC 9110, 10.2.3), from `now`; none if missing or broken.
std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now);

/// The refusal to wait for so long.
Error holdTooLong(const QString &host, std::chrono::milliseconds wait);

}
