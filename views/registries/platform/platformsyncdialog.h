#pragma once

#include "models/registries/hosts/foundpassword.h"
#include "models/registries/platform/inusejob.h"
#include "models/registries/platform/platformlink.h"
#include "models/registries/platform/platformsync.h"
#include "models/registries/platform/threadsyncstore.h"
#include "views/registries/images/jobslot.h"
#include "views/registries/platform/platformsyncmodel.h"
#include "views/widgets/confirmdialog.h"

#include <QPointer>

class QAction;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace quaymaster
{

class CaptchaBar;
class DifferenceView;
class FilteredTable;
class SentenceRow;
class ViewState;

/// Both sides, compared, and what is done about it: nothing that was not seen, chosen and confirmed before, one entry
/// after the other, each with its result. It stays open meanwhile and blocks nothing. Open it by show(); it deletes
/// itself.
class PlatformSyncDialog final : public Dialog
{
    Q_OBJECT

public:
    /// Both outlive it.
    PlatformSyncDialog(PlatformLink &link, ViewState &state, QWidget *parent = nullptr);
    ~PlatformSyncDialog() override;

    /// Reads both sides again; choices for what has not changed stay.
    void compare();
    bool isApplying() const { return m_activity == Activity::Applying; }
    /// Closes; what is being written is brought to its end first, and `applyingEnded` follows.
    void leave();
    /// What a person is asked who closes it, or the window, while it applies.
    static Confirmation leavingQuestion();
    /// While it applies, the person is asked first.
    void reject() override;

signals:
    void applyingEnded(); ///< with whatever result
    void connectionWanted(); ///< by the person, or as the password is not known
    void entriesChanged(); ///< some here, or whether they are pending
    /// That came with addresses of the platform.
    void passwordsFound(const QList<quaymaster::FoundPassword> &passwords);

private:
    enum class Activity { Idle, Comparing, Asking, Applying };

    void layOut(ViewState &state);
    QLayout *choiceRow();
    QLayout *bottomRow();
    void retranslate();

    void found(const PlatformLink::Client &client);
    void compared(const PlatformSync &job);
    void failed(const Error &error);
    void askForLogin(const Error &error);
    void goOn();
    void choose(std::optional<PlatformDifference::Side> side);
    void apply();
    void askUse(const QList<Deletion> &deletions);
    void askToApply(const InUseJob::Answers &use);
    void run(QList<SyncChoice> choices, const QHash<qint64, Error> &unasked);
    void tell(const PlatformSync &job, qint64 done);
    void applied(const PlatformSync &job);
    SyncItem outcomeOf(const SyncItem &item) const;
    void showOutcome(const PlatformSync &job);
    QString summaryOf(const PlatformSync &job) const;
    void keepPasswords(const PlatformSync &job);
    void stop();
    void setActivity(Activity activity, const QString &sentence = {});
    void showCurrent();
    void showProblem();
    void showChoices();

    PlatformLink &m_link;
    PlatformLink::Client m_client;
    std::unique_ptr<ThreadSyncStore> m_store;
    PlatformSyncModel m_differences;
    JobSlot m_job;
    PlatformSync *m_sync = nullptr; ///< of m_job, while it applies
    qint64 m_told = 0; ///< items of it
    Activity m_activity = Activity::Idle;
    bool m_isClosing = false;
    bool m_hasAskedForLogin = false;
    QList<SyncChoice> m_confirmed; ///< and under way, or kept from it by a captcha
    QHash<qint64, Error> m_unasked; ///< see SyncConfirmation
    QPointer<ConfirmDialog> m_asking; ///< before it applies
    QPointer<ConfirmDialog> m_leaving; ///< the question

    QLabel *m_heading;
    FilteredTable *m_table;
    QPushButton *m_here;
    QPushButton *m_there;
    QPushButton *m_leave;
    SentenceRow *m_problem; ///< of the current row
    QPlainTextEdit *m_evidence; ///< the same, where it has many lines
    DifferenceView *m_values;
    CaptchaBar *m_captcha;
    QLabel *m_race;
    QLabel *m_progress;
    QAction *m_connect;
    QAction *m_logIn;
    QPushButton *m_connection;
    QPushButton *m_again;
    QPushButton *m_apply;
    QPushButton *m_stop;
    QPushButton *m_close;
};

}
