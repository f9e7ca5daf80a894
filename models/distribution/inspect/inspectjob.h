#pragma once

#include "models/distribution/copy/imagetree.h"
#include "models/distribution/inspect/clientjob.h"

namespace quaymaster
{

/// One image of what was inspected.
struct InspectedImage
{
    QString platform; ///< `linux/amd64`; `unknown/unknown` for artifacts
    Manifest manifest;
    qint64 size = 0; ///< compressed bytes, config included
    QJsonObject config; ///< empty if it is not an image config
};

/// What a reference stands for, with the layers and configs of each platform; attestations are left out.
class InspectJob final : public ClientJob
{
    Q_OBJECT

public:
    InspectJob(RegistryClient &client, Reference reference);

    QString title() const override;
    const Reference &reference() const { return m_reference; }
    /// Once succeeded.
    const Manifest &root() const { return m_tree->root; }
    qint64 size() const; ///< compressed bytes of everything, each blob once
    const QList<InspectedImage> &images() const { return m_images; } ///< in the index's order

protected:
    void ask() override;

private:
    void loaded(const Result<ImageTree> &tree);
    void addImages();
    void addImage(const Manifest &manifest, const std::optional<Platform> &platform);
    void loadConfig(qsizetype image);
    void configArrived(qsizetype image, const QByteArray &bytes);
    void oneLess();

    Reference m_reference;
    std::optional<ImageTree> m_tree;
    QList<InspectedImage> m_images;
    int m_pending = 0;
};

}
