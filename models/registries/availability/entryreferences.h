#pragma once

#include "models/image/reference.h"
#include "models/registries/entries/entrystore.h"

namespace quaymaster
{

/// The images of the entries, each once. Addresses that cannot be read are left out. Of very many it takes a moment.
QList<Reference> referencesOf(const QList<RegistryEntry> &entries);

/// The result for an entry whose address cannot be read: nobody needs to be asked.
Availability unreadableAddress(const RegistryEntry &entry);
AvailabilityList unreadableAddresses(const QList<RegistryEntry> &entries); ///< of those among them

}
