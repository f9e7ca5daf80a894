#include "models/distribution/transfer/spoolsupply.h"

#include "models/archives/spool.h"

namespace quaymaster
{

namespace
{

constexpr qint64 step = 256LL * 1024;
/// Once more, however many wait for it.
constexpr int mostWrongFetches = 2;

}

class SpoolSupply::Feed final : public ByteFeed
{
public:
    Feed(const SpoolSupply &supply, qint64 offset)
        : m_supply(supply)
        , m_offset(offset)
    {
        connect(&supply, &SpoolSupply::grown, this, &ByteFeed::readyRead);
        connect(&supply, &SpoolSupply::broken, this, [this] { fail(*m_supply.m_error); });
        if (supply.m_error)
            fail(*supply.m_error);
    }

    qint64 available() const override { return error() ? 0 : std::max<qint64>(0, m_supply.m_written - m_offset); }

    qint64 read(char *into, qint64 length) override
    {
        if (available() == 0)
            return 0;
        const auto got = m_supply.m_file->read(m_offset, into, std::min(length, available()));
        if (!got) {
            fail(got.error());
            return 0;
        }
        m_offset += *got;
        return *got;
    }

private:
    const SpoolSupply &m_supply;
    qint64 m_offset;
};

SpoolSupply::SpoolSupply(std::unique_ptr<BlobSupply> origin, Descriptor blob, QString folder)
    : m_origin(std::move(origin))
    , m_blob(std::move(blob))
    , m_folder(std::move(folder))
{
}

SpoolSupply::~SpoolSupply() = default;

std::unique_ptr<ByteFeed> SpoolSupply::open(qint64 offset)
{
    if (!m_file || (m_error && m_wrongFetches < mostWrongFetches))
        fetch();
    return std::make_unique<Feed>(*this, offset);
}

void SpoolSupply::fetch()
{
    m_error.reset();
    m_written = 0;
    auto file = openUnnamedFile(m_folder, m_blob.size);
    if (!file) {
        m_error = file.error();
        return;
    }
    m_file = *std::move(file);
    m_download = m_origin->open(0);
    connect(m_download.get(), &ByteFeed::readyRead, this, &SpoolSupply::pump);
    connect(m_download.get(), &ByteFeed::failed, this, [this] { breakOff(*m_download->error()); });
    pump();
}

void SpoolSupply::pump()
{
    QByteArray buffer(step, Qt::Uninitialized);
    while (m_download) {
        const qint64 got = m_download->read(buffer.data(), buffer.size());
        if (got <= 0)
            break;
        if (auto written = m_file->write(m_written, QByteArrayView(buffer.constData(), got)); !written) {
            breakOff(written.error());
            return;
        }
        m_written += got;
    }
    emit grown();
    if (m_written == m_blob.size && m_download)
        m_download.release()->deleteLater(); // we may be inside one of its signals
}

void SpoolSupply::breakOff(const Error &error)
{
    m_error = error;
    if (error.kind == Error::Kind::Integrity)
        ++m_wrongFetches;
    if (m_download) {
        m_download->disconnect(this);
        m_download.release()->deleteLater();
    }
    emit broken();
}

}
