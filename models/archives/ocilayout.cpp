#include "models/archives/ocilayout.h"

#include "models/archives/archiveerror.h"

#include <QHash>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

class OciImage final : public ArchiveImage
{
public:
    OciImage(QStringList names, std::shared_ptr<const ArchiveFiles> files, Descriptor root)
        : ArchiveImage(std::move(names))
        , m_files(std::move(files))
        , m_root(std::move(root))
    {
    }
    bool isDocker() const override { return false; }
    Result<Manifest> manifest() const override { return child(m_root); }
    Result<Manifest> child(const Descriptor &descriptor) const override;
    Result<std::shared_ptr<const BlobBytes>> blob(const Descriptor &descriptor) const override;
    QByteArray config() const override { return {}; }
    QList<ArchiveLayer> layers() const override { return {}; }
    Result<PreparedLayer> prepare(qsizetype, const ArchiveLimits &) const override
    {
        return ArchiveError::unsupported(u"the layers of an OCI image need no preparation"_s);
    }

private:
    std::shared_ptr<const ArchiveFiles> m_files;
    Descriptor m_root;
};

Result<std::shared_ptr<const BlobBytes>> OciImage::blob(const Descriptor &descriptor) const
{
    const auto file = m_files->find(blobPath(descriptor.digest));
    if (!file)
        return file.error();
    if (!*file)
        return ArchiveError::missingBlob(descriptor.digest.toString());
    if ((*file)->size != descriptor.size)
        return ArchiveError::wrongSize(descriptor.digest.toString(), descriptor.size, (*file)->size);
    return (*file)->bytes;
}

Result<Manifest> OciImage::child(const Descriptor &descriptor) const
{
    if (descriptor.size > DocumentReader::largest)
        return ArchiveError::tooLarge(u"a manifest of %1 bytes"_s.arg(descriptor.size));
    const auto file = blob(descriptor);
    if (!file)
        return file.error();
    const auto bytes = (*file)->all();
    if (!bytes)
        return bytes.error();
    Hasher hasher(descriptor.digest.algorithm());
    hasher.add(*bytes);
    if (const Digest found = hasher.finish(); found != descriptor.digest)
        return ArchiveError::wrongDigest(descriptor.digest.toString(), descriptor.digest.toString(), found.toString());
    return Manifest::parse(*bytes, descriptor.mediaType);
}

/// The full name first: buildkit writes the bare tag into the one and the whole reference into the other.
QStringList namesOf(const Descriptor &descriptor)
{
    QStringList names;
    for (const auto key : {"io.containerd.image.name"_L1, "org.opencontainers.image.ref.name"_L1}) {
        const QString name = descriptor.annotations[key].toString();
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

bool isPlainLayer(const Descriptor &layer)
{
    return layer.mediaType.endsWith(".tar"_L1);
}

Result<bool> hasPlainLayers(DocumentReader &reader, const QList<Descriptor> &manifests, int depth)
{
    for (const Descriptor &descriptor : manifests) {
        const auto bytes = reader.read(blobPath(descriptor.digest));
        if (!bytes)
            return bytes.error();
        if (!*bytes)
            continue;
        const auto manifest = Manifest::parse(**bytes, descriptor.mediaType);
        if (!manifest)
            return manifest.error();
        if (std::any_of(manifest->layers().cbegin(), manifest->layers().cend(), isPlainLayer))
            return true;
        if (!manifest->isIndex() || depth == 0)
            continue;
        auto below = hasPlainLayers(reader, manifest->manifests(), depth - 1);
        if (!below || *below)
            return below;
    }
    return false;
}

}

Result<std::vector<std::unique_ptr<ArchiveImage>>> ociImages(const std::shared_ptr<const ArchiveFiles> &files,
                                                             const Manifest &index)
{
    if (index.manifests().isEmpty())
        return ArchiveError::badDocument(u"index.json"_s, u"it names no image"_s);
    QList<Descriptor> roots;
    QHash<Digest, QStringList> names;
    for (const Descriptor &descriptor : index.manifests()) {
        if (!names.contains(descriptor.digest))
            roots.append(descriptor);
        names[descriptor.digest].append(namesOf(descriptor));
    }
    std::vector<std::unique_ptr<ArchiveImage>> images;
    for (const Descriptor &root : roots) {
        QStringList unique = names.value(root.digest);
        unique.removeDuplicates();
        images.push_back(std::make_unique<OciImage>(unique, files, root));
    }
    return images;
}

Result<bool> hasPlainLayers(DocumentReader &reader, const Manifest &index)
{
    return hasPlainLayers(reader, index.manifests(), 3);
}

}
