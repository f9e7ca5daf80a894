#include "app/desktop/entrychecks.h"

#include "models/registries/availability/availabilityof.h"

namespace quaymaster
{

EntryChecks::EntryChecks(Operations &operations, RegistryEntries &entries)
    : m_operations(operations)
    , m_entries(entries)
{
    connect(&operations, &Operations::reported, this, &EntryChecks::reported);
}

void EntryChecks::start(const QList<Reference> &references)
{
    m_operations.start(CheckRequest{references});
}

void EntryChecks::reported(int key, const CopyReport &report)
{
    const OperationEntry *operation = m_operations.find(key);
    if (!operation || operation->command != checkCommand)
        return;
    QHash<QString, Availability> found; // by normalised address
    for (const ImageReport &image : report.images)
        if (wasTested(image))
            found.insert(image.source, availabilityOf(image));
    QList<std::pair<qint64, Availability>> of; // entries, before any of them changes
    for (const RegistryEntry &entry : m_entries.all())
        if (const auto one = found.constFind(entry.normalised); one != found.cend())
            of.append({entry.id, *one});
    for (const auto &[id, availability] : of)
        m_entries.setAvailability(id, availability);
}

}
