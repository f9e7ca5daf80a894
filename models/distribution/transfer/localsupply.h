#pragma once

#include "models/archives/blobbytes.h"
#include "models/distribution/transfer/bytefeed.h"
#include "models/image/manifest.h"

namespace quaymaster
{

/// A blob in a file or in memory.
class LocalSupply final : public BlobSupply
{
public:
    /// `isVerified`: the digest was computed from these very bytes, so that hashing them once more proves nothing.
    LocalSupply(Descriptor blob, std::shared_ptr<const BlobBytes> bytes, bool isVerified);

    std::unique_ptr<ByteFeed> open(qint64 offset) override;

private:
    Descriptor m_blob;
    std::shared_ptr<const BlobBytes> m_bytes;
    bool m_isVerified;
};

}
