#include "views/registries/entries/entrypassword.h"

#include "models/credentials/credentialkey.h"
#include "models/credentials/keptcredentials.h"
#include "models/distribution/inspect/registrybrowser.h"
#include "models/registries/hosts/hostcredentials.h"

#include <algorithm>

namespace quaymaster
{

namespace
{

bool isOfAddress(const EntryEvent &event)
{
    return event.kind == EntryEvent::Kind::Created
        || std::ranges::any_of(event.differences, [](const EntryEvent::Difference &difference) {
               return difference.field == EntryField::Address;
           });
}

bool cameFromPlatform(const QList<EntryEvent> &newestFirst)
{
    const auto last = std::ranges::find_if(newestFirst, isOfAddress);
    return last != newestFirst.end() && last->origin.kind == ChangeOrigin::Kind::Sync;
}

}

EntryPassword::EntryPassword(RegistryEntries &entries, const RegistryServices &services, QObject *parent)
    : QObject(parent)
    , m_entries(entries)
    , m_services(services)
{
    connect(&services.browser, &RegistryBrowser::renewed, this, &EntryPassword::ask);
}

void EntryPassword::find(const RegistryEntry &entry)
{
    const auto reference = Reference::parse(entry.normalised);
    const auto repository = entry.hadCredentials && reference ? std::optional(reference->repository()) : std::nullopt;
    if (entry.id == m_entry && repository == m_repository)
        return;
    m_entry = entry.id;
    m_repository = repository;
    m_place = Place::Unknown;
    m_isAtPlatform = false;
    ask();
}

void EntryPassword::ask()
{
    if (!m_repository)
        return;
    if (const auto key = keyInMemory(*m_repository))
        become(Place::Memory, *key);
    else
        askKeychain(*m_repository);
    m_entries.history(m_entry, this, [this, id = m_entry](const Result<QList<EntryEvent>> &events) {
        if (id != m_entry || !events)
            return;
        m_isAtPlatform = cameFromPlatform(*events);
        emit found();
    });
}

std::optional<QString> EntryPassword::keyInMemory(const Repository &repository) const
{
    for (const QString &key : credentialKeys(repository.host(), repository.path()))
        if (!m_services.kept.find(key).isAnonymous())
            return key;
    return {};
}

void EntryPassword::askKeychain(const Repository &repository)
{
    m_services.keychain.find(repository, this, [this, repository](const Result<HostCredentials::Stored> &stored) {
        if (repository != m_repository)
            return;
        if (stored && stored->exists)
            become(Place::Keychain, stored->key);
        else
            become(Place::Nowhere, repository.host());
    });
}

void EntryPassword::become(Place place, const QString &key)
{
    m_place = place;
    m_key = key;
    emit found();
}

}
