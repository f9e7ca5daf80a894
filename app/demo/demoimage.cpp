#include "app/demo/demoimage.h"

#include "models/archives/gzipcompressor.h"
#include "models/archives/layoutwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype tarBlock = 512;
constexpr auto layerType = "application/vnd.oci.image.layer.v1.tar+gzip"_L1;

struct Blob
{
    Descriptor descriptor;
    QByteArray bytes;
};

struct Image
{
    QList<Blob> blobs;
    Manifest manifest;
};

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray padded(QByteArray bytes)
{
    bytes.append((tarBlock - bytes.size() % tarBlock) % tarBlock, '\0');
    return bytes;
}

/// A tar (POSIX ustar) with one file.
QByteArray tarWith(const QByteArray &name, const QByteArray &content)
{
    QByteArray header(tarBlock, '\0');
    const auto put = [&header](qsizetype at, const QByteArray &text) { header.replace(at, text.size(), text); };
    const auto octal
        = [](qint64 value, int digits) { return QByteArray::number(value, 8).rightJustified(digits, '0'); };
    put(0, name);
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, octal(content.size(), 11));
    put(136, "00000000000");
    put(148, "        ");
    put(156, "0");
    put(257, QByteArray("ustar\00000", 8));
    qint64 sum = 0;
    for (const char byte : std::as_const(header))
        sum += static_cast<quint8>(byte);
    put(148, octal(sum, 6) + '\0' + ' ');
    return header + padded(content) + QByteArray(2 * tarBlock, '\0');
}

Descriptor descriptorOf(const QByteArray &bytes, const QString &mediaType)
{
    return {mediaType, Digest::of(bytes), bytes.size(), {}, {}, {}, {}};
}

Result<Blob> layer(const QByteArray &tar)
{
    QByteArray packed;
    GzipCompressor gzip([&packed](QByteArrayView bytes) -> Result<> {
        packed.append(bytes);
        return {};
    });
    if (auto added = gzip.add(tar); !added)
        return added.error();
    if (auto finished = gzip.finish(); !finished)
        return finished.error();
    return Blob{descriptorOf(packed, layerType), packed};
}

QJsonObject toJson(const Descriptor &descriptor)
{
    return {{u"mediaType"_s, descriptor.mediaType},
            {u"digest"_s, descriptor.digest.toString()},
            {u"size"_s, descriptor.size}};
}

Result<Image> image(const QString &architecture, const QByteArray &commonTar)
{
    const QByteArray ownTar = tarWith("etc/architecture", architecture.toUtf8() + '\n');
    QList<Blob> blobs;
    QJsonArray diffIds;
    QJsonArray layers;
    for (const QByteArray &tar : {commonTar, ownTar}) {
        const auto made = layer(tar);
        if (!made)
            return made.error();
        blobs.append(*made);
        layers.append(toJson(made->descriptor));
        diffIds.append(Digest::of(tar).toString());
    }
    const QByteArray config = json({{u"architecture"_s, architecture},
                                    {u"os"_s, u"linux"_s},
                                    {u"config"_s, QJsonObject()},
                                    {u"rootfs"_s, QJsonObject{{u"type"_s, u"layers"_s}, {u"diff_ids"_s, diffIds}}}});
    blobs.append({descriptorOf(config, mediatype::ociConfig), config});
    const auto manifest = Manifest::parse(json({{u"schemaVersion"_s, 2},
                                                {u"mediaType"_s, QString(mediatype::ociManifest)},
                                                {u"config"_s, toJson(blobs.last().descriptor)},
                                                {u"layers"_s, layers}}));
    if (!manifest)
        return manifest.error();
    return Image{blobs, *manifest};
}

Result<Manifest> indexOf(const QList<std::pair<QString, Image>> &images)
{
    QJsonArray children;
    for (const auto &[architecture, image] : images) {
        QJsonObject child = toJson(image.manifest.descriptor());
        child.insert(u"platform"_s, QJsonObject{{u"os"_s, u"linux"_s}, {u"architecture"_s, architecture}});
        children.append(child);
    }
    return Manifest::parse(
        json({{u"schemaVersion"_s, 2}, {u"mediaType"_s, QString(mediatype::ociIndex)}, {u"manifests"_s, children}}));
}

Result<> write(LayoutWriter &writer, const Blob &blob)
{
    if (writer.has(blob.descriptor))
        return {};
    auto sink = writer.sink(blob.descriptor);
    if (!sink)
        return sink.error();
    if (auto written = (*sink)->write(0, blob.bytes); !written)
        return written;
    return (*sink)->commit();
}

}

Result<> writeDemoImage(const QString &folder)
{
    // Noise does not shrink, so that there is something to send.
    QByteArray noise(QByteArrayLiteral("demo"));
    while (noise.size() < 2'000'000)
        noise += Digest::of(noise.right(64)).toString().toLatin1();
    const QByteArray commonTar = tarWith("usr/share/demo", noise);
    QList<std::pair<QString, Image>> images;
    QList<Manifest> children;
    QList<Blob> blobs;
    QList<Descriptor> descriptors;
    for (const QString &architecture : {u"amd64"_s, u"arm64"_s}) {
        const auto made = image(architecture, commonTar);
        if (!made)
            return made.error();
        images.append({architecture, *made});
        children.append(made->manifest);
        for (const Blob &blob : made->blobs) {
            const bool isKnown = std::ranges::any_of(
                descriptors, [&](const Descriptor &known) { return known.digest == blob.descriptor.digest; });
            if (isKnown)
                continue;
            blobs.append(blob);
            descriptors.append(blob.descriptor);
        }
    }
    const auto index = indexOf(images);
    if (!index)
        return index.error();
    auto writer = LayoutWriter::open(folder, {u"1.0"_s, *index, children, descriptors});
    if (!writer)
        return writer.error();
    for (const Blob &blob : std::as_const(blobs))
        if (auto written = write(**writer, blob); !written)
            return written;
    return (*writer)->finish();
}

}
