#include "models/registries/slicing/gpuslice.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::GpuSlice)
};

qint64 shareOf(const SlicingNumbers &numbers)
{
    return numbers.memory * mebibytesOfGigabyte / numbers.cards;
}

QList<SlicingProblem> notPositive(const SlicingNumbers &numbers)
{
    QList<SlicingProblem> problems;
    if (numbers.memory < 1)
        problems.append({SlicingField::Memory, Text::tr("Enter the GPU memory of the spec, at least 1 GB.")});
    if (numbers.cards < 1)
        problems.append({SlicingField::Cards, Text::tr("Enter how many cards the spec uses, at least one.")});
    if (numbers.cardMemory < 1)
        problems.append({SlicingField::CardMemory, Text::tr("Enter the memory of one card, at least 1 GB.")});
    if (numbers.nodeCards < 1)
        problems.append({SlicingField::NodeCards, Text::tr("Enter how many cards the node has, at least one.")});
    return problems;
}

}

QList<SlicingProblem> slicingProblems(const SlicingNumbers &numbers)
{
    QList<SlicingProblem> problems = notPositive(numbers);
    if (!problems.isEmpty())
        return problems;
    if (shareOf(numbers) > numbers.cardMemory * mebibytesOfGigabyte)
        problems.append({SlicingField::Memory,
                         Text::tr("Each card would have to give %1 GB, but has only %2 GB. Lower the spec's memory, or "
                                  "use more cards.")
                             .arg(QString::number(static_cast<double>(numbers.memory) / numbers.cards, 'g', 4))
                             .arg(numbers.cardMemory)});
    if (numbers.cards > numbers.nodeCards)
        problems.append(
            {SlicingField::Cards,
             Text::tr("The spec uses more cards (%1) than the node has (%2). Use fewer cards, or another node.")
                 .arg(numbers.cards)
                 .arg(numbers.nodeCards)});
    return problems;
}

Result<GpuSlice> gpuSlice(const SlicingNumbers &numbers)
{
    if (const auto problems = slicingProblems(numbers); !problems.isEmpty())
        return Error{Error::Kind::Invalid, problems.first().sentence, {}};
    const double share = static_cast<double>(numbers.memory) / numbers.cards;
    const int percent = qRound(100 * share / numbers.cardMemory);
    return GpuSlice{numbers.cards, shareOf(numbers), std::clamp(percent, 1, 100)};
}

QString sliceMemory(qint64 mebibytes)
{
    return mebibytes % mebibytesOfGigabyte == 0 ? u"%1g"_s.arg(mebibytes / mebibytesOfGigabyte)
                                                : u"%1m"_s.arg(mebibytes);
}

}
