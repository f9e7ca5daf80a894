#include "views/registries/entries/entryreferences.h"

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

AvailabilityList unreadableAddresses(const QList<RegistryEntry> &entries)
{
    AvailabilityList results;
    for (const RegistryEntry &entry : entries) {
        if (!entry.normalised.isEmpty())
            continue;
        Availability found;
        found.cause = AvailabilityCause::Address;
        found.sentence = adviceText(EntryAdvice::InvalidAddress);
        found.checked = QDateTime::currentDateTimeUtc();
        results.append({entry.id, found, entry.shownAddress()});
    }
    return results;
}

}
