#include "models/distribution/pull/pulljob.h"

#include "models/distribution/pull/pullrun.h"

namespace quaymaster
{

namespace
{

struct Stage
{
    Stage(const PullRequest &request, const NetworkOptions &options, std::unique_ptr<CredentialSource> credentials)
        : session(options, std::move(credentials))
        , run(request, session)
    {
    }

    RegistrySession session;
    PullRun run;
};

}

PullJob::PullJob(QString title, PullRequest request, NetworkOptions options, CredentialFactory credentials)
    : TransferJob(std::move(title),
                  [request = std::move(request), options = std::move(options), credentials = std::move(credentials)] {
                      const auto stage = std::make_shared<Stage>(request, options, credentials());
                      return std::shared_ptr<TransferRun>(stage, &stage->run);
                  })
{
}

}
