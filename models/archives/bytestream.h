#pragma once

#include "models/archives/blobbytes.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace quaymaster
{

/// Bytes that pass once, from front to back. Used by one thread at a time.
class ByteStream
{
public:
    virtual ~ByteStream() = default;
    Q_DISABLE_COPY_MOVE(ByteStream)

    /// Reads `length` bytes; fewer only at the end.
    virtual Result<qint64> read(char *into, qint64 length) = 0;
    /// Goes on by `length` bytes; fewer only at the end.
    virtual Result<qint64> skip(qint64 length);

protected:
    ByteStream() = default;
};

/// Reads a blob from its begin. Every read looks at `stop` (`cancelled`) and tells `progress` the bytes done and the
/// size.
class BlobStream final : public ByteStream
{
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;

    explicit BlobStream(std::shared_ptr<const BlobBytes> bytes, std::stop_token stop = {}, Progress progress = {});
    Result<qint64> read(char *into, qint64 length) override;
    Result<qint64> skip(qint64 length) override;

private:
    std::shared_ptr<const BlobBytes> m_bytes;
    std::stop_token m_stop;
    Progress m_progress;
    qint64 m_position = 0;
};

}
