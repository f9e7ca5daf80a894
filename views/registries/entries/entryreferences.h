#pragma once

#include "models/image/reference.h"
#include "models/registries/entries/entrystore.h"

namespace quaymaster
{

/// The images of the entries, each once. Addresses that cannot be read are left out.
QList<Reference> referencesOf(const QList<RegistryEntry> &entries);
/// The result for those whose address cannot be read: nobody needs to be asked.
AvailabilityList unreadableAddresses(const QList<RegistryEntry> &entries);

}
