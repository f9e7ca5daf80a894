#include "app/desktop/entrychecks.h"

#include "models/registries/availability/availabilityof.h"

#include <algorithm>

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
    connect(&operations, &Operations::ended, this, &EntryChecks::ended);
}

void EntryChecks::start(const QList<Reference> &references)
{
    Running running;
    for (const Reference &reference : references)
        running.addresses.insert(reference.toString());
    m_running.insert(m_operations.start(CheckRequest{references}), running);
    tellTesting();
}

/// Who cancels a test wants no more questions asked.
void EntryChecks::ended(int key, Operation::State state)
{
    const QList<Repository> versioned = m_versioned.take(key);
    const OperationEntry *operation = m_operations.find(key);
    if (!operation || operation->command != checkCommand)
        return;
    if (state == Operation::State::Cancelled)
        m_newer.cancel();
    else
        m_newer.look(versioned);
    if (!m_running.contains(key))
        return;
    const Running over = m_running.take(key);
    tellTesting();
    if (over.tested > 1)
        emit summed(tr("Of %n tested entries, %1 are available.", nullptr, over.tested).arg(over.available));
}

void EntryChecks::tellTesting()
{
    QSet<QString> addresses;
    for (const Running &running : std::as_const(m_running))
        addresses.unite(running.addresses);
    emit testingChanged(addresses);
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
            of.append({entry.id, *one, entry.normalised});
    if (const auto running = m_running.find(key); running != m_running.end()) { // several entries may be one image
        const auto isAvailable = [](const TestedEntry &one) { return one.found.cause == AvailabilityCause::Ok; };
        running->tested += static_cast<int>(of.size());
        running->available += static_cast<int>(std::ranges::count_if(of, isAvailable));
    }
    m_entries.setAvailability(of);
    m_versioned.insert(key, versionedRepositories(found));
}

}
