#include "models/registries/platform/platformaccess.h"

#include "models/distribution/http/tlssettings.h"

#include <QJsonDocument>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Spelling = PlatformStyle::Spelling;

constexpr int unauthorized = 401;
constexpr int notFound = 404;

Spelling otherThan(Spelling spelling)
{
    return spelling == Spelling::Documents ? Spelling::Code : Spelling::Documents;
}

}

PlatformAccess::PlatformAccess(const PlatformServer &server, HttpClient &http, PlatformCredentials &credentials)
    : m_server(server)
    , m_http(http)
    , m_session(server, http, credentials)
{
}

void PlatformAccess::send(const PlatformRequest &request, QObject *context, const Answer<QJsonValue> &answer)
{
    const Try one{request, m_server.style.spelling(request.route), context, answer};
    if (!evidenceOf(one).isWrite() || !settingsFor(m_http.options(), m_server.url).readOnly)
        return attempt(one);
    const Error readOnly{Error::Kind::Forbidden,
                         tr("%1 is marked read-only here. Change that in its settings first.").arg(m_server.host()),
                         {}};
    QMetaObject::invokeMethod(
        this, [this, one, readOnly] { finish(one, readOnly); }, Qt::QueuedConnection);
}

void PlatformAccess::attempt(const Try &one)
{
    m_session.token(this, [this, one](const Result<Secret> &token) {
        if (!token)
            return finish(one, token.error());
        Try next = one;
        next.token = *token;
        issue(next);
    });
}

void PlatformAccess::issue(const Try &one)
{
    HttpRequest request{one.request.verb, urlOf(one), {{"x-token"_ba, one.token.reveal()}}};
    request.answerLimit = one.request.answerLimit;
    request.followRedirects = false; // the token is for this server only
    if (!one.request.body.isEmpty()) {
        request.headers.append({"Content-Type"_ba, "application/json"_ba});
        request.body = QJsonDocument(one.request.body).toJson(QJsonDocument::Compact);
    }
    m_http.send(request, this, [this, one](const Result<HttpResponse> &response) { received(one, response); });
}

void PlatformAccess::received(const Try &one, const Result<HttpResponse> &response)
{
    if (!response)
        return finish(one, platformSilence(response.error(), evidenceOf(one)));
    m_session.renew(one.token, *response);
    if (response->status == notFound && !one.hasOtherSpelling && !platformEnvelope(response->body)) {
        Try next = one;
        next.spelling = otherThan(one.spelling);
        next.hasOtherSpelling = true;
        return issue(next);
    }
    if (response->status != unauthorized)
        return judged(one, *response);
    m_session.drop(one.token);
    if (one.hasNewToken)
        return judged(one, *response);
    Try next = one;
    next.hasNewToken = true;
    attempt(next);
}

void PlatformAccess::judged(const Try &one, const HttpResponse &response)
{
    const auto data = platformData(response, evidenceOf(one));
    if (platformEnvelope(response.body) && response.status != unauthorized)
        learnRoute(one);
    finish(one, data);
}

void PlatformAccess::finish(const Try &one, const Result<QJsonValue> &result)
{
    if (one.context)
        one.answer(result);
}

PlatformAttempt PlatformAccess::evidenceOf(const Try &one) const
{
    return {one.request.verb, urlOf(one), m_session.secrets() + QList<Secret>{one.token}};
}

QUrl PlatformAccess::urlOf(const Try &one) const
{
    QUrl url = m_server.at('/' + PlatformStyle::word(one.request.route, one.spelling) + '/' + one.request.method);
    if (!one.request.query.isEmpty())
        url.setQuery(QString::fromLatin1(one.request.query), QUrl::StrictMode);
    return url;
}

void PlatformAccess::learnRoute(const Try &one)
{
    const Spelling used = one.spelling == Spelling::Unknown ? Spelling::Code : one.spelling;
    if (m_server.style.spelling(one.request.route) == used)
        return;
    m_server.style.setSpelling(one.request.route, used);
    emit styleFound(m_server.style);
}

void PlatformAccess::learnFlag(Spelling spelling)
{
    if (spelling == Spelling::Unknown || m_server.style.flag() == spelling)
        return;
    m_server.style.setFlag(spelling);
    emit styleFound(m_server.style);
}

}
