#include "app/desktop/entrychecks.h"

#include "models/registries/availability/availabilityof.h"

namespace quaymaster
{

namespace
{

/// Of the images that can be had and whose tag is a version.
QList<Repository> versionedRepositories(const QHash<QString, Availability> &found)
{
    QList<Repository> repositories;
    QSet<QString> known;
    for (auto one = found.begin(); one != found.end(); ++one) {
        const auto reference = Reference::parse(one.key());
        if (one->cause != AvailabilityCause::Ok || !reference || !hasVersionTag(*reference))
            continue;
        const QString name = reference->repository().toString();
        if (!known.contains(name))
            repositories.append(reference->repository());
        known.insert(name);
    }
    return repositories;
}

}

EntryChecks::EntryChecks(Operations &operations, RegistryEntries &entries, RegistryBrowser &browser)
    : m_operations(operations)
    , m_entries(entries)
    , m_newer(browser, entries)
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
    AvailabilityList of;
    for (const RegistryEntry &entry : m_entries.all())
        if (const auto one = found.constFind(entry.normalised); one != found.cend())
            of.append({entry.id, *one});
    m_entries.setAvailability(of);
    m_newer.look(versionedRepositories(found));
}

}
