#pragma once

#include "models/image/digest.h"
#include "tests/fixtures/images/imagebuilder.h"

#include <QString>

namespace quaymaster::fixtures
{

/// A docker-archive as `docker save` writes it.
void writeDockerArchive(const QString &file, const QStringList &tags, quint32 seed = 1);

/// The digest that skopeo sees; empty if there is no such image.
QString skopeoDigest(const QString &reference);

/// Whether a file in or below the folder, its name or a part of it, holds any form of the secret: plain, base64,
/// percent-encoded.
bool holdsSecret(const QString &folder, const QByteArray &secret);
bool containsSecret(const QByteArray &bytes, const QByteArray &secret);

}
