#pragma once

#include "models/image/reference.h"
#include "views/registries/images/jobslot.h"
#include "views/registries/images/registryservices.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace quaymaster
{

class ImageDetails;
class InspectJob;
class StatePage;

/// Looks at one image, once the person has stayed with it for a moment.
class ImageInspector final : public QWidget
{
    Q_OBJECT

public:
    explicit ImageInspector(const RegistryServices &services, QWidget *parent = nullptr);

    void inspect(const Reference &reference);
    /// Several images, or none.
    void clear();
    void refresh(); ///< the tag may have moved

private:
    void load();
    void ask();
    void show(const InspectJob &job);

    RegistryServices m_services;
    std::optional<Reference> m_reference;
    bool m_isShown = false;
    std::optional<Digest> m_shownDigest;
    QTimer m_wait;
    JobSlot m_job;
    QStackedLayout *m_stack;
    StatePage *m_page;
    ImageDetails *m_details;
};

}
