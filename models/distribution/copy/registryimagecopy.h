#pragma once

#include "models/distribution/copy/imagecopy.h"

namespace quaymaster
{

/// An image from a registry. Where every destination has its digest already, one HEAD on each side is all.
class RegistryImageCopy final : public ImageCopy
{
    Q_OBJECT

public:
    RegistryImageCopy(CopyContext &context, const Reference &source, const QList<Destination> &destinations);

protected:
    void prepare() override;
    void begin() override;

private:
    void loaded(const Result<ImageTree> &tree);
    void askForForeign(const ImageTree &tree);
    void findReferrers(const ImageTree &tree);
    void deliver(const ImageTree &tree, const QList<Attachment> &attachments);
    std::shared_ptr<BlobSupply> supplyOf(const ImageTree &tree, const Descriptor &blob);

    Reference m_source;
    std::optional<Digest> m_digest; ///< of the source, when a HEAD told it
    QSet<Digest> m_servedForeign;
    bool m_goesToSeveralHosts;
};

}
