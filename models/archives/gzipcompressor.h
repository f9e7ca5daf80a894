#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <functional>
#include <memory>

namespace quaymaster
{

/// Compresses a stream to gzip, always to the same bytes: the library is fed and drained in blocks of fixed sizes,
/// however the bytes arrive, because its output depends on them.
class GzipCompressor
{
public:
    using Output = std::function<Result<>(QByteArrayView)>;

    /// Memory that one compressor holds.
    static constexpr qint64 memory = 2LL * 1024 * 1024;

    explicit GzipCompressor(Output output);
    ~GzipCompressor();
    Q_DISABLE_COPY_MOVE(GzipCompressor)

    Result<> add(QByteArrayView bytes);
    Result<> finish();

private:
    struct State;
    Result<> feed(QByteArrayView block, bool isLast);

    Output m_output;
    QByteArray m_pending;
    std::unique_ptr<State> m_state;
};

}
