#include "models/distribution/client/registryaccess.h"

#include "models/core/redaction.h"
#include "models/distribution/client/diagnosis.h"
#include "models/distribution/client/discovery.h"
#include "models/distribution/client/preparation.h"
#include "models/distribution/client/retrytable.h"
#include "models/distribution/http/addresses.h"
#include "models/distribution/http/redirects.h"
#include "models/distribution/http/tlssettings.h"

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

/// A refused connection or an unknown name is told within seconds, however patient the policy is.
constexpr int unreachableRetries = 2;
constexpr milliseconds unreachableWait{400};
/// A person may be asked three times; a host that refuses every new token is not asked for ever.
constexpr int mostRelearned = 6;

Asking askingFor(const RegistryCall &call, int times)
{
    if (!call.mayAsk)
        return Asking::Never;
    return times == 0 ? Asking::WhereRefused : Asking::AtOnce;
}

}

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
        if (m_call.kind != RegistryCall::Kind::Settings && wantsOtherToken(m_request.url, response)) {
            m_refusal = response;
            m_access.relearn(
                m_call, m_request, response, m_relearned++, this,
                [this](const Result<HttpRequest> &request) { request ? start(request) : refused(request.error()); });
            return;
        }
        if (m_mayHaveActed && m_call.verb == "DELETE" && response.status == 404) {
            HttpResponse done = response; // by the try whose answer was lost
            done.status = 202;
            end(done);
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
            m_mayHaveActed = true;
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
        m_mayHaveActed |= !isUnreachable(error);
        if (!m_access.mayTryAgain(m_call.host, error) || !mayRetry()) {
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
        m_relearned = 0;
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
    int m_relearned = 0; ///< times, in this attempt
    bool m_mayHaveActed = false; ///< a try went out, and what came of it is not known
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

void RegistryAccess::relearn(const RegistryCall &call, const HttpRequest &used, const HttpResponse &response, int times,
                             QObject *context, Prepared answer)
{
    const auto refuse = [&](const Error &error) {
        QMetaObject::invokeMethod(
            context, [error, answer] { answer(error); }, Qt::QueuedConnection);
    };
    if (const auto refused = refusalOf(call)) {
        refuse(*refused);
        return;
    }
    const QString origin = originOf(host(call.host).origin);
    Error error = diagnose(call, host(call.host).kind, response);
    if (originOf(used.url) != origin || originOf(response.url) != origin) {
        refuse(error); // somebody else's challenge: what we answered would go to whomever it names
        return;
    }
    if (times >= (call.mayAsk ? mostRelearned : 1)) {
        error.kind = Error::Kind::Unauthorized;
        refuse(error);
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
    m_authenticator.challenged(
        call.host, host(call.host).origin, call.scopes, usedHeader, response, context,
        [again, answer = std::move(answer)](const Result<QByteArray> &header) mutable {
            if (!header) {
                answer(header.error());
                return;
            }
            again.headers.append({"Authorization", *header});
            answer(again);
        },
        askingFor(call, times));
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

bool RegistryAccess::mayTryAgain(const QString &host, const Error &error) const
{
    const bool isHeldTooLong = error.kind == Error::Kind::RateLimited && m_authenticator.heldFor(host) > longestHold;
    return isTransient(error.kind) && !isHeldTooLong;
}

std::optional<Error> RegistryAccess::refusalToWrite(const QString &host) const
{
    const auto isReadOnly = [&](QLatin1StringView scheme) { // a usual port may be written or not
        return settingsFor(m_http.options(), QUrl(scheme + host)).readOnly;
    };
    if (!isReadOnly("https://"_L1) && !isReadOnly("http://"_L1))
        return {};
    return Error{Error::Kind::Forbidden,
                 tr("%1 is read-only in Quaymaster. Switch that off in its settings to write there.").arg(host),
                 {}};
}

std::optional<Error> RegistryAccess::refusalOf(const RegistryCall &call) const
{
    if (call.verb == "GET" || call.verb == "HEAD")
        return {};
    auto refused = refusalToWrite(call.host);
    if (refused)
        refused->detail = u"%1 not sent"_s.arg(QLatin1StringView(call.verb));
    return refused;
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
