#include "views/registries/entries/entrypassword.h"

#include "models/credentials/keptcredentials.h"
#include "models/distribution/inspect/registrybrowser.h"
#include "models/image/reference.h"
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
    const QString host = entry.hadCredentials && reference ? reference->repository().host() : QString();
    if (entry.id == m_entry && host == m_host)
        return;
    m_entry = entry.id;
    m_host = host;
    m_place = Place::Unknown;
    m_isAtPlatform = false;
    ask();
}

void EntryPassword::ask()
{
    if (m_host.isEmpty())
        return;
    if (!m_services.kept.find(m_host).isAnonymous())
        become(Place::Memory);
    else
        m_services.keychain.look(m_host, this, [this, host = m_host](const Result<HostCredentials::Stored> &stored) {
            if (host == m_host)
                become(stored && stored->exists ? Place::Keychain : Place::Nowhere);
        });
    m_entries.history(m_entry, this, [this, id = m_entry](const Result<QList<EntryEvent>> &events) {
        if (id != m_entry || !events)
            return;
        m_isAtPlatform = cameFromPlatform(*events);
        emit found();
    });
}

void EntryPassword::become(Place place)
{
    m_place = place;
    emit found();
}

}
