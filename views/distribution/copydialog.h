#pragma once

#include "views/distribution/copysource.h"
#include "views/distribution/transferservices.h"
#include "views/widgets/dialog.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace quaymaster
{

class EquivalentCommand;
class DestinationsEdit;
class PlanPage;
class PlatformChoice;
class ReferenceCompletions;

/// From one source to one or more destinations: a page that says what and where, then the plan, then Start. It writes
/// nothing itself: what is started is an operation. Blocks no other window.
class CopyDialog : public Dialog
{
    Q_OBJECT

public:
    void setSource(const QString &text);
    void setDestinations(const QStringList &references);

    /// False: it may be deleted without a wait.
    bool isBusy() const;
    /// What is filled in; none as long as something is missing or wrong.
    std::optional<CopyRequest> request() const;

signals:
    void started(int key);
    void idle(); ///< not busy any more

protected:
    struct Kind
    {
        QString command; ///< `push` or `sync`: whose recent pairs are offered
        std::function<QString()> title;
        std::function<QString()> start; ///< of the button
        std::function<CopySource *(TransferServices &services, QAbstractItemModel &completions, QWidget *parent)>
            makeSource;
    };

    CopyDialog(TransferServices &services, Kind kind, QWidget *parent);

    void done(int result) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Page { FormPage, PlanningPage };

    QWidget *buildForm();
    QWidget *buildButtons();
    void retext();
    void connectAll();
    void sourceChanged();
    void update();
    QString formReason() const;
    void showPlan();
    void planArrived();
    void showForm();
    void start();
    void fillRecent();
    static QString textOf(const Operations::Recent &pair);
    void take(const Operations::Recent &pair);

    TransferServices &m_services;
    Kind m_kind;
    ReferenceCompletions *m_completions;
    QToolButton *m_recent; ///< `recent`
    CopySource *m_source;
    DestinationsEdit *m_destinations;
    PlatformChoice *m_platforms;
    QCheckBox *m_referrers; ///< `referrers`
    PlanPage *m_plan;
    QStackedWidget *m_pages;
    EquivalentCommand *m_commandLine;
    QLabel *m_whereLabel;
    QLabel *m_platformsLabel;
    QLabel *m_reason; ///< `reason`: why it does not go on
    QPushButton *m_back; ///< `back`
    QPushButton *m_again; ///< `again`
    QPushButton *m_next; ///< `next`
    QPushButton *m_start; ///< `start`
    QPushButton *m_cancel; ///< `cancel`
};

}
