#pragma once

#include "models/distribution/copy/copyreport.h"
#include "models/registries/entries/availability.h"

namespace quaymaster
{

/// Whether a test of this image has come to an end. Otherwise (cancelled, never begun) nothing is known of it.
bool wasTested(const ImageReport &image);

/// What the test of an image found, just now. Of a report that the job gave: one that the history gives back does not
/// know every cause any more.
Availability availabilityOf(const ImageReport &image);

/// `found` with the digest that an earlier test of the same image has seen, where that is another one.
Availability comparedWith(const std::optional<Availability> &last, Availability found);

}
