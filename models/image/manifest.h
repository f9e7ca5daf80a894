#pragma once

#include "models/image/digest.h"
#include "models/image/platform.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <optional>

namespace quaymaster
{

namespace mediatype
{
inline constexpr QLatin1StringView dockerManifest{"application/vnd.docker.distribution.manifest.v2+json"};
inline constexpr QLatin1StringView dockerManifestList{"application/vnd.docker.distribution.manifest.list.v2+json"};
inline constexpr QLatin1StringView dockerConfig{"application/vnd.docker.container.image.v1+json"};
inline constexpr QLatin1StringView dockerLayerGzip{"application/vnd.docker.image.rootfs.diff.tar.gzip"};
inline constexpr QLatin1StringView dockerLayerTar{"application/vnd.docker.image.rootfs.diff.tar"};
inline constexpr QLatin1StringView ociManifest{"application/vnd.oci.image.manifest.v1+json"};
inline constexpr QLatin1StringView ociIndex{"application/vnd.oci.image.index.v1+json"};
inline constexpr QLatin1StringView ociConfig{"application/vnd.oci.image.config.v1+json"};
/// For the Accept header of every manifest request: all that we read (a registry may otherwise convert, spec #207).
QByteArray acceptedManifests();
}

/// What points at content: media type, digest, size in bytes (OCI image-spec, descriptor.md).
struct Descriptor
{
    QString mediaType;
    Digest digest;
    qint64 size = 0;
    QStringList urls; ///< of a foreign layer, which registries usually do not hold
    std::optional<Platform> platform;
    QJsonObject annotations;
    QString artifactType;

    static Result<Descriptor> fromJson(const QJsonObject &object);
    /// Content that registries must not be sent (Docker foreign layers, OCI non-distributable layers) unless a source
    /// serves it.
    bool isForeign() const;
    bool isManifest() const; ///< an image manifest or an index, of Docker or OCI
    bool isIndex() const;
    /// buildkit's provenance and SBOM children of an index; `attests()` is what they speak of.
    bool isAttestation() const;
    std::optional<Digest> attests() const;
};

/// A manifest or index exactly as it was received: the bytes are never changed, and its digest is that of the bytes.
/// Schema 1 is refused (`unsupported`), as are manifests over 8 MiB, sizes below 0, nesting beyond sense (`invalid`).
class Manifest
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Manifest)

public:
    /// `mediaType` is the Content-Type of the answer; the document's own mediaType wins; both missing: told by its
    /// members. Two known types that differ, members of both an index and an image, or a member twice are `invalid`:
    /// readers that choose differently would see different images under one digest (CVE-2021-41190).
    static Result<Manifest> parse(const QByteArray &bytes, const QString &mediaType = {});

    const QByteArray &bytes() const { return m_bytes; }
    const Digest &digest() const { return m_digest; }
    const QString &mediaType() const { return m_mediaType; }
    qint64 size() const { return m_bytes.size(); }
    bool isIndex() const;
    const QString &artifactType() const { return m_artifactType; }

    const std::optional<Descriptor> &config() const { return m_config; } ///< of an image manifest
    const QList<Descriptor> &layers() const { return m_layers; }
    const QList<Descriptor> &manifests() const { return m_manifests; } ///< of an index, in its order
    const std::optional<Descriptor> &subject() const { return m_subject; } ///< what a referrer refers to
    QJsonObject annotations() const { return m_annotations; }

    /// Config and layers, each digest once: the blobs that must be there before this manifest.
    QList<Descriptor> blobs() const;
    Descriptor descriptor() const;

private:
    friend Manifest dockerManifest(const Descriptor &config, const QList<Descriptor> &layers);
    Manifest(QByteArray bytes, Digest digest);
    Result<> readImage(const QJsonObject &document);
    Result<> readIndex(const QJsonObject &document);
    Result<> readCommon(const QJsonObject &document);

    QByteArray m_bytes;
    Digest m_digest;
    QString m_mediaType;
    QString m_artifactType;
    std::optional<Descriptor> m_config;
    QList<Descriptor> m_layers;
    QList<Descriptor> m_manifests;
    std::optional<Descriptor> m_subject;
    QJsonObject m_annotations;
};

/// The index with only the children of `platforms`, other descriptors and members unchanged to the byte; attestations
/// of dropped children go too. Children that name no platform (nested indexes, artifacts) stay: what they hold is
/// unknown, and nothing wanted may get lost. No platforms, or all children wanted: the same bytes. A platform that no
/// child names: `not-found`, naming those that are there.
Result<Manifest> filteredIndex(const Manifest &index, const QList<Platform> &platforms);

/// A Docker schema 2 image manifest, as `docker push` writes it: the same descriptors give the same bytes.
Manifest dockerManifest(const Descriptor &config, const QList<Descriptor> &layers);

}
