#pragma once

#include "models/registries/hosts/knownrepositories.h"
#include "models/registries/hosts/registryhosts.h"

#include <QStringListModel>

namespace quaymaster
{

/// What a reference may begin with: the known hosts, and the repositories that were used or seen before.
class ReferenceCompletions final : public QStringListModel
{
    Q_OBJECT

public:
    ReferenceCompletions(const RegistryHosts &hosts, KnownRepositories &repositories, QObject *parent = nullptr);

    /// Asks for the repositories again.
    void reload();

private:
    void fill();

    const RegistryHosts &m_hosts;
    KnownRepositories &m_repositories;
    QStringList m_known;
};

}
