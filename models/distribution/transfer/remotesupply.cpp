#include "models/distribution/transfer/remotesupply.h"

#include "models/distribution/client/retrytable.h"

#include <QTimer>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RemoteSupply)
};

constexpr qint64 progressThatCounts = 1 << 20;

}

RemoteFeed::RemoteFeed(RegistryClient &client, RateLimiter &limiter, const Repository &repository,
                       const Descriptor &blob, qint64 offset)
    : m_client(client)
    , m_limiter(limiter)
    , m_call(client.blobCall(RegistryCall::Kind::Blob, "GET", repository, blob.digest))
    , m_blob(blob)
    , m_offset(offset)
    , m_offsetAtTry(offset)
{
    if (offset == 0)
        m_hasher.emplace(blob.digest.algorithm());
    connect(&m_limiter, &RateLimiter::available, this, &RemoteFeed::readable);
    if (offset < blob.size)
        request();
}

RemoteFeed::RemoteFeed(RegistryClient &client, RateLimiter &limiter, const Repository &repository,
                       const Descriptor &blob, qint64 offset, Hasher hasher)
    : RemoteFeed(client, limiter, repository, blob, offset)
{
    m_hasher.emplace(std::move(hasher));
}

RemoteFeed::~RemoteFeed() = default;

void RemoteFeed::request()
{
    m_flows = false;
    m_call.headers.clear();
    if (m_offset > 0 && m_mayRange)
        m_call.headers.append({"Range", "bytes=" + QByteArray::number(m_offset) + '-'});
    m_client.access().prepare(m_call, this, [this](const Result<HttpRequest> &request) { start(request); });
}

void RemoteFeed::start(const Result<HttpRequest> &request)
{
    if (!request) {
        interrupted(request.error());
        return;
    }
    m_request = *request;
    m_exchange = m_client.access().http().start(m_request);
    connect(m_exchange.get(), &HttpExchange::responseStarted, this, &RemoteFeed::responseStarted);
    connect(m_exchange.get(), &HttpExchange::readyRead, this, &RemoteFeed::readable);
    connect(m_exchange.get(), &HttpExchange::finished, this, &RemoteFeed::ended);
}

void RemoteFeed::responseStarted()
{
    const HttpResponse &response = m_exchange->response();
    if (response.status != 200 && response.status != 206)
        return; // ended() reads the refusal
    m_skip = response.status == 200 ? m_offset : 0;
    const QByteArray announced = response.header("Content-Length");
    if (response.status == 200 && !announced.isEmpty() && announced.toLongLong() != m_blob.size) {
        fail(shorterThanPromised(announced.toLongLong()));
        return;
    }
    m_flows = response.status == 200 || continuesRightly(response);
    if (!m_flows)
        askForAll({Error::Kind::Server,
                   Text::tr("%1 continued a download at the wrong place. Try again.").arg(m_call.host),
                   u"asked from %1, Content-Range: %2"_s.arg(m_offset).arg(
                       QString::fromLatin1(response.header("Content-Range")))});
}

bool RemoteFeed::continuesRightly(const HttpResponse &response) const
{
    const QByteArray expected
        = "bytes " + QByteArray::number(m_offset) + '-' + QByteArray::number(m_blob.size - 1) + '/';
    return response.header("Content-Range").startsWith(expected);
}

Error RemoteFeed::shorterThanPromised(qint64 bytes) const
{
    return {
        Error::Kind::Integrity,
        Text::tr(
            "%1 sent a blob of another size than its manifest says. Tell its administrator; nothing wrong was kept.")
            .arg(m_call.host),
        u"%1: %2 of %3 bytes"_s.arg(m_blob.digest.toString()).arg(bytes).arg(m_blob.size)};
}

void RemoteFeed::readable()
{
    std::array<char, 64UL * 1024> thrownAway{};
    while (m_flows && m_skip > 0 && m_exchange->bytesAvailable() > 0)
        m_skip -= m_exchange->read(thrownAway.data(), std::min(m_skip, qint64(thrownAway.size())));
    if (available() > 0)
        emit readyRead();
}

qint64 RemoteFeed::available() const
{
    if (error() || !m_flows || m_skip > 0 || !m_exchange)
        return 0;
    return std::min(m_exchange->bytesAvailable(), m_blob.size - m_offset);
}

qint64 RemoteFeed::read(char *into, qint64 length)
{
    const qint64 granted = m_limiter.take(std::min(length, available()));
    if (granted <= 0)
        return 0;
    const qint64 got = m_exchange->read(into, granted);
    m_limiter.giveBack(granted - got);
    if (m_hasher)
        m_hasher->add(QByteArrayView(into, got));
    m_offset += got;
    if (m_offset == m_blob.size)
        return verified(got);
    if (m_exchange->isFinished() && m_exchange->bytesAvailable() == 0)
        QTimer::singleShot(0, this, &RemoteFeed::ended); // what had arrived is read; the rest must be asked for
    return got;
}

qint64 RemoteFeed::verified(qint64 last)
{
    if (!m_hasher)
        return last; // begun in the middle: the registry that receives it compares the digest
    const Digest digest = m_hasher->finish();
    if (digest == m_blob.digest)
        return last;
    fail({Error::Kind::Integrity,
          Text::tr("%1 sent wrong bytes for a blob, twice. Tell its administrator; nothing wrong was kept.")
              .arg(m_call.host),
          u"%1: received %2"_s.arg(m_blob.digest.toString(), digest.toString())});
    return 0;
}

void RemoteFeed::ended()
{
    if (error() || m_offset == m_blob.size || !m_exchange || !m_exchange->isFinished())
        return;
    if (available() > 0) {
        emit readyRead(); // what has arrived is good; the rest is asked for when it has been read
        return;
    }
    const HttpResponse &response = m_exchange->response();
    if (m_exchange->error())
        interrupted(*m_exchange->error());
    else if (response.status != 200 && response.status != 206)
        refused(response);
    else
        interrupted(shorterThanPromised(m_offset));
}

void RemoteFeed::refused(const HttpResponse &response)
{
    const bool linkExpired = isExpiredLink(m_request.url, response);
    const Error error = m_client.diagnosed(m_call, response);
    if (wantsOtherToken(m_request.url, response)) {
        m_client.access().relearn(m_call, m_request, response, m_relearned++, this,
                                  [this, error](const Result<HttpRequest> &request) { relearned(request, error); });
        return;
    }
    switch (verdictOf(response.status)) {
    case Verdict::Final:
        if (linkExpired)
            tryAgain(error);
        else if (response.status == 416)
            askForAll(error);
        else
            fail(error);
        return;
    case Verdict::Retry:
        break;
    case Verdict::HoldHost:
        if (const auto wait = m_client.access().holdFor(m_call.host, response, m_lastWait); !wait) {
            fail(wait.error());
            return;
        }
    }
    interrupted(error);
}

void RemoteFeed::relearned(const Result<HttpRequest> &request, const Error &refusal)
{
    if (!request && request.error().kind == Error::Kind::Unauthorized)
        fail(refusal); // what the registry said tells more
    else
        start(request);
}

/// Bytes from another place than we asked for are not used: from now on the start is skipped instead.
void RemoteFeed::askForAll(const Error &error)
{
    if (!std::exchange(m_mayRange, false))
        fail(error);
    else
        tryAgain(error);
}

void RemoteFeed::interrupted(const Error &error)
{
    if (m_client.access().mayTryAgain(m_call.host, error) || error.kind == Error::Kind::Integrity)
        tryAgain(error);
    else
        fail(error);
}

/// `error` is often the exchange's own, which goes here.
void RemoteFeed::tryAgain(Error error) // NOLINT(performance-unnecessary-value-param)
{
    m_exchange.reset();
    m_flows = false;
    if (m_offset - m_offsetAtTry >= progressThatCounts)
        m_attempt = 0;
    m_offsetAtTry = m_offset;
    ++m_attempt;
    const RetryPolicy &policy = m_client.access().policy();
    if (!policy.allows(m_attempt)) {
        fail(error);
        return;
    }
    m_relearned = 0;
    m_lastWait = policy.nextWait(m_attempt == 1 ? milliseconds(0) : m_lastWait);
    emit m_client.access().retrying(m_call.host, m_attempt, policy.retries, m_lastWait.count(), error);
    QTimer::singleShot(m_lastWait, this, &RemoteFeed::request);
}

RemoteSupply::RemoteSupply(RegistryClient &client, RateLimiter &limiter, Repository repository, Descriptor blob)
    : m_client(client)
    , m_limiter(limiter)
    , m_repository(std::move(repository))
    , m_blob(std::move(blob))
{
}

std::unique_ptr<ByteFeed> RemoteSupply::open(qint64 offset)
{
    return std::make_unique<RemoteFeed>(m_client, m_limiter, m_repository, m_blob, offset);
}

}
