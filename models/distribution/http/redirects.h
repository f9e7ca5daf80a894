#pragma once

#include "models/distribution/http/httpclient.h"

namespace quaymaster
{

/// The next request of a followed redirect.
struct Hop
{
    QUrl url;
    HttpHeaders headers;
};

/// Whether an answer sends a GET or HEAD elsewhere (RFC 9110, 15.4). Other verbs see the answer as it is.
bool isRedirect(const QByteArray &verb, const HttpResponse &response);

/// Where to go from `from`, after `hops` redirects so far. Refuses more than five of them and the way from https to
/// http. An Authorization stays behind when the origin changes, and so does everything but Accept and Range.
Result<Hop> nextHop(const QUrl &from, const HttpHeaders &headers, const QByteArray &location, int hops);

/// The refusal of a hop from a public to a private address.
Error privateHop(const QUrl &from, const QUrl &target);

}
