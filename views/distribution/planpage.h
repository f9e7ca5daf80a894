#pragma once

#include "views/distribution/dryrun.h"
#include "views/distribution/planmodel.h"

#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QWidget>

namespace quaymaster
{

class ErrorDetails;
class FilteredTable;
class PlanDetails;
struct TransferServices;

/// What a copy would do, found out by a dry run: bytes, tags with their digests now and then, and what stands in the
/// way. A tag that has another digest may be replaced only after both digests have been on the screen.
class PlanPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPage(const TransferServices &services, QWidget *parent = nullptr);
    ~PlanPage() override;

    void plan(const CopyRequest &request);
    void cancel();
    /// False: nothing is left that would have to be waited for.
    bool isBusy() const { return m_dryRun->isBusy(); }
    /// To what is to be read or decided, never to what replaces; false: there is nothing.
    bool takeFocus();

    /// What may be started now, force included, and only as it is shown here; none as long as something stands in the
    /// way.
    std::optional<CopyRequest> ready() const;
    /// Whether what may be started replaces tags.
    bool replaces() const { return m_model.count(PlanOutcome::MovesTag) > 0; }
    /// Why it may not be started, as a sentence; empty: it may.
    QString reason() const;

signals:
    void changed();
    void arrived(); ///< the plan, or why there is none
    void idle();

private:
    void build();
    void connectAll();
    void run();
    void progressed(const CopyProgress &progress);
    void finished(const CopyReport &report);
    void showReport();
    void showSelected();
    QString summary() const;
    void setText();

    enum class State { Idle, Running, Done };

    CopyRequest m_request;
    CopyReport m_report;
    State m_state = State::Idle;
    DryRun *m_dryRun;
    PlanModel m_model{this};

    QLabel *m_summary; ///< `plan.summary`
    QProgressBar *m_progress; ///< `plan.progress`
    ErrorDetails *m_error; ///< `plan.error`
    FilteredTable *m_table; ///< `plan.table`
    PlanDetails *m_details; ///< `plan.details`
    QCheckBox *m_force; ///< `plan.force`
    QLabel *m_forceHint;
};

}
