#pragma once

#include "models/distribution/client/registryaccess.h"
#include "models/image/reference.h"

namespace quaymaster
{

/// What Harbor's own readable API tells of a push before it is tried. What it does not tell stays Unknown.
struct HarborFacts
{
    Grant projectExists = Grant::Unknown;
    Grant tagIsImmutable = Grant::Unknown;
};

/// Asks once each, without retries: a plan is worth little if it waits for long. `tag` may be empty.
void askHarbor(RegistryAccess &access, const Repository &repository, const QString &tag, QObject *context,
               std::function<void(HarborFacts)> answer);

}
