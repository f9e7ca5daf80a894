#pragma once

#include "views/distribution/planoutcome.h"
#include "views/distribution/transferservices.h"
#include "views/widgets/dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace quaymaster
{

class EquivalentCommand;
class DryRun;
class ErrorDetails;
class PlanDetails;
class ReferenceCompletions;
class ReferenceEdit;

/// Brings one tag into another repository group of the same host, such as from where it was tested to where users
/// get it. One confirmation, with what stands there now and what will.
class PromoteDialog final : public Dialog
{
    Q_OBJECT

public:
    PromoteDialog(TransferServices &services, const Reference &source, QWidget *parent = nullptr);
    ~PromoteDialog() override;

    /// The released group's repository of the same name; none where it lies there already.
    static std::optional<Reference> proposedFor(const Reference &source);

    /// False: it may be deleted without a wait.
    bool isBusy() const;

signals:
    void started(int key);
    void idle();

protected:
    void done(int result) override;

private:
    void build();
    void retext();
    void targetChanged();
    void judgeHost();
    bool isTargetRight() const;
    void look();
    void looked(const CopyReport &report);
    void update();
    QString reason() const;
    QString verb() const;
    CopyRequest request() const;
    std::optional<PlanOutcome> outcome() const;
    void start();

    TransferServices &m_services;
    Reference m_source;
    DryRun *m_dryRun;
    QTimer m_pause; ///< until the person stops typing
    std::optional<ImageReport> m_planned;
    std::optional<Error> m_failed;

    QLabel *m_intro; ///< `promote.intro`
    QLabel *m_sourceLabel;
    QLabel *m_sourceText; ///< `promote.source`
    QLabel *m_targetLabel;
    ReferenceEdit *m_target; ///< `promote.target`
    QCheckBox *m_referrers; ///< `promote.referrers`
    QProgressBar *m_progress; ///< `promote.progress`
    PlanDetails *m_details;
    ErrorDetails *m_error; ///< `promote.error`
    EquivalentCommand *m_commandLine;
    QLabel *m_reason; ///< `promote.reason`
    QPushButton *m_again; ///< `promote.again`
    QPushButton *m_promote; ///< `promote.start`
    QPushButton *m_cancel; ///< `promote.cancel`
};

}
