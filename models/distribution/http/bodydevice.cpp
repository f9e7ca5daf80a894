#include "models/distribution/http/bodydevice.h"

#include <QBuffer>
#include <algorithm>

namespace quaymaster
{

namespace
{

std::unique_ptr<QIODevice> bufferOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

}

BodyDevice::BodyDevice(QIODevice *source, qint64 size)
    : m_source(source)
    , m_size(size)
{
    connect(source, &QIODevice::readyRead, this, &QIODevice::readyRead);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

BodyDevice::BodyDevice(const QByteArray &bytes)
    : m_owned(bufferOf(bytes))
    , m_source(m_owned.get())
    , m_size(bytes.size())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

BodyDevice::~BodyDevice() = default;

void BodyDevice::detach()
{
    if (m_source)
        m_source->disconnect(this);
    m_source = nullptr;
}

bool BodyDevice::isStarved() const
{
    return m_source && !m_broken && m_read < m_size && m_source->bytesAvailable() == 0;
}

qint64 BodyDevice::bytesAvailable() const
{
    return m_source ? std::min(m_source->bytesAvailable(), m_size - m_read) : 0;
}

qint64 BodyDevice::readData(char *into, qint64 length)
{
    if (!m_source || m_broken)
        return 0; // QNAM waits; whoever let go ends the reply
    if (m_read == 0)
        emit firstRead();
    const qint64 wanted = std::min(length, m_size - m_read);
    if (wanted == 0)
        return -1;
    const qint64 got = m_source->read(into, wanted);
    if (got < 0) {
        m_broken = true;
        emit broken();
        return 0;
    }
    m_read += got;
    return got;
}

qint64 BodyDevice::writeData(const char *, qint64)
{
    return -1;
}

}
