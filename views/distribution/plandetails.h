#pragma once

#include "views/distribution/planoutcome.h"

#include <QHash>
#include <QLabel>
#include <QWidget>

class QGridLayout;

namespace quaymaster
{

class EnvironmentBadge;
class ErrorDetails;
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
    QLabel *addRow(const QString &name);
    void retext();
    void showEnvironment();
    Error shownError() const;

    const RegistryHosts &m_hosts;
    ImageReport m_image;
    PlanOutcome m_outcome = PlanOutcome::Unchanged;
    QGridLayout *m_grid;
    QHash<QLabel *, QLabel *> m_names; ///< by the label of the value
    QLabel *m_destination; ///< `plan.destination`
    EnvironmentBadge *m_environment; ///< `plan.environment`
    QLabel *m_now; ///< `plan.digestNow`
    QLabel *m_then; ///< `plan.digestThen`
    QLabel *m_platforms; ///< `plan.platforms`
    QLabel *m_notes; ///< `plan.notes`
    ErrorDetails *m_error; ///< `plan.obstacle`
};

}
