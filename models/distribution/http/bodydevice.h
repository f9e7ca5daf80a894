#pragma once

#include <QIODevice>
#include <memory>

namespace quaymaster
{

/// What QNAM reads an upload from: passes another device's bytes on, once. reset() refuses, because QNAM otherwise
/// sends the body again by itself when a connection breaks; the other device can be let go at any time, because QNAM
/// may still ask for bytes after an abort.
class BodyDevice final : public QIODevice
{
    Q_OBJECT

public:
    BodyDevice(QIODevice *source, qint64 size);
    explicit BodyDevice(const QByteArray &bytes);
    ~BodyDevice() override;

    void detach();
    /// Whether bytes are missing that only the source can give: the network does not wait, we do.
    bool isStarved() const;
    /// Whether the source ended or failed before its announced size.
    bool isBroken() const { return m_broken; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 size() const override { return m_size; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return m_read == m_size; }

signals:
    void firstRead();
    void broken();

protected:
    qint64 readData(char *into, qint64 length) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    std::unique_ptr<QIODevice> m_owned;
    QIODevice *m_source;
    qint64 m_size;
    qint64 m_read = 0;
    bool m_broken = false;
};

}
