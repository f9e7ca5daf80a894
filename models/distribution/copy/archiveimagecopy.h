#pragma once

#include "models/distribution/copy/imagecopy.h"

namespace quaymaster
{

/// An OCI image from an archive or layout folder: bytes unchanged.
class OciImageCopy final : public ImageCopy
{
    Q_OBJECT

public:
    OciImageCopy(CopyContext &context, std::shared_ptr<const ImageArchive> archive, const ArchiveImage &image,
                 const QString &source, const QList<Destination> &destinations);

protected:
    void begin() override;

private:
    std::shared_ptr<const ImageArchive> m_archive; ///< keeps m_image
    const ArchiveImage &m_image;
};

/// A docker-archive image: becomes a Docker schema 2 image, its config unchanged. Layers whose compressed digest is
/// remembered are compressed only where a destination lacks them.
class DockerImageCopy final : public ImageCopy
{
    Q_OBJECT

public:
    DockerImageCopy(CopyContext &context, std::shared_ptr<const ImageArchive> archive, const ArchiveImage &image,
                    const QString &source, const QList<Destination> &destinations);

protected:
    void begin() override;

private:
    Result<> checkPlatform();
    void refuseOthers();
    void ready();
    void recall();
    void endUnchanged();
    std::optional<ImageTree> tree() const; ///< once all layers are known
    void prepareLayer(qsizetype layer);
    void prepared(qsizetype layer, const Result<PreparedLayer> &prepared);
    void deliver(const Descriptor &blob, const std::shared_ptr<BlobSupply> &supply);
    void completeIfKnown();

    std::shared_ptr<const ImageArchive> m_archive;
    const ArchiveImage &m_image;
    QList<ArchiveLayer> m_layers;
    QList<std::optional<Descriptor>> m_descriptors; ///< of m_layers, as far as known
    Descriptor m_config;
    int m_checks = 0;
};

}
