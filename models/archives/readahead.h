#pragma once

#include "models/archives/bytestream.h"

#include <QByteArray>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace quaymaster
{

/// Reads another stream in a thread of its own, a few blocks ahead, so that decoding and what follows use two cores.
class ReadAhead final : public ByteStream
{
public:
    static constexpr qint64 blockSize = 1024LL * 1024;
    static constexpr std::size_t blockLimit = 3;

    explicit ReadAhead(std::unique_ptr<ByteStream> source);
    ~ReadAhead() override;
    Q_DISABLE_COPY_MOVE(ReadAhead)

    Result<qint64> read(char *into, qint64 length) override;

private:
    void produce(const std::stop_token &stop);
    bool offer(const std::stop_token &stop, Result<QByteArray> block);
    Result<bool> nextBlock();

    std::unique_ptr<ByteStream> m_source;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Result<QByteArray>> m_blocks; ///< the last one is empty or an error
    QByteArray m_current;
    qint64 m_position = 0;
    std::jthread m_thread;
};

}
