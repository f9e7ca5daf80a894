#pragma once

#include "models/distribution/http/bodydevice.h"
#include "models/distribution/http/httpclient.h"

#include <QNetworkRequest>

namespace quaymaster
{

/// What every request of ours looks like: HTTP/1.1, no redirects, no cookies, no cache, no credentials of Qt's own, and
/// `Accept-Encoding: identity`, because Qt otherwise decodes by itself and the bytes no longer have their digest.
QNetworkRequest hygienicRequest(const QUrl &url, const HttpHeaders &headers);

/// Puts a request on the wire; `body` (may be null) outlives the reply.
QNetworkReply *issue(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &verb, BodyDevice *body);

}
