#include "models/distribution/copy/archiveimagecopy.h"

#include "models/archives/fileslice.h"
#include "models/distribution/copy/layersupply.h"
#include "models/distribution/transfer/localsupply.h"

#include <QJsonDocument>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::DockerImageCopy)
};

Descriptor descriptorOf(const PreparedLayer &layer)
{
    return {layer.mediaType, layer.digest, layer.bytes->size(), {}, {}, {}, {}};
}

Descriptor descriptorOf(const LayerFact &fact, const Digest &digest)
{
    return {fact.mediaType, digest, fact.size, {}, {}, {}, {}};
}

Descriptor configDescriptor(const QByteArray &config)
{
    return {mediatype::dockerConfig, Digest::of(config), config.size(), {}, {}, {}, {}};
}

}

OciImageCopy::OciImageCopy(CopyContext &context, std::shared_ptr<const ImageArchive> archive, const ArchiveImage &image,
                           const QString &source, const QList<Destination> &destinations)
    : ImageCopy(context, source, destinations)
    , m_archive(std::move(archive))
    , m_image(image)
{
}

void OciImageCopy::begin()
{
    const auto tree = treeOf(m_image, context().request.platforms);
    if (!tree) {
        failAll(tree.error());
        return;
    }
    for (Delivery *delivery : open())
        if (delivery->oldDigest() == tree->root.digest())
            delivery->unchanged(tree->root.digest(), tree->platforms());
    std::optional<Error> missing;
    const auto supplyOf = [&](const Descriptor &blob) -> std::shared_ptr<BlobSupply> {
        const auto bytes = m_image.blob(blob);
        if (bytes)
            return std::make_shared<LocalSupply>(blob, *bytes, false);
        if (!blob.isForeign()) // a foreign layer that the source does not serve stays where its urls say
            missing = bytes.error();
        return nullptr;
    };
    const auto blobs = tree->blobs();
    std::ranges::for_each(blobs, supplyOf);
    if (missing)
        failAll(*missing);
    else
        deliverTree(*tree, {}, supplyOf, {});
}

DockerImageCopy::DockerImageCopy(CopyContext &context, std::shared_ptr<const ImageArchive> archive,
                                 const ArchiveImage &image, const QString &source,
                                 const QList<Destination> &destinations)
    : ImageCopy(context, source, destinations)
    , m_archive(std::move(archive))
    , m_image(image)
    , m_layers(image.layers())
    , m_descriptors(m_layers.size())
    , m_config(configDescriptor(image.config()))
{
}

void DockerImageCopy::begin()
{
    if (const auto fits = checkPlatform(); !fits) {
        failAll(fits.error());
        return;
    }
    if (context().request.force || context().request.dryRun)
        ready();
    else
        refuseOthers();
}

/// A tag with another config will be another image, whatever the layers are: known before anything is compressed.
void DockerImageCopy::refuseOthers()
{
    m_checks = 1;
    for (Delivery *delivery : open()) {
        if (!delivery->oldDigest())
            continue;
        ++m_checks;
        const auto &[repository, tag] = delivery->destination();
        context().client.manifest(Reference(repository, tag), this, [this, delivery](const Result<Manifest> &manifest) {
            const bool isOther = manifest && (!manifest->config() || manifest->config()->digest != m_config.digest);
            if (isOther)
                delivery->refuseOther(m_config.digest);
            if (--m_checks == 0)
                ready();
        });
    }
    if (--m_checks == 0)
        ready();
}

Result<> DockerImageCopy::checkPlatform()
{
    const Platform own = Platform::fromJson(QJsonDocument::fromJson(m_image.config()).object());
    const auto &wanted = context().request.platforms;
    if (std::ranges::all_of(wanted, [&](const Platform &platform) { return platform.matches(own); }))
        return {};
    return Error{
        Error::Kind::NotFound,
        Text::tr("The archive has only %1. Ask for that, or for no platform in particular.").arg(own.toString()),
        own.toString(), Error::Cause::Other, u"--platform="_s + own.toString()};
}

void DockerImageCopy::ready()
{
    if (isOver())
        return;
    recall();
    endUnchanged();
    if (isOver())
        return;
    deliver(m_config, std::make_shared<LocalSupply>(m_config, std::make_shared<MemoryBytes>(m_image.config()), true));
    for (qsizetype layer = 0; layer < m_layers.size(); ++layer) {
        if (const auto &known = m_descriptors[layer])
            deliver(*known, std::make_shared<LayerSupply>(context(), m_archive, m_image, layer, *known));
        else
            prepareLayer(layer);
    }
    completeIfKnown();
}

void DockerImageCopy::recall()
{
    if (!context().facts)
        return;
    for (qsizetype layer = 0; layer < m_layers.size(); ++layer) {
        const auto fact = context().facts->layer(m_layers[layer].diffId);
        const auto digest = fact ? Digest::parse(fact->digest) : Result<Digest>(Error());
        if (digest)
            m_descriptors[layer] = descriptorOf(*fact, *digest);
    }
}

std::optional<ImageTree> DockerImageCopy::tree() const
{
    QList<Descriptor> layers;
    for (const auto &descriptor : m_descriptors) {
        if (!descriptor)
            return {};
        layers.append(*descriptor);
    }
    return ImageTree{dockerManifest(m_config, layers), {}, {{m_config.digest, m_image.config()}}};
}

void DockerImageCopy::endUnchanged()
{
    const auto known = tree();
    if (!known)
        return;
    for (Delivery *delivery : open())
        if (delivery->oldDigest() == known->root.digest())
            delivery->unchanged(known->root.digest(), known->platforms());
}

void DockerImageCopy::prepareLayer(qsizetype layer)
{
    prepareInPool(context(), m_archive, m_image, layer, this,
                  [this, layer](const Result<PreparedLayer> &result) { prepared(layer, result); });
}

void DockerImageCopy::prepared(qsizetype layer, const Result<PreparedLayer> &prepared)
{
    if (isOver())
        return;
    if (!prepared) {
        failAll(prepared.error());
        return;
    }
    const Descriptor blob = descriptorOf(*prepared);
    m_descriptors[layer] = blob;
    if (context().facts)
        context().facts->rememberLayer(m_layers[layer].diffId, blob.digest, blob.size, blob.mediaType);
    deliver(blob, std::make_shared<LocalSupply>(blob, prepared->bytes, true));
    completeIfKnown();
}

void DockerImageCopy::deliver(const Descriptor &blob, const std::shared_ptr<BlobSupply> &supply)
{
    for (Delivery *delivery : open())
        delivery->add(blob, supply, {});
}

void DockerImageCopy::completeIfKnown()
{
    const auto known = tree();
    if (!known)
        return;
    endUnchanged();
    for (Delivery *delivery : open())
        if (delivery->mayBecome(known->root.digest()))
            delivery->complete(*known);
}

}
