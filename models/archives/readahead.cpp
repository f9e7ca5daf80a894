#include "models/archives/readahead.h"

#include <algorithm>

namespace quaymaster
{

ReadAhead::ReadAhead(std::unique_ptr<ByteStream> source)
    : m_source(std::move(source))
    , m_thread([this](const std::stop_token &stop) { produce(stop); })
{
}

ReadAhead::~ReadAhead() = default; // the thread is the last member: it is stopped and joined first

void ReadAhead::produce(const std::stop_token &stop)
{
    bool goesOn = true;
    while (goesOn) {
        QByteArray block(blockSize, Qt::Uninitialized);
        const auto got = m_source->read(block.data(), block.size());
        if (!got) {
            offer(stop, got.error());
            return;
        }
        block.resize(*got);
        goesOn = offer(stop, block) && *got > 0;
    }
}

bool ReadAhead::offer(const std::stop_token &stop, Result<QByteArray> block)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return m_blocks.size() < blockLimit; }))
        return false;
    m_blocks.push_back(std::move(block));
    m_changed.notify_all();
    return true;
}

Result<bool> ReadAhead::nextBlock()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_blocks.empty(); });
    if (!m_blocks.front())
        return m_blocks.front().error();
    if (m_blocks.front()->isEmpty())
        return false;
    m_current = *std::move(m_blocks.front());
    m_position = 0;
    m_blocks.pop_front();
    m_changed.notify_all();
    return true;
}

Result<qint64> ReadAhead::read(char *into, qint64 length)
{
    qint64 done = 0;
    while (done < length) {
        if (m_position == m_current.size()) {
            const auto more = nextBlock();
            if (!more)
                return more.error();
            if (!*more)
                break;
        }
        const qint64 step = std::min(length - done, m_current.size() - m_position);
        std::copy_n(m_current.constData() + m_position, step, into + done);
        m_position += step;
        done += step;
    }
    return done;
}

}
