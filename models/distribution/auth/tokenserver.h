#pragma once

#include "models/credentials/credential.h"
#include "models/distribution/auth/challenge.h"
#include "models/distribution/auth/token.h"

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
/// each.
class TokenServer : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<Token>)>;

    explicit TokenServer(HttpClient &http);

    /// Errors: `unauthorized`, `rate-limited`, `server`, `invalid` (no token in the answer, an unsafe realm), `tls` (a
    /// password over http), those of the network. The answer does not come after this object is gone.
    void fetch(const TokenRequest &request, Answer answer);

private:
    void exchangeIdentity(const TokenRequest &request, Answer answer);
    void ask(const TokenRequest &request, Answer answer);

    HttpClient &m_http;
};

/// `Basic …` for a user name and a password (UTF-8, RFC 7617).
QByteArray basicHeader(const QString &username, const Secret &password);

/// The sentence that says how to log in.
Error unauthorized(const QString &host, const Credential &credential, const QString &detail);

}
