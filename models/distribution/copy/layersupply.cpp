#include "models/distribution/copy/layersupply.h"

#include "models/jobs/pool.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::LayerSupply)
};

}

class LayerSupply::Feed final : public ByteFeed
{
public:
    Feed(LayerSupply &supply, qint64 offset)
        : m_supply(supply)
        , m_offset(offset)
    {
        connect(&supply, &LayerSupply::prepared, this, &Feed::look);
        look();
    }

    qint64 available() const override { return m_bytes && !error() ? m_bytes->size() - m_offset : 0; }

    qint64 read(char *into, qint64 length) override
    {
        if (available() == 0)
            return 0;
        const auto got = m_bytes->read(m_offset, into, length);
        if (!got) {
            fail(got.error());
            return 0;
        }
        m_offset += *got;
        return *got;
    }

private:
    void look()
    {
        m_bytes = m_supply.m_bytes;
        if (m_supply.m_error)
            fail(*m_supply.m_error);
        else if (m_bytes)
            emit readyRead();
    }

    LayerSupply &m_supply;
    std::shared_ptr<const BlobBytes> m_bytes;
    qint64 m_offset;
};

LayerSupply::LayerSupply(CopyContext &context, std::shared_ptr<const ImageArchive> archive, const ArchiveImage &image,
                         qsizetype layer, Descriptor blob)
    : m_context(context)
    , m_archive(std::move(archive))
    , m_image(image)
    , m_layer(layer)
    , m_blob(std::move(blob))
{
}

LayerSupply::~LayerSupply() = default;

std::unique_ptr<ByteFeed> LayerSupply::open(qint64 offset)
{
    if (!std::exchange(m_isAsked, true))
        prepareInPool(m_context, m_archive, m_image, m_layer, this,
                      [this](const Result<PreparedLayer> &layer) { arrived(layer); });
    return std::make_unique<Feed>(*this, offset);
}

void LayerSupply::arrived(const Result<PreparedLayer> &layer)
{
    if (!layer)
        m_error = layer.error();
    else if (layer->digest != m_blob.digest)
        m_error = Error{
            Error::Kind::Conflict,
            Text::tr("The archive changed since it was pushed last. Try again: it is read anew."),
            u"layer %1: remembered %2, now %3"_s.arg(m_layer).arg(m_blob.digest.toString(), layer->digest.toString())};
    else
        m_bytes = layer->bytes;
    if (layer && m_context.facts)
        m_context.facts->rememberLayer(m_image.layers().at(m_layer).diffId, layer->digest, layer->bytes->size(),
                                       layer->mediaType);
    emit prepared();
}

void prepareInPool(CopyContext &context, const std::shared_ptr<const ImageArchive> &archive, const ArchiveImage &image,
                   qsizetype layer, QObject *receiver, std::function<void(Result<PreparedLayer>)> answer)
{
    const ArchiveLimits limits{context.spoolFolder, context.stop, {}};
    runInPool<PreparedLayer>(
        context.pool, receiver, [archive, &image, layer, limits] { return image.prepare(layer, limits); },
        std::move(answer));
}

}
