#pragma once

#include "models/credentials/credential.h"
#include "models/distribution/auth/challenge.h"
#include "models/distribution/auth/token.h"

#include <QDeadlineTimer>
#include <chrono>

namespace quaymaster
{

/// What a token is asked with.
struct TokenRequest
{
    QString host; ///< the registry, for sentences
    QUrl origin; ///< of the registry's API
    QUrl realm;
    QString service;
    Scopes scopes;
    Credential credential;
};

/// Gets tokens at the realms that registries name, after the rules of whom a password may be shown to. One attempt
/// each; a realm that wants a pause (Retry-After) gets it before the next one.
class TokenServer : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<Token>)>;

    explicit TokenServer(HttpClient &http);

    /// Errors: `unauthorized`, `rate-limited`, `server`, `invalid` (no token in the answer, an unsafe realm), `tls` (a
    /// password over http), those of the network. `rate-limited` with the time, at once, where the realm wants to be
    /// left alone for longer than longestHold. The answer does not come after this object is gone.
    void fetch(const TokenRequest &request, Answer answer);

    /// What is left of the pause that this realm wanted.
    std::chrono::milliseconds heldFor(const QUrl &realm) const;

private:
    void exchangeIdentity(const TokenRequest &request, Answer answer);
    void askWhereAllowed(const TokenRequest &request, Answer answer);
    Result<Token> received(const TokenRequest &request, const QByteArray &verb, const Result<HttpResponse> &response);
    void hold(const QUrl &realm, const HttpResponse &response);
    void ask(const TokenRequest &request, Answer answer);

    HttpClient &m_http;
    QHash<QString, QDeadlineTimer> m_heldUntil; ///< by origin
};

/// `Basic …` for a user name and a password (UTF-8, RFC 7617).
QByteArray basicHeader(const QString &username, const Secret &password);

/// The sentence that says how to log in.
Error unauthorized(const QString &host, const Credential &credential, const QString &detail);

}
