#pragma once

#include "models/distribution/inspect/clientjob.h"

namespace quaymaster
{

/// Which digest a reference stands for, and every tag of the repository that has it: what goes when the digest is
/// deleted.
class TagsOfDigestJob final : public ClientJob
{
    Q_OBJECT

public:
    TagsOfDigestJob(RegistryClient &client, Reference reference);

    QString title() const override;
    const Reference &reference() const { return m_reference; }
    /// Once succeeded.
    const Digest &digest() const { return *m_digest; }
    const QStringList &tags() const { return m_found; } ///< in natural order

protected:
    void ask() override;

private:
    void digestArrived(const Result<std::optional<Digest>> &digest);
    void tagsArrived(const Result<QStringList> &tags);
    void askSome();
    void compare(const QString &tag, const Result<std::optional<Digest>> &digest);

    Reference m_reference;
    std::optional<Digest> m_digest;
    QStringList m_left;
    QStringList m_found;
    int m_running = 0;
};

}
