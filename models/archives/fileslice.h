#pragma once

#include "models/archives/blobbytes.h"

#include <memory>

namespace quaymaster
{

/// An open file that closes itself.
class FileHandle
{
public:
    FileHandle(int descriptor, QString path)
        : m_descriptor(descriptor)
        , m_path(std::move(path))
    {
    }
    ~FileHandle();
    Q_DISABLE_COPY_MOVE(FileHandle)

    int descriptor() const { return m_descriptor; }
    const QString &path() const { return m_path; } ///< for messages
    /// Reads until `length` bytes are there or the file ends; any thread.
    Result<qint64> read(qint64 offset, char *into, qint64 length) const;
    Result<> write(qint64 offset, QByteArrayView bytes) const;

private:
    int m_descriptor;
    QString m_path;
};

/// A part of an open file.
class FileSlice final : public BlobBytes
{
public:
    FileSlice(std::shared_ptr<const FileHandle> file, qint64 offset, qint64 size)
        : m_file(std::move(file))
        , m_offset(offset)
        , m_size(size)
    {
    }
    qint64 size() const override { return m_size; }
    Result<qint64> read(qint64 offset, char *into, qint64 length) const override;
    std::shared_ptr<const FileSlice> part(qint64 offset, qint64 size) const
    {
        return std::make_shared<FileSlice>(m_file, m_offset + offset, size);
    }

private:
    std::shared_ptr<const FileHandle> m_file;
    qint64 m_offset;
    qint64 m_size;
};

/// Bytes that stand in memory.
class MemoryBytes final : public BlobBytes
{
public:
    explicit MemoryBytes(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    qint64 size() const override { return m_bytes.size(); }
    Result<qint64> read(qint64 offset, char *into, qint64 length) const override;

private:
    QByteArray m_bytes;
};

}
