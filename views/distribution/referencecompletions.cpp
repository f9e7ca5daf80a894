#include "views/distribution/referencecompletions.h"

namespace quaymaster
{

ReferenceCompletions::ReferenceCompletions(const RegistryHosts &hosts, KnownRepositories &repositories, QObject *parent)
    : QStringListModel(parent)
    , m_hosts(hosts)
    , m_repositories(repositories)
{
    connect(&hosts, &RegistryHosts::changed, this, &ReferenceCompletions::fill);
    fill();
    reload();
}

void ReferenceCompletions::reload()
{
    m_repositories.all(this, [this](const Result<QStringList> &repositories) {
        if (!repositories)
            return; // completion is a convenience
        m_known = *repositories;
        fill();
    });
}

void ReferenceCompletions::fill()
{
    QStringList texts;
    for (const RegistryHost &host : m_hosts.all())
        texts.append(host.host + u'/');
    texts += m_known;
    if (texts != stringList())
        setStringList(texts);
}

}
