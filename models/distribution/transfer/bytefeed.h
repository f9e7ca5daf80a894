#pragma once

#include "models/core/result.h"

#include <QObject>
#include <memory>
#include <optional>

namespace quaymaster
{

/// The bytes of one blob on their way to one upload: in order, from an offset to the blob's end. The last bytes are
/// delivered only when the digest of all was right, so that nobody can end an upload of wrong bytes.
class ByteFeed : public QObject
{
    Q_OBJECT

public:
    /// How many bytes can be read now. 0: wait for readyRead() or failed().
    virtual qint64 available() const = 0;
    /// Reads up to `length` bytes; how many.
    virtual qint64 read(char *into, qint64 length) = 0;

    /// Set when failed() is emitted. `integrity`: the bytes were wrong; the feed was of no use from its first byte.
    const std::optional<Error> &error() const { return m_error; }

signals:
    void readyRead();
    void failed();

protected:
    /// Once; tells it from the event loop.
    void fail(Error error);

private:
    std::optional<Error> m_error;
};

/// Where the bytes of one blob can be had from, again and again, at any offset.
class BlobSupply
{
public:
    virtual ~BlobSupply() = default;
    Q_DISABLE_COPY_MOVE(BlobSupply)

    virtual std::unique_ptr<ByteFeed> open(qint64 offset) = 0;

protected:
    BlobSupply() = default;
};

}
