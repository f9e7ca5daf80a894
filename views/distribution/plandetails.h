#pragma once

#include "views/distribution/planoutcome.h"

#include <QLabel>
#include <QWidget>

namespace quaymaster
{

class EnvironmentBadge;
class ErrorDetails;
class FactGrid;
class RegistryHosts;

/// One image at one destination in full: both digests, platforms, notes, and what stands in the way.
class PlanDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanDetails(const RegistryHosts &hosts, QWidget *parent = nullptr);

    void show(const ImageReport &image, PlanOutcome outcome);
    void clear();

private:
    void retext();
    void showEnvironment();

    const RegistryHosts &m_hosts;
    ImageReport m_image;
    PlanOutcome m_outcome = PlanOutcome::Unchanged;
    FactGrid *m_facts;
    EnvironmentBadge *m_environment; ///< `plan.environment`
    QLabel *m_destination; ///< `plan.destination`
    QLabel *m_now; ///< `plan.digestNow`
    QLabel *m_then; ///< `plan.digestThen`
    QLabel *m_platforms; ///< `plan.platforms`
    QLabel *m_notes; ///< `plan.notes`
    ErrorDetails *m_error; ///< `plan.obstacle`
};

}
