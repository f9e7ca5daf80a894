#include "models/archives/preparelayer.h"

#include "models/archives/archiveerror.h"
#include "models/archives/decoder.h"
#include "models/archives/gzipcompressor.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 readBlock = 1024LL * 1024;

/// Docker has no constant for it; containerd reads it by this name.
constexpr QLatin1StringView dockerLayerZstd{"application/vnd.docker.image.rootfs.diff.tar.zstd"};

/// Hashes what passes.
class HashingStream final : public ByteStream
{
public:
    HashingStream(std::unique_ptr<ByteStream> source, Hasher &hasher)
        : m_source(std::move(source))
        , m_hasher(hasher)
    {
    }
    Result<qint64> read(char *into, qint64 length) override
    {
        auto got = m_source->read(into, length);
        if (got)
            m_hasher.add({into, *got});
        return got;
    }

private:
    std::unique_ptr<ByteStream> m_source;
    Hasher &m_hasher;
};

Result<> pump(ByteStream &from, const std::function<Result<>(QByteArrayView)> &to)
{
    QByteArray block(readBlock, Qt::Uninitialized);
    while (true) {
        const auto got = from.read(block.data(), block.size());
        if (!got)
            return got.error();
        if (auto taken = to(QByteArrayView(block).first(*got)); !taken)
            return taken;
        if (*got < block.size())
            return {};
    }
}

Result<> checkDiffId(const Digest &expected, const Digest &found)
{
    if (expected == found)
        return {};
    return ArchiveError::wrongDigest(expected.toString(), expected.toString(), found.toString());
}

Result<PreparedLayer> verified(const StoredFile &file, Compression compression, const Digest &diffId,
                               const ArchiveLimits &limits)
{
    const MemoryShare share(readBlock + decoderBlock);
    Hasher packed;
    Hasher plain(diffId.algorithm());
    auto source = std::make_unique<BlobStream>(file.bytes, limits.stop, limits.progress);
    const auto content = decoded(compression, std::make_unique<HashingStream>(std::move(source), packed));
    const auto pumped = pump(*content, [&plain, &limits](QByteArrayView bytes) -> Result<> {
        plain.add(bytes);
        return limits.stop.stop_requested() ? Result<>(Error::cancelled()) : Result<>();
    });
    if (!pumped)
        return pumped.error();
    if (const auto same = checkDiffId(diffId, plain.finish()); !same)
        return same.error();
    const auto type = compression == Compression::Gzip ? mediatype::dockerLayerGzip : dockerLayerZstd;
    return PreparedLayer{packed.finish(), type, file.bytes};
}

Result<PreparedLayer> compressed(const StoredFile &file, Compression compression, const Digest &diffId,
                                 const ArchiveLimits &limits)
{
    auto source = std::make_unique<BlobStream>(file.bytes, limits.stop, limits.progress);
    const auto content = decoded(compression, std::move(source));
    auto shrunk = shrink(*content, std::make_shared<SpoolFile>(limits.spoolFolder), file.size);
    if (!shrunk)
        return shrunk.error();
    if (const auto same = checkDiffId(diffId, shrunk->digests.plain); !same)
        return same.error();
    return PreparedLayer{shrunk->digests.digest, mediatype::dockerLayerGzip, shrunk->bytes};
}

}

Result<ShrunkBytes> shrink(ByteStream &plain, std::shared_ptr<SpoolFile> file, qint64 expected)
{
    const MemoryShare share(readBlock + GzipCompressor::memory);
    Hasher plainHasher;
    Hasher packedHasher;
    Spool spool(std::move(file), expected / 2); // layers shrink to about 40 %
    GzipCompressor compressor([&](QByteArrayView bytes) {
        packedHasher.add(bytes);
        return spool.write(bytes);
    });
    qint64 size = 0;
    const auto pumped = pump(plain, [&](QByteArrayView bytes) {
        plainHasher.add(bytes);
        size += bytes.size();
        return compressor.add(bytes);
    });
    if (!pumped)
        return pumped.error();
    if (const auto finished = compressor.finish(); !finished)
        return finished.error();
    const Digest digest = packedHasher.finish();
    return ShrunkBytes{spool.finish(), {plainHasher.finish(), digest}, size};
}

Result<PreparedLayer> prepareLayer(const StoredFile &file, const Digest &diffId, const ArchiveLimits &limits)
{
    if (file.shrunk) {
        if (const auto same = checkDiffId(diffId, file.shrunk->plain); !same)
            return same.error();
        return PreparedLayer{file.shrunk->digest, mediatype::dockerLayerGzip, file.bytes};
    }
    const auto compression = compressionOf(*file.bytes);
    if (!compression)
        return compression.error();
    if (*compression == Compression::Gzip || *compression == Compression::Zstd)
        return verified(file, *compression, diffId, limits);
    return compressed(file, *compression, diffId, limits);
}

}
