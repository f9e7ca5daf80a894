#include "models/archives/gzipcompressor.h"

#include "models/archives/imagearchive.h"

#include <QSysInfo>
#include <algorithm>
#include <array>
#include <limits>
#ifdef QUAYMASTER_ISAL
#include <isa-l.h>
#else
#include <zlib.h>
#endif

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 inputBlock = 1024LL * 1024;
constexpr qint64 outputBlock = 256LL * 1024;
}

#ifdef QUAYMASTER_ISAL

struct GzipCompressor::State
{
    State()
    {
        isal_deflate_init(&stream);
        stream.level = 1;
        stream.level_buf = levelBuffer.data();
        stream.level_buf_size = static_cast<uint32_t>(levelBuffer.size());
        stream.gzip_flag = IGZIP_GZIP;
        stream.flush = NO_FLUSH;
    }
    /// Takes as much input as fits into one block of output. False once everything of the block has come out.
    bool step(QByteArrayView &input, bool isLast, QByteArray &output)
    {
        stream.next_in = reinterpret_cast<uint8_t *>(const_cast<char *>(input.data())); // NOLINT: only read
        stream.avail_in = static_cast<uint32_t>(input.size());
        stream.end_of_stream = isLast ? 1 : 0;
        stream.next_out = reinterpret_cast<uint8_t *>(output.data());
        stream.avail_out = static_cast<uint32_t>(outputBlock);
        isal_deflate(&stream);
        input = input.last(stream.avail_in);
        output.truncate(outputBlock - stream.avail_out);
        return stream.avail_in > 0 || stream.avail_out == 0 || (isLast && stream.internal_state.state != ZSTATE_END);
    }

    isal_zstream stream{};
    std::array<uint8_t, ISAL_DEF_LVL1_DEFAULT> levelBuffer{};
};

QString compressionId()
{
    return u"isal-%1.%2.%3-1-%4"_s.arg(ISAL_MAJOR_VERSION)
        .arg(ISAL_MINOR_VERSION)
        .arg(ISAL_PATCH_VERSION)
        .arg(QSysInfo::currentCpuArchitecture());
}

#else

struct GzipCompressor::State
{
    State() { deflateInit2(&stream, 1, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY); }
    ~State() { deflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(State)

    bool step(QByteArrayView &input, bool isLast, QByteArray &output)
    {
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.data())); // NOLINT: only read
        stream.avail_in = static_cast<uInt>(input.size());
        stream.next_out = reinterpret_cast<Bytef *>(output.data());
        stream.avail_out = static_cast<uInt>(outputBlock);
        const int code = deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH);
        input = input.last(stream.avail_in);
        output.truncate(outputBlock - stream.avail_out);
        return stream.avail_in > 0 || stream.avail_out == 0 || (isLast && code != Z_STREAM_END);
    }

    z_stream stream{};
};

QString compressionId()
{
    return u"zlib-%1-1-%2"_s.arg(QLatin1StringView(zlibVersion()), QSysInfo::currentCpuArchitecture());
}

#endif

GzipCompressor::GzipCompressor(Output output)
    : m_output(std::move(output))
    , m_state(std::make_unique<State>())
{
    m_pending.reserve(inputBlock);
}

GzipCompressor::~GzipCompressor() = default;

Result<> GzipCompressor::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 step = std::min(bytes.size(), inputBlock - m_pending.size());
        if (step == inputBlock) { // nothing pending: no copy
            if (auto fed = feed(bytes.first(inputBlock), false); !fed)
                return fed;
        } else {
            m_pending.append(bytes.first(step));
        }
        bytes = bytes.sliced(step);
        if (m_pending.size() == inputBlock) {
            if (auto fed = feed(m_pending, false); !fed)
                return fed;
            m_pending.resize(0);
        }
    }
    return {};
}

Result<> GzipCompressor::finish()
{
    return feed(m_pending, true);
}

Result<> GzipCompressor::feed(QByteArrayView block, bool isLast)
{
    QByteArray output;
    for (bool goesOn = true; goesOn;) {
        output.resize(outputBlock);
        goesOn = m_state->step(block, isLast, output);
        if (output.isEmpty())
            continue;
        if (auto put = m_output(output); !put)
            return put;
    }
    return {};
}

}
