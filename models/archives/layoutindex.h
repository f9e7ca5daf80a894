#pragma once

#include "models/archives/layoutwriter.h"

namespace quaymaster
{

/// `oci-layout` as image-spec, image-layout.md demands it.
QByteArray layoutMark();

/// index.json with the image of `content`; other entries keep every byte. `existing` is empty if there is none. The
/// same name with another digest is `conflict`; `path` is for messages.
Result<QByteArray> indexWith(const QByteArray &existing, const LayoutWriter::Content &content, const QString &path);

/// Root and children, each digest once.
QList<Manifest> manifestsOf(const LayoutWriter::Content &content);

}
