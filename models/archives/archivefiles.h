#pragma once

#include "models/archives/blobbytes.h"
#include "models/image/digest.h"

#include <memory>
#include <optional>

namespace quaymaster
{

/// A file of an archive as it is kept.
struct StoredFile
{
    /// What gzip made of a plain tar while it passed: `bytes` are the gzip.
    struct Shrunk
    {
        Digest plain; ///< of the file itself
        Digest digest; ///< of `bytes`
    };

    std::shared_ptr<const BlobBytes> bytes;
    qint64 size = 0; ///< of the file itself
    std::optional<Shrunk> shrunk;
};

/// The files of an archive by their paths, wherever they are kept. Immutable once it is built: any thread.
class ArchiveFiles
{
public:
    virtual ~ArchiveFiles() = default;
    Q_DISABLE_COPY_MOVE(ArchiveFiles)

    /// Links are followed inside the archive only. Nothing of that name: no value.
    virtual Result<std::optional<StoredFile>> find(const QString &path) const = 0;

protected:
    ArchiveFiles() = default;
};

/// Reads the JSON files of an archive: at most 8 MiB each and 64 MiB together, else `invalid`.
class DocumentReader
{
public:
    static constexpr qint64 largest = 8LL * 1024 * 1024;
    static constexpr qint64 largestTogether = 64LL * 1024 * 1024;

    explicit DocumentReader(const ArchiveFiles &files)
        : m_files(files)
    {
    }
    /// Nothing of that name: no value.
    Result<std::optional<QByteArray>> read(const QString &path);

private:
    const ArchiveFiles &m_files;
    qint64 m_together = 0;
};

/// Where an OCI layout keeps a blob (image-spec, image-layout.md).
QString blobPath(const Digest &digest);

}
