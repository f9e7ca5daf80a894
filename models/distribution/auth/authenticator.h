#pragma once

#include "models/credentials/credential.h"
#include "models/distribution/http/httpclient.h"

#include <QObject>
#include <chrono>

namespace quaymaster
{

/// What a token must allow: `repository:library/nginx:pull,push`. The order matters to some token servers.
struct Scope
{
    QString type;
    QString name;
    QStringList actions;

    static Scope pull(const QString &repository);
    static Scope push(const QString &repository); ///< pull,push
    static Scope remove(const QString &repository); ///< pull,delete
    QString toString() const;
    bool operator==(const Scope &) const = default;
};
using Scopes = QList<Scope>;

/// What is known of a token's rights before anything is tried (the `access` claim of a JWT).
enum class Grant { Yes, No, Unknown };

/// How far the authenticator goes for a header that is accepted.
enum class Asking {
    Never, ///< for what is only worth a try
    WhereRefused, ///< a person is asked before it gives up
    AtOnce, ///< the header that was just made was refused: another one for the same account would be too
};

/// Turns credentials and challenges into Authorization headers: anonymous, Basic, Bearer. One token per host, account
/// and scopes, fetched once however many wait for it (single flight), renewed at 80 % of its life. A password goes to a
/// realm over https only (http only where the registry itself may use it), and never from a public to a private
/// address. Where a host refuses what is stored, somebody is asked (CredentialSource::ask): one question for a host at
/// a time, at most three for a repository, none once somebody declined.
class Authenticator : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<QByteArray>)>;

    Authenticator(HttpClient &http, CredentialSource &credentials, QObject *parent = nullptr);
    ~Authenticator() override;

    /// The Authorization header for a request to `host` (as in Repository::host(), whose API is at `origin`); empty as
    /// long as the host has asked for none. `fresh`: a token that is good for a large body (its life has just begun).
    void authorize(const QString &host, const QUrl &origin, const Scopes &scopes, bool fresh, QObject *context,
                   Answer answer, Asking asking = Asking::WhereRefused);

    /// After a 401 (or a 403 with `insufficient_scope`): learns from its challenges and answers with a new header. If
    /// that is refused too: again, with Asking::AtOnce. Errors: `unauthorized` with the sentence that says how to log
    /// in and the server's words in its detail, `network`… of the realm.
    void challenged(const QString &host, const QUrl &origin, const Scopes &scopes, const QByteArray &usedHeader,
                    const HttpResponse &response, QObject *context, Answer answer,
                    Asking asking = Asking::WhereRefused);
    /// The run is over: nobody is asked any more, and no question stays open.
    void stopAsking();

    /// The Authorization for a vendor's own API at the registry's origin, which knows no tokens of the registry: Basic,
    /// or empty where there is no password. `scopes` say whose credential it is.
    void authorizeBasic(const QString &host, const Scopes &scopes, QObject *context, Answer answer);

    /// Whether the current token for these scopes says that they were granted.
    Grant granted(const QString &host, const Scopes &scopes) const;
    /// How long the token server of this host still wants to be left alone (Retry-After); until then no token is asked
    /// for.
    std::chrono::milliseconds heldFor(const QString &host) const;
    /// Who we are at this host, for cache keys: the user name, or empty for anonymous. Known after the first
    /// authorize().
    QString account(const QString &host) const;

private:
    class State;
    std::unique_ptr<State> m_state;
};

}
