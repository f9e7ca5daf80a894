#pragma once

#include "app/commandline/commandspec.h"
#include "app/commandline/transfercommand.h"
#include "models/distribution/pull/pulljob.h"

namespace quaymaster
{

class PullCommand final : public TransferCommand
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> make(const Invocation &invocation, Environment &environment);

private:
    PullCommand(Environment &environment, Operation operation, PullRequest request);

    std::unique_ptr<TransferJob> makeJob(const Workspace &workspace) override;

    PullRequest m_request;
};

}
