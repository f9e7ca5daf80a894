#include "models/archives/archiveerror.h"
#include "models/archives/decoder.h"

#include <QByteArray>
#include <zstd.h>
#include <zstd_errors.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int largestWindowLog = 26;
static_assert(1LL << largestWindowLog == largestDictionary);

/// RFC 8878: frames follow one another, skippable ones are skipped.
class ZstdStream final : public ByteStream
{
public:
    explicit ZstdStream(std::unique_ptr<ByteStream> source)
        : m_source(std::move(source))
        , m_buffer(decoderBlock, Qt::Uninitialized)
        , m_context(ZSTD_createDCtx(), &ZSTD_freeDCtx)
    {
        if (m_context)
            ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, largestWindowLog);
    }
    Result<qint64> read(char *into, qint64 length) override;

private:
    Result<> step(ZSTD_outBuffer &output);
    Result<> fill();
    Error failure(size_t code) const;

    std::unique_ptr<ByteStream> m_source;
    QByteArray m_buffer;
    std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> m_context;
    ZSTD_inBuffer m_input{};
    bool m_inFrame = false;
    bool m_sourceEnded = false;
    bool m_atEnd = false;
};

Result<qint64> ZstdStream::read(char *into, qint64 length)
{
    if (!m_context)
        return ArchiveError::outOfMemory(u"zstd"_s);
    ZSTD_outBuffer output{into, static_cast<size_t>(length), 0};
    while (output.pos < output.size && !m_atEnd) {
        if (const auto done = step(output); !done)
            return done.error();
    }
    return static_cast<qint64>(output.pos);
}

Result<> ZstdStream::fill()
{
    if (m_input.pos < m_input.size || m_sourceEnded)
        return {};
    const auto got = m_source->read(m_buffer.data(), m_buffer.size());
    if (!got)
        return got.error();
    m_input = {m_buffer.constData(), static_cast<size_t>(*got), 0};
    m_sourceEnded = *got == 0;
    return {};
}

Result<> ZstdStream::step(ZSTD_outBuffer &output)
{
    if (auto filled = fill(); !filled)
        return filled;
    if (m_sourceEnded && !m_inFrame) {
        m_atEnd = true;
        return {};
    }
    const size_t before = output.pos;
    const size_t code = ZSTD_decompressStream(m_context.get(), &output, &m_input);
    if (ZSTD_isError(code))
        return failure(code);
    m_inFrame = code != 0;
    if (m_sourceEnded && m_inFrame && output.pos == before)
        return ArchiveError::truncated(u"zstd: the frame is not complete"_s);
    return {};
}

Error ZstdStream::failure(size_t code) const
{
    if (ZSTD_getErrorCode(code) == ZSTD_error_frameParameter_windowTooLarge)
        return ArchiveError::unsupported(
            u"zstd: the window is larger than %1 MiB"_s.arg(largestDictionary / 1024 / 1024));
    if (ZSTD_getErrorCode(code) == ZSTD_error_memory_allocation)
        return ArchiveError::outOfMemory(u"zstd"_s);
    return ArchiveError::damaged(u"zstd: %1"_s.arg(QLatin1StringView(ZSTD_getErrorName(code))));
}

}

std::unique_ptr<ByteStream> unzstded(std::unique_ptr<ByteStream> source)
{
    return std::make_unique<ZstdStream>(std::move(source));
}

}
