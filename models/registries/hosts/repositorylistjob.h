#pragma once

#include "models/distribution/inspect/clientjob.h"

namespace quaymaster
{

/// The repositories of a host, as its kind allows: Harbor's own API, else `_catalog`. Errors: `unsupported` where the
/// host lists none (Docker Hub, GHCR, ECR…; show the known ones), those of every request.
class RepositoryListJob final : public ClientJob
{
    Q_OBJECT

public:
    RepositoryListJob(RegistryClient &client, QString host);

    QString title() const override;
    const QString &host() const { return m_host; }
    /// Paths without the host, in natural order, once succeeded.
    const QStringList &repositories() const { return m_repositories; }
    /// There are more than the client takes; the list is a part.
    bool isCut() const { return m_isCut; }
    /// What the host turned out to be.
    HostKind kind() { return client().access().host(m_host).kind; }

signals:
    /// So many were found so far.
    void counted(int repositories);

protected:
    void ask() override;

private:
    void list();

    QString m_host;
    QStringList m_repositories;
    bool m_isCut = false;
};

}
