#pragma once

#include "models/archives/blobbytes.h"
#include "models/archives/fileslice.h"

#include <memory>
#include <vector>

namespace quaymaster
{

/// A part of the 32 MiB that all waiting blobs and working buffers of the process share. Any thread.
class MemoryShare
{
public:
    static constexpr qint64 budget = 32LL * 1024 * 1024;

    MemoryShare() = default;
    /// Takes what a worker cannot do without, even when the budget is used up: others then go to disk.
    explicit MemoryShare(qint64 needed);
    MemoryShare(MemoryShare &&other) noexcept;
    MemoryShare &operator=(MemoryShare &&other) noexcept;
    MemoryShare(const MemoryShare &) = delete;
    MemoryShare &operator=(const MemoryShare &) = delete;
    ~MemoryShare();

    bool grow(qint64 bytes); ///< false if the budget is used up
    static qint64 used();

private:
    qint64 m_bytes = 0;
};

/// An unnamed file for blobs that follow one another: gone with the last reader, or with the process.
class SpoolFile
{
public:
    explicit SpoolFile(QString folder)
        : m_folder(std::move(folder))
    {
    }
    /// Makes the file if there is none yet. `expected` more bytes must be free, else `io` names how much is missing.
    Result<std::shared_ptr<const FileHandle>> open(qint64 expected);
    qint64 end() const { return m_end; }
    void setEnd(qint64 end) { m_end = end; }

private:
    QString m_folder;
    std::shared_ptr<const FileHandle> m_file;
    qint64 m_end = 0;
};

/// Where a blob of unknown size is written and then read as often as wanted: small ones in memory as long as the budget
/// lasts, else in a file. One after the other if they share a file.
class Spool
{
public:
    Spool(std::shared_ptr<SpoolFile> file, qint64 expected);

    Result<> write(QByteArrayView bytes);
    qint64 size() const { return m_size; }
    /// Ends the writing.
    std::shared_ptr<const BlobBytes> finish();

private:
    bool keep(QByteArrayView bytes);
    Result<> spill();
    Result<> append(QByteArrayView bytes);

    std::shared_ptr<SpoolFile> m_spoolFile;
    qint64 m_expected;
    qint64 m_size = 0;
    MemoryShare m_share;
    std::vector<QByteArray> m_blocks; ///< all of one size but the last
    std::shared_ptr<const FileHandle> m_file; ///< once memory does not suffice
};

/// A file without a name, for reading and writing, in a folder that has `needed` bytes free. Gone with its last handle.
Result<std::shared_ptr<const FileHandle>> openUnnamedFile(const QString &folder, qint64 needed);
/// Bytes free for us in the file system of an open file or folder.
Result<qint64> freeSpace(const FileHandle &place);
/// `io` naming what is missing if fewer than `needed` are free.
Result<> checkFreeSpace(const FileHandle &place, const QString &folder, qint64 needed);

}
