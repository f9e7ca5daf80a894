#pragma once

#include "models/operations/operations.h"
#include "models/registries/hosts/knownrepositories.h"
#include "models/registries/hosts/registryhosts.h"

namespace quaymaster
{

/// What the dialogs of push, sync, promote and pull work with; outlives them.
struct TransferServices
{
    Operations &operations;
    RegistryHosts &hosts;
    KnownRepositories &repositories;
    std::function<RunContext()> context; ///< for what dialogs ask before anything starts
};

}
