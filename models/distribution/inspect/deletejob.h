#pragma once

#include "models/distribution/inspect/clientjob.h"

namespace quaymaster
{

/// Deletes a manifest by its digest; all its tags go with it (see TagsOfDigestJob).
class DeleteJob final : public ClientJob
{
    Q_OBJECT

public:
    DeleteJob(RegistryClient &client, Repository repository, Digest digest);

    QString title() const override;

protected:
    void ask() override;

private:
    Repository m_repository;
    Digest m_digest;
};

}
