#pragma once

#include "models/archives/imagearchive.h"
#include "models/distribution/copy/seenimages.h"
#include "models/image/platform.h"
#include "models/image/reference.h"

#include <QRegularExpression>
#include <optional>
#include <variant>

namespace quaymaster
{

/// Tags of a repository that are to be copied under their own names.
struct TagSelection
{
    Repository repository;
    std::optional<QRegularExpression> pattern; ///< matches the whole tag; none: all tags
};

/// What is to be brought where: the value that a command line or a dialog makes.
struct CopyRequest
{
    std::variant<ArchiveSource, Reference, TagSelection> source;
    /// A destination without a tag takes the source's.
    QList<Reference> destinations;
    QList<Platform> platforms; ///< empty: all
    bool referrers = false; ///< signatures, attestations and other referrers come along
    bool force = false; ///< tags that have another digest may be replaced
    bool dryRun = false;
    SeenImages seen = {}; ///< empty: nobody has looked before, so whatever is found is meant
};

}
