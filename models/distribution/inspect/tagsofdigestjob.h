#pragma once

#include "models/distribution/inspect/clientjob.h"

#include <map>

namespace quaymaster
{

/// Which digests references of one repository stand for, and every tag of the repository that has one of them: what
/// goes when the digests are deleted. Errors: `not-found` where a reference is not there; those of every request.
class TagsOfDigestJob final : public ClientJob
{
    Q_OBJECT

public:
    struct Image
    {
        Digest digest;
        QStringList tags; ///< in natural order
    };

    TagsOfDigestJob(RegistryClient &client, const Reference &reference);
    /// At least one, all of the same repository.
    TagsOfDigestJob(RegistryClient &client, QList<Reference> references);

    QString title() const override;
    /// Once succeeded: each digest once, in the order of the references.
    const QList<Image> &images() const { return m_images; }
    const Image &image() const { return m_images.constFirst(); } ///< of the only reference

protected:
    void ask() override;

private:
    const Repository &repository() const { return m_references.constFirst().repository(); }
    void askSome();
    void answered(const Reference &reference, const Result<std::optional<Digest>> &digest);
    void allAnswered();
    void tagsArrived(const Result<QStringList> &tags);

    QList<Reference> m_references;
    std::map<Reference, Digest> m_digests; ///< of m_references
    QList<Image> m_images;
    QList<Reference> m_left; ///< to be asked for: m_references, then every tag
    bool m_areTagsKnown = false;
    int m_running = 0;
};

}
