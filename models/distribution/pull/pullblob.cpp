#include "models/distribution/pull/pullblob.h"

#include <algorithm>

namespace quaymaster
{

namespace
{

constexpr qsizetype pieceSize = 262'144; // bytes
constexpr int piecesAtOnce = 32; // then the others of the thread have their turn

Error wrongBytes(const Repository &repository, const Digest &digest)
{
    return {Error::Kind::Integrity,
            PullBlob::tr("%1 sent wrong bytes for a blob, twice. Tell its administrator; nothing wrong was kept.")
                .arg(repository.host()),
            digest.toString()};
}

}

PullBlob::PullBlob(RegistryClient &client, RateLimiter &limiter, Repository repository, Descriptor blob,
                   std::unique_ptr<BlobSink> sink)
    : m_client(client)
    , m_limiter(limiter)
    , m_repository(std::move(repository))
    , m_blob(std::move(blob))
    , m_sink(std::move(sink))
    , m_hasher(m_blob.digest.algorithm())
    , m_present(m_sink->present())
{
}

void PullBlob::start()
{
    QMetaObject::invokeMethod(this, &PullBlob::hashSome, Qt::QueuedConnection);
}

void PullBlob::hashSome()
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (int pieces = 0; m_position < m_present && pieces < piecesAtOnce; ++pieces) {
        const auto got = m_sink->read(m_position, piece.data(), std::min<qint64>(piece.size(), m_present - m_position));
        if (!got || *got <= 0) {
            m_present = m_position; // what cannot be read is fetched
            break;
        }
        m_hasher.add(QByteArrayView(piece).first(*got));
        m_position += *got;
    }
    if (m_position < m_present)
        QMetaObject::invokeMethod(this, &PullBlob::hashSome, Qt::QueuedConnection);
    else
        fetch();
}

void PullBlob::fetch()
{
    if (m_position == m_blob.size) { // all of it was there, but for its name
        if (m_hasher.finish() == m_blob.digest)
            end(m_sink->commit());
        else
            again();
        return;
    }
    m_feed = std::make_unique<RemoteFeed>(m_client, m_limiter, m_repository, m_blob, m_position, std::move(m_hasher));
    connect(m_feed.get(), &ByteFeed::readyRead, this, &PullBlob::readable);
    connect(m_feed.get(), &ByteFeed::failed, this, &PullBlob::feedFailed);
}

void PullBlob::readable()
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
    while (!m_isOver && m_feed->available() > 0) {
        const qint64 got = m_feed->read(piece.data(), piece.size());
        if (got <= 0)
            return;
        m_received += got;
        if (auto written = m_sink->write(m_position, QByteArrayView(piece).first(got)); !written) {
            end(written);
            return;
        }
        m_position += got;
        if (m_position == m_blob.size)
            end(m_sink->commit()); // the feed gives its last bytes only when the digest was right
    }
}

void PullBlob::feedFailed()
{
    const Error error = *m_feed->error();
    if (error.kind == Error::Kind::Integrity && !m_isSecondTry)
        again();
    else
        end(error);
}

void PullBlob::again()
{
    if (m_isSecondTry) {
        end(wrongBytes(m_repository, m_blob.digest));
        return;
    }
    m_isSecondTry = true;
    if (m_feed)
        m_feed.release()->deleteLater(); // we are inside its signal
    m_hasher = Hasher(m_blob.digest.algorithm());
    m_position = 0;
    m_present = 0;
    // The first write, at 0, drops what was wrong.
    QMetaObject::invokeMethod(this, &PullBlob::fetch, Qt::QueuedConnection);
}

void PullBlob::end(Result<> result)
{
    if (std::exchange(m_isOver, true))
        return;
    if (m_feed) {
        m_feed->disconnect(this);
        m_feed.release()->deleteLater();
    }
    m_sink.reset();
    m_result = std::move(result);
    emit finished();
}

}
