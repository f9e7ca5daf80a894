#include "views/registries/entries/entrypassword.h"

#include "models/credentials/credentialkey.h"
#include "models/credentials/keptcredentials.h"
#include "models/distribution/inspect/registrybrowser.h"
#include "models/registries/hosts/hostcredentials.h"

namespace quaymaster
{

EntryPassword::EntryPassword(const RegistryServices &services, QObject *parent)
    : QObject(parent)
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
