#include "models/archives/archiveerror.h"
#include "models/archives/decoder.h"

#include <QByteArray>
#include <QFile>
#include <algorithm>
#include <array>
#include <lzma.h>
#include <thread>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// Room for two threads on blocks of `xz -T`, and less than the dictionary that follows 64 MiB (96 MiB) needs, so that
/// one limit does both.
constexpr quint64 memoryLimit = 96ULL * 1024 * 1024;

quint64 availableMemory()
{
    QFile file(u"/proc/meminfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return memoryLimit;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("MemAvailable:"))
            return line.simplified().split(' ').value(1).toULongLong() * 1024;
    return memoryLimit;
}

/// What the first block asks for (xz file format, 3.1); liblzma's threaded decoder refuses without telling.
qint64 dictionaryOf(const QByteArray &head)
{
    const auto *bytes = reinterpret_cast<const uint8_t *>(head.constData());
    lzma_stream_flags flags{};
    if (head.size() <= LZMA_STREAM_HEADER_SIZE || lzma_stream_header_decode(&flags, bytes) != LZMA_OK)
        return 0;
    bytes += LZMA_STREAM_HEADER_SIZE;
    std::array<lzma_filter, LZMA_FILTERS_MAX + 1> filters{};
    lzma_block block{};
    block.check = flags.check;
    block.filters = filters.data();
    block.header_size = lzma_block_header_size_decode(*bytes);
    if (*bytes == 0 || head.size() < LZMA_STREAM_HEADER_SIZE + static_cast<qsizetype>(block.header_size)
        || lzma_block_header_decode(&block, nullptr, bytes) != LZMA_OK)
        return 0;
    qint64 dictionary = 0;
    for (size_t i = 0; filters.at(i).id != LZMA_VLI_UNKNOWN; ++i)
        if (filters.at(i).id == LZMA_FILTER_LZMA2)
            dictionary = static_cast<const lzma_options_lzma *>(filters.at(i).options)->dict_size;
    lzma_filters_free(filters.data(), nullptr);
    return dictionary;
}

class XzStream final : public ByteStream
{
public:
    explicit XzStream(std::unique_ptr<ByteStream> source);
    ~XzStream() override { lzma_end(&m_state); }
    Q_DISABLE_COPY_MOVE(XzStream)

    Result<qint64> read(char *into, qint64 length) override;

private:
    Result<> fill();
    Result<> step();

    std::unique_ptr<ByteStream> m_source;
    QByteArray m_input;
    lzma_stream m_state = LZMA_STREAM_INIT;
    lzma_ret m_begin = LZMA_OK;
    qint64 m_dictionary = -1; ///< of the first block, once it is known
    bool m_sourceEnded = false;
    bool m_atEnd = false;
};

XzStream::XzStream(std::unique_ptr<ByteStream> source)
    : m_source(std::move(source))
    , m_input(decoderBlock, Qt::Uninitialized)
{
    lzma_mt options{};
    options.flags = LZMA_CONCATENATED;
    options.threads = std::clamp(std::thread::hardware_concurrency(), 1U, 16U);
    options.memlimit_threading = std::clamp<quint64>(availableMemory() / 4, 1, memoryLimit);
    options.memlimit_stop = memoryLimit;
    m_begin = lzma_stream_decoder_mt(&m_state, &options);
}

Result<qint64> XzStream::read(char *into, qint64 length)
{
    if (m_begin != LZMA_OK)
        return ArchiveError::outOfMemory(u"lzma_stream_decoder_mt: %1"_s.arg(m_begin));
    m_state.next_out = reinterpret_cast<uint8_t *>(into);
    m_state.avail_out = static_cast<size_t>(length);
    while (m_state.avail_out > 0 && !m_atEnd) {
        if (const auto done = step(); !done)
            return done.error();
    }
    return length - static_cast<qint64>(m_state.avail_out);
}

Result<> XzStream::fill()
{
    if (m_state.avail_in > 0 || m_sourceEnded)
        return {};
    const auto got = m_source->read(m_input.data(), m_input.size());
    if (!got)
        return got.error();
    m_state.next_in = reinterpret_cast<const uint8_t *>(m_input.constData());
    m_state.avail_in = static_cast<size_t>(*got);
    m_sourceEnded = *got < m_input.size();
    if (m_dictionary < 0)
        m_dictionary = dictionaryOf(m_input.left(*got));
    return {};
}

Result<> XzStream::step()
{
    if (auto filled = fill(); !filled)
        return filled;
    const lzma_ret code = lzma_code(&m_state, m_sourceEnded ? LZMA_FINISH : LZMA_RUN);
    switch (code) {
    case LZMA_OK:
        return {};
    case LZMA_STREAM_END:
        m_atEnd = true;
        return {};
    case LZMA_BUF_ERROR:
        return m_sourceEnded ? Result<>(ArchiveError::truncated(u"xz: the stream is not complete"_s)) : Result<>();
    case LZMA_MEMLIMIT_ERROR:
        return ArchiveError::dictionaryTooLarge(std::max(m_dictionary, largestDictionary + 1), largestDictionary);
    case LZMA_MEM_ERROR:
        return ArchiveError::outOfMemory(u"xz"_s);
    case LZMA_OPTIONS_ERROR:
        return ArchiveError::unsupported(u"xz: unknown filters"_s);
    default:
        return ArchiveError::damaged(u"xz: liblzma says %1"_s.arg(code));
    }
}

}

std::unique_ptr<ByteStream> unxzed(std::unique_ptr<ByteStream> source)
{
    return std::make_unique<XzStream>(std::move(source));
}

}
