#include "models/archives/onepass.h"

#include "models/archives/archiveerror.h"
#include "models/archives/preparelayer.h"
#include "models/archives/readahead.h"

#include <algorithm>
#include <functional>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// An endless stream of zeros compresses to next to nothing; no image comes near these.
constexpr qint64 largestTar = 1LL << 40;
constexpr qint64 largestTail = 64LL * 1024 * 1024;

/// The data of the reader's entry, with what was already read of it in front.
class EntryStream final : public ByteStream
{
public:
    EntryStream(TarReader &reader, QByteArray head)
        : m_reader(reader)
        , m_head(std::move(head))
    {
    }
    Result<qint64> read(char *into, qint64 length) override
    {
        const qint64 step = std::min<qint64>(length, m_head.size() - m_position);
        std::copy_n(m_head.constData() + m_position, step, into);
        m_position += step;
        const auto got = m_reader.read(into + step, length - step);
        return got ? Result<qint64>(step + *got) : got;
    }

private:
    TarReader &m_reader;
    QByteArray m_head;
    qint64 m_position = 0;
};

Result<std::shared_ptr<const BlobBytes>> copied(ByteStream &stream, std::shared_ptr<SpoolFile> file, qint64 size)
{
    Spool spool(std::move(file), size);
    QByteArray block(std::clamp<qint64>(size, 1, 256LL * 1024), Qt::Uninitialized);
    for (qint64 got = block.size(); got == block.size();) {
        const auto read = stream.read(block.data(), block.size());
        if (!read)
            return read.error();
        got = *read;
        if (const auto written = spool.write(QByteArrayView(block).first(got)); !written)
            return written.error();
    }
    return spool.finish();
}

Result<StoredFile> kept(TarReader &reader, const TarEntry &entry, const std::shared_ptr<SpoolFile> &file)
{
    QByteArray head(std::min(entry.size, tarBlock), Qt::Uninitialized);
    if (const auto got = reader.read(head.data(), head.size()); !got)
        return got.error();
    EntryStream stream(reader, head);
    if (!TarHeader::isLikely(head)) {
        auto bytes = copied(stream, file, entry.size);
        if (!bytes)
            return bytes.error();
        return StoredFile{*std::move(bytes), entry.size, {}};
    }
    auto shrunk = shrink(stream, file, entry.size);
    if (!shrunk)
        return shrunk.error();
    return StoredFile{shrunk->bytes, entry.size, shrunk->digests};
}

using Keep = std::function<Result<StoredFile>(TarReader &, const TarEntry &)>;

Result<> add(FileTree &tree, TarReader &reader, const TarEntry &entry, const Keep &keep)
{
    if (entry.type == TarEntry::Type::HardLink || entry.type == TarEntry::Type::SymLink)
        return tree.addLink(entry);
    if (entry.type != TarEntry::Type::File)
        return {};
    auto file = keep(reader, entry);
    if (!file)
        return file.error();
    return tree.addFile(entry.name, *file);
}

Result<std::unique_ptr<FileTree>> read(TarReader &reader, const Keep &keep)
{
    auto tree = std::make_unique<FileTree>();
    while (true) {
        const auto entry = reader.next();
        if (!entry)
            return entry.error();
        if (!*entry)
            break;
        if ((*entry)->offset + (*entry)->size > largestTar)
            return ArchiveError::tooLarge(u"tar: more than %1 bytes"_s.arg(largestTar));
        if (const auto added = add(*tree, reader, **entry, keep); !added)
            return added.error();
    }
    if (const auto links = tree->checkLinks(); !links)
        return links.error();
    return tree;
}

/// The compressed stream's own checksum stands at its very end.
Result<> drain(ByteStream &stream)
{
    const auto tail = stream.skip(largestTail + 1);
    if (!tail)
        return tail.error();
    return *tail > largestTail ? Result<>(ArchiveError::tooLarge(u"data behind the end of the tar"_s)) : Result<>();
}

}

Result<std::unique_ptr<FileTree>> indexed(const std::shared_ptr<const FileSlice> &tar, const ArchiveLimits &limits)
{
    BlobStream stream(tar, limits.stop);
    TarReader reader(stream, tar->size(), limits.stop);
    return read(reader, [&tar](TarReader &, const TarEntry &entry) -> Result<StoredFile> {
        return StoredFile{tar->part(entry.offset, entry.size), entry.size, {}};
    });
}

Result<std::unique_ptr<FileTree>> passedThrough(const std::shared_ptr<const BlobBytes> &file, Compression compression,
                                                const ArchiveLimits &limits)
{
    const MemoryShare share(decoderBlock + ReadAhead::blockSize * static_cast<qint64>(ReadAhead::blockLimit + 2));
    auto packed = std::make_unique<BlobStream>(file, limits.stop, limits.progress);
    ReadAhead plain(decoded(compression, std::move(packed)));
    TarReader reader(plain, -1, limits.stop);
    const auto spoolFile = std::make_shared<SpoolFile>(limits.spoolFolder);
    auto tree
        = read(reader, [&spoolFile](TarReader &from, const TarEntry &entry) { return kept(from, entry, spoolFile); });
    if (!tree)
        return tree;
    if (const auto drained = drain(plain); !drained)
        return drained.error();
    return tree;
}

Result<> expand(FileTree &tree, const ArchiveLimits &limits)
{
    const auto spoolFile = std::make_shared<SpoolFile>(limits.spoolFolder);
    for (StoredFile &file : tree.files()) {
        if (!file.shrunk)
            continue;
        const auto plain = gunzipped(std::make_unique<BlobStream>(file.bytes, limits.stop));
        auto bytes = copied(*plain, spoolFile, file.size);
        if (!bytes)
            return bytes.error();
        file = {*std::move(bytes), file.size, {}};
    }
    return {};
}

}
