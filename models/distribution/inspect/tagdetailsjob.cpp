#include "models/distribution/inspect/tagdetailsjob.h"

#include "models/image/imageconfig.h"

namespace quaymaster
{

namespace
{

constexpr qint64 largestConfig = 8 << 20;

bool hasImageConfig(const Manifest &manifest)
{
    return manifest.config() && manifest.config()->size <= largestConfig
        && (manifest.config()->mediaType == mediatype::dockerConfig
            || manifest.config()->mediaType == mediatype::ociConfig);
}

/// Attestations have configs of their own, which say nothing of the image.
std::optional<Descriptor> firstConfig(const ImageTree &tree)
{
    if (hasImageConfig(tree.root))
        return tree.root.config();
    QSet<Digest> attestations;
    for (const Descriptor &child : tree.root.manifests())
        if (child.isAttestation())
            attestations.insert(child.digest);
    for (const Manifest &manifest : tree.below)
        if (hasImageConfig(manifest) && !attestations.contains(manifest.digest()))
            return manifest.config();
    return {};
}

qint64 sum(const QList<Descriptor> &blobs)
{
    qint64 bytes = 0;
    for (const Descriptor &blob : blobs)
        bytes += blob.size;
    return bytes;
}

}

TagDetailsJob::TagDetailsJob(RegistryClient &client, Reference reference)
    : ClientJob(client)
    , m_reference(std::move(reference))
{
}

QString TagDetailsJob::title() const
{
    return tr("Look at %1").arg(m_reference.toString());
}

void TagDetailsJob::ask()
{
    auto *loader = new TreeLoader(client(), m_reference, {}, context());
    loader->load([this](const Result<ImageTree> &tree) { loaded(tree); });
}

void TagDetailsJob::loaded(const Result<ImageTree> &tree)
{
    if (!tree) {
        failed(tree.error());
        return;
    }
    m_details = {tree->root.digest().toString(), tree->platforms(), sum(tree->blobs()), {}};
    const auto config = firstConfig(*tree);
    if (!config) {
        done();
        return;
    }
    if (const auto known = tree->configs.constFind(config->digest); known != tree->configs.cend())
        takeConfig(*known);
    else
        askForConfig(*config);
}

/// An age that cannot be read is no reason to hide the rest.
void TagDetailsJob::askForConfig(const Descriptor &config)
{
    const RegistryCall call
        = client().blobCall(RegistryCall::Kind::Blob, "GET", m_reference.repository(), config.digest);
    client().access().send(call, context(), [this](const Result<HttpResponse> &response) {
        takeConfig(response && response->status == 200 ? response->body : QByteArray());
    });
}

void TagDetailsJob::takeConfig(const QByteArray &bytes)
{
    if (const auto config = ImageConfig::parse(bytes))
        m_details.created = config->created;
    done();
}

}
