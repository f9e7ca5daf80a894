#include "views/registries/platform/platformsyncdialog.h"

#include "models/image/shown.h"
#include "views/registries/platform/captchabar.h"
#include "views/registries/platform/differenceview.h"
#include "views/registries/platform/lostlogin.h"
#include "views/registries/platform/syncconfirmation.h"
#include "views/widgets/announce.h"
#include "views/widgets/colors.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/formats.h"
#include "views/widgets/icons.h"
#include "views/widgets/sentencerow.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

using Deed = PlatformDifference::Action;
using Side = PlatformDifference::Side;

bool isDeletionThere(const SyncChoice &choice)
{
    const PlatformDifference decided = PlatformSyncModel::decided(choice);
    return decided.action == Deed::Delete && decided.side == Side::Platform;
}

}

void PlatformSyncDialog::compare()
{
    if (m_activity != Activity::Idle)
        return;
    m_confirmed.clear();
    if (m_asking)
        m_asking->reject(); // what it asks about may be another thing in a moment
    setActivity(Activity::Comparing, tr("Reading both sides…"));
    m_table->setLoading();
    m_link.client(this, [this](const Result<PlatformLink::Client> &client) {
        if (m_activity != Activity::Comparing)
            return; // stopped
        if (client)
            found(*client);
        else
            failed(client.error());
    });
}

void PlatformSyncDialog::found(const PlatformLink::Client &client)
{
    const bool isSame
        = m_client && client && platformCredentialKey(m_client->server()) == platformCredentialKey(client->server());
    if (!isSame)
        m_differences.clear(); // they are another platform's
    m_client = client;
    if (!client) {
        m_heading->clear();
        m_table->setLoaded();
        m_table->setEmpty([] { return tr("No platform is connected yet."); }, m_connect);
        setActivity(Activity::Idle);
        return;
    }
    m_store = std::make_unique<ThreadSyncStore>(m_link.store(), client->server());
    SyncWish wish;
    wish.direction = SyncWish::Direction::Both;
    wish.isDryRun = true;
    wish.remembers = true; // else it would be said of an entry that is the same by now that it is not
    m_job.start<PlatformSync>(std::make_unique<PlatformSync>(*client, *m_store, wish, m_link.retries()),
                              [this](const PlatformSync &job) { compared(job); });
}

/// It also fails for what it would leave: that is no failure of the comparison.
void PlatformSyncDialog::compared(const PlatformSync &job)
{
    if (job.items().isEmpty() && job.error()) {
        failed(*job.error());
        return;
    }
    if (job.hasAgreed())
        emit entriesChanged();
    QList<PlatformDifference> differences;
    for (const SyncItem &item : job.items())
        differences.append(item.difference);
    m_captcha->offer({});
    m_table->setEmpty([] { return tr("Here and the platform are the same."); });
    m_differences.setDifferences(differences);
    m_table->setLoaded();
    m_heading->setText(tr("Compared with %1. Nothing is changed before you apply it.").arg(m_client->server().host()));
    setActivity(Activity::Idle,
                differences.isEmpty() ? tr("Here and the platform are the same.")
                                      : tr("%n entry(s) differ.", nullptr, static_cast<int>(differences.size())));
    if (!differences.isEmpty()) {
        m_table->widenColumns();
        m_table->setCurrentRow(m_differences.index(0, 0));
        m_table->focusRows();
    }
}

/// The page in the table's place, or the bar above its rows, says why; once is enough.
void PlatformSyncDialog::failed(const Error &error)
{
    setActivity(Activity::Idle);
    m_captcha->offer(m_client);
    if (m_client && m_client->wantedCaptcha()) {
        m_table->setLoaded();
        m_table->setEmpty([] { return tr("Both sides are read as soon as you have logged in."); });
    } else if (KeychainCredentials::isMissing(error)) {
        askForLogin(error);
    } else {
        m_table->setError(error);
    }
}

/// After a restart without a keychain. Asked by itself once only: who has closed it knows where it is.
void PlatformSyncDialog::askForLogin(const Error &error)
{
    if (m_differences.rowCount() > 0) {
        m_table->setError(error);
    } else {
        m_table->setLoaded();
        m_table->setEmpty(&lostLoginText, m_logIn);
    }
    if (!std::exchange(m_hasAskedForLogin, true))
        emit connectionWanted();
}

/// What was confirmed, and kept from being done by the captcha. Both sides are looked at anew by that, too.
void PlatformSyncDialog::goOn()
{
    QSet<std::pair<qint64, qint64>> confirmed;
    for (const SyncChoice &choice : std::as_const(m_confirmed))
        confirmed.insert({choice.seen.entry, choice.seen.platformId});
    QList<SyncChoice> rest = m_differences.choices();
    rest.removeIf([&confirmed](const SyncChoice &choice) {
        return !confirmed.contains({choice.seen.entry, choice.seen.platformId});
    });
    if (rest.isEmpty())
        compare();
    else
        run(rest, m_unasked);
}

void PlatformSyncDialog::choose(std::optional<Side> side)
{
    m_differences.prefer(m_table->selectedRows(), side);
    showCurrent();
}

void PlatformSyncDialog::apply()
{
    const QList<SyncChoice> choices = m_differences.choices();
    if (m_activity != Activity::Idle || choices.isEmpty() || !m_client)
        return;
    QList<Deletion> deletions;
    for (const SyncChoice &choice : choices)
        if (isDeletionThere(choice))
            deletions.append({choice.seen.platformId, choice.seen.name, false});
    if (deletions.isEmpty())
        askToApply({});
    else
        askUse(deletions);
}

void PlatformSyncDialog::askUse(const QList<Deletion> &deletions)
{
    setActivity(Activity::Asking, tr("Asking the platform which images containers use…"));
    m_job.start<InUseJob>(std::make_unique<InUseJob>(*m_client, deletions), [this](const InUseJob &job) {
        setActivity(Activity::Idle);
        m_captcha->offer(m_client);
        if (m_client->wantedCaptcha())
            m_progress->setText(tr("Log in, then apply again."));
        else
            askToApply(job.answers());
    });
}

void PlatformSyncDialog::askToApply(const InUseJob::Answers &use)
{
    m_differences.setUsed(use.used);
    const QList<SyncChoice> choices = m_differences.choices();
    if (choices.isEmpty()) {
        setActivity(Activity::Idle, tr("Nothing is left to be applied: containers use the images."));
        return;
    }
    m_asking = &confirm(this, SyncConfirmation::of(choices, use.unknown, use.used),
                        [this, choices, unasked = use.unknown] { run(choices, unasked); });
}

void PlatformSyncDialog::run(QList<SyncChoice> choices, const QHash<qint64, Error> &unasked)
{
    if (m_activity != Activity::Idle)
        return;
    for (SyncChoice &choice : choices)
        choice.isForced = unasked.contains(choice.seen.platformId);
    SyncWish wish;
    wish.direction = SyncWish::Direction::Both;
    wish.choices = choices;
    auto job = std::make_unique<PlatformSync>(*m_client, *m_store, wish, m_link.retries());
    m_sync = job.get();
    m_told = 0;
    m_confirmed = choices;
    m_unasked = unasked;
    m_captcha->offer({});
    m_table->focusRows(); // the button that had the focus is off in a moment
    setActivity(Activity::Applying, tr("Reading both sides…"));
    connect(m_sync, &Job::progressChanged, this, [this](qint64 done, qint64 total) {
        if (!m_sync)
            return;
        tell(*m_sync, done);
        m_progress->setText(tr("%1 of %2").arg(done).arg(total));
    });
    m_job.start<PlatformSync>(std::move(job), [this](const PlatformSync &over) { applied(over); });
}

/// Those that are behind it by now.
void PlatformSyncDialog::tell(const PlatformSync &job, qint64 done)
{
    for (; m_told < std::min<qint64>(done, job.items().size()); ++m_told)
        m_differences.setOutcome(outcomeOf(job.items().at(m_told)));
}

/// What only waits for a login has not failed.
SyncItem PlatformSyncDialog::outcomeOf(const SyncItem &item) const
{
    SyncItem outcome = item;
    const bool isWaiting = item.state == SyncItem::State::Failed && item.error
        && item.error->kind == Error::Kind::Unauthorized && m_client->wantedCaptcha();
    if (isWaiting) {
        outcome.state = SyncItem::State::Skipped;
        outcome.error.reset();
    }
    return outcome;
}

void PlatformSyncDialog::applied(const PlatformSync &job)
{
    m_sync = nullptr;
    m_told = 0;
    tell(job, job.items().size());
    setActivity(Activity::Idle);
    const QString sentence = summaryOf(job);
    m_progress->setText(sentence);
    announce(*m_progress, sentence);
    showOutcome(job);
    keepPasswords(job);
    emit entriesChanged();
    if (m_leaving)
        m_leaving->reject(); // there is nothing to stop any more
    if (m_isClosing)
        QDialog::reject();
    emit applyingEnded();
}

void PlatformSyncDialog::showOutcome(const PlatformSync &job)
{
    if (!job.items().isEmpty())
        m_heading->setText(tr("Applied to %1. Compare again to see what differs now.").arg(m_client->server().host()));
    if (const int failure = m_differences.firstWith(SyncItem::State::Failed); failure >= 0)
        m_table->setCurrentRow(m_differences.index(failure, 0));
    showProblem();
    if (!m_client->wantedCaptcha())
        m_confirmed.clear();
    m_captcha->offer(m_client); // has the focus, if it is shown
}

QString PlatformSyncDialog::summaryOf(const PlatformSync &job) const
{
    if (m_client->wantedCaptcha())
        return tr("It goes on by itself as soon as you have logged in.");
    if (job.items().isEmpty() && job.error())
        return job.error()->summary;
    const int done = m_differences.count(SyncItem::State::Done);
    const int failed = m_differences.count(SyncItem::State::Failed);
    const QString counts = tr("%1 done, %2 failed, %3 left.")
                               .arg(QLocale().toString(done), QLocale().toString(failed),
                                    QLocale().toString(m_differences.rowCount() - done - failed));
    return m_apply->isEnabled() ? Formats::sentences({counts, tr("Apply again to do the rest.")}) : counts;
}

void PlatformSyncDialog::keepPasswords(const PlatformSync &job)
{
    if (const QList<FoundPassword> found = passwordsIn(job.credentials()); !found.isEmpty())
        emit passwordsFound(found);
}

/// What is being written is brought to its end; nothing else is waited for.
void PlatformSyncDialog::stop()
{
    if (m_activity == Activity::Applying) {
        m_sync->leaveRest();
        m_stop->setEnabled(false);
        m_progress->setText(tr("Stopping after this entry…"));
        return;
    }
    m_job.cancel();
    m_table->setLoaded();
    m_table->setEmpty([] { return tr("The comparison was stopped. Compare again to see what differs."); });
    setActivity(Activity::Idle, tr("Stopped."));
}

void PlatformSyncDialog::reject()
{
    if (!isApplying())
        QDialog::reject();
    else if (!m_isClosing && !m_leaving)
        m_leaving = &confirm(this, leavingQuestion(), [this] { leave(); });
}

void PlatformSyncDialog::leave()
{
    if (!isApplying()) {
        QDialog::reject();
        return;
    }
    m_isClosing = true;
    stop();
}

Confirmation PlatformSyncDialog::leavingQuestion()
{
    Confirmation question;
    question.title = tr("Stop applying?");
    question.question = tr("Changes are being applied to the platform. Stop behind the entry that is under way?");
    question.consequence = tr("What is done stays done. Compare again later to see and apply the rest.");
    question.verb = tr("&Stop and close");
    return question;
}

void PlatformSyncDialog::setActivity(Activity activity, const QString &sentence)
{
    m_activity = activity;
    m_progress->setText(sentence);
    m_stop->setVisible(activity != Activity::Idle);
    m_stop->setEnabled(true);
    m_again->setEnabled(activity == Activity::Idle);
    m_connection->setEnabled(activity == Activity::Idle);
    m_differences.setFrozen(activity == Activity::Applying);
    showChoices();
    showCurrent();
}

void PlatformSyncDialog::showCurrent()
{
    const QModelIndex current = m_table->currentRow();
    if (current.isValid())
        m_values->setDifference(m_differences.difference(current.row()));
    else
        m_values->clearDifference();
    const QModelIndexList selected = m_table->selectedRows();
    const bool hasConflict = m_activity == Activity::Idle
        && std::ranges::any_of(selected,
                               [this](const QModelIndex &row) { return m_differences.canBeDecided(row.row()); });
    for (QPushButton *choice : {m_here, m_there, m_leave})
        choice->setEnabled(hasConflict);
    showProblem();
}

/// What happens, whole, and in the server's own words, too: our sentence does not know them.
void PlatformSyncDialog::showProblem()
{
    const QModelIndex current = m_table->currentRow();
    const auto error = current.isValid() ? m_differences.error(current.row()) : std::nullopt;
    const bool isList = error && error->detail.contains(u'\n');
    m_evidence->setVisible(isList);
    m_problem->setVisible(current.isValid());
    if (!current.isValid())
        return;
    if (!error) {
        const QModelIndex fate = current.siblingAtColumn(PlatformSyncModel::Fate);
        const auto tone = static_cast<Tone>(fate.data(PlatformSyncModel::ToneRole).toInt());
        m_problem->setSentence(icon(fate.data(PlatformSyncModel::IconRole).toString(), tone), fate.data().toString());
        return;
    }
    m_evidence->setPlainText(isList ? error->detail : QString());
    const QString words = isList || error->detail.isEmpty() ? QString() : u'\n' + shown(error->detail);
    m_problem->setSentence(icon(u"circle-alert"_s, Tone::Error), error->summary + words);
}

void PlatformSyncDialog::showChoices()
{
    const int count = m_differences.choiceCount();
    m_apply->setText(count > 0 ? tr("&Apply %n change(s)…", nullptr, count) : tr("&Apply…"));
    m_apply->setEnabled(count > 0 && m_activity == Activity::Idle);
    if (m_activity != Activity::Applying) // it comes with every outcome, and all may be selected
        showCurrent();
}

}
