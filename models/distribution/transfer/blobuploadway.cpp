#include "models/distribution/transfer/blobupload.h"
#include "models/distribution/transfer/uploadsession.h"

// In which requests a blob goes: what the host taught us, and what this upload met.

namespace quaymaster
{

namespace
{

constexpr qint64 smallestChunk = 256LL * 1024;
/// A link that was cut so often gets chunks, so that one cut costs one chunk.
constexpr int cutsBeforeChunks = 2;
constexpr qint64 smallestAfterCuts = 1LL << 20;

}

bool BlobUpload::changeWay(int status)
{
    HostState &host = m_client.access().host(m_repository.host());
    if (status == 413) {
        // Others may have been refused at the same time: what counts is what this request was like.
        const qint64 smaller = std::min(host.chunkSize, m_portion.length / 2);
        if (smaller < std::max(smallestChunk, m_minimumChunk))
            return false;
        host.uploadWay = UploadWay::Chunks;
        host.chunkSize = smaller;
        return true;
    }
    const bool isNotAllowed = status == 405 || status == 411 || status == 501;
    if (!isNotAllowed || m_portion.way == UploadWay::Chunks)
        return false;
    const UploadWay next = m_portion.way == UploadWay::Monolithic ? UploadWay::Stream : UploadWay::Chunks;
    host.uploadWay = std::max(host.uploadWay, next);
    return true;
}

/// What is cut again and again goes in pieces, so that a cut costs one piece. It may also be a proxy that refuses large
/// bodies, and closes the connection before its 413 is read.
void BlobUpload::makeSmaller()
{
    HostState &host = m_client.access().host(m_repository.host());
    if (m_attempt + 1 < cutsBeforeChunks || host.kind == HostKind::Ecr)
        return;
    const qint64 smaller
        = m_portion.way == UploadWay::Chunks ? chunkSize() / 2 : std::min(chunkSize(), m_blob.size / 2);
    if (m_blob.size > host.chunkSize)
        host.uploadWay = UploadWay::Chunks;
    if (smaller >= std::max(smallestAfterCuts, m_minimumChunk))
        m_chunkLimit = smaller;
}

UploadWay BlobUpload::way() const
{
    if (m_blob.size == 0)
        return UploadWay::Monolithic; // there is nothing to PATCH
    const UploadWay learned
        = m_chunkLimit > 0 ? UploadWay::Chunks : m_client.access().host(m_repository.host()).uploadWay;
    // A PUT carries the whole blob: what is to be continued goes by PATCH.
    return m_acknowledged > 0 && learned == UploadWay::Monolithic ? UploadWay::Stream : learned;
}

BlobUpload::Portion BlobUpload::nextPortion() const
{
    const UploadWay chosen = way();
    const qint64 rest = m_blob.size - m_acknowledged;
    if (chosen != UploadWay::Chunks)
        return {chosen, rest};
    return {chosen, std::min(rest, std::max(chunkSize(), m_minimumChunk))};
}

qint64 BlobUpload::chunkSize() const
{
    const qint64 learned = m_client.access().host(m_repository.host()).chunkSize;
    return m_chunkLimit > 0 ? std::min(m_chunkLimit, learned) : learned;
}

RegistryCall BlobUpload::bodyCall() const
{
    RegistryCall call;
    if (m_portion.way == UploadWay::Monolithic) {
        call = sessionCall(RegistryCall::Kind::Upload, "PUT", withDigest(m_location, m_blob.digest));
    } else {
        call = sessionCall(RegistryCall::Kind::Upload, "PATCH", m_location);
        if (m_portion.way == UploadWay::Chunks || m_acknowledged > 0)
            call.headers.emplaceBack("Content-Range",
                                     QByteArray::number(m_acknowledged) + '-'
                                         + QByteArray::number(m_acknowledged + m_portion.length - 1));
    }
    call.headers.emplaceBack("Content-Type", "application/octet-stream");
    call.workload = m_portion.length;
    return call;
}

}
