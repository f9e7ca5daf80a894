#pragma once

#include "models/registries/slicing/gpuslice.h"

#include <QStringList>
#include <optional>

namespace quaymaster
{

/// What the platform's own formula (seed-systems, 3.5 nos. 3 and 4) sets in place of a GpuSlice.
struct PlatformSlice
{
    int memory = 0; ///< GB, which HAMi applies to each card
    /// The spec's memory / (memory of one card / cards in the node), in whole numbers; none: it divides by zero there.
    std::optional<int> smLimit;

    bool operator==(const PlatformSlice &) const = default;
};

/// None if the numbers are no slice (see slicingProblems()).
std::optional<PlatformSlice> platformSlice(const SlicingNumbers &numbers);

/// Translated sentences: where that differs from gpuSlice() in what it does, and what comes of it. Empty: nowhere.
QStringList platformMistakes(const SlicingNumbers &numbers);

}
