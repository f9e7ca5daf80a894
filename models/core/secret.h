#pragma once

#include <QByteArray>

namespace quaymaster
{

/// A password or token. It has no stream operator and no implicit conversion, so that it cannot slip into a log or a
/// message, and its bytes are overwritten when the last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &);
    Secret &operator=(Secret &&) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The plain bytes, for the one place that must send or store them.
    const QByteArray &reveal() const { return m_bytes; }

    bool operator==(const Secret &) const = default;

private:
    void wipe();

    QByteArray m_bytes;
};

}
