#include "models/distribution/transfer/localsupply.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::LocalSupply)
};

class LocalFeed final : public ByteFeed
{
public:
    LocalFeed(const Descriptor &blob, std::shared_ptr<const BlobBytes> bytes, qint64 offset, bool isVerified)
        : m_blob(blob)
        , m_bytes(std::move(bytes))
        , m_offset(offset)
    {
        if (!isVerified && offset == 0)
            m_hasher.emplace(blob.digest.algorithm());
        if (m_bytes->size() != blob.size)
            fail(wrongBytes(u"%1 bytes instead of %2"_s.arg(m_bytes->size()).arg(blob.size)));
    }

    qint64 available() const override { return error() ? 0 : m_blob.size - m_offset; }

    qint64 read(char *into, qint64 length) override
    {
        if (error())
            return 0;
        const auto got = m_bytes->read(m_offset, into, length);
        if (!got) {
            fail(got.error());
            return 0;
        }
        if (m_hasher)
            m_hasher->add(QByteArrayView(into, *got));
        m_offset += *got;
        return m_hasher && m_offset == m_blob.size ? verified(*got) : *got;
    }

private:
    qint64 verified(qint64 last)
    {
        const Digest digest = m_hasher->finish();
        if (digest == m_blob.digest)
            return last;
        fail(wrongBytes(u"they hash to %1"_s.arg(digest.toString())));
        return 0;
    }

    Error wrongBytes(const QString &why) const
    {
        return {
            Error::Kind::Integrity,
            Text::tr("A blob of the source does not have the bytes that its digest promises. Make or fetch the source "
                     "anew; nothing wrong was pushed."),
            u"%1: %2"_s.arg(m_blob.digest.toString(), why)};
    }

    Descriptor m_blob;
    std::shared_ptr<const BlobBytes> m_bytes;
    std::optional<Hasher> m_hasher;
    qint64 m_offset;
};

}

LocalSupply::LocalSupply(Descriptor blob, std::shared_ptr<const BlobBytes> bytes, bool isVerified)
    : m_blob(std::move(blob))
    , m_bytes(std::move(bytes))
    , m_isVerified(isVerified)
{
}

std::unique_ptr<ByteFeed> LocalSupply::open(qint64 offset)
{
    return std::make_unique<LocalFeed>(m_blob, m_bytes, offset, m_isVerified);
}

}
