#pragma once

#include "models/image/digest.h"
#include "tests/fixtures/images/imagebuilder.h"

#include <QString>

namespace quaymaster::fixtures
{

/// An OCI layout with an index of linux/amd64 and linux/arm64 that share their first layer, named `name`.
/// The digest of the index. The same `seed` gives the same image.
QString writeLayout(const QString &folder, const QString &name, quint32 seed = 1, qsizetype layerSize = 20'000);

/// A docker-archive as `docker save` writes it.
void writeDockerArchive(const QString &file, const QStringList &tags, quint32 seed = 1);

/// The digest that skopeo sees; empty if there is no such image.
QString skopeoDigest(const QString &reference);

/// Whether a file in or below the folder, its name or a part of it, holds any form of the secret: plain, base64,
/// percent-encoded.
bool holdsSecret(const QString &folder, const QByteArray &secret);
bool containsSecret(const QByteArray &bytes, const QByteArray &secret);

}
