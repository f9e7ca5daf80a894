#pragma once

#include "models/distribution/copy/copyreport.h"
#include "models/registries/entries/availability.h"

namespace quaymaster
{

/// Whether a test of this image has come to an end. Otherwise (cancelled, never begun) nothing is known of it.
bool wasTested(const ImageReport &image);

/// What the test of an image found, just now. Of a report that the job gave: one that the history gives back does not
/// know every cause any more. Whether the tag has moved, the store tells.
Availability availabilityOf(const ImageReport &image);

}
