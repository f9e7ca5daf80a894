#pragma once

#include "models/core/result.h"

#include <QList>

namespace quaymaster
{

inline constexpr qint64 mebibytesOfGigabyte = 1024; ///< the platform's GB are GiB

/// What a product spec promises, and the cards that are to keep the promise. Memory in GB, as the platform counts it.
struct SlicingNumbers
{
    int memory = 0; ///< of the spec, all its cards together
    int cards = 1; ///< of the spec
    int cardMemory = 0; ///< of one card in the node
    int nodeCards = 1; ///< in the node

    bool operator==(const SlicingNumbers &) const = default;
};

enum class SlicingField { Memory, Cards, CardMemory, NodeCards };

struct SlicingProblem
{
    SlicingField field = SlicingField::Memory;
    QString sentence; ///< translated; says what to change
};

/// The share of a container, the same of each of its cards.
struct GpuSlice
{
    int cards = 1;
    qint64 memoryMiB = 0; ///< of one card; rounded down, so that all shares fit
    int smPercent = 100; ///< of one card's compute units, 1 to 100

    /// There is nothing to limit: HAMi takes 100 % for no limit.
    bool isWholeCard() const { return smPercent == 100; }
    bool operator==(const GpuSlice &) const = default;
};

/// In the order of the fields; empty: gpuSlice() has an answer.
QList<SlicingProblem> slicingProblems(const SlicingNumbers &numbers);

/// The share: memory = total / cards, compute units = round(100 · share / card). Errors: `invalid`, the first problem.
Result<GpuSlice> gpuSlice(const SlicingNumbers &numbers);

/// `12g`, or in MiB where it is no whole number of them: `8533m`. (HAMi-core reads whole numbers with a suffix.)
QString sliceMemory(qint64 mebibytes);

}
