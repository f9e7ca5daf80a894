#include "models/distribution/copy/imagetree.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::ImageTree)
};

constexpr int deepestIndex = 5;
constexpr qsizetype mostManifests = 10'000;
constexpr qint64 largestConfig = 8 << 20;

Error tooLarge(const QString &source)
{
    return {Error::Kind::Invalid,
            Text::tr("%1 has more manifests, or deeper ones, than an image can sensibly have. Check what it is.")
                .arg(source),
            u"more than %1 manifests or %2 levels"_s.arg(mostManifests).arg(deepestIndex)};
}

Error noSuchPlatform(const QString &source, const Platform &actual)
{
    return {Error::Kind::NotFound,
            Text::tr("%1 has only %2. Ask for that, or for no platform in particular.").arg(source, actual.toString()),
            u"platform %1"_s.arg(actual.toString()), Error::Cause::Other, u"--platform="_s + actual.toString()};
}

bool isImage(const Manifest &manifest)
{
    return manifest.config()
        && (manifest.config()->mediaType == mediatype::dockerConfig
            || manifest.config()->mediaType == mediatype::ociConfig);
}

Result<> checkPlatform(const ImageTree &tree, const QList<Platform> &platforms, const QString &source)
{
    if (platforms.isEmpty() || tree.root.isIndex() || !isImage(tree.root))
        return {};
    const QByteArray config = tree.configs.value(tree.root.config()->digest);
    const Platform actual = Platform::fromJson(QJsonDocument::fromJson(config).object());
    const bool wanted
        = std::ranges::all_of(platforms, [&](const Platform &platform) { return platform.matches(actual); });
    return wanted ? Result<>() : noSuchPlatform(source, actual);
}

/// Children stand before parents when the deepest come first; by digest, in whatever order they arrived.
void orderByDepth(QList<Manifest> &manifests, const QHash<Digest, int> &depths)
{
    std::ranges::sort(manifests, {}, [&](const Manifest &manifest) {
        return std::pair(-depths.value(manifest.digest()), manifest.digest().toString());
    });
}

Result<> readBelow(const ArchiveImage &image, ImageTree &tree)
{
    QHash<Digest, int> depths;
    QList<std::pair<Descriptor, int>> waiting;
    for (const Descriptor &child : tree.root.manifests())
        waiting.append({child, 1});
    while (!waiting.isEmpty()) {
        const auto [descriptor, depth] = waiting.takeFirst();
        if (!descriptor.isManifest() || depths.value(descriptor.digest, -1) >= depth)
            continue;
        const bool isNew = !depths.contains(descriptor.digest);
        depths.insert(descriptor.digest, depth);
        if (depth > deepestIndex || depths.size() > mostManifests)
            return tooLarge(image.names().value(0));
        const auto manifest = image.child(descriptor);
        if (!manifest)
            return manifest.error();
        if (isNew)
            tree.below.append(*manifest);
        for (const Descriptor &child : manifest->manifests())
            waiting.append({child, depth + 1});
    }
    orderByDepth(tree.below, depths);
    return {};
}

/// A config that cannot be read is told by its transfer.
void readConfig(const ArchiveImage &image, ImageTree &tree)
{
    if (!isImage(tree.root) || tree.root.config()->size > largestConfig)
        return;
    const auto bytes = image.blob(*tree.root.config());
    if (!bytes)
        return;
    if (const auto config = (*bytes)->all())
        tree.configs.insert(tree.root.config()->digest, *config);
}

}

QList<Descriptor> ImageTree::blobs() const
{
    QList<Descriptor> all;
    QSet<Digest> seen;
    const auto add = [&](const Manifest &manifest) {
        for (const Descriptor &blob : manifest.blobs()) {
            if (!seen.contains(blob.digest))
                all.append(blob);
            seen.insert(blob.digest);
        }
    };
    std::ranges::for_each(below, add);
    add(root);
    return all;
}

QStringList ImageTree::platforms() const
{
    QStringList texts;
    const auto add = [&texts](const Manifest &index) {
        for (const Descriptor &child : index.manifests())
            if (child.platform && !child.platform->isUnknown() && !child.isAttestation())
                texts.append(child.platform->toString());
    };
    add(root);
    std::ranges::for_each(below, add);
    if (isImage(root) && configs.contains(root.config()->digest))
        texts.append(
            Platform::fromJson(QJsonDocument::fromJson(configs.value(root.config()->digest)).object()).toString());
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

TreeLoader::TreeLoader(RegistryClient &client, Reference reference, QList<Platform> platforms, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_reference(std::move(reference))
    , m_platforms(std::move(platforms))
{
}

void TreeLoader::load(Answer answer)
{
    m_answer = std::move(answer);
    m_client.manifest(m_reference, this, [this](const Result<Manifest> &root) { rootArrived(root); });
}

void TreeLoader::rootArrived(const Result<Manifest> &root)
{
    if (!root) {
        end(root.error());
        return;
    }
    auto wanted = root->isIndex() ? filteredIndex(*root, m_platforms) : root;
    if (!wanted) {
        end(wanted.error());
        return;
    }
    m_tree.emplace(ImageTree{*std::move(wanted), {}, {}});
    for (const Descriptor &child : m_tree->root.manifests())
        m_waiting.append({child, 1});
    if (isImage(m_tree->root) && m_tree->root.config()->size <= largestConfig)
        loadConfig();
    else
        loadNext();
}

void TreeLoader::loadNext()
{
    while (!m_waiting.isEmpty()) {
        const auto [descriptor, depth] = m_waiting.takeFirst();
        if (!descriptor.isManifest() || m_asked.value(descriptor.digest, -1) >= depth)
            continue;
        const bool isNew = !m_asked.contains(descriptor.digest);
        m_asked.insert(descriptor.digest, depth);
        if (depth > deepestIndex || m_asked.size() > mostManifests) {
            end(tooLarge(m_reference.toString()));
            return;
        }
        if (!isNew) {
            deepen(descriptor.digest, depth + 1);
            continue;
        }
        ++m_running;
        m_client.manifest(Reference(m_reference.repository(), descriptor.digest), this,
                          [this, asked = descriptor](const Result<Manifest> &manifest) { arrived(asked, manifest); });
    }
    if (m_running > 0)
        return;
    orderByDepth(m_tree->below, m_asked);
    end(*m_tree);
}

/// A manifest that is known already stands deeper too: so do those below it.
void TreeLoader::deepen(const Digest &digest, int depth)
{
    const auto known = std::ranges::find(m_tree->below, digest, &Manifest::digest);
    if (known == m_tree->below.end())
        return; // its children take its depth when it arrives
    for (const Descriptor &child : known->manifests())
        m_waiting.append({child, depth});
}

void TreeLoader::arrived(const Descriptor &descriptor, const Result<Manifest> &manifest)
{
    --m_running;
    if (!m_answer)
        return;
    if (!manifest) {
        end(manifest.error());
        return;
    }
    m_tree->below.append(*manifest);
    for (const Descriptor &child : manifest->manifests())
        m_waiting.append({child, m_asked.value(descriptor.digest) + 1});
    loadNext();
}

void TreeLoader::loadConfig()
{
    const Descriptor config = *m_tree->root.config();
    const RegistryCall call
        = m_client.blobCall(RegistryCall::Kind::Blob, "GET", m_reference.repository(), config.digest);
    m_client.access().send(call, this, [this, call, config](const Result<HttpResponse> &response) {
        if (!response) {
            end(response.error());
        } else if (response->status != 200) {
            end(m_client.diagnosed(call, *response));
        } else {
            // Wrong bytes are left to the transfer, which fetches them once more.
            if (Digest::of(response->body) == config.digest)
                m_tree->configs.insert(config.digest, response->body);
            const auto fits = checkPlatform(*m_tree, m_platforms, m_reference.toString());
            fits ? loadNext() : end(fits.error());
        }
    });
}

void TreeLoader::end(const Result<ImageTree> &result)
{
    deleteLater();
    if (m_answer)
        std::exchange(m_answer, {})(result);
}

Result<ImageTree> treeOf(const ArchiveImage &image, const QList<Platform> &platforms)
{
    auto root = image.manifest();
    if (root && root->isIndex())
        root = filteredIndex(*root, platforms);
    if (!root)
        return root.error();
    ImageTree tree{*std::move(root), {}, {}};
    if (const auto read = readBelow(image, tree); !read)
        return read.error();
    readConfig(image, tree);
    if (const auto fits = checkPlatform(tree, platforms, image.names().value(0)); !fits)
        return fits.error();
    return tree;
}

}
