#pragma once

#include "models/image/digest.h"
#include "models/image/platform.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace quaymaster
{

/// What an image's config blob says (OCI image-spec, config.md; Docker's has the same members). Artifacts may have an
/// empty config: platform `unknown/unknown`, nothing else.
struct ImageConfig
{
    Platform platform;
    QDateTime created; ///< UTC; invalid if there is none
    QList<Digest> diffIds; ///< of the uncompressed layers, lowest first
    QJsonObject document; ///< everything, as `inspect` shows it

    /// `invalid` for anything but a JSON object of at most 8 MiB, and for diff_ids that are not digests.
    static Result<ImageConfig> parse(const QByteArray &bytes);
};

/// The TCP ports that a config's document declares (`config.ExposedPorts`, keys such as `8080/tcp`), ascending.
QList<int> exposedTcpPorts(const QJsonObject &document);

}
