#include "models/distribution/http/requests.h"

#include <QNetworkAccessManager>

namespace quaymaster
{

using namespace Qt::StringLiterals;

QNetworkRequest hygienicRequest(const QUrl &url, const HttpHeaders &headers)
{
    // User information in a URL would make Qt log in by itself.
    QNetworkRequest request(url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment));
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    request.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"quaymaster/" QUAYMASTER_VERSION ""_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

QNetworkReply *issue(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &verb, BodyDevice *body)
{
    // Sent as a custom verb, the answer to a HEAD would be waited for with its body.
    if (verb == "HEAD"_ba)
        return network.head(request);
    if (verb == "GET"_ba && !body)
        return network.get(request);
    if (verb == "DELETE"_ba && !body)
        return network.deleteResource(request);
    if (body) {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, body->size());
        if (!request.hasRawHeader("Content-Type"_ba))
            request.setRawHeader("Content-Type"_ba, "application/octet-stream"_ba);
    }
    return network.sendCustomRequest(request, verb, body);
}

}
