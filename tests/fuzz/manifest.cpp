#include "models/image/manifest.h"
#include "models/image/imageconfig.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

void holds(bool property)
{
    if (!property)
        __builtin_trap();
}

void parsesItsOwnBytes(const Manifest &manifest, const QByteArray &bytes)
{
    holds(manifest.bytes() == bytes && manifest.digest() == Digest::of(bytes));
    const auto again = Manifest::parse(manifest.bytes(), manifest.mediaType());
    holds(again && again->digest() == manifest.digest() && again->mediaType() == manifest.mediaType());
    holds(manifest.blobs().size() <= manifest.layers().size() + 1);
    holds(manifest.isIndex() ? !manifest.config() : manifest.manifests().isEmpty());
}

// The textual cut and the parser must agree: the smaller document holds a part of the elements, and nothing else
// differs.
void filtersOnlyElements(const Manifest &index, const Platform &platform)
{
    const auto filtered = filteredIndex(index, {platform});
    if (!filtered) {
        holds(filtered.error().kind == Error::Kind::NotFound);
        return;
    }
    holds(filtered->size() <= index.size() && filtered->mediaType() == index.mediaType());
    QJsonObject before = QJsonDocument::fromJson(index.bytes()).object();
    QJsonObject after = QJsonDocument::fromJson(filtered->bytes()).object();
    const QJsonArray all = before.take("manifests"_L1).toArray();
    const QJsonArray kept = after.take("manifests"_L1).toArray();
    holds(before == after && kept.size() <= all.size());
    for (const auto &child : kept)
        holds(all.contains(child));
}

void dockerManifestsComeBack(const Manifest &image)
{
    const Manifest docker = dockerManifest(*image.config(), image.layers());
    const auto again = Manifest::parse(docker.bytes());
    holds(again && again->layers().size() == image.layers().size() && again->digest() == docker.digest());
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto bytes = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto config = ImageConfig::parse(bytes);
    holds(!config || !config->document.isEmpty() || config->diffIds.isEmpty());
    const auto manifest = Manifest::parse(bytes);
    if (!manifest) {
        holds(!manifest.error().summary.isEmpty());
        return 0;
    }
    parsesItsOwnBytes(*manifest, bytes);
    if (!manifest->isIndex()) {
        dockerManifestsComeBack(*manifest);
        return 0;
    }
    filtersOnlyElements(*manifest, *Platform::parse(u"linux/amd64"_s));
    for (const Descriptor &child : manifest->manifests().first(std::min<qsizetype>(4, manifest->manifests().size()))) {
        if (child.platform)
            filtersOnlyElements(*manifest, *child.platform);
    }
    return 0;
}
