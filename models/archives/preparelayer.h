#pragma once

#include "models/archives/archivefiles.h"
#include "models/archives/bytestream.h"
#include "models/archives/imagearchive.h"
#include "models/archives/spool.h"

namespace quaymaster
{

/// The gzip of a plain stream in a spool, with both digests.
struct ShrunkBytes
{
    std::shared_ptr<const BlobBytes> bytes;
    StoredFile::Shrunk digests;
    qint64 plainSize = 0;
};

/// Hashes, compresses, hashes and keeps: one pass. `expected` is how many plain bytes may come, for the check of free
/// space.
Result<ShrunkBytes> shrink(ByteStream &plain, std::shared_ptr<SpoolFile> file, qint64 expected);

/// A docker-archive's layer, verified against its diffId, in the form in which it goes up: gzip and zstd unchanged,
/// everything else as gzip.
Result<PreparedLayer> prepareLayer(const StoredFile &file, const Digest &diffId, const ArchiveLimits &limits);

}
