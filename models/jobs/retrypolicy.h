#pragma once

#include <chrono>

namespace quaymaster
{

/// How patiently something is tried again, as data. Waits grow with decorrelated jitter between `base` and `cap`, so
/// that many clients that failed together do not come back together.
struct RetryPolicy
{
    int retries = 0; ///< after the first try; 0 tries once
    std::chrono::milliseconds base{200};
    std::chrono::milliseconds cap{30'000};

    /// `attempt` counts from 1: whether another may follow it.
    bool allows(int attempt) const { return attempt <= retries; }
    /// The wait after one that followed `previous` (0 for the first).
    std::chrono::milliseconds nextWait(std::chrono::milliseconds previous) const;
};

}
