#pragma once

#include "models/distribution/copy/transferjob.h"
#include "models/distribution/http/networkoptions.h"
#include "models/operations/transferrequest.h"
#include "models/settings/settings.h"
#include "models/store/workspace.h"

namespace quaymaster
{

/// What a run needs besides its request, as it is when the run begins.
struct RunContext
{
    NetworkOptions network;
    TransferJob::CredentialFactory credentials;
    Workspace workspace;
};

/// Fills in what `network` does not say yet: an option of the command line wins.
void applyTo(NetworkOptions &network, const Settings &settings);

std::unique_ptr<TransferJob> makeJob(const TransferRequest &request, const RunContext &context);

}
