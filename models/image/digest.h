#pragma once

#include "models/core/result.h"

#include <QByteArrayView>
#include <QHashFunctions>
#include <compare>
#include <memory>

namespace quaymaster
{

/// The content address of a blob or manifest, `sha256:…` or `sha512:…` (OCI image-spec, descriptor.md#digests).
/// An invalid digest cannot be constructed.
class Digest
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Digest)

public:
    enum class Algorithm { Sha256, Sha512 };

    static Result<Digest> parse(QStringView text);
    /// The SHA-256 of bytes in memory.
    static Digest of(QByteArrayView bytes);

    Algorithm algorithm() const;
    QString hex() const;
    const QString &toString() const { return m_text; }

    std::strong_ordering operator<=>(const Digest &) const = default; // NOLINT(modernize-use-nullptr): not ours
    friend size_t qHash(const Digest &digest, size_t seed = 0) { return qHash(digest.m_text, seed); }

private:
    friend class Hasher;
    explicit Digest(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

/// Hashes a stream with libcrypto, which is about ten times faster than QCryptographicHash.
class Hasher
{
public:
    explicit Hasher(Digest::Algorithm algorithm = Digest::Algorithm::Sha256);
    Hasher(Hasher &&) noexcept;
    Hasher &operator=(Hasher &&) noexcept;
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;
    ~Hasher();

    void add(QByteArrayView bytes);
    /// Ends the stream; the hasher begins anew.
    Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}
