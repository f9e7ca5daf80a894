#include "views/registries/platform/platformsyncdialog.h"

#include "views/registries/platform/captchabar.h"
#include "views/registries/platform/differenceview.h"
#include "views/registries/platform/syncconfirmation.h"
#include "views/widgets/announce.h"
#include "views/widgets/filteredtable.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
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
        widenColumns();
        m_table->setCurrentRow(m_differences.index(0, 0));
        m_table->focusRows();
    }
}

/// The first rows need not be the widest ones; what the person made wider stays.
void PlatformSyncDialog::widenColumns()
{
    QHeaderView &header = *m_table->view().header();
    for (const int column : {PlatformSyncModel::Action, PlatformSyncModel::Side, PlatformSyncModel::Fields}) {
        const int before = header.sectionSize(column);
        m_table->view().resizeColumnToContents(column);
        header.resizeSection(column, std::max(before, std::min(header.sectionSize(column), width() / 3)));
    }
}

void PlatformSyncDialog::failed(const Error &error)
{
    m_table->setError(error);
    setActivity(Activity::Idle, error.summary);
    m_captcha->offer(m_client);
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
    m_asking = &confirm(this, SyncConfirmation::of(choices, use.unknown, static_cast<int>(use.used.size())),
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
        m_differences.setOutcome(job.items().at(m_told));
}

void PlatformSyncDialog::applied(const PlatformSync &job)
{
    m_sync = nullptr;
    m_told = 0;
    tell(job, job.items().size());
    const QString sentence = summaryOf(job);
    setActivity(Activity::Idle, sentence);
    announce(*m_progress, sentence);
    m_captcha->offer(m_client);
    keepPasswords(job);
    emit entriesChanged();
    if (m_leaving)
        m_leaving->reject(); // there is nothing to stop any more
    if (m_isClosing)
        QDialog::reject();
    emit applyingEnded();
}

QString PlatformSyncDialog::summaryOf(const PlatformSync &job) const
{
    if (job.items().isEmpty() && job.error())
        return job.error()->summary;
    const auto count
        = [&job](SyncItem::State state) { return std::ranges::count(job.items(), state, &SyncItem::state); };
    const QString counts = tr("%1 done, %2 failed, %3 left.")
                               .arg(count(SyncItem::State::Done))
                               .arg(count(SyncItem::State::Failed))
                               .arg(count(SyncItem::State::Skipped));
    return count(SyncItem::State::Failed) + count(SyncItem::State::Skipped) > 0
        ? counts + u' ' + tr("Apply again to do the rest.")
        : counts;
}

void PlatformSyncDialog::keepPasswords(const PlatformSync &job)
{
    for (const EntryAddress &address : job.credentials())
        if (address.reference && !address.password.isEmpty())
            emit passwordFound(address.reference->repository().host(),
                               Credential{address.username, address.password, {}, {}});
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
    question.verb = tr("Stop and close");
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
    m_table->view().setEnabled(activity != Activity::Applying);
    showChoices();
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
                               [this](const QModelIndex &row) { return m_differences.isConflict(row.row()); });
    for (QPushButton *choice : {m_here, m_there, m_leave})
        choice->setEnabled(hasConflict);
}

void PlatformSyncDialog::showChoices()
{
    const auto count = static_cast<int>(m_differences.choices().size());
    m_apply->setText(count > 0 ? tr("&Apply %n change(s)…", nullptr, count) : tr("&Apply…"));
    m_apply->setEnabled(count > 0 && m_activity == Activity::Idle);
    showCurrent();
}

}
