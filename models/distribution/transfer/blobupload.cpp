#include "models/distribution/transfer/blobupload.h"

#include "models/distribution/client/retrytable.h"

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

constexpr qint64 smallestChunk = 256 * 1024;
/// A link that was cut so often gets chunks, so that one cut costs one chunk.
constexpr int cutsBeforeChunks = 2;

/// The bytes that the server has, of a `Range: 0-N` (also seen as `bytes=0-N`); N is inclusive. `0-0` is what some
/// answer to an empty upload: one byte is sent again rather than left out.
std::optional<qint64> receivedBytes(const HttpResponse &response)
{
    const QByteArray range = response.header("Range");
    const qsizetype dash = range.lastIndexOf('-');
    if (dash < 0)
        return {};
    bool isNumber = false;
    const qint64 last = range.mid(dash + 1).trimmed().toLongLong(&isNumber);
    if (!isNumber || last < 0)
        return {};
    return last == 0 ? 0 : last + 1;
}

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
    if (m_location.isEmpty())
        QTimer::singleShot(0, this, &BlobUpload::finished);
    else
        m_client.cancelUpload(m_repository, m_location, this, [this](const Result<> &) { emit finished(); });
}

void BlobUpload::begin()
{
    m_client.startUpload(m_repository, m_blob.digest, {}, this,
                         [this](const Result<RegistryClient::UploadStart> &session) { begun(session); });
}

void BlobUpload::begun(const Result<RegistryClient::UploadStart> &session)
{
    if (m_over)
        return;
    if (!session) {
        end(session.error());
        return;
    }
    m_location = session->location;
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
    m_body = std::make_unique<UploadDevice>(*m_feed, bodyLength(), m_limiter);
    m_exchange = m_client.access().http().start(m_request, bodyLength() > 0 ? m_body.get() : nullptr);
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
        refused(response);
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
    const qint64 assumed = m_acknowledged + bodyLength();
    const qint64 received = receivedBytes(response).value_or(assumed);
    m_attempt = 0;
    if (received != assumed)
        stopSending(); // the feed is elsewhere than the server
    m_acknowledged = std::min(received, m_blob.size);
    sendBody();
}

void BlobUpload::refused(const HttpResponse &response)
{
    const Error error = m_client.diagnosed(bodyCall(), response);
    if (response.status == 401 && !m_relearned) {
        m_relearned = true;
        stopSending();
        m_client.access().relearn(
            bodyCall(), m_request, response, this,
            [this, error](const Result<HttpRequest> &request) { request ? again() : end(error); });
        return;
    }
    stopSending();
    if (changeWay(response.status)) {
        again();
        return;
    }
    if (verdictOf(response.status) == Verdict::HoldHost) {
        const auto wait = m_client.access().holdFor(m_repository.host(), response, m_client.access().policy().base);
        if (!wait) {
            end(wait.error());
            return;
        }
    }
    const bool sessionIsGone = response.status == 404 || response.status == 416;
    if (verdictOf(response.status) != Verdict::Final || sessionIsGone)
        interrupted(error);
    else
        end(error);
}

bool BlobUpload::changeWay(int status)
{
    HostState &host = m_client.access().host(m_repository.host());
    if (status == 413) {
        const qint64 smaller
            = way() == UploadWay::Chunks ? host.chunkSize / 2 : std::min(host.chunkSize, m_blob.size / 2);
        if (smaller < std::max(smallestChunk, m_minimumChunk))
            return false;
        host.uploadWay = UploadWay::Chunks;
        host.chunkSize = smaller;
        return true;
    }
    const bool isNotAllowed = status == 405 || status == 411 || status == 501;
    if (!isNotAllowed || way() == UploadWay::Chunks)
        return false;
    host.uploadWay = way() == UploadWay::Monolithic ? UploadWay::Stream : UploadWay::Chunks;
    return true;
}

void BlobUpload::commit()
{
    stopSending();
    const RegistryCall call = sessionCall(RegistryCall::Kind::FinishUpload, "PUT", withDigest(m_location));
    // A 401 here repeats this request only: the bytes are there.
    m_client.access().send(call, this, [this](const Result<HttpResponse> &response) { committed(response); });
}

void BlobUpload::committed(const Result<HttpResponse> &response)
{
    if (m_over)
        return;
    if (!response)
        interrupted(response.error());
    else if (response->status >= 200 && response->status < 300)
        end({});
    else
        refused(*response);
}

void BlobUpload::feedFailed()
{
    if (m_over)
        return;
    const Error error = *m_feed->error();
    const bool fetchOnceMore = error.kind == Error::Kind::Integrity && !m_refetched;
    stopSending();
    if (!fetchOnceMore) {
        end(error);
        return;
    }
    m_refetched = true;
    again();
}

void BlobUpload::interrupted(const Error &error)
{
    stopSending();
    const RetryPolicy &policy = m_client.access().policy();
    ++m_attempt;
    const bool mayHelp = isTransient(error.kind) || error.kind == Error::Kind::NotFound; // the session was lost
    if (!mayHelp || !policy.allows(m_attempt)) {
        end(error);
        return;
    }
    HostState &host = m_client.access().host(m_repository.host());
    if (m_attempt >= cutsBeforeChunks && error.kind == Error::Kind::Network && host.kind != HostKind::Ecr
        && m_blob.size > host.chunkSize)
        host.uploadWay = UploadWay::Chunks;
    m_relearned = false;
    m_lastWait = policy.nextWait(m_attempt == 1 ? milliseconds(0) : m_lastWait);
    emit m_client.access().retrying(m_repository.host(), m_attempt, policy.retries, m_lastWait.count(), error);
    QTimer::singleShot(m_lastWait, this, &BlobUpload::findWhereToContinue);
}

/// The answer of an upload that was cut may have been lost after all bytes were there: then the blob is. Else the
/// server may tell how far it got; distribution 2.x, and so Harbor, answers 404 here after a cut in the middle of a
/// request.
void BlobUpload::findWhereToContinue()
{
    if (m_over)
        return;
    if (m_location.isEmpty()) {
        again();
        return;
    }
    RegistryCall call = sessionCall(RegistryCall::Kind::UploadStatus, "GET", m_location);
    call.isPatient = false;
    m_client.access().send(call, this, [this](const Result<HttpResponse> &response) {
        const auto received = response ? receivedBytes(*response) : std::nullopt;
        if (m_over)
            return;
        if (!response || response->status != 204 || !received || *received == 0 || *received > m_blob.size) {
            again();
            return;
        }
        if (const QUrl location = locationOf(*response); location.isValid())
            m_location = location;
        m_acknowledged = *received;
        sendBody();
    });
}

void BlobUpload::again()
{
    dropSession();
    m_client.hasBlob(m_repository, m_blob.digest, Scope::push(m_repository.path()), this,
                     [this](const Result<bool> &has) {
                         if (m_over)
                             return;
                         if (has && *has)
                             end({});
                         else
                             begin();
                     });
}

UploadWay BlobUpload::way() const
{
    const UploadWay learned = m_client.access().host(m_repository.host()).uploadWay;
    // A PUT carries the whole blob: what is to be continued goes by PATCH.
    return m_acknowledged > 0 && learned == UploadWay::Monolithic ? UploadWay::Stream : learned;
}

qint64 BlobUpload::bodyLength() const
{
    const qint64 rest = m_blob.size - m_acknowledged;
    if (way() != UploadWay::Chunks)
        return rest;
    return std::min(rest, std::max(m_client.access().host(m_repository.host()).chunkSize, m_minimumChunk));
}

RegistryCall BlobUpload::bodyCall() const
{
    RegistryCall call;
    if (way() == UploadWay::Monolithic) {
        call = sessionCall(RegistryCall::Kind::Upload, "PUT", withDigest(m_location));
    } else {
        call = sessionCall(RegistryCall::Kind::Upload, "PATCH", m_location);
        if (way() == UploadWay::Chunks || m_acknowledged > 0)
            call.headers.emplaceBack("Content-Range",
                                     QByteArray::number(m_acknowledged) + '-'
                                         + QByteArray::number(m_acknowledged + bodyLength() - 1));
    }
    call.headers.emplaceBack("Content-Type", "application/octet-stream");
    return call;
}

RegistryCall BlobUpload::sessionCall(RegistryCall::Kind kind, const QByteArray &verb, const QUrl &url) const
{
    RegistryCall call = m_client.blobCall(kind, verb, m_repository, m_blob.digest);
    call.url = url;
    call.scopes = {Scope::push(m_repository.path())};
    return call;
}

QUrl BlobUpload::withDigest(const QUrl &location) const
{
    QUrl url = location;
    QString query = url.query(QUrl::FullyEncoded); // signed state: appended to, never re-encoded
    if (!query.isEmpty())
        query += u'&';
    url.setQuery(query + u"digest="_s + m_blob.digest.toString(), QUrl::StrictMode);
    return url;
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
    if (m_result)
        m_position = m_blob.size;
    else
        dropSession();
    emit finished();
}

}
