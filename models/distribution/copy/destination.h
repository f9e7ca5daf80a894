#pragma once

#include "models/core/result.h"
#include "models/image/reference.h"

namespace quaymaster
{

/// Where an image goes.
struct Destination
{
    Repository repository;
    QString tag; ///< empty: by digest only

    bool operator==(const Destination &) const = default;

    /// By the tag if there is one.
    Reference reference(const Digest &digest) const
    {
        return tag.isEmpty() ? Reference(repository, digest) : Reference(repository, tag);
    }
};

/// Where an image with this tag goes: what has no tag of its own takes `sourceTag`, which may be empty or not known
/// yet. `usage` if two would become one.
Result<QList<Destination>> destinationsFor(const QList<Reference> &wanted, const QString &sourceTag);

}
