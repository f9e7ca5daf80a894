#pragma once

#include <QString>
#include <QUrl>

namespace quaymaster
{

/// A URL that may be shown or logged: without user information, and with the values masked that open something
/// (an upload's state, a signature, a token).
QString redacted(const QUrl &url);

/// Words of a server or a library, with everything masked that looks like a secret: Authorization and Cookie headers,
/// user information in URLs, bearer tokens and JWTs, signed query values, `"token": "…"`, `password=…`.
QString redacted(QString text);

}
