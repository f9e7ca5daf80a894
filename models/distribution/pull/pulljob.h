#pragma once

#include "models/distribution/copy/transferjob.h"
#include "models/distribution/http/networkoptions.h"
#include "models/distribution/pull/pullrequest.h"

namespace quaymaster
{

/// A pull as a job; its report has one image.
class PullJob final : public TransferJob
{
    Q_OBJECT

public:
    PullJob(QString title, PullRequest request, NetworkOptions options, CredentialFactory credentials);
};

}
