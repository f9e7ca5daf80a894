#pragma once

#include "models/distribution/copy/copycontext.h"
#include "models/distribution/transfer/bytefeed.h"

namespace quaymaster
{

/// A layer whose compressed digest is known from an earlier run: compressed again only if somebody wants its bytes.
class LayerSupply final : public QObject, public BlobSupply
{
    Q_OBJECT

public:
    LayerSupply(CopyContext &context, std::shared_ptr<const ImageArchive> archive, const ArchiveImage &image,
                qsizetype layer, Descriptor blob);
    ~LayerSupply() override;

    std::unique_ptr<ByteFeed> open(qint64 offset) override;

signals:
    void prepared();

private:
    class Feed;
    void arrived(const Result<PreparedLayer> &layer);

    CopyContext &m_context;
    std::shared_ptr<const ImageArchive> m_archive;
    const ArchiveImage &m_image;
    qsizetype m_layer;
    Descriptor m_blob;
    bool m_isAsked = false;
    std::shared_ptr<const BlobBytes> m_bytes;
    std::optional<Error> m_error;
};

/// What LayerSupply and a first push ask the pool for.
void prepareInPool(CopyContext &context, const std::shared_ptr<const ImageArchive> &archive, const ArchiveImage &image,
                   qsizetype layer, QObject *receiver, std::function<void(Result<PreparedLayer>)> answer);

}
