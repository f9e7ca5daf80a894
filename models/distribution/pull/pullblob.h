#pragma once

#include "models/archives/layoutwriter.h"
#include "models/distribution/transfer/remotesupply.h"

namespace quaymaster
{

/// One blob on its way from a registry into a layout. What an earlier run left is hashed and continued; wrong bytes are
/// fetched once more from the start.
class PullBlob final : public QObject
{
    Q_OBJECT

public:
    PullBlob(RegistryClient &client, RateLimiter &limiter, Repository repository, Descriptor blob,
             std::unique_ptr<BlobSink> sink);

    void start();

    const Descriptor &blob() const { return m_blob; }
    qint64 received() const { return m_received; } ///< bytes from the network, of all tries
    qint64 position() const { return m_position; } ///< bytes of the blob that are there
    const Result<> &result() const { return m_result; } ///< from finished() on

signals:
    void finished(); ///< exactly once, unless destroyed first

private:
    void hashSome();
    void fetch();
    void readable();
    void feedFailed();
    void again();
    void end(Result<> result);

    RegistryClient &m_client;
    RateLimiter &m_limiter;
    Repository m_repository;
    Descriptor m_blob;
    std::unique_ptr<BlobSink> m_sink;
    Hasher m_hasher;
    std::unique_ptr<ByteFeed> m_feed;
    qint64 m_present; ///< left by an earlier run
    qint64 m_position = 0;
    qint64 m_received = 0;
    bool m_isSecondTry = false;
    bool m_isOver = false;
    Result<> m_result;
};

}
