#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace quaymaster
{

/// The bytes of one blob, held in memory, in a spool file or at an offset of an archive. Immutable, readable from any
/// thread and from any offset, as often as wanted.
class BlobBytes
{
public:
    virtual ~BlobBytes() = default;
    Q_DISABLE_COPY_MOVE(BlobBytes)

    virtual qint64 size() const = 0;
    /// Reads up to `length` bytes at `offset` into `into`; returns how many, less than asked only at the end. A file
    /// that became shorter is `integrity`.
    virtual Result<qint64> read(qint64 offset, char *into, qint64 length) const = 0;

    /// All of it, for small blobs (asserts size() ≤ 8 MiB).
    Result<QByteArray> all() const;

protected:
    BlobBytes() = default;
};

}
