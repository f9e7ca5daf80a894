#include "models/registries/availability/availabilityjob.h"

#include "models/registries/availability/availabilityrun.h"
#include "models/registries/availability/storedcredentials.h"

#include <algorithm>

namespace quaymaster
{

namespace
{

constexpr int longestConnectMs = 8'000;
constexpr int longestStallMs = 20'000;

NetworkOptions impatient(NetworkOptions options)
{
    options.retries = 0;
    options.connectTimeoutMs = std::min(options.connectTimeoutMs, longestConnectMs);
    options.stallTimeoutMs = std::min(options.stallTimeoutMs, longestStallMs);
    return options;
}

struct Stage
{
    Stage(const CheckRequest &request, const NetworkOptions &options, std::unique_ptr<CredentialSource> credentials)
        : session(impatient(options), std::make_unique<StoredCredentials>(std::move(credentials)))
        , run(request, session)
    {
    }

    RegistrySession session;
    AvailabilityRun run;
};

}

AvailabilityJob::AvailabilityJob(QString title, CheckRequest request, NetworkOptions options,
                                 CredentialFactory credentials)
    : TransferJob(std::move(title),
                  [request = std::move(request), options = std::move(options), credentials = std::move(credentials)] {
                      const auto stage = std::make_shared<Stage>(request, options, credentials());
                      return std::shared_ptr<TransferRun>(stage, &stage->run);
                  })
{
}

}
