#include "models/image/manifest.h"
#include "models/image/shown.h"

#include <QJsonArray>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

Error invalid(const QString &summary, const QString &evidence)
{
    return {Error::Kind::Invalid, summary, shown(evidence)};
}

// JSON numbers are exact up to 2^53 in every reader; no blob is larger.
std::optional<qint64> sizeFrom(const QJsonValue &value)
{
    constexpr qint64 largest = Q_INT64_C(1) << 53;
    const qint64 size = value.toInteger(-1);
    return value.isDouble() && size >= 0 && size <= largest ? std::optional(size) : std::nullopt;
}

QStringList urlsFrom(const QJsonValue &value)
{
    QStringList urls;
    const QJsonArray array = value.toArray();
    for (const auto &url : array) {
        if (url.isString())
            urls.append(url.toString());
    }
    return urls;
}

}

QByteArray mediatype::acceptedManifests()
{
    return QByteArray(ociIndex.data()) + ", " + dockerManifestList.data() + ", " + ociManifest.data() + ", "
        + dockerManifest.data();
}

Result<Descriptor> Descriptor::fromJson(const QJsonObject &object)
{
    const QString mediaType = object["mediaType"_L1].toString();
    if (mediaType.isEmpty())
        return invalid(Manifest::tr("The manifest names content without a media type. Build or push this image again."),
                       object["digest"_L1].toString());
    const auto digest = Digest::parse(object["digest"_L1].toString());
    if (!digest)
        return digest.error();
    const auto size = sizeFrom(object["size"_L1]);
    if (!size)
        return invalid(Manifest::tr("The manifest names content without a valid size. Build or push this image again."),
                       digest->toString());
    Descriptor descriptor{mediaType, *digest, *size, urlsFrom(object["urls"_L1]), std::nullopt, {}, {}};
    if (object["platform"_L1].isObject())
        descriptor.platform = Platform::fromJson(object["platform"_L1].toObject());
    descriptor.annotations = object["annotations"_L1].toObject();
    descriptor.artifactType = object["artifactType"_L1].toString();
    return descriptor;
}

bool Descriptor::isForeign() const
{
    return mediaType.startsWith("application/vnd.docker.image.rootfs.foreign.diff."_L1)
        || mediaType.startsWith("application/vnd.oci.image.layer.nondistributable."_L1);
}

bool Descriptor::isManifest() const
{
    return isIndex() || mediaType == mediatype::ociManifest || mediaType == mediatype::dockerManifest;
}

bool Descriptor::isIndex() const
{
    return mediaType == mediatype::ociIndex || mediaType == mediatype::dockerManifestList;
}

bool Descriptor::isAttestation() const
{
    return annotations["vnd.docker.reference.type"_L1].toString() == "attestation-manifest"_L1;
}

std::optional<Digest> Descriptor::attests() const
{
    if (!isAttestation())
        return std::nullopt;
    const auto subject = Digest::parse(annotations["vnd.docker.reference.digest"_L1].toString());
    return subject ? std::optional(*subject) : std::nullopt;
}

}
