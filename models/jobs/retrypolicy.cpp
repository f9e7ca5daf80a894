#include "models/jobs/retrypolicy.h"

#include <QRandomGenerator>
#include <algorithm>

namespace quaymaster
{

std::chrono::milliseconds RetryPolicy::nextWait(std::chrono::milliseconds previous) const
{
    const auto highest = std::max(base, std::min(cap, previous * 3));
    if (highest <= base)
        return base;
    const auto span = static_cast<quint32>((highest - base).count());
    return base + std::chrono::milliseconds(QRandomGenerator::global()->bounded(span + 1));
}

}
