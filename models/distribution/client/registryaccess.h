#pragma once

#include "models/distribution/client/hoststate.h"
#include "models/distribution/client/registrycall.h"
#include "models/jobs/retrypolicy.h"

#include <QObject>
#include <map>
#include <memory>

namespace quaymaster
{

/// Calls to registries with everything around them: the scheme of the host, its token, one 401 answered, transient
/// failures tried again, hosts that want a pause left alone. Lives on one thread, one for each run.
class RegistryAccess : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<HttpResponse>)>;
    using Prepared = std::function<void(Result<HttpRequest>)>;

    RegistryAccess(HttpClient &http, Authenticator &authenticator, RetryPolicy policy, QObject *parent = nullptr);
    ~RegistryAccess() override;

    /// The answer, whatever its status once trying again does not help; see diagnose(). Never inside the call, and not
    /// at all when `context` is destroyed first.
    void send(const RegistryCall &call, QObject *context, Answer answer);

    /// The request for a call whose body is streamed by the caller (HttpClient::start), with a token whose life has
    /// just begun. Waits while the host is held.
    void prepare(const RegistryCall &call, QObject *context, Prepared answer);
    /// The prepared request was answered with 401: the same one with another token. `times`: how often this was asked
    /// for the call before, with what was answered refused each time; an error once there is no other token.
    void relearn(const RegistryCall &call, const HttpRequest &used, const HttpResponse &response, int times,
                 QObject *context, Prepared answer);
    /// 429 or 503 to a streamed request: how long to wait. An error if that is too long.
    Result<std::chrono::milliseconds> holdFor(const QString &host, const HttpResponse &response,
                                              std::chrono::milliseconds otherwise);

    /// Whether a failed request is worth another: transient, and its token server does not want a longer pause than we
    /// make.
    bool mayTryAgain(const QString &host, const Error &error) const;

    /// Nothing may be written to this host, because the person said so (HostSettings::readOnly): `forbidden`. Every
    /// call of another verb than GET and HEAD answers it, and nothing is sent.
    std::optional<Error> refusalToWrite(const QString &host) const;

    HostState &host(const QString &host);
    HttpClient &http() { return m_http; }
    const Authenticator &authenticator() const { return m_authenticator; }
    const RetryPolicy &policy() const { return m_policy; }

signals:
    /// For the log and the operations: `attempt` of `attempts` follows in `waitMs`.
    void retrying(const QString &host, int attempt, int attempts, qint64 waitMs, const quaymaster::Error &error);

private:
    class Discovery;
    class Preparation;
    class Call;

    std::optional<Error> refusalOf(const RegistryCall &call) const;
    void discover(const QString &host, QObject *context, std::function<void(Result<>)> answer);

    HttpClient &m_http;
    Authenticator &m_authenticator;
    RetryPolicy m_policy;
    std::map<QString, HostState> m_hosts;
    std::map<QString, Discovery *> m_discoveries; // children, gone when they have answered
};

}
