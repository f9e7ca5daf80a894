#pragma once

#include "models/distribution/copy/copyrequest.h"
#include "models/distribution/copy/transferjob.h"
#include "models/distribution/http/networkoptions.h"
#include "models/store/workspace.h"

namespace quaymaster
{

/// A push or sync as a job.
class CopyJob final : public TransferJob
{
    Q_OBJECT

public:
    CopyJob(QString title, CopyRequest request, NetworkOptions options, CredentialFactory credentials,
            Workspace workspace);
};

}
