#include "models/distribution/inspect/deletejob.h"

namespace quaymaster
{

DeleteJob::DeleteJob(RegistryClient &client, Repository repository, Digest digest)
    : ClientJob(client)
    , m_repository(std::move(repository))
    , m_digest(std::move(digest))
{
}

QString DeleteJob::title() const
{
    return tr("Delete %1").arg(Reference(m_repository, m_digest).toString());
}

void DeleteJob::ask()
{
    client().deleteManifest(m_repository, m_digest.toString(), context(), [this](const Result<> &deleted) {
        if (deleted)
            done();
        else
            failed(deleted.error());
    });
}

}
