#pragma once

#include "models/image/reference.h"
#include "models/registries/entries/registryentry.h"
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
    EntryPassword(const RegistryServices &services, QObject *parent);

    void find(const RegistryEntry &entry);

    enum class Place { Unknown, Nowhere, Memory, Keychain };
    Place place() const { return m_place; }
    /// Under which it is kept: its host, or its repository.
    const QString &key() const { return m_key; }

signals:
    void found();

private:
    void ask();
    void askKeychain(const Repository &repository);
    void become(Place place, const QString &key);
    std::optional<QString> keyInMemory(const Repository &repository) const;

    RegistryServices m_services;
    qint64 m_entry = 0;
    std::optional<Repository> m_repository; ///< none: the address had no password
    QString m_key;
    Place m_place = Place::Unknown;
};

}
