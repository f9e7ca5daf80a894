#pragma once

#include "models/distribution/client/registryclient.h"
#include "models/distribution/http/ratelimiter.h"
#include "models/distribution/transfer/bytefeed.h"

#include <chrono>

namespace quaymaster
{

/// A blob in a registry, downloaded by whoever reads: what is not read is not received. A cut download goes on by Range
/// where it was cut, as long as it gets on: a try counts only when less than 1 MiB came since the last one.
class RemoteFeed final : public ByteFeed
{
    Q_OBJECT

public:
    RemoteFeed(RegistryClient &client, RateLimiter &limiter, const Repository &repository, const Descriptor &blob,
               qint64 offset);
    /// Goes on with a blob whose first bytes are there already; `hasher` has seen them.
    RemoteFeed(RegistryClient &client, RateLimiter &limiter, const Repository &repository, const Descriptor &blob,
               qint64 offset, Hasher hasher);
    ~RemoteFeed() override;

    qint64 available() const override;
    qint64 read(char *into, qint64 length) override;

private:
    void request();
    void start(const Result<HttpRequest> &request);
    void responseStarted();
    void readable();
    void ended();
    void refused(const HttpResponse &response);
    void relearned(const Result<HttpRequest> &request, const Error &refusal);
    void interrupted(const Error &error);
    void tryAgain(Error error);
    void askForAll(const Error &error);
    Error shorterThanPromised(qint64 bytes) const;
    bool continuesRightly(const HttpResponse &response) const;
    qint64 verified(qint64 last);

    RegistryClient &m_client;
    RateLimiter &m_limiter;
    RegistryCall m_call;
    Descriptor m_blob;
    std::optional<Hasher> m_hasher;
    HttpRequest m_request;
    std::unique_ptr<HttpExchange> m_exchange;
    qint64 m_offset;
    qint64 m_skip = 0; ///< bytes that a server without Range sends again
    qint64 m_offsetAtTry = 0;
    int m_attempt = 0;
    int m_relearned = 0; ///< times, in this try
    bool m_mayRange = true; ///< false: the server continued wrongly once
    bool m_flows = false;
    std::chrono::milliseconds m_lastWait{0};
};

class RemoteSupply final : public BlobSupply
{
public:
    RemoteSupply(RegistryClient &client, RateLimiter &limiter, Repository repository, Descriptor blob);

    std::unique_ptr<ByteFeed> open(qint64 offset) override;

private:
    RegistryClient &m_client;
    RateLimiter &m_limiter;
    Repository m_repository;
    Descriptor m_blob;
};

}
