#pragma once

#include "models/image/reference.h"

namespace quaymaster
{

/// Where an image goes.
struct Destination
{
    Repository repository;
    QString tag; ///< empty: by digest only

    /// By the tag if there is one.
    Reference reference(const Digest &digest) const
    {
        return tag.isEmpty() ? Reference(repository, digest) : Reference(repository, tag);
    }
};

}
