#pragma once

#include "models/distribution/http/httpclient.h"
#include "models/image/digest.h"

#include <optional>

namespace quaymaster
{

/// The bytes that the server has, of a `Range: 0-N` (also seen as `bytes=0-N`); N is inclusive. None if it says
/// nothing, or `0-0`, which some say of no byte and some of one.
std::optional<qint64> receivedBytes(const HttpResponse &response);

/// The Location with `digest=` appended to its query: signed state in it is not re-encoded.
QUrl withDigest(const QUrl &location, const Digest &digest);

}
