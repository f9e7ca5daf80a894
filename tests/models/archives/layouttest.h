#pragma once

#include "models/archives/layoutwriter.h"
#include "tests/models/archives/archivetest.h"

namespace quaymaster
{

/// A two-platform image with an attestation, as it would come from a registry.
class Download
{
public:
    explicit Download(const QString &refName, quint32 seed = 1)
        : m_content(make(refName, seed))
    {
    }
    const LayoutWriter::Content &content() const { return m_content; }
    QByteArray bytesOf(const Descriptor &blob) const
    {
        return m_files.value(QStringLiteral("blobs/sha256/") + blob.digest.hex());
    }

    /// Writes what is missing, as a transfer would; `limit` blobs at most.
    Result<> fill(LayoutWriter &writer, int limit = 1000) const
    {
        for (const Descriptor &blob : m_content.blobs) {
            if (writer.has(blob))
                continue;
            if (--limit < 0)
                return {};
            auto sink = writer.sink(blob);
            if (!sink)
                return sink.error();
            const QByteArray bytes = bytesOf(blob);
            const qint64 present = (*sink)->present();
            if (auto written = (*sink)->write(present, QByteArrayView(bytes).sliced(present)); !written)
                return written;
            if (auto committed = (*sink)->commit(); !committed)
                return committed;
        }
        return {};
    }
    Result<> write(const QString &path) const
    {
        auto writer = LayoutWriter::open(path, m_content);
        if (!writer)
            return writer.error();
        if (auto filled = fill(**writer); !filled)
            return filled;
        return (*writer)->finish();
    }

private:
    LayoutWriter::Content make(const QString &refName, quint32 seed)
    {
        using fixtures::layerTar;
        fixtures::LayoutBuilder layout;
        const QByteArray shared = layerTar(QByteArrayLiteral("etc/a"), 700'000, seed);
        const Descriptor amd = layout.image({{}, {shared}, QStringLiteral("amd64")});
        const Descriptor arm = layout.image(
            {{}, {shared, layerTar(QByteArrayLiteral("etc/b"), 5'000, seed + 1)}, QStringLiteral("arm64")});
        const Descriptor root = layout.index({amd, arm}, true);
        layout.name(root, refName);
        m_files = layout.files();
        const Manifest index = *Manifest::parse(bytesOf(root));
        LayoutWriter::Content content{refName, index, {}, {}};
        QStringList known;
        for (const Descriptor &descriptor : index.manifests()) {
            content.children.append(*Manifest::parse(bytesOf(descriptor)));
            for (const Descriptor &blob : content.children.last().blobs())
                if (!known.contains(blob.digest.toString())) {
                    known.append(blob.digest.toString());
                    content.blobs.append(blob);
                }
        }
        return content;
    }

    QMap<QString, QByteArray> m_files;
    LayoutWriter::Content m_content;
};

/// Names of the images that can be read whole.
inline QStringList wholeImages(const QString &path, const ArchiveLimits &limits)
{
    const auto archive = ImageArchive::open(path, limits);
    if (!archive)
        return {kindOf(archive.error())};
    QStringList found;
    for (const auto &image : (*archive)->images()) {
        const auto root = image->manifest();
        bool isWhole = root.has_value();
        for (const Descriptor &descriptor : isWhole ? root->manifests() : QList<Descriptor>()) {
            const auto child = image->child(descriptor);
            isWhole = isWhole && child;
            for (const Descriptor &blob : child ? child->blobs() : QList<Descriptor>()) {
                const auto bytes = image->blob(blob);
                isWhole = isWhole && bytes && Digest::of(allOf(**bytes)) == blob.digest;
            }
        }
        if (isWhole)
            found.append(image->names().join(QLatin1Char(' ')));
    }
    return found;
}

}
