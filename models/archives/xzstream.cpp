#include "models/archives/archiveerror.h"
#include "models/archives/decoder.h"

#include <QByteArray>
#include <QFile>
#include <algorithm>
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

/// A decoder needs its dictionary and little else. Sizes are 2ⁿ or 2ⁿ + 2ⁿ⁻¹ (xz file format, 5.3.1).
qint64 dictionaryWithin(quint64 memory)
{
    quint64 size = 4096;
    while (size * 2 <= memory)
        size *= 2;
    return static_cast<qint64>(size + size / 2 <= memory ? size + size / 2 : size);
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
        return ArchiveError::dictionaryTooLarge(dictionaryWithin(lzma_memusage(&m_state)), largestDictionary);
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
