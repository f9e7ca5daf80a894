#include "models/registries/slicing/platformslice.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int noLimit = 100; ///< percent; HAMi takes 0 and what is not below this for no limit

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::PlatformSlice)
};

bool isLimit(int percent)
{
    return percent > 0 && percent < noLimit;
}

/// A percentage as HAMi applies it.
int effective(int percent)
{
    return isLimit(percent) ? percent : noLimit;
}

QString smMistake(const std::optional<int> &set, const GpuSlice &right)
{
    if (!set)
        return Text::tr("The platform divides by zero here, because its node has more cards than one card has GB: it "
                        "cannot compute CUDA_DEVICE_SM_LIMIT.");
    if (effective(*set) == right.smPercent)
        return {};
    if (!isLimit(*set))
        return Text::tr("The platform sets CUDA_DEVICE_SM_LIMIT to %1, which means no limit: the container may use all "
                        "compute units of its cards, not %2 %.")
            .arg(*set)
            .arg(right.smPercent);
    return Text::tr(
               "The platform sets CUDA_DEVICE_SM_LIMIT to %1. HAMi takes that for a percentage: the container gets "
               "%1 % of the compute units, not %2 %.")
        .arg(*set)
        .arg(right.smPercent);
}

QString memoryMistake(const SlicingNumbers &numbers, const PlatformSlice &set, const GpuSlice &right)
{
    if (set.memory * mebibytesOfGigabyte == right.memoryMiB)
        return {};
    if (set.memory >= numbers.cardMemory)
        return Text::tr("The platform sets CUDA_DEVICE_MEMORY_LIMIT to %1, the memory of all cards together, but HAMi "
                        "applies it to each card: a card of %2 GB is not limited at all.")
            .arg(sliceMemory(set.memory * mebibytesOfGigabyte))
            .arg(numbers.cardMemory);
    return Text::tr("The platform sets CUDA_DEVICE_MEMORY_LIMIT to %1, the memory of all cards together, but HAMi "
                    "applies it to each card: the container gets %1 of each card, not %2.")
        .arg(sliceMemory(set.memory * mebibytesOfGigabyte), sliceMemory(right.memoryMiB));
}

}

std::optional<PlatformSlice> platformSlice(const SlicingNumbers &numbers)
{
    if (!slicingProblems(numbers).isEmpty())
        return {};
    const int divisor = numbers.cardMemory / numbers.nodeCards;
    return PlatformSlice{numbers.memory, divisor > 0 ? std::optional(numbers.memory / divisor) : std::nullopt};
}

QStringList platformMistakes(const SlicingNumbers &numbers)
{
    const auto right = gpuSlice(numbers);
    const auto set = platformSlice(numbers);
    if (!right || !set)
        return {};
    QStringList sentences{memoryMistake(numbers, *set, *right), smMistake(set->smLimit, *right)};
    sentences.removeAll(QString());
    return sentences;
}

}
