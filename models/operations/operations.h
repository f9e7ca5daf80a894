#pragma once

#include "models/credentials/credentialprompts.h"
#include "models/operations/operationhistory.h"
#include "models/operations/operationrunner.h"
#include "models/operations/operationschedule.h"

#include <QPointer>

namespace quaymaster
{

/// Runs pushes, syncs, pulls and tests, lets them wait for each other, and remembers them; needs no view. On the GUI
/// thread, which never waits: the history is read and written on the store's thread.
///
/// Two operations that write to one place run one after the other, also where another program does the first; at most
/// `width` run at once. A row keeps its key from start() to remove(), through every retry.
class Operations : public QObject
{
    Q_OBJECT

public:
    /// Reads stored arguments again. What they say of network and credentials goes into the context.
    using Parser = std::function<Result<TransferRequest>(const QStringList &arguments, RunContext &context)>;

    static constexpr int width = 4;

    /// A source and where it went, for the dialogs.
    struct Recent
    {
        QString command;
        QString source;
        QStringList destinations;
        bool areTags = false; ///< the source is a repository, of which tags were copied
        QString pattern; ///< of these tags; empty: all of them

        bool operator==(const Recent &) const = default;
    };

    /// `context` is asked each time that a run begins. Reads the history in the background.
    Operations(StoreThread &store, const Workspace &workspace, std::function<RunContext()> context, Parser parser);
    ~Operations() override; ///< what still runs is left as after leaveAll()
    /// Shows which operations wait for a person to log in.
    void watch(CredentialPrompts &prompts);

    /// Queues it; it runs as soon as it may. The key of its row. Not for dry runs. The same arguments that were
    /// interrupted before are continued under their old row.
    int start(const TransferRequest &request);
    /// What runs elsewhere goes on.
    void cancel(int key);
    /// What failed or was cancelled runs again, without what has arrived.
    void retry(int key);
    /// What was interrupted (or has failed, or was cancelled) runs again, as a whole: what is there is found there.
    void continueOperation(int key);
    void continueAllInterrupted();
    /// What is over goes, also from the history.
    void remove(int key);
    void removeFinished(); ///< done, failed and cancelled ones; interrupted ones stay
    void cancelAll();
    /// Stops all that runs or waits here, so that it is listed as interrupted and can be continued. `idle` follows.
    void leaveAll();
    /// Images and log of an old operation are read from the history; `changed` follows. The tree asks by itself.
    void load(int key);
    /// Looks now at what other programs do, rather than in a few seconds.
    void refresh();

    const OperationEntry *find(int key) const { return m_tree.find(key); }
    QList<int> running() const; ///< here: queued ones too
    bool isIdle() const; ///< nothing runs or waits here
    QList<int> interrupted() const;
    /// Of all that runs here, for the sidebar: thousandths, −1 if nothing runs or nothing is known.
    int progress() const;
    /// The last pairs, each once, the newest first; of one command if it is named.
    QList<Recent> recent(int most, const QString &command = {}) const;
    OperationTree &tree() { return m_tree; }

signals:
    void started(int key);
    /// A run is over, before `ended`: what became of each image of this attempt, with all that is known of an error.
    void reported(int key, const quaymaster::CopyReport &report);
    void ended(int key, quaymaster::Operation::State state);
    void changed(int key); ///< at most ten times a second each
    void logged(int key, const quaymaster::LogLine &line);
    void interruptedFound(int count); ///< at the start, and when another program has died
    /// A retry, continuation or removal did not happen; key 0: the history could not be read or cleared.
    void refused(int key, const quaymaster::Error &error);
    void idle();

private:
    /// What we have taken on, until it has ended.
    struct Task
    {
        TransferRequest request; ///< of this attempt: what is left to do
        bool isAgain = false; ///< not its first attempt
        bool isParsed = false; ///< from stored arguments, which may say more than the request
        bool isRecorded = false; ///< the history knows that we have it
        bool isUnwanted = false; ///< cancelled or left before it was recorded
        bool isLeft = false;
    };

    void enqueue(int key, Task task);
    void record(int key);
    void recorded(int key, qint64 id);
    void again(int key, bool failedOnes);
    void claim(int key, Task task);
    void giveBack(int key, Operation::State before, const Error &error);
    void schedule(int key);
    void runNext();
    void run(int key);
    void explainWaiting();
    void stop(int key, bool isLeaving);
    void runEnded(int key, Job::State state, const CopyReport &report);
    void finish(int key, const Outcome &outcome);
    void end(int key, Operation::State state, const QDateTime &when);
    void occupy(int key);
    void refuse(int key, const Error &error);
    Result<TransferRequest> requestOf(const OperationEntry &entry);
    void showLogins();

    std::function<RunContext()> m_context;
    Parser m_parser;
    OperationTree m_tree;
    OperationRecords m_records;
    OperationHistory m_history;
    OperationRunner m_runner;
    OperationSchedule m_schedule{width};
    std::map<int, Task> m_tasks; ///< by key
    QSet<int> m_leaving; ///< keys that are being removed from the history
    QPointer<CredentialPrompts> m_prompts;
};

}
