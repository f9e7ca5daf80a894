#include "models/distribution/client/discovery.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

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

}

RegistryAccess::Discovery::Discovery(RegistryAccess &access, QString host)
    : QObject(&access)
    , m_access(access)
    , m_host(std::move(host))
{
    const bool plain = access.m_http.options().forHost(m_host).plainHttp;
    ping(plain ? u"http"_s : u"https"_s);
}

void RegistryAccess::Discovery::ping(const QString &scheme)
{
    const QUrl origin(scheme + u"://"_s + apiHost(m_host));
    m_access.m_http.send({"GET", origin.resolved(QUrl(u"/v2/"_s)), {}, {}}, this,
                         [this, origin](const Result<HttpResponse> &response) { heard(origin, response); });
}

void RegistryAccess::Discovery::heard(const QUrl &origin, const Result<HttpResponse> &response)
{
    if (!response && origin.scheme() == u"https" && isLoopback(m_host) && mayLackTls(response.error())) {
        m_withTls = response.error();
        ping(u"http"_s);
        return;
    }
    if (m_withTls && response && response->status == 400) {
        answerAll(*m_withTls); // what servers say that do speak TLS, and hung up on us for another reason
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

void RegistryAccess::Discovery::answerAll(const Result<> &result)
{
    m_access.m_discoveries.erase(m_host);
    deleteLater();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &[context, answer] : waiting)
        if (context)
            answer(result);
}

}
