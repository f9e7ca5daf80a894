#include "models/registries/availability/entryreferences.h"

#include "models/image/shown.h"
#include "models/registries/entries/entryadvice.h"

#include <QSet>

namespace quaymaster
{

QList<Reference> referencesOf(const QList<RegistryEntry> &entries)
{
    QList<Reference> references;
    QSet<QString> known; // several entries may have the same image
    for (const RegistryEntry &entry : entries) {
        const auto reference = Reference::parse(entry.normalised);
        if (reference && !known.contains(entry.normalised))
            references.append(*reference);
        known.insert(entry.normalised);
    }
    return references;
}

Availability unreadableAddress(const RegistryEntry &entry)
{
    Availability found;
    found.cause = AvailabilityCause::Address;
    found.sentence = adviceText(EntryAdvice::InvalidAddress);
    found.evidence = shown(entry.fields.address);
    found.checked = QDateTime::currentDateTimeUtc();
    return found;
}

AvailabilityList unreadableAddresses(const QList<RegistryEntry> &entries)
{
    AvailabilityList results;
    for (const RegistryEntry &entry : entries)
        if (entry.normalised.isEmpty())
            results.append({entry.id, unreadableAddress(entry), entry.shownAddress()});
    return results;
}

}
