#pragma once

#include "models/distribution/copy/copyreport.h"

#include <QCoreApplication>

namespace quaymaster
{

/// What will become of one image at one destination, as its dry run found out.
enum class PlanOutcome {
    NewTag,
    MovesTag, ///< the tag has another digest, and may be replaced
    ByDigest, ///< no tag is written
    Unchanged,
    Collision, ///< the tag has another digest, and may not be replaced unless the person says so
    Immutable, ///< the tag has another digest, and the registry will not let it go
    NoRight,
    NoProject,
    Failed, ///< it could not be found out
};

/// `isForced`: the dry run was one that may replace tags.
PlanOutcome planOutcome(const ImageReport &image, bool isForced);
/// Whether the tag is meant to change (see isMovingTag()).
bool isOfMovingTag(const ImageReport &image);
/// What follows from the kind of the tag for those who pull it, as a sentence; empty: nothing special.
QString adviceOnTag(const ImageReport &image, PlanOutcome outcome);
/// A word or two for a table's cell, translated.
QString planOutcomeName(PlanOutcome outcome);
/// Whether it would be refused as things stand.
bool isObstacle(PlanOutcome outcome);
/// Whether the server said that we may push; what it did not say is unknown.
QString grantName(Grant grant);

}
