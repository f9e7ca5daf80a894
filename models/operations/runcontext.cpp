#include "models/operations/runcontext.h"

#include "models/distribution/copy/copyjob.h"
#include "models/distribution/pull/pulljob.h"
#include "models/registries/availability/availabilityjob.h"

namespace quaymaster
{

void applyTo(NetworkOptions &network, const Settings &settings)
{
    if (network.transfers == 0)
        network.transfers = settings.transfers();
    if (network.bytesPerSecond == 0)
        network.bytesPerSecond = settings.bytesPerSecond();
    if (const QUrl proxy = settings.proxy(); !network.proxy && !proxy.isEmpty())
        network.proxy = proxy;
}

std::unique_ptr<TransferJob> makeJob(const TransferRequest &request, const RunContext &context)
{
    if (const auto *copy = std::get_if<CopyRequest>(&request))
        return std::make_unique<CopyJob>(titleOf(request), *copy, context.network, context.credentials,
                                         context.workspace);
    if (const auto *check = std::get_if<CheckRequest>(&request))
        return std::make_unique<AvailabilityJob>(titleOf(request), *check, context.network, context.credentials);
    return std::make_unique<PullJob>(titleOf(request), std::get<PullRequest>(request), context.network,
                                     context.credentials);
}

}
