#include "models/image/manifest.h"

#include "models/image/jsontext.h"
#include "models/image/shown.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

// The spec lets registries stop at 4 MiB; twice that is what other clients read.
constexpr qsizetype largestManifest = qsizetype(8) << 20;

Error invalid(const QString &summary, const QString &detail = {})
{
    return {Error::Kind::Invalid, summary, detail};
}

Error schema1()
{
    return {Error::Kind::Unsupported,
            Manifest::tr(
                "This image has the old manifest format “schema 1”, which registries no longer take. Pull it with a "
                "current Docker, push it again, and use the image that this gives."),
            {}};
}

bool isSchema1(const QString &mediaType)
{
    return mediaType.startsWith("application/vnd.docker.distribution.manifest.v1+"_L1);
}

bool isIndexType(const QString &mediaType)
{
    return mediaType == mediatype::ociIndex || mediaType == mediatype::dockerManifestList;
}

bool isKnownType(const QString &mediaType)
{
    return isIndexType(mediaType) || mediaType == mediatype::ociManifest || mediaType == mediatype::dockerManifest;
}

bool holds(const QJsonObject &document, QLatin1StringView member)
{
    const QJsonValue value = document[member];
    return !value.isUndefined() && !value.isNull();
}

Result<QJsonObject> documentFrom(const QByteArray &bytes)
{
    if (bytes.size() > largestManifest)
        return invalid(
            Manifest::tr("The manifest is larger than 8 MiB, which no registry takes. Check that the address "
                         "names an image, or build the image with fewer layers and annotations."),
            QString::number(bytes.size()) + " bytes"_L1);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isObject())
        return document.object();
    return invalid(
        Manifest::tr("There is no image manifest here, because what came is not a JSON object. Check the address; "
                     "a proxy or a login page may have answered in the registry's place."),
        error.error == QJsonParseError::NoError ? u"not an object"_s
                                                : u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
}

// Readers in Go match member names without regard to case, others do not: both must see the same document.
Result<> checkMembersOnce(const QByteArray &bytes)
{
    QSet<QString> seen;
    const auto members = jsontext::members(bytes);
    for (const auto &member : members) {
        const QString key = member.key.toCaseFolded();
        if (seen.contains(key))
            return invalid(
                Manifest::tr("The manifest has a member twice, so that programs could read different images from "
                             "it. Do not use it; build and push this image again."),
                shown(member.key));
        seen.insert(key);
    }
    return {};
}

Result<> checkSchema(const QJsonObject &document, const QString &served, const QString &own)
{
    if (isSchema1(served) || isSchema1(own) || document["schemaVersion"_L1] == 1)
        return schema1();
    if (document["schemaVersion"_L1] != 2)
        return invalid(
            Manifest::tr("There is no image manifest here: the document lacks schemaVersion 2. Check the address; "
                         "another service may have answered in the registry's place."));
    if (holds(document, "manifests"_L1) && (holds(document, "layers"_L1) || holds(document, "config"_L1)))
        return invalid(
            Manifest::tr("The manifest claims to be an index and an image at once, so that programs could read "
                         "different images from it. Do not use it; build and push this image again."));
    return {};
}

Result<QString> mediaTypeOf(const QJsonObject &document, const QString &served)
{
    const QString own = document["mediaType"_L1].toString();
    if (!own.isEmpty() && !isKnownType(own))
        return Error{Error::Kind::Unsupported,
                     Manifest::tr("Quaymaster does not know manifests of the type %1. Copy this one with the tool that "
                                  "made it.")
                         .arg(shown(own)),
                     {}};
    if (!own.isEmpty() && isKnownType(served) && own != served)
        return invalid(
            Manifest::tr("The registry calls this manifest another type than the manifest itself does, so that "
                         "programs could read different images from it. Do not use it; push this image again."),
            u"Content-Type %1, mediaType %2"_s.arg(served, own));
    if (!own.isEmpty() || isKnownType(served))
        return own.isEmpty() ? served : own;
    return QString(holds(document, "manifests"_L1) ? mediatype::ociIndex : mediatype::ociManifest);
}

Result<QList<Descriptor>> descriptorsFrom(const QJsonValue &value)
{
    QList<Descriptor> descriptors;
    const QJsonArray array = value.toArray();
    for (const auto &element : array) {
        auto descriptor = Descriptor::fromJson(element.toObject());
        if (!descriptor)
            return descriptor.error();
        descriptors.append(*std::move(descriptor));
    }
    return descriptors;
}

Result<> checkSizesAgree(const QList<Descriptor> &descriptors)
{
    QHash<Digest, qint64> sizes;
    for (const Descriptor &descriptor : descriptors) {
        const auto known = sizes.constFind(descriptor.digest);
        if (known != sizes.cend() && *known != descriptor.size)
            return invalid(Manifest::tr("The manifest gives one digest two sizes. Build or push this image again."),
                           descriptor.digest.toString());
        sizes.insert(descriptor.digest, descriptor.size);
    }
    return {};
}

Error wrongShape()
{
    return invalid(
        Manifest::tr("The manifest lacks what its type demands: a config and layers for an image, manifests for an "
                     "index. Build or push this image again."));
}

}

Manifest::Manifest(QByteArray bytes, Digest digest)
    : m_bytes(std::move(bytes))
    , m_digest(std::move(digest))
{
}

Result<Manifest> Manifest::parse(const QByteArray &bytes, const QString &mediaType)
{
    const QString served = mediaType.section(u';', 0, 0).trimmed().toLower();
    const auto document = documentFrom(bytes);
    if (!document)
        return document.error();
    if (const auto schema = checkSchema(*document, served, (*document)["mediaType"_L1].toString()); !schema)
        return schema.error();
    if (const auto once = checkMembersOnce(bytes); !once)
        return once.error();
    const auto type = mediaTypeOf(*document, served);
    if (!type)
        return type.error();
    Manifest manifest(bytes, Digest::of(bytes));
    manifest.m_mediaType = *type;
    const auto body = manifest.isIndex() ? manifest.readIndex(*document) : manifest.readImage(*document);
    if (!body)
        return body.error();
    if (const auto common = manifest.readCommon(*document); !common)
        return common.error();
    return manifest;
}

Result<> Manifest::readImage(const QJsonObject &document)
{
    const bool layersFit = document["layers"_L1].isArray() || !holds(document, "layers"_L1);
    if (!document["config"_L1].isObject() || !layersFit || holds(document, "manifests"_L1))
        return wrongShape();
    const auto config = Descriptor::fromJson(document["config"_L1].toObject());
    if (!config)
        return config.error();
    const auto layers = descriptorsFrom(document["layers"_L1]);
    if (!layers)
        return layers.error();
    m_config = *config;
    m_layers = *layers;
    return checkSizesAgree(QList<Descriptor>{*config} + *layers);
}

Result<> Manifest::readIndex(const QJsonObject &document)
{
    const bool manifestsFit = document["manifests"_L1].isArray() || document["manifests"_L1].isNull();
    if (!manifestsFit || holds(document, "config"_L1) || holds(document, "layers"_L1))
        return wrongShape();
    const auto manifests = descriptorsFrom(document["manifests"_L1]);
    if (!manifests)
        return manifests.error();
    m_manifests = *manifests;
    return checkSizesAgree(m_manifests);
}

Result<> Manifest::readCommon(const QJsonObject &document)
{
    m_artifactType = document["artifactType"_L1].toString();
    m_annotations = document["annotations"_L1].toObject();
    if (!holds(document, "subject"_L1))
        return {};
    const auto subject = Descriptor::fromJson(document["subject"_L1].toObject());
    if (!subject)
        return subject.error();
    m_subject = *subject;
    return {};
}

bool Manifest::isIndex() const
{
    return isIndexType(m_mediaType);
}

QList<Descriptor> Manifest::blobs() const
{
    QList<Descriptor> all = m_layers;
    if (m_config)
        all.prepend(*m_config);
    QSet<Digest> seen;
    QList<Descriptor> once;
    for (const Descriptor &blob : std::as_const(all)) {
        if (seen.contains(blob.digest))
            continue;
        seen.insert(blob.digest);
        once.append(blob);
    }
    return once;
}

Descriptor Manifest::descriptor() const
{
    return {m_mediaType, m_digest, size(), {}, std::nullopt, {}, m_artifactType};
}

}
