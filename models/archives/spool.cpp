#include "models/archives/spool.h"

#include "models/archives/archiveerror.h"

#include <QFile>
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 memoryBlock = 64LL * 1024;
constexpr qint64 largestInMemory = 8LL * 1024 * 1024;

std::atomic<qint64> &memoryInUse()
{
    static std::atomic<qint64> bytes = 0;
    return bytes;
}

class SpooledMemory final : public BlobBytes
{
public:
    SpooledMemory(std::vector<QByteArray> blocks, qint64 size, MemoryShare share)
        : m_blocks(std::move(blocks))
        , m_size(size)
        , m_share(std::move(share))
    {
    }
    qint64 size() const override { return m_size; }
    Result<qint64> read(qint64 offset, char *into, qint64 length) const override
    {
        const qint64 wanted = std::clamp<qint64>(m_size - offset, 0, length);
        for (qint64 done = 0; done < wanted;) {
            const QByteArray &block = m_blocks.at(static_cast<size_t>((offset + done) / memoryBlock));
            const qint64 inside = (offset + done) % memoryBlock;
            const qint64 step = std::min(wanted - done, block.size() - inside);
            std::copy_n(block.constData() + inside, step, into + done);
            done += step;
        }
        return wanted;
    }

private:
    std::vector<QByteArray> m_blocks;
    qint64 m_size;
    MemoryShare m_share;
};

/// Gives its place on the disk back when nobody needs it any more.
class SpooledSlice final : public BlobBytes
{
public:
    SpooledSlice(std::shared_ptr<const FileHandle> file, qint64 offset, qint64 size)
        : m_file(file)
        , m_offset(offset)
        , m_slice(std::move(file), offset, size)
    {
    }
    ~SpooledSlice() override
    {
        ::fallocate(m_file->descriptor(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, m_offset, m_slice.size());
    }
    Q_DISABLE_COPY_MOVE(SpooledSlice)

    qint64 size() const override { return m_slice.size(); }
    Result<qint64> read(qint64 offset, char *into, qint64 length) const override
    {
        return m_slice.read(offset, into, length);
    }

private:
    std::shared_ptr<const FileHandle> m_file;
    qint64 m_offset;
    FileSlice m_slice;
};

/// O_TMPFILE where the file system knows it, else a file whose name is taken away at once.
int unnamedFile(const QByteArray &folder)
{
    const int descriptor = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor >= 0 || errno == ENOENT || errno == EACCES)
        return descriptor;
    QByteArray name = folder + "/spool-XXXXXX";
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        ::unlink(name.constData());
    return named;
}

}

MemoryShare::MemoryShare(qint64 needed)
    : m_bytes(needed)
{
    memoryInUse() += needed;
}

MemoryShare::MemoryShare(MemoryShare &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, 0))
{
}

MemoryShare &MemoryShare::operator=(MemoryShare &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

MemoryShare::~MemoryShare()
{
    memoryInUse() -= m_bytes;
}

bool MemoryShare::grow(qint64 bytes)
{
    if ((memoryInUse() += bytes) > budget) {
        memoryInUse() -= bytes;
        return false;
    }
    m_bytes += bytes;
    return true;
}

qint64 MemoryShare::used()
{
    return memoryInUse();
}

Result<std::shared_ptr<const FileHandle>> SpoolFile::open(qint64 expected)
{
    if (!m_file) {
        auto file = openUnnamedFile(m_folder, expected);
        if (!file)
            return file.error();
        m_file = *std::move(file);
    } else if (const auto enough = checkFreeSpace(*m_file, m_folder, expected); !enough) {
        return enough.error();
    }
    return m_file;
}

Spool::Spool(std::shared_ptr<SpoolFile> file, qint64 expected)
    : m_spoolFile(std::move(file))
    , m_expected(expected)
{
}

Result<> Spool::write(QByteArrayView bytes)
{
    if (!m_file) {
        if (keep(bytes))
            return {};
        if (auto spilled = spill(); !spilled)
            return spilled;
    }
    return append(bytes);
}

bool Spool::keep(QByteArrayView bytes)
{
    if (m_size + bytes.size() > largestInMemory || !m_share.grow(bytes.size()))
        return false;
    while (!bytes.isEmpty()) {
        if (m_size % memoryBlock == 0)
            m_blocks.emplace_back().reserve(std::min(memoryBlock, bytes.size()));
        const qint64 step = std::min(bytes.size(), memoryBlock - m_size % memoryBlock);
        m_blocks.back().append(bytes.first(step));
        bytes = bytes.sliced(step);
        m_size += step;
    }
    return true;
}

Result<> Spool::spill()
{
    auto file = m_spoolFile->open(std::max(m_expected, m_size));
    if (!file)
        return file.error();
    m_file = *std::move(file);
    m_size = 0;
    for (const QByteArray &block : m_blocks) {
        if (auto written = append(block); !written)
            return written;
    }
    m_blocks.clear();
    m_share = MemoryShare();
    return {};
}

Result<> Spool::append(QByteArrayView bytes)
{
    if (auto written = m_file->write(m_spoolFile->end() + m_size, bytes); !written)
        return written;
    m_size += bytes.size();
    return {};
}

std::shared_ptr<const BlobBytes> Spool::finish()
{
    if (!m_file)
        return std::make_shared<SpooledMemory>(std::move(m_blocks), m_size, std::move(m_share));
    const qint64 begin = m_spoolFile->end();
    m_spoolFile->setEnd(begin + m_size);
    return std::make_shared<SpooledSlice>(m_file, begin, m_size);
}

Result<std::shared_ptr<const FileHandle>> openUnnamedFile(const QString &folder, qint64 needed)
{
    const int descriptor = unnamedFile(QFile::encodeName(folder));
    if (descriptor < 0)
        return Error::io(folder, errno);
    auto file = std::make_shared<const FileHandle>(descriptor, folder);
    if (auto enough = checkFreeSpace(*file, folder, needed); !enough)
        return enough.error();
    return file;
}

Result<qint64> freeSpace(const FileHandle &place)
{
    struct statvfs status
    {
    };
    if (::fstatvfs(place.descriptor(), &status) != 0)
        return Error::io(place.path(), errno);
    return static_cast<qint64>(status.f_bavail * status.f_frsize);
}

Result<> checkFreeSpace(const FileHandle &place, const QString &folder, qint64 needed)
{
    const auto available = freeSpace(place);
    if (!available)
        return available.error();
    return *available < needed ? Result<>(ArchiveError::noSpace(folder, needed - *available)) : Result<>();
}

}
