#include "models/distribution/http/exchangestate.h"

#include "models/core/redaction.h"
#include "models/distribution/http/addresses.h"
#include "models/distribution/http/redirects.h"

#include <QLoggingCategory>
#include <QNetworkProxy>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

Q_LOGGING_CATEGORY(httpLog, "quaymaster.http", QtInfoMsg)

constexpr qint64 readAhead = 1024LL * 1024; // what is received before anyone reads
constexpr qint64 errorBodyLimit = 64LL * 1024;
constexpr int firstErrorStatus = 400;

bool wantsLength(const QByteArray &verb)
{
    return verb == "PUT"_ba || verb == "POST"_ba || verb == "PATCH"_ba;
}

}

HttpExchange::State::State(Connections &connections, HttpRequest request, QIODevice *body, HttpClient::Lane lane)
    : m_connections(&connections)
    , m_request(std::move(request))
    , m_lane(lane)
    , m_watchdog(connections.options().connectTimeoutMs, connections.options().stallTimeoutMs,
                 [this] { return isOurTurn(); })
    , m_url(m_request.url)
    , m_headers(m_request.headers)
{
    makeBody(body);
    connect(&m_watchdog, &Watchdog::expired, this, [this] {
        finish(m_watchdog.isConnected() ? stallTimeout(attempt(), m_watchdog.stallTimeout())
                                        : connectTimeout(attempt()));
    });
}

HttpExchange::State::~State()
{
    dropReply();
}

void HttpExchange::State::makeBody(QIODevice *body)
{
    if (body)
        m_body = std::make_unique<BodyDevice>(body, body->size());
    else if (!m_request.body.isEmpty() || wantsLength(m_request.verb))
        m_body = std::make_unique<BodyDevice>(m_request.body);
    if (!m_body)
        return;
    connect(m_body.get(), &BodyDevice::firstRead, &m_watchdog, &Watchdog::connected);
    // Later: it is QNAM that reads.
    connect(
        m_body.get(), &BodyDevice::broken, this, [this] { finish(brokenBody(attempt())); }, Qt::QueuedConnection);
}

void HttpExchange::State::begin(HttpExchange &exchange)
{
    m_exchange = &exchange;
    QMetaObject::invokeMethod(
        this, [this] { begin(); }, Qt::QueuedConnection);
}

void HttpExchange::State::begin()
{
    if (m_finished)
        return;
    if (m_url.host().isEmpty() || (m_url.scheme() != "https"_L1 && m_url.scheme() != "http"_L1))
        finish(wrongAddress(attempt()));
    else
        acquire();
}

void HttpExchange::State::acquire()
{
    if (!m_connections) {
        finish(Error::cancelled());
        return;
    }
    m_connections->pool(m_lane, m_body != nullptr).acquire(originOf(m_url), this, [this](ManagerPool::Place place) {
        dispatch(std::move(place));
    });
}

void HttpExchange::State::dispatch(ManagerPool::Place place)
{
    if (m_finished)
        return;
    QNetworkRequest request = hygienicRequest(m_url, m_headers);
    if (m_url.scheme() == "https"_L1) {
        const auto tls = m_connections->tlsFor(m_url);
        if (!tls) {
            finish(tls.error());
            return;
        }
        request.setSslConfiguration(*tls);
    }
    const QByteArray proxyAuthorization = m_connections->proxyAuthorization(m_url);
    if (!proxyAuthorization.isEmpty())
        request.setRawHeader("Proxy-Authorization"_ba, proxyAuthorization);
    m_place = std::move(place);
    m_reply = issue(*m_place.manager(), request, m_request.verb, m_body.get());
    m_reply->setReadBufferSize(readAhead);
    connectReply();
    m_watchdog.start();
    if (!m_body)
        awaitAnswer();
}

/// Many registries copy a blob to its place, in an object storage too, before they answer its last request.
void HttpExchange::State::awaitAnswer()
{
    constexpr qint64 slowestBytesPerMs = 16LL * 1024;
    if (m_connections)
        m_watchdog.setStallTimeout(m_connections->options().stallTimeoutMs
                                   + static_cast<int>(m_request.workload / slowestBytesPerMs));
}

void HttpExchange::State::connectReply()
{
    connect(m_reply, &QNetworkReply::requestSent, &m_watchdog, &Watchdog::connected);
    connect(m_reply, &QNetworkReply::encrypted, &m_watchdog, &Watchdog::connected);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &State::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &State::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &State::onFinished);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        m_watchdog.connected();
        if (sent == total)
            awaitAnswer();
        if (sent > 0)
            emit m_exchange->bytesSent(sent);
    });
}

bool HttpExchange::State::isOurTurn() const
{
    return bytesAvailable() > 0 || (m_body && m_body->isStarved());
}

void HttpExchange::State::onHeaders()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_started || m_redirecting || status == 0)
        return;
    m_watchdog.connected();
    m_response = {status, m_reply->rawHeaderPairs(), {}, m_url};
    m_redirecting = m_request.followRedirects && isRedirect(m_request.verb, m_response);
    if (m_redirecting)
        return;
    m_started = true;
    emit m_exchange->responseStarted();
}

void HttpExchange::State::onBytes()
{
    m_watchdog.connected();
    if (m_redirecting) {
        m_skipped += m_reply->readAll().size();
        if (m_skipped > errorBodyLimit)
            follow(); // whoever sends that much beside a Location is not listened to
    } else if (m_response.status >= firstErrorStatus) {
        keepErrorBody();
    } else {
        emit m_exchange->readyRead();
    }
}

void HttpExchange::State::keepErrorBody()
{
    m_response.body += m_reply->read(errorBodyLimit - m_response.body.size());
    if (m_response.body.size() >= errorBodyLimit)
        finish({}); // the rest is not worth its bytes
}

void HttpExchange::State::onFinished()
{
    const QPointer<State> alive(this);
    onHeaders(); // an answer without a body may have been silent so far
    if (!alive || m_finished)
        return;
    if (m_response.status >= firstErrorStatus)
        m_response.body += m_reply->read(errorBodyLimit - m_response.body.size());
    if (m_redirecting)
        follow();
    else
        finish(judge());
}

void HttpExchange::State::follow()
{
    const auto next = nextHop(m_url, m_headers, m_response.header("location"), m_hops);
    log();
    dropReply();
    if (!next) {
        finish(next.error());
        return;
    }
    m_watchdog.stop(); // a look-up ends by itself
    const Hop &hopTo = *next;
    const bool lookUp = m_connections && m_connections->proxyFor(hopTo.url).type() == QNetworkProxy::NoProxy;
    checkHop(m_url, hopTo.url, lookUp, this, [this, hopTo](bool allowed) {
        if (allowed)
            hop(hopTo.url, hopTo.headers);
        else
            finish(privateHop(m_url, hopTo.url));
    });
}

void HttpExchange::State::hop(const QUrl &target, const HttpHeaders &headers)
{
    ++m_hops;
    m_url = target;
    m_headers = headers;
    m_redirecting = false;
    m_skipped = 0;
    m_response = {};
    acquire();
}

std::optional<Error> HttpExchange::State::judge() const
{
    constexpr int proxyWantsAuthorization = 407;
    if (m_response.status == proxyWantsAuthorization)
        return proxyWantsPassword(attempt());
    // The words of an error status count even if the connection broke behind them.
    if (m_response.status >= firstErrorStatus)
        return {};
    if (isTransportFailure(m_reply->error()))
        return failureOf(m_reply->error(), m_reply->errorString(), attempt());
    if (m_response.status == 0)
        return failureOf(QNetworkReply::ProtocolFailure, m_reply->errorString(), attempt());
    bool announced = false;
    const qint64 length = m_response.header("content-length").toLongLong(&announced);
    const qint64 received = m_read + m_reply->bytesAvailable();
    if (announced && announcesBody() && length != received)
        return shortAnswer(attempt(), length, received);
    return {};
}

bool HttpExchange::State::announcesBody() const
{
    constexpr int noContent = 204;
    constexpr int notModified = 304;
    return m_request.verb != "HEAD"_ba && m_response.status != noContent && m_response.status != notModified;
}

Attempt HttpExchange::State::attempt() const
{
    Attempt attempt{m_request.verb, m_url, m_tlsErrors};
    const QNetworkProxy proxy = m_connections ? m_connections->proxyFor(m_url) : QNetworkProxy::NoProxy;
    if (proxy.type() != QNetworkProxy::NoProxy)
        attempt.proxy = u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
    attempt.asksProxy = proxy.type() == QNetworkProxy::HttpCachingProxy;
    return attempt;
}

qint64 HttpExchange::State::bytesAvailable() const
{
    return m_reply && m_started && m_response.status < firstErrorStatus ? m_reply->bytesAvailable() : 0;
}

qint64 HttpExchange::State::read(char *into, qint64 length)
{
    if (bytesAvailable() == 0)
        return 0;
    const qint64 got = m_reply->read(into, length);
    m_read += std::max<qint64>(got, 0);
    return got;
}

void HttpExchange::State::abort()
{
    m_finished = true;
    m_watchdog.stop();
    dropReply();
}

void HttpExchange::State::dropReply()
{
    if (m_body && m_reply)
        m_body->detach(); // QNAM's thread may have asked for more already
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->disconnect(&m_watchdog);
        if (m_body) // QNAM reads from it until the reply is gone
            m_body.release()->setParent(m_reply);
        m_reply->deleteLater(); // ends the request too; abort() would complain where the server has just done so
    }
    m_reply.clear();
    m_place.free();
}

void HttpExchange::State::finish(std::optional<Error> error)
{
    if (m_finished)
        return;
    m_finished = true;
    m_watchdog.stop();
    m_error = std::move(error);
    log();
    if (m_body)
        m_body->detach();
    if (m_reply && m_reply->isFinished())
        m_place.free(); // what was received can still be read
    else
        dropReply();
    emit m_exchange->finished();
}

void HttpExchange::State::log() const
{
    const qint64 bytes = m_read + m_response.body.size() + bytesAvailable();
    qCDebug(httpLog).noquote() << m_request.verb << redacted(m_url) << "→" << m_response.status << bytes << "bytes"
                               << (m_error ? m_error->detail : QString());
}

}
