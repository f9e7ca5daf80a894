#include "models/image/digest.h"

#include "models/image/shown.h"

#include <algorithm>
#include <array>
#include <openssl/evp.h>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView sha256Prefix{"sha256:"};
constexpr QLatin1StringView sha512Prefix{"sha512:"};

bool isHex(QStringView text, qsizetype length)
{
    return text.size() == length && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QLatin1StringView prefix(Digest::Algorithm algorithm)
{
    return algorithm == Digest::Algorithm::Sha256 ? sha256Prefix : sha512Prefix;
}

struct ContextEnd
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

void mustWork(int libcryptoResult)
{
    if (libcryptoResult != 1)
        qFatal("libcrypto cannot compute SHA-2");
}

}

Result<Digest> Digest::parse(QStringView text)
{
    constexpr qsizetype prefixLength = sha256Prefix.size();
    if (text.startsWith(sha256Prefix) && isHex(text.sliced(prefixLength), 64))
        return Digest(text.toString());
    if (text.startsWith(sha512Prefix) && isHex(text.sliced(prefixLength), 128))
        return Digest(text.toString());
    if (text.startsWith("sha384:"_L1) || text.startsWith("blake3:"_L1))
        return Error{
            Error::Kind::Unsupported,
            tr("The digest %1 has an algorithm that Quaymaster does not know. Use content with sha256 or sha512.")
                .arg(shown(text)),
            {}};
    return Error{
        Error::Kind::Invalid,
        tr("%1 is not a digest. Write sha256: and then exactly 64 of the characters 0-9 and a-f.").arg(shown(text)),
        {}};
}

Digest Digest::of(QByteArrayView bytes)
{
    Hasher hasher;
    hasher.add(bytes);
    return hasher.finish();
}

Digest::Algorithm Digest::algorithm() const
{
    return m_text.startsWith(sha256Prefix) ? Algorithm::Sha256 : Algorithm::Sha512;
}

QString Digest::hex() const
{
    return m_text.sliced(sha256Prefix.size());
}

struct Hasher::State
{
    explicit State(Digest::Algorithm wanted)
        : algorithm(wanted)
        , method(wanted == Digest::Algorithm::Sha256 ? EVP_sha256() : EVP_sha512())
        , context(EVP_MD_CTX_new())
    {
        begin();
    }

    void begin() const { mustWork(EVP_DigestInit_ex(context.get(), method, nullptr)); }

    Digest::Algorithm algorithm;
    const EVP_MD *method;
    std::unique_ptr<EVP_MD_CTX, ContextEnd> context;
};

Hasher::Hasher(Digest::Algorithm algorithm)
    : m_state(std::make_unique<State>(algorithm))
{
}

Hasher::Hasher(Hasher &&) noexcept = default;
Hasher &Hasher::operator=(Hasher &&) noexcept = default;
Hasher::~Hasher() = default;

void Hasher::add(QByteArrayView bytes)
{
    mustWork(EVP_DigestUpdate(m_state->context.get(), bytes.data(), static_cast<std::size_t>(bytes.size())));
}

Digest Hasher::finish()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned int length = 0;
    mustWork(EVP_DigestFinal_ex(m_state->context.get(), hash.data(), &length));
    m_state->begin();
    const QByteArray hex = QByteArray(reinterpret_cast<const char *>(hash.data()), length).toHex();
    return Digest(prefix(m_state->algorithm) + QLatin1StringView(hex));
}

}
