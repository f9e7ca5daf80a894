#pragma once

#include "models/distribution/copy/imagetree.h"
#include "models/distribution/inspect/clientjob.h"

namespace quaymaster
{

/// One side of a comparison.
struct ComparedImage
{
    Reference reference;
    QString digest;
    QStringList platforms; ///< sorted
};

/// Whether several references stand for the same bytes, which equal digests prove.
class CompareJob final : public ClientJob
{
    Q_OBJECT

public:
    CompareJob(RegistryClient &client, const QList<Reference> &references);

    QString title() const override;
    /// Once succeeded, in the order of the references.
    const QList<ComparedImage> &images() const { return m_images; }
    bool areEqual() const;
    const Reference &failed() const { return m_images.at(m_failed).reference; } ///< where it failed

protected:
    void ask() override;

private:
    QList<ComparedImage> m_images;
    qsizetype m_pending = 0;
    qsizetype m_failed = 0;
};

}
