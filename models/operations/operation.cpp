#include "models/operations/operation.h"

#include <algorithm>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array names{"queued"_L1, "running"_L1, "succeeded"_L1, "failed"_L1, "cancelled"_L1, "interrupted"_L1};

}

bool canContinue(Operation::State state)
{
    return state == Operation::State::Failed || state == Operation::State::Cancelled
        || state == Operation::State::Interrupted;
}

QString stateName(Operation::State state)
{
    return names.at(static_cast<std::size_t>(state));
}

std::optional<Operation::State> stateNamed(const QString &name)
{
    const auto *const found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return {};
    return static_cast<Operation::State>(found - names.begin());
}

}
