#pragma once

#include "models/archives/blobbytes.h"
#include "models/image/manifest.h"

#include <memory>

namespace quaymaster
{

/// Where one blob is being written. Used from one thread at a time.
class BlobSink
{
public:
    virtual ~BlobSink() = default;
    Q_DISABLE_COPY_MOVE(BlobSink)

    /// Bytes that an earlier run left here; writing goes on behind them. They are hashed by the caller through `read`.
    virtual qint64 present() const = 0;
    virtual Result<qint64> read(qint64 offset, char *into, qint64 length) const = 0;
    virtual Result<> write(qint64 offset, QByteArrayView bytes) = 0;
    /// The blob is whole and its digest was right: it gets its final name. Without it the rest stays for the next run.
    virtual Result<> commit() = 0;

protected:
    BlobSink() = default;
};

/// Writes an OCI image layout (image-spec, image-layout.md) as a folder or as a tar, resumable: what an earlier, killed
/// run has written is kept and continued. All sizes are known from the manifests before the first byte, so each blob
/// has its place in the tar from the start. Nothing bears the final name (index.json, FILE.tar) before everything is
/// there.
class LayoutWriter
{
public:
    struct Content
    {
        QString refName; ///< for org.opencontainers.image.ref.name
        Manifest root;
        QList<Manifest> children;
        QList<Descriptor> blobs; ///< each digest once
    };
    /// A path that ends in `.tar` is a file, everything else a folder. An existing layout folder gets the image added;
    /// other content of that name: `conflict`. The free space is checked first (`io`).
    static Result<std::unique_ptr<LayoutWriter>> open(const QString &path, Content content);
    virtual ~LayoutWriter() = default;
    Q_DISABLE_COPY_MOVE(LayoutWriter)

    /// Whether the blob is there, whole (its size; the caller trusts committed names only).
    virtual bool has(const Descriptor &blob) const = 0;
    virtual Result<std::unique_ptr<BlobSink>> sink(const Descriptor &blob) = 0;
    /// Writes manifests and index.json and gives the file its name.
    virtual Result<> finish() = 0;

protected:
    LayoutWriter() = default;
};

}
