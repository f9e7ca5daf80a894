#pragma once

#include "models/registries/entries/registryentries.h"
#include "views/registries/images/registryservices.h"

namespace quaymaster
{

/// Where the password is that came with an entry's address: it may be in the keychain, in memory, or nowhere. Asked
/// anew whenever the registries are, and never shown.
class EntryPassword final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    EntryPassword(RegistryEntries &entries, const RegistryServices &services, QObject *parent);

    void find(const RegistryEntry &entry);

    enum class Place { Unknown, Nowhere, Memory, Keychain };
    Place place() const { return m_place; }
    const QString &host() const { return m_host; }
    /// The address came from the platform like that, and has not been changed since.
    bool isAtPlatform() const { return m_isAtPlatform; }

signals:
    void found();

private:
    void ask();
    void become(Place place);

    RegistryEntries &m_entries;
    RegistryServices m_services;
    qint64 m_entry = 0;
    QString m_host;
    Place m_place = Place::Unknown;
    bool m_isAtPlatform = false;
};

}
