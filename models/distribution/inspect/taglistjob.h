#pragma once

#include "models/distribution/inspect/clientjob.h"

namespace quaymaster
{

/// All tags of a repository, in natural order.
class TagListJob final : public ClientJob
{
    Q_OBJECT

public:
    TagListJob(RegistryClient &client, Repository repository);

    QString title() const override;
    const Repository &repository() const { return m_repository; }
    const QStringList &tags() const { return m_tags; } ///< once succeeded

protected:
    void ask() override;

private:
    Repository m_repository;
    QStringList m_tags;
};

}
