#include "models/distribution/client/registryaccess.h"

#include "models/core/redaction.h"
#include "models/distribution/client/diagnosis.h"
#include "models/distribution/client/retrytable.h"
#include "models/distribution/http/addresses.h"
#include "models/distribution/http/redirects.h"

#include <QLocale>
#include <QLoggingCategory>
#include <QPointer>
#include <QTimer>

namespace quaymaster
{

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

Q_LOGGING_CATEGORY(log, "quaymaster.registry")

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RegistryAccess)
};

/// A refused connection or an unknown name is told within seconds, however patient the policy is.
constexpr int unreachableRetries = 2;
constexpr milliseconds unreachableWait{400};

/// A Location is used as given, except that a registry behind an https proxy may not know that it is.
QUrl locationFor(const QUrl &given, const QUrl &origin)
{
    QUrl url = given;
    const bool isOwnHost = given.host() == origin.host() && (given.port() == -1 || given.port() == origin.port(-1));
    if (isOwnHost && origin.scheme() == u"https" && given.scheme() == u"http")
        url.setScheme(u"https"_s);
    return url;
}

bool isUnreachable(const Error &error)
{
    return error.cause == Error::Cause::UnknownHost || error.cause == Error::Cause::Refused;
}

/// Some servers answer a TLS greeting in plain text, others just hang up. A certificate that is wrong is neither.
bool mayLackTls(const Error &error)
{
    return error.cause == Error::Cause::NoTls || (error.kind == Error::Kind::Network && !isUnreachable(error));
}

bool looksLikeHarbor(const HttpResponse &response)
{
    const QByteArray challenge = response.header("WWW-Authenticate");
    return challenge.contains("harbor") || response.header("Set-Cookie").startsWith("sid=");
}

Error unsafeLocation(const QUrl &origin, const QUrl &target)
{
    return {Error::Kind::Tls,
            Text::tr("%1 wants the bytes over plain http, which is refused. Tell the registry's administrator.")
                .arg(origin.host()),
            u"Location %1 → %2"_s.arg(redacted(origin), redacted(target))};
}

Error holdTooLong(const QString &host, milliseconds wait)
{
    const QDateTime until = QDateTime::currentDateTime().addMSecs(wait.count());
    return {Error::Kind::RateLimited,
            Text::tr("%1 wants to be left alone until %2. Run the command again then, or log in for a higher limit.")
                .arg(host, QLocale().toString(until, QLocale::ShortFormat)),
            u"Retry-After: until %1"_s.arg(until.toUTC().toString(Qt::ISODate))};
}

}

/// Finds the scheme of a host and its challenge with one ping, for all who wait.
class RegistryAccess::Discovery : public QObject
{
public:
    Discovery(RegistryAccess &access, QString host)
        : QObject(&access)
        , m_access(access)
        , m_host(std::move(host))
    {
        const bool plain = access.m_http.options().forHost(m_host).plainHttp;
        ping(plain ? u"http"_s : u"https"_s);
    }

    void add(QObject *context, std::function<void(Result<>)> answer) { m_waiting.append({context, std::move(answer)}); }

private:
    void ping(const QString &scheme)
    {
        const QUrl origin(scheme + u"://"_s + apiHost(m_host));
        m_access.m_http.send({"GET", origin.resolved(QUrl(u"/v2/"_s)), {}, {}}, this,
                             [this, origin](const Result<HttpResponse> &response) { heard(origin, response); });
    }

    void heard(const QUrl &origin, const Result<HttpResponse> &response)
    {
        if (!response && origin.scheme() == u"https" && isLoopback(m_host) && mayLackTls(response.error())) {
            ping(u"http"_s);
            return;
        }
        if (!response) {
            answerAll(response.error());
            return;
        }
        HostState &state = m_access.host(m_host);
        state.origin = origin;
        if (response->status == 401)
            state.challenge = *response;
        if (state.kind == HostKind::Plain && looksLikeHarbor(*response))
            state.kind = HostKind::Harbor;
        answerAll({});
    }

    void answerAll(const Result<> &result)
    {
        m_access.m_discoveries.erase(m_host);
        deleteLater();
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &[context, answer] : waiting)
            if (context)
                answer(result);
    }

    RegistryAccess &m_access;
    QString m_host;
    QList<std::pair<QPointer<QObject>, std::function<void(Result<>)>>> m_waiting;
};

/// Makes a call a request: waits while the host is held, finds its origin, adds the Authorization header.
class RegistryAccess::Preparation : public QObject
{
public:
    Preparation(RegistryAccess &access, RegistryCall call, bool fresh, QObject *context, Prepared answer)
        : QObject(&access)
        , m_access(access)
        , m_call(std::move(call))
        , m_fresh(fresh)
        , m_context(context)
        , m_answer(std::move(answer))
    {
        connect(context, &QObject::destroyed, this, &QObject::deleteLater);
        QTimer::singleShot(0, this, [this] { waitWhileHeld(); });
    }

private:
    void waitWhileHeld()
    {
        const qint64 left = m_access.host(m_call.host).heldUntil.remainingTime();
        if (left > 0)
            QTimer::singleShot(milliseconds(left), Qt::PreciseTimer, this, [this] { waitWhileHeld(); });
        else
            m_access.discover(m_call.host, this,
                              [this](const Result<> &found) { found ? authorize() : end(found.error()); });
    }

    bool goesToOrigin() const
    {
        return m_call.url.isEmpty() || originOf(location()) == originOf(m_access.host(m_call.host).origin);
    }

    QUrl location() const { return locationFor(m_call.url, m_access.host(m_call.host).origin); }

    void authorize()
    {
        if (!goesToOrigin()) {
            checkLocation();
            return;
        }
        m_access.m_authenticator.authorize(m_call.host, m_access.host(m_call.host).origin, m_call.scopes, m_fresh, this,
                                           [this](const Result<QByteArray> &header) { authorized(header); });
    }

    /// Bytes go elsewhere without our Authorization, and not where they would be less safe.
    void checkLocation()
    {
        const QUrl origin = m_access.host(m_call.host).origin;
        const QUrl target = location();
        if (origin.scheme() == u"https" && target.scheme() != u"https") {
            end(unsafeLocation(origin, target));
            return;
        }
        m_access.m_http.checkHop(origin, target, this, [this, origin, target](bool allowed) {
            allowed ? end(request({})) : end(privateHop(origin, target));
        });
    }

    void authorized(const Result<QByteArray> &header)
    {
        const HostState &state = m_access.host(m_call.host);
        if (header && header->isEmpty() && state.challenge.status != 0 && !m_answeredPing) {
            m_answeredPing = true; // what the ping was asked saves each first request a 401
            m_access.m_authenticator.challenged(m_call.host, state.origin, m_call.scopes, {}, state.challenge, this,
                                                [this](const Result<QByteArray> &made) { authorized(made); });
            return;
        }
        if (header)
            end(request(*header));
        else
            end(header.error());
    }

    HttpRequest request(const QByteArray &authorization) const
    {
        const QUrl &origin = m_access.host(m_call.host).origin;
        const QUrl path = QUrl::fromEncoded(m_call.path.toUtf8(), QUrl::StrictMode);
        HttpRequest request{m_call.verb, m_call.url.isEmpty() ? origin.resolved(path) : location(), m_call.headers,
                            m_call.body};
        if (!authorization.isEmpty())
            request.headers.append({"Authorization", authorization});
        return request;
    }

    void end(const Result<HttpRequest> &result)
    {
        deleteLater();
        if (m_context)
            std::exchange(m_answer, {})(result);
    }

    RegistryAccess &m_access;
    RegistryCall m_call;
    bool m_fresh;
    bool m_answeredPing = false;
    QPointer<QObject> m_context;
    Prepared m_answer;
};

/// One call with its retries.
class RegistryAccess::Call : public QObject
{
public:
    Call(RegistryAccess &access, RegistryCall call, QObject *context, Answer answer)
        : QObject(&access)
        , m_access(access)
        , m_call(std::move(call))
        , m_context(context)
        , m_answer(std::move(answer))
    {
        connect(context, &QObject::destroyed, this, &QObject::deleteLater);
        attempt();
    }

private:
    void attempt()
    {
        ++m_attempt;
        new Preparation(m_access, m_call, false, this, [this](const Result<HttpRequest> &request) { start(request); });
    }

    void start(const Result<HttpRequest> &request)
    {
        if (!request) {
            failed(request.error());
            return;
        }
        m_request = *request;
        m_access.m_http.send(m_request, this, [this](const Result<HttpResponse> &response) {
            response ? answered(*response) : failed(response.error());
        });
    }

    void answered(const HttpResponse &response)
    {
        const bool linkExpired = isExpiredLink(m_request.url, response);
        const bool wantsToken = !linkExpired
            && (response.status == 401
                || (response.status == 403 && response.header("WWW-Authenticate").contains("insufficient_scope")));
        if (wantsToken && !m_relearned) {
            m_relearned = true;
            m_refusal = response;
            m_access.relearn(m_call, m_request, response, this, [this](const Result<HttpRequest> &request) {
                request ? start(request) : refused(request.error());
            });
            return;
        }
        if ((verdictOf(response.status) == Verdict::Final && !linkExpired) || !mayRetry()) {
            end(response);
            return;
        }
        again(response);
    }

    /// No better token is to be had: the answer as it stands tells more (a missing Harbor project is a 401 too), but a
    /// broken network on the way to the realm does not mean "not authorised".
    void refused(const Error &error)
    {
        if (error.kind == Error::Kind::Unauthorized)
            end(m_refusal);
        else
            failed(error);
    }

    void again(const HttpResponse &response)
    {
        const Error error = diagnose(m_call, m_access.host(m_call.host).kind, response);
        if (verdictOf(response.status) != Verdict::HoldHost) {
            waitThenAttempt(nextWait(), error);
            return;
        }
        const auto wait = m_access.holdFor(m_call.host, response, nextWait());
        if (!wait)
            end(wait.error());
        else
            waitThenAttempt(*wait, error);
    }

    void failed(const Error &error)
    {
        if (!isTransient(error.kind) || !mayRetry()) {
            end(error);
            return;
        }
        if (isUnreachable(error) && m_attempt > unreachableRetries)
            end(error);
        else
            waitThenAttempt(isUnreachable(error) ? unreachableWait : nextWait(), error);
    }

    bool mayRetry() const { return m_call.isPatient && m_access.m_policy.allows(m_attempt); }

    milliseconds nextWait()
    {
        m_lastWait = m_access.m_policy.nextWait(m_lastWait);
        return m_lastWait;
    }

    void waitThenAttempt(milliseconds wait, const Error &error)
    {
        m_relearned = false;
        qCInfo(log).noquote() << "retry" << m_attempt << "of" << m_access.m_policy.retries << "in" << wait.count()
                              << "ms:" << error.detail;
        emit m_access.retrying(m_call.host, m_attempt, m_access.m_policy.retries, wait.count(), error);
        QTimer::singleShot(wait, this, [this] { attempt(); });
    }

    void end(const Result<HttpResponse> &result)
    {
        deleteLater();
        if (m_context)
            std::exchange(m_answer, {})(result);
    }

    RegistryAccess &m_access;
    RegistryCall m_call;
    HttpRequest m_request;
    HttpResponse m_refusal;
    int m_attempt = 0;
    bool m_relearned = false;
    milliseconds m_lastWait{0};
    QPointer<QObject> m_context;
    Answer m_answer;
};

RegistryAccess::RegistryAccess(HttpClient &http, Authenticator &authenticator, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_authenticator(authenticator)
    , m_policy(policy)
{
}

RegistryAccess::~RegistryAccess() = default;

void RegistryAccess::send(const RegistryCall &call, QObject *context, Answer answer)
{
    new Call(*this, call, context, std::move(answer));
}

void RegistryAccess::prepare(const RegistryCall &call, QObject *context, Prepared answer)
{
    new Preparation(*this, call, true, context, std::move(answer));
}

void RegistryAccess::relearn(const RegistryCall &call, const HttpRequest &used, const HttpResponse &response,
                             QObject *context, Prepared answer)
{
    const QString origin = originOf(host(call.host).origin);
    if (originOf(used.url) != origin || originOf(response.url) != origin) {
        // Somebody else's challenge: what we answered would go to whomever it names.
        QMetaObject::invokeMethod(
            context,
            [error = diagnose(call, host(call.host).kind, response), answer = std::move(answer)] { answer(error); },
            Qt::QueuedConnection);
        return;
    }
    HttpRequest again = used;
    QByteArray usedHeader;
    again.headers.removeIf([&usedHeader](const auto &header) {
        if (header.first != "Authorization")
            return false;
        usedHeader = header.second;
        return true;
    });
    m_authenticator.challenged(call.host, host(call.host).origin, call.scopes, usedHeader, response, context,
                               [again, answer = std::move(answer)](const Result<QByteArray> &header) mutable {
                                   if (!header) {
                                       answer(header.error());
                                       return;
                                   }
                                   again.headers.append({"Authorization", *header});
                                   answer(again);
                               });
}

Result<milliseconds> RegistryAccess::holdFor(const QString &host, const HttpResponse &response, milliseconds otherwise)
{
    const milliseconds asked = retryAfter(response, QDateTime::currentDateTimeUtc()).value_or(otherwise);
    const milliseconds wait = std::max(asked, m_policy.base); // “0” would use up all tries at once
    if (wait > longestHold)
        return holdTooLong(host, wait);
    HostState &state = this->host(host);
    if (state.heldUntil.remainingTime() < wait.count())
        state.heldUntil = QDeadlineTimer(wait);
    return wait;
}

HostState &RegistryAccess::host(const QString &host)
{
    const auto [found, isNew] = m_hosts.try_emplace(host);
    if (isNew) {
        found->second.kind = hostKindOf(host);
        found->second.heldUntil = QDeadlineTimer(0);
        if (found->second.kind == HostKind::Ecr)
            found->second.uploadWay = UploadWay::Monolithic; // it loses later chunks while it answers 201
    }
    return found->second;
}

void RegistryAccess::discover(const QString &host, QObject *context, std::function<void(Result<>)> answer)
{
    if (!this->host(host).origin.isEmpty()) {
        answer({});
        return;
    }
    Discovery *&discovery = m_discoveries[host];
    if (!discovery)
        discovery = new Discovery(*this, host);
    discovery->add(context, std::move(answer));
}

}
