#include "models/distribution/auth/tokenserver.h"

#include "models/core/redaction.h"
#include "models/distribution/http/addresses.h"
#include "models/distribution/http/retryafter.h"

#include <QTimer>
#include <algorithm>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestAnswer = 1024LL * 1024;
constexpr qsizetype shownWords = 500;

struct TokenServers
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::TokenServers)
};

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QString words(const QByteArray &verb, const QUrl &realm, const HttpResponse &response)
{
    return u"%1 %2: %3 %4"_s.arg(QLatin1StringView(verb), redacted(realm))
        .arg(response.status)
        .arg(redacted(QString::fromUtf8(response.body.left(shownWords)).simplified()));
}

bool showsSecret(const TokenRequest &request)
{
    return !request.credential.isAnonymous();
}

std::optional<Error> refusal(const TokenRequest &request)
{
    if (request.realm.scheme() == "https"_L1 || request.origin.scheme() == "http"_L1 || !showsSecret(request))
        return {};
    return Error{Error::Kind::Tls,
                 TokenServers::tr("%1 wants the password sent unencrypted to %2, which is refused. Tell the registry's "
                                  "administrator.")
                     .arg(request.host, request.realm.host()),
                 redacted(request.realm)};
}

Error privateRealm(const TokenRequest &request)
{
    return {Error::Kind::Invalid,
            TokenServers::tr("%1 names a token server at the private address %2, which is refused. Tell the registry's "
                             "administrator.")
                .arg(request.host, request.realm.host()),
            redacted(request.realm)};
}

Error statusError(const TokenRequest &request, const QByteArray &verb, const HttpResponse &response)
{
    constexpr int badCredentials = 401;
    constexpr int noRight = 403;
    constexpr int tooMany = 429;
    constexpr int serverTrouble = 500;
    const QString detail = words(verb, request.realm, response);
    if (response.status == badCredentials || response.status == noRight)
        return unauthorized(request.host, request.credential, detail);
    if (response.status == tooMany)
        return {Error::Kind::RateLimited,
                TokenServers::tr("The token server of %1 has had too many requests. Wait a while, then try again.")
                    .arg(request.host),
                detail};
    if (response.status >= serverTrouble)
        return {Error::Kind::Server,
                TokenServers::tr("The token server of %1 has trouble. Try again later.").arg(request.host), detail};
    return {
        Error::Kind::Invalid,
        TokenServers::tr("The token server of %1 gave no token. Check the address; tell the registry's administrator.")
            .arg(request.host),
        detail};
}

Result<Token> tokenFrom(const TokenRequest &request, const QByteArray &verb, const Result<HttpResponse> &response)
{
    constexpr int ok = 200;
    if (!response)
        return response.error();
    if (response->status != ok)
        return statusError(request, verb, *response);
    if (auto token = Token::fromAnswer(response->body))
        return *token;
    HttpResponse without = *response;
    without.body.clear(); // half of a token may be in it
    return statusError(request, verb, without);
}

QUrl tokenUrl(const TokenRequest &request)
{
    QByteArray query = request.realm.query(QUrl::FullyEncoded).toLatin1();
    const auto add = [&query](const QByteArray &name, const QString &value) {
        query += (query.isEmpty() ? "" : "&") + name + '=' + encoded(value);
    };
    if (!request.service.isEmpty())
        add("service"_ba, request.service);
    for (const Scope &scope : request.scopes)
        add("scope"_ba, scope.toString());
    QUrl url = request.realm;
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QByteArray refreshForm(const TokenRequest &request)
{
    QStringList scopes;
    std::transform(request.scopes.begin(), request.scopes.end(), std::back_inserter(scopes),
                   [](const Scope &scope) { return scope.toString(); });
    return "grant_type=refresh_token&client_id=quaymaster&service=" + encoded(request.service)
        + "&scope=" + encoded(scopes.join(u' '))
        + "&refresh_token=" + request.credential.identityToken.reveal().toPercentEncoding();
}

HttpHeaders authorizationFor(const Credential &credential)
{
    const Secret &secret = credential.password.isEmpty() ? credential.identityToken : credential.password;
    if (secret.isEmpty())
        return {};
    const QString username = credential.username.isEmpty() ? u"<token>"_s : credential.username;
    return {{"Authorization"_ba, basicHeader(username, secret)}};
}

}

QByteArray basicHeader(const QString &username, const Secret &password)
{
    return "Basic " + (username.toUtf8() + ':' + password.reveal()).toBase64();
}

Error unauthorized(const QString &host, const Credential &credential, const QString &detail)
{
    const QString summary = credential.isAnonymous()
        ? TokenServers::tr("%1 does not let anonymous users do this. Log in there, then try again.").arg(host)
        : TokenServers::tr("%1 does not accept the stored credential for this. Log in there again, or ask for the "
                           "right.")
              .arg(host);
    return {Error::Kind::Unauthorized, summary, detail, Error::Cause::Other, u"quaymaster login "_s + host};
}

TokenServer::TokenServer(HttpClient &http)
    : m_http(http)
{
}

void TokenServer::fetch(const TokenRequest &request, Answer answer)
{
    if (const auto refused = refusal(request)) {
        answer(*refused);
        return;
    }
    const auto held = heldFor(request.realm);
    if (held > longestHold)
        answer(holdTooLong(request.host, held));
    else if (held.count() > 0)
        QTimer::singleShot(held, Qt::PreciseTimer, this,
                           [this, request, answer = std::move(answer)] { fetch(request, answer); });
    else
        askWhereAllowed(request, std::move(answer));
}

std::chrono::milliseconds TokenServer::heldFor(const QUrl &realm) const
{
    const auto held = m_heldUntil.constFind(originOf(realm));
    return std::chrono::milliseconds(held == m_heldUntil.cend() ? 0 : held->remainingTime());
}

void TokenServer::hold(const QUrl &realm, const HttpResponse &response)
{
    constexpr int tooMany = 429;
    constexpr int unavailable = 503;
    if (response.status != tooMany && response.status != unavailable)
        return;
    if (const auto wait = retryAfter(response, QDateTime::currentDateTimeUtc()))
        m_heldUntil.insert(originOf(realm), QDeadlineTimer(*wait));
}

Result<Token> TokenServer::received(const TokenRequest &request, const QByteArray &verb,
                                    const Result<HttpResponse> &response)
{
    if (response)
        hold(request.realm, *response);
    if (const auto held = heldFor(request.realm); held > longestHold)
        return holdTooLong(request.host, held);
    return tokenFrom(request, verb, response);
}

void TokenServer::askWhereAllowed(const TokenRequest &request, Answer answer)
{
    m_http.checkHop(request.origin, request.realm, this, [this, request, answer = std::move(answer)](bool allowed) {
        if (!allowed)
            answer(privateRealm(request));
        else if (request.credential.identityToken.isEmpty())
            ask(request, answer);
        else
            exchangeIdentity(request, answer);
    });
}

void TokenServer::exchangeIdentity(const TokenRequest &request, Answer answer)
{
    HttpRequest post{"POST"_ba,
                     request.realm,
                     {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}},
                     refreshForm(request),
                     longestAnswer,
                     false};
    m_http.send(post, this, [this, request, answer = std::move(answer)](const Result<HttpResponse> &response) {
        // What ACR, Artifactory and GCR say when they know no POST.
        static constexpr std::array noPost{400, 401, 404, 405};
        if (response && std::ranges::find(noPost, response->status) != noPost.end())
            ask(request, answer);
        else
            answer(received(request, "POST"_ba, response));
    });
}

void TokenServer::ask(const TokenRequest &request, Answer answer)
{
    const HttpHeaders headers = authorizationFor(request.credential);
    // A redirect would leave the credential behind, and an anonymous token look like ours.
    const HttpRequest httpGet{"GET"_ba, tokenUrl(request), headers, {}, longestAnswer, headers.isEmpty()};
    m_http.send(httpGet, this, [this, request, answer = std::move(answer)](const Result<HttpResponse> &response) {
        answer(received(request, "GET"_ba, response));
    });
}

}
