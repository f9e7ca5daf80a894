#pragma once

#include "models/distribution/http/httpclient.h"

namespace quaymaster
{

/// The next page's path of a `Link: <…>; rel="next"` header (RFC 8288), below the origin; empty if this was the last.
/// A page on another host is `server`: our token goes nowhere else, and half a list must not look like a whole one.
Result<QString> nextPage(const HttpResponse &response);

/// The URL of a Location header, resolved against where the answer came from; not re-encoded. Invalid if there is none.
QUrl locationOf(const HttpResponse &response);

}
