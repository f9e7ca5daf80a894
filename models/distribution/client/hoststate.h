#pragma once

#include "models/distribution/client/hostkind.h"
#include "models/distribution/http/httpclient.h"

#include <QDeadlineTimer>
#include <QUrl>

namespace quaymaster
{

/// How blobs are sent to a host. Tried in this order; what worked is learned.
enum class UploadWay {
    Monolithic, ///< POST, PUT with the body
    Stream, ///< POST, one PATCH with the body, PUT
    Chunks, ///< POST, several PATCHes with Content-Range, PUT
};

/// What a run has learned about one host.
struct HostState
{
    HostKind kind = HostKind::Plain;
    QUrl origin; ///< empty until the scheme is known
    HttpResponse challenge; ///< the 401 of the first ping; its status is 0 if there was none
    QDeadlineTimer heldUntil; ///< 429 and 503 hold everybody
    UploadWay uploadWay = UploadWay::Monolithic;
    qint64 chunkSize = 16LL << 20; ///< bytes; some hosts refuse more than 20 MB a request
    bool hasReferrersApi = true;
};

/// Nobody is there: trying for long does not help.
inline bool isUnreachable(const Error &error)
{
    return error.cause == Error::Cause::UnknownHost || error.cause == Error::Cause::Refused;
}

}
