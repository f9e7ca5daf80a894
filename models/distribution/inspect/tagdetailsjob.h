#pragma once

#include "models/distribution/copy/imagetree.h"
#include "models/distribution/inspect/clientjob.h"

#include <QDateTime>

namespace quaymaster
{

/// What a list shows of one image.
struct TagDetails
{
    QString digest;
    QStringList platforms; ///< sorted, without attestations
    qint64 size = -1; ///< compressed bytes of everything below, each blob once; −1: not asked
    QDateTime created; ///< UTC; invalid where the image does not tell it

    bool operator==(const TagDetails &) const = default;
};

/// Platforms, size and age of one image, with as few requests as that takes: all manifests and one config.
class TagDetailsJob final : public ClientJob
{
    Q_OBJECT

public:
    TagDetailsJob(RegistryClient &client, Reference reference);

    QString title() const override;
    const Reference &reference() const { return m_reference; }
    const TagDetails &details() const { return m_details; } ///< once succeeded

protected:
    void ask() override;

private:
    void loaded(const Result<ImageTree> &tree);
    void askForConfig(const Descriptor &config);
    void takeConfig(const QByteArray &bytes);

    Reference m_reference;
    TagDetails m_details;
};

}
