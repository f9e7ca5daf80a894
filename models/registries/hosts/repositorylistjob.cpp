#include "models/registries/hosts/repositorylistjob.h"

#include "models/distribution/client/catalog.h"
#include "models/image/tags.h"

namespace quaymaster
{

RepositoryListJob::RepositoryListJob(RegistryClient &client, QString host)
    : ClientJob(client)
    , m_host(std::move(host))
{
}

QString RepositoryListJob::title() const
{
    return tr("List the repositories of %1").arg(m_host);
}

/// Who is known to list nothing needs no network for that. The ping shows Harbor, which may refuse it to those who are
/// not logged in and yet list its public projects.
void RepositoryListJob::ask()
{
    if (kind() != HostKind::Plain) {
        list();
        return;
    }
    client().ping(m_host, context(), [this](const Result<> &pinged) {
        if (pinged || pinged.error().kind == Error::Kind::Unauthorized)
            list();
        else
            failed(pinged.error());
    });
}

void RepositoryListJob::list()
{
    const auto listed = [this](const Result<Catalog> &catalog) {
        if (!catalog) {
            failed(catalog.error());
            return;
        }
        m_repositories = catalog->paths;
        m_isCut = catalog->isCut;
        sortNaturally(m_repositories);
        done();
    };
    listRepositories(
        client(), m_host, context(), [this](int count) { emit counted(count); }, listed);
}

}
