#include "models/archives/dockerarchive.h"

#include "models/archives/archiveerror.h"
#include "models/archives/decoder.h"
#include "models/archives/preparelayer.h"
#include "models/archives/tarreader.h"
#include "models/image/imageconfig.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

const QString manifestName = u"manifest.json"_s;

struct DockerParts
{
    QStringList names;
    QByteArray config;
    QList<ArchiveLayer> layers;
    QList<StoredFile> files;
};

class DockerImage final : public ArchiveImage
{
public:
    explicit DockerImage(DockerParts parts)
        : ArchiveImage(parts.names)
        , m_parts(std::move(parts))
    {
    }
    bool isDocker() const override { return true; }
    Result<Manifest> manifest() const override { return ArchiveError::unsupported(u"a docker-archive image"_s); }
    Result<Manifest> child(const Descriptor &) const override { return manifest(); }
    Result<std::shared_ptr<const BlobBytes>> blob(const Descriptor &) const override { return manifest().error(); }
    QByteArray config() const override { return m_parts.config; }
    QList<ArchiveLayer> layers() const override { return m_parts.layers; }
    Result<PreparedLayer> prepare(qsizetype layer, const ArchiveLimits &limits) const override
    {
        return prepareLayer(m_parts.files.at(layer), m_parts.layers.at(layer).diffId, limits);
    }

private:
    DockerParts m_parts;
};

Result<QStringList> strings(const QJsonObject &entry, QLatin1StringView key)
{
    QStringList found;
    const QJsonArray array = entry[key].toArray();
    for (const QJsonValue value : array) {
        if (!value.isString())
            return ArchiveError::badDocument(manifestName, key + " holds something else than texts"_L1);
        found.append(value.toString());
    }
    return found;
}

/// docker save names the config by its digest; a file that was changed behind its back is not the image any more.
Result<> checkConfigName(const QString &path, const QByteArray &config)
{
    const QString name = QFileInfo(path).fileName();
    const QString hex = name.endsWith(".json"_L1) ? name.chopped(5) : name;
    const auto expected = Digest::parse("sha256:"_L1 + hex);
    const Digest found = Digest::of(config);
    if (!expected || *expected == found)
        return {};
    return ArchiveError::wrongDigest(path, expected->toString(), found.toString());
}

Result<QByteArray> readConfig(DocumentReader &reader, const QJsonObject &entry)
{
    const auto path = normalisedPath(entry["Config"_L1].toString());
    if (!path)
        return path.error();
    if (path->isEmpty())
        return ArchiveError::badDocument(manifestName, u"Config is missing"_s);
    auto config = reader.read(*path);
    if (!config)
        return config.error();
    if (!*config)
        return ArchiveError::missingFile(*path);
    if (const auto named = checkConfigName(*path, **config); !named)
        return named.error();
    return **std::move(config);
}

Result<ArchiveLayer> describe(const StoredFile &file, const Digest &diffId)
{
    if (file.shrunk)
        return ArchiveLayer{diffId, true, file.size};
    const auto compression = compressionOf(*file.bytes);
    if (!compression)
        return compression.error();
    const bool goesUpAsItIs = *compression == Compression::Gzip || *compression == Compression::Zstd;
    return ArchiveLayer{diffId, !goesUpAsItIs, file.size};
}

Result<> addLayer(DockerParts &parts, const ArchiveFiles &files, const QString &name, const Digest &diffId)
{
    const auto path = normalisedPath(name);
    if (!path)
        return path.error();
    const auto file = files.find(*path);
    if (!file)
        return file.error();
    if (!*file)
        return ArchiveError::missingFile(*path);
    const auto layer = describe(**file, diffId);
    if (!layer)
        return layer.error();
    parts.layers.append(*layer);
    parts.files.append(**file);
    return {};
}

Result<DockerParts> partsOf(const QJsonObject &entry, const ArchiveFiles &files, DocumentReader &reader)
{
    const auto names = strings(entry, "RepoTags"_L1);
    const auto layers = strings(entry, "Layers"_L1);
    if (!names || !layers)
        return names ? layers.error() : names.error();
    const auto bytes = readConfig(reader, entry);
    if (!bytes)
        return bytes.error();
    const auto config = ImageConfig::parse(*bytes);
    if (!config)
        return config.error();
    if (config->diffIds.size() != layers->size())
        return ArchiveError::badDocument(
            manifestName, u"%1 layers, but the config names %2"_s.arg(layers->size()).arg(config->diffIds.size()));
    DockerParts parts{*names, *bytes, {}, {}};
    for (qsizetype i = 0; i < layers->size(); ++i) {
        if (const auto added = addLayer(parts, files, layers->at(i), config->diffIds.at(i)); !added)
            return added.error();
    }
    return parts;
}

}

Result<std::vector<std::unique_ptr<ArchiveImage>>> dockerImages(const ArchiveFiles &files, DocumentReader &reader,
                                                                const QByteArray &manifest)
{
    const QJsonDocument document = QJsonDocument::fromJson(manifest);
    const QJsonArray entries = document.array();
    if (entries.isEmpty())
        return ArchiveError::badDocument(manifestName, u"not a list of images"_s);
    std::vector<DockerParts> found;
    QHash<Digest, size_t> known;
    for (const QJsonValue entry : entries) {
        auto parts = partsOf(entry.toObject(), files, reader);
        if (!parts)
            return parts.error();
        const Digest config = Digest::of(parts->config);
        if (const auto same = known.constFind(config); same != known.cend()) {
            found.at(*same).names.append(parts->names);
            continue;
        }
        known.insert(config, found.size());
        found.push_back(*std::move(parts));
    }
    std::vector<std::unique_ptr<ArchiveImage>> images;
    for (DockerParts &parts : found) {
        parts.names.removeDuplicates();
        images.push_back(std::make_unique<DockerImage>(std::move(parts)));
    }
    return images;
}

}
