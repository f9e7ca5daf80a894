#include "models/distribution/inspect/inspectjob.h"

#include "models/image/imageconfig.h"

#include <QSet>
#include <algorithm>

namespace quaymaster
{

namespace
{

constexpr qint64 largestConfig = 8 << 20;

qint64 sum(const QList<Descriptor> &blobs)
{
    qint64 bytes = 0;
    for (const Descriptor &blob : blobs)
        bytes += blob.size;
    return bytes;
}

bool hasImageConfig(const Manifest &manifest)
{
    return manifest.config() && manifest.config()->size <= largestConfig
        && (manifest.config()->mediaType == mediatype::dockerConfig
            || manifest.config()->mediaType == mediatype::ociConfig);
}

}

InspectJob::InspectJob(RegistryClient &client, Reference reference)
    : ClientJob(client)
    , m_reference(std::move(reference))
{
}

QString InspectJob::title() const
{
    return tr("Inspect %1").arg(m_reference.toString());
}

qint64 InspectJob::size() const
{
    return sum(m_tree->blobs());
}

void InspectJob::ask()
{
    auto *loader = new TreeLoader(client(), m_reference, {}, context());
    loader->load([this](const Result<ImageTree> &tree) { loaded(tree); });
}

void InspectJob::loaded(const Result<ImageTree> &tree)
{
    if (!tree) {
        failed(tree.error());
        return;
    }
    m_tree = *tree;
    addImages();
    m_pending = 1;
    for (qsizetype image = 0; image < m_images.size(); ++image)
        loadConfig(image);
    oneLess();
}

void InspectJob::addImages()
{
    QHash<Digest, Manifest> known;
    for (const Manifest &manifest : std::as_const(m_tree->below))
        known.insert(manifest.digest(), manifest);
    QSet<Digest> seen;
    const auto addBelow = [&](const auto &self, const Manifest &parent) -> void {
        for (const Descriptor &child : parent.manifests()) {
            const auto manifest = known.constFind(child.digest);
            if (child.isAttestation() || seen.contains(child.digest) || manifest == known.cend())
                continue;
            seen.insert(child.digest);
            if (manifest->isIndex())
                self(self, *manifest);
            else
                addImage(*manifest, child.platform);
        }
    };
    if (m_tree->root.isIndex())
        addBelow(addBelow, m_tree->root);
    else
        addImage(m_tree->root, {});
}

void InspectJob::addImage(const Manifest &manifest, const std::optional<Platform> &platform)
{
    const Platform known = platform.value_or(Platform::fromJson({}));
    m_images.append({known.toString(), manifest, sum(manifest.blobs()), {}});
}

void InspectJob::loadConfig(qsizetype image)
{
    const Manifest &manifest = m_images[image].manifest;
    if (!hasImageConfig(manifest))
        return;
    const Digest digest = manifest.config()->digest;
    if (const auto known = m_tree->configs.constFind(digest); known != m_tree->configs.cend()) {
        configArrived(image, *known);
        return;
    }
    ++m_pending;
    const RegistryCall call = client().blobCall(RegistryCall::Kind::Blob, "GET", m_reference.repository(), digest);
    client().access().send(call, context(), [this, call, image](const Result<HttpResponse> &response) {
        if (!response) {
            failed(response.error());
        } else if (response->status != 200) {
            failed(client().diagnosed(call, *response));
        } else {
            configArrived(image, response->body);
            oneLess();
        }
    });
}

void InspectJob::configArrived(qsizetype image, const QByteArray &bytes)
{
    InspectedImage &inspected = m_images[image];
    if (Digest::of(bytes) != inspected.manifest.config()->digest)
        return; // an empty config tells the truth; a wrong one would not
    const auto config = ImageConfig::parse(bytes);
    if (!config)
        return;
    inspected.config = config->document;
    if (m_tree->root.digest() == inspected.manifest.digest())
        inspected.platform = config->platform.toString();
}

void InspectJob::oneLess()
{
    if (--m_pending == 0 && context())
        done();
}

}
