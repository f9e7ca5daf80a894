#pragma once

#include "models/archives/blobbytes.h"
#include "models/image/manifest.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace quaymaster
{

/// How layers become blobs; part of the key under which compressed digests are remembered, because another library,
/// version, level or CPU architecture gives other bytes (such as `isal-2.30-1-x86_64`).
QString compressionId();

/// What reading an archive may use.
struct ArchiveLimits
{
    QString spoolFolder; ///< where unnamed temporary files go: in the workspace
    std::stop_token stop;
    /// Told from the reading thread now and then: bytes read so far and how many there are; of the compressed file
    /// while it is opened, of the layer in the archive while it is prepared.
    std::function<void(qint64 done, qint64 total)> progress;
};

/// A layer as the archive holds it.
struct ArchiveLayer
{
    Digest diffId; ///< of the plain tar, as the image config says it
    bool isPlain = false; ///< not compressed in the archive: prepare() compresses it
    qint64 size = 0; ///< bytes in the archive
};

/// A layer ready to go up.
struct PreparedLayer
{
    Digest digest; ///< of what goes up
    QString mediaType;
    std::shared_ptr<const BlobBytes> bytes;
};

/// One image of an archive. A docker-archive image has layers and a config; its manifest is made when the digests of
/// its layers are known. An OCI image has its manifest as it stands.
class ArchiveImage
{
public:
    virtual ~ArchiveImage() = default;
    Q_DISABLE_COPY_MOVE(ArchiveImage)

    const QStringList &names() const { return m_names; } ///< `repository:tag` as the archive says, may be empty
    virtual bool isDocker() const = 0;

    /// OCI: the root manifest (an image or an index).
    virtual Result<Manifest> manifest() const = 0;
    /// OCI: a child manifest. `not-found` if a sparse index does not have it.
    virtual Result<Manifest> child(const Descriptor &descriptor) const = 0;
    /// OCI: a config or layer, unchanged. The bytes are not verified here: who moves them hashes them.
    virtual Result<std::shared_ptr<const BlobBytes>> blob(const Descriptor &descriptor) const = 0;

    /// Docker: the config's bytes, unchanged.
    virtual QByteArray config() const = 0;
    /// Docker: bottom first.
    virtual QList<ArchiveLayer> layers() const = 0;
    /// Docker: verifies the layer against its diffId and compresses it if it is plain. Blocking; any pool thread,
    /// several at once; the same layer gives the same digest at any thread count and from any outer compression.
    virtual Result<PreparedLayer> prepare(qsizetype layer, const ArchiveLimits &limits) const = 0;

protected:
    explicit ArchiveImage(QStringList names)
        : m_names(std::move(names))
    {
    }

private:
    QStringList m_names;
};

/// A docker-archive, an OCI archive or an OCI layout folder, plain or gzip, xz, zstd compressed (told by content).
///
/// `oci-layout` with `index.json` is read as OCI, unless its layers are plain tars (docker save's own form), then
/// `manifest.json` is, as a docker-archive. The outer compression is decoded in one forward pass; the tar is never
/// unpacked to disk as a whole.
class ImageArchive
{
public:
    /// Blocking: call it on a pool thread. Errors: `io`, `invalid` (not an image archive, hostile, truncated),
    /// `unsupported`, `integrity`, `cancelled`.
    static Result<std::unique_ptr<ImageArchive>> open(const QString &path, const ArchiveLimits &limits);
    ~ImageArchive();
    Q_DISABLE_COPY_MOVE(ImageArchive)

    /// Each different image once (several names of one digest are one image), in the archive's order.
    const std::vector<std::unique_ptr<ArchiveImage>> &images() const { return m_images; }

private:
    ImageArchive();
    std::vector<std::unique_ptr<ArchiveImage>> m_images;
};

/// `PATH`, `PATH:NAME:TAG`, `PATH:REFNAME` or `PATH@N` (COMMANDS.md): the longest existing path is the file.
struct ArchiveSource
{
    QString path;
    QString name; ///< empty: the only image
    int index = -1; ///< of `@N`, from 0; −1: none given

    /// No existing path: `io`.
    static Result<ArchiveSource> parse(const QString &text);
    /// The image that is meant. Several and none chosen: `invalid` with the candidates in `detail`.
    Result<const ArchiveImage *> choose(const ImageArchive &archive) const;
};

}
