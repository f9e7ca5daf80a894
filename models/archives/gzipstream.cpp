#include "models/archives/archiveerror.h"
#include "models/archives/decoder.h"

#include <QByteArray>
#include <algorithm>
#include <limits>
#include <zlib.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

/// RFC 1952: members follow one another; zeros behind the last one are padding.
class GzipStream final : public ByteStream
{
public:
    explicit GzipStream(std::unique_ptr<ByteStream> source)
        : m_source(std::move(source))
        , m_input(decoderBlock, Qt::Uninitialized)
    {
        m_isReady = inflateInit2(&m_state, MAX_WBITS + 16) == Z_OK;
    }
    ~GzipStream() override { inflateEnd(&m_state); }
    Q_DISABLE_COPY_MOVE(GzipStream)

    Result<qint64> read(char *into, qint64 length) override;

private:
    Result<> fill();
    Result<> step();
    Result<> enterMember();

    std::unique_ptr<ByteStream> m_source;
    QByteArray m_input;
    z_stream m_state{};
    bool m_isReady = false;
    bool m_inMember = true;
    bool m_atEnd = false;
};

Result<qint64> GzipStream::read(char *into, qint64 length)
{
    if (!m_isReady)
        return ArchiveError::outOfMemory(u"inflateInit2"_s);
    length = std::min<qint64>(length, std::numeric_limits<uInt>::max());
    m_state.next_out = reinterpret_cast<Bytef *>(into);
    m_state.avail_out = static_cast<uInt>(length);
    while (m_state.avail_out > 0 && !m_atEnd) {
        if (const auto done = step(); !done)
            return done.error();
    }
    return length - m_state.avail_out;
}

Result<> GzipStream::fill()
{
    if (m_state.avail_in > 0)
        return {};
    const auto got = m_source->read(m_input.data(), m_input.size());
    if (!got)
        return got.error();
    m_state.next_in = reinterpret_cast<Bytef *>(m_input.data());
    m_state.avail_in = static_cast<uInt>(*got);
    return {};
}

Result<> GzipStream::step()
{
    if (auto filled = fill(); !filled)
        return filled;
    if (!m_inMember)
        return enterMember();
    if (m_state.avail_in == 0)
        return ArchiveError::truncated(u"gzip: the member is not complete"_s);
    const int code = inflate(&m_state, Z_NO_FLUSH);
    if (code == Z_STREAM_END)
        m_inMember = false;
    else if (code != Z_OK && code != Z_BUF_ERROR)
        return ArchiveError::damaged(u"gzip: %1"_s.arg(QLatin1StringView(m_state.msg ? m_state.msg : "wrong data")));
    return {};
}

Result<> GzipStream::enterMember()
{
    while (m_state.avail_in > 0 && *m_state.next_in == 0) {
        ++m_state.next_in;
        --m_state.avail_in;
    }
    if (m_state.avail_in > 0) {
        inflateReset(&m_state);
        m_inMember = true;
        return {};
    }
    if (auto filled = fill(); !filled)
        return filled;
    m_atEnd = m_state.avail_in == 0;
    return {};
}

}

std::unique_ptr<ByteStream> gunzipped(std::unique_ptr<ByteStream> source)
{
    return std::make_unique<GzipStream>(std::move(source));
}

}
