#include "models/distribution/transfer/blobupload.h"

#include "models/distribution/transfer/uploadsession.h"

#include <QTimer>

namespace quaymaster
{

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::BlobUpload)
};

/// Nobody waits longer for a server that does not delete a session.
constexpr milliseconds longestLeave{5000};

}

BlobUpload::BlobUpload(RegistryClient &client, RateLimiter &limiter, Repository repository, Descriptor blob,
                       BlobSupply &supply)
    : m_client(client)
    , m_limiter(limiter)
    , m_repository(std::move(repository))
    , m_blob(std::move(blob))
    , m_supply(supply)
{
}

BlobUpload::~BlobUpload() = default;

void BlobUpload::start(const std::optional<RegistryClient::UploadStart> &session)
{
    if (session)
        begun(*session);
    else
        begin();
}

void BlobUpload::cancel()
{
    if (m_over)
        return;
    m_over = true; // deaf from here on
    stopSending();
    m_result = Error::cancelled();
    leave();
}

void BlobUpload::begin()
{
    m_isBeginning = true;
    m_client.startUpload(m_repository, m_blob.digest, {}, this,
                         [this](const Result<RegistryClient::UploadStart> &session) { begun(session); });
}

void BlobUpload::begun(const Result<RegistryClient::UploadStart> &session)
{
    m_isBeginning = false;
    if (session)
        m_location = session->location;
    if (m_over) {
        leave();
        return;
    }
    if (!session) {
        end(session.error());
        return;
    }
    m_minimumChunk = session->minimumChunk;
    m_acknowledged = 0;
    sendBody();
}

void BlobUpload::sendBody()
{
    if (m_acknowledged == m_blob.size && m_blob.size > 0) {
        commit();
        return;
    }
    if (!m_feed) {
        m_feed = m_supply.open(m_acknowledged);
        connect(m_feed.get(), &ByteFeed::failed, this, &BlobUpload::feedFailed);
    }
    m_position = m_acknowledged;
    m_portion = nextPortion();
    m_client.access().prepare(bodyCall(), this, [this](const Result<HttpRequest> &request) { sendRequest(request); });
}

void BlobUpload::sendRequest(const Result<HttpRequest> &request)
{
    if (m_over || !m_feed)
        return;
    if (!request) {
        interrupted(request.error());
        return;
    }
    m_request = *request;
    m_body = std::make_unique<UploadDevice>(*m_feed, m_portion.length, m_limiter);
    m_exchange = m_client.access().http().start(m_request, m_portion.length > 0 ? m_body.get() : nullptr);
    connect(m_exchange.get(), &HttpExchange::bytesSent, this, &BlobUpload::bodyProgressed);
    connect(m_exchange.get(), &HttpExchange::finished, this, &BlobUpload::answered);
}

void BlobUpload::bodyProgressed(qint64 total)
{
    const qint64 position = m_acknowledged + total;
    m_sent += std::max<qint64>(0, position - m_position);
    m_position = position;
    emit progressed();
}

void BlobUpload::answered()
{
    if (m_over)
        return;
    const HttpResponse response = m_exchange->response();
    if (response.status == 0)
        interrupted(*m_exchange->error());
    else if (response.status >= 200 && response.status < 300)
        acknowledged(response);
    else
        refused(bodyCall(), response);
}

void BlobUpload::acknowledged(const HttpResponse &response)
{
    if (m_request.verb == "PUT") { // 201, seen as 204 too
        end({});
        return;
    }
    // 202, or 201 from ECR. Only the newest Location is good.
    if (const QUrl location = locationOf(response); location.isValid())
        m_location = location;
    const qint64 assumed = m_acknowledged + m_portion.length;
    const qint64 received = receivedBytes(response).value_or(assumed);
    if (received <= m_acknowledged || received > assumed) {
        tryAgain({Error::Kind::Server,
                  Text::tr("%1 lost count of an upload. Try again; if it stays, tell its administrator.")
                      .arg(m_repository.host()),
                  u"has %1 bytes, was sent %2 to %3"_s.arg(received).arg(m_acknowledged).arg(assumed)});
        return;
    }
    m_attempt = 0;
    m_relearned = 0;
    if (received != assumed)
        stopSending(); // the feed is elsewhere than the server
    m_acknowledged = received;
    sendBody();
}

void BlobUpload::commit()
{
    stopSending();
    RegistryCall call = sessionCall(RegistryCall::Kind::FinishUpload, "PUT", withDigest(m_location, m_blob.digest));
    call.workload = m_blob.size;
    // A 401 here repeats this request only: the bytes are there.
    m_client.access().send(call, this,
                           [this, call](const Result<HttpResponse> &response) { committed(call, response); });
}

void BlobUpload::committed(const RegistryCall &call, const Result<HttpResponse> &response)
{
    if (m_over)
        return;
    if (!response)
        interrupted(response.error());
    else if (response->status >= 200 && response->status < 300)
        end({});
    else
        refused(call, *response);
}

RegistryCall BlobUpload::sessionCall(RegistryCall::Kind kind, const QByteArray &verb, const QUrl &url) const
{
    RegistryCall call = m_client.blobCall(kind, verb, m_repository, m_blob.digest);
    call.url = url;
    call.scopes = {Scope::push(m_repository.path())};
    return call;
}

void BlobUpload::dropSession()
{
    if (m_location.isEmpty())
        return;
    m_client.cancelUpload(m_repository, std::exchange(m_location, {}), &m_client.access(), [](const Result<> &) {});
}

void BlobUpload::stopSending()
{
    if (m_exchange) {
        m_exchange->disconnect(this);
        m_exchange->abort();
        m_exchange.release()->deleteLater(); // we may be inside one of its signals
    }
    if (m_body)
        m_body.release()->deleteLater();
    if (m_feed) {
        m_feed->disconnect(this);
        m_feed.release()->deleteLater();
    }
}

void BlobUpload::end(Result<> result)
{
    if (m_over)
        return;
    m_over = true;
    stopSending();
    m_result = std::move(result);
    if (m_result) {
        m_position = m_blob.size;
        left();
    } else {
        leave();
    }
}

/// No session stays behind where the server can delete it.
void BlobUpload::leave()
{
    if (m_isBeginning) {
        QTimer::singleShot(longestLeave, this, &BlobUpload::left); // its answer names the session
    } else if (m_location.isEmpty()) {
        QTimer::singleShot(0, this, &BlobUpload::left);
    } else {
        QTimer::singleShot(longestLeave, this, &BlobUpload::left);
        m_client.cancelUpload(m_repository, std::exchange(m_location, {}), this, [this](const Result<> &) { left(); });
    }
}

void BlobUpload::left()
{
    if (!std::exchange(m_told, true))
        emit finished();
}

}
