#pragma once

#include "models/distribution/copy/transferjob.h"
#include "models/distribution/http/networkoptions.h"
#include "models/registries/availability/checkrequest.h"

namespace quaymaster
{

/// A test of many images as a job. Its report has each of them: source (normalised), digest, platforms, state, error;
/// no destination. It fails where one of them cannot be had. Nothing is tried again and nobody is asked: it says what
/// one finds now, and a host that nobody answers at is told within seconds.
class AvailabilityJob final : public TransferJob
{
    Q_OBJECT

public:
    AvailabilityJob(QString title, CheckRequest request, NetworkOptions options, CredentialFactory credentials);
};

}
