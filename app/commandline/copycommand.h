#pragma once

#include "app/commandline/commandspec.h"
#include "app/commandline/transfercommand.h"
#include "models/distribution/copy/copyjob.h"

namespace quaymaster
{

/// `push` and `sync`.
class CopyCommand final : public TransferCommand
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Command>> push(const Invocation &invocation, Environment &environment);
    static Result<std::unique_ptr<Command>> sync(const Invocation &invocation, Environment &environment);

private:
    CopyCommand(Environment &environment, Operation operation, CopyRequest request);

    std::unique_ptr<TransferJob> makeJob(const Workspace &workspace) override;
    bool isRecorded() const override { return !m_request.dryRun; }

    CopyRequest m_request;
};

}
