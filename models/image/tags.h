#pragma once

#include "models/image/digest.h"

#include <QStringList>

namespace quaymaster
{

/// Natural order: runs of digits compare as numbers, so that v1.2 < v1.10. A strict weak order over any strings.
bool naturalLess(QStringView left, QStringView right);
void sortNaturally(QStringList &tags);

/// Tags that are meant to change: `latest`, a bare name such as `alpine`, a version series such as `22.03` (DESIGN,
/// *Words*).
bool isMovingTag(QStringView tag);

/// The fallback tag of a subject's referrers, `sha256-<hex>` (distribution-spec, *Referrers Tag Schema*).
QString referrersTag(const Digest &subject);
/// cosign's tags for an image: the referrers tag with `.sig`, `.att`, `.sbom`.
QStringList cosignTags(const Digest &subject);

}
