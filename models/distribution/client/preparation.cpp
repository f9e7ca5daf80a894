#include "models/distribution/client/preparation.h"

#include "models/core/redaction.h"
#include "models/distribution/http/addresses.h"
#include "models/distribution/http/redirects.h"

#include <QTimer>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RegistryAccess)
};

/// A Location is used as given, except that a registry behind an https proxy may not know that it is.
QUrl locationFor(const QUrl &given, const QUrl &origin)
{
    QUrl url = given;
    const bool isOwnHost = given.host() == origin.host() && (given.port() == -1 || given.port() == origin.port(-1));
    if (isOwnHost && origin.scheme() == u"https" && given.scheme() == u"http")
        url.setScheme(u"https"_s);
    return url;
}

Error unsafeLocation(const QUrl &origin, const QUrl &target)
{
    return {Error::Kind::Tls,
            Text::tr("%1 wants the bytes over plain http, which is refused. Tell the registry's administrator.")
                .arg(origin.host()),
            u"Location %1 → %2"_s.arg(redacted(origin), redacted(target))};
}

}

RegistryAccess::Preparation::Preparation(RegistryAccess &access, RegistryCall call, bool fresh, QObject *context,
                                         Prepared answer)
    : QObject(&access)
    , m_access(access)
    , m_call(std::move(call))
    , m_fresh(fresh)
    , m_context(context)
    , m_answer(std::move(answer))
{
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
    QTimer::singleShot(0, this, [this] { begin(); });
}

void RegistryAccess::Preparation::begin()
{
    if (const auto refused = m_access.refusalOf(m_call))
        end(*refused);
    else
        waitWhileHeld();
}

void RegistryAccess::Preparation::waitWhileHeld()
{
    const qint64 left = m_access.host(m_call.host).heldUntil.remainingTime();
    if (left > 0)
        QTimer::singleShot(std::chrono::milliseconds(left), Qt::PreciseTimer, this, [this] { waitWhileHeld(); });
    else
        m_access.discover(m_call.host, this,
                          [this](const Result<> &found) { found ? authorize() : end(found.error()); });
}

bool RegistryAccess::Preparation::goesToOrigin() const
{
    return m_call.url.isEmpty() || originOf(location()) == originOf(m_access.host(m_call.host).origin);
}

QUrl RegistryAccess::Preparation::location() const
{
    return locationFor(m_call.url, m_access.host(m_call.host).origin);
}

void RegistryAccess::Preparation::authorize()
{
    if (!goesToOrigin()) {
        checkLocation();
        return;
    }
    if (m_call.kind == RegistryCall::Kind::Settings) {
        m_access.m_authenticator.authorizeBasic(m_call.host, m_call.scopes, this,
                                                [this](const Result<QByteArray> &header) { end(request(*header)); });
        return;
    }
    m_access.m_authenticator.authorize(
        m_call.host, m_access.host(m_call.host).origin, m_call.scopes, m_fresh, this,
        [this](const Result<QByteArray> &header) { authorized(header); }, asking());
}

Asking RegistryAccess::Preparation::asking() const
{
    return m_call.mayAsk ? Asking::WhereRefused : Asking::Never;
}

/// Bytes go elsewhere without our Authorization, and not where they would be less safe.
void RegistryAccess::Preparation::checkLocation()
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

void RegistryAccess::Preparation::authorized(const Result<QByteArray> &header)
{
    const HostState &state = m_access.host(m_call.host);
    if (header && header->isEmpty() && state.challenge.status != 0 && !m_answeredPing) {
        m_answeredPing = true; // what the ping was asked saves each first request a 401
        m_access.m_authenticator.challenged(
            m_call.host, state.origin, m_call.scopes, {}, state.challenge, this,
            [this](const Result<QByteArray> &made) { authorized(made); }, asking());
        return;
    }
    if (header)
        end(request(*header));
    else
        end(header.error());
}

HttpRequest RegistryAccess::Preparation::request(const QByteArray &authorization) const
{
    const QUrl &origin = m_access.host(m_call.host).origin;
    const QUrl path = QUrl::fromEncoded(m_call.path.toUtf8(), QUrl::StrictMode);
    HttpRequest request{m_call.verb, m_call.url.isEmpty() ? origin.resolved(path) : location(), m_call.headers,
                        m_call.body};
    request.workload = m_call.workload;
    if (!authorization.isEmpty())
        request.headers.append({"Authorization", authorization});
    return request;
}

void RegistryAccess::Preparation::end(const Result<HttpRequest> &result)
{
    deleteLater();
    if (m_context)
        std::exchange(m_answer, {})(result);
}

}
