#include "models/operations/operations.h"

#include "models/operations/operationlog.h"

#include <algorithm>

namespace quaymaster
{

namespace
{

Operation recordOf(const OperationEntry &entry)
{
    Operation operation;
    operation.command = entry.command;
    operation.title = entry.title;
    operation.arguments = entry.arguments;
    operation.state = Operation::State::Queued;
    return operation;
}

Operation::State stateOf(Job::State state)
{
    if (state == Job::State::Succeeded)
        return Operation::State::Succeeded;
    return state == Job::State::Cancelled ? Operation::State::Cancelled : Operation::State::Failed;
}

/// What an attempt has done, put over what earlier ones did.
void merge(CopyReport &whole, const CopyReport &attempt)
{
    QHash<std::pair<QString, QString>, qsizetype> places;
    for (qsizetype i = whole.images.size(); i-- > 0;)
        places.insert({whole.images.at(i).source, whole.images.at(i).destination}, i);
    for (const ImageReport &image : attempt.images) {
        const auto old = places.constFind({image.source, image.destination});
        if (old != places.cend()) {
            whole.images[*old] = image;
            continue;
        }
        places.insert({image.source, image.destination}, whole.images.size());
        whole.images.append(image);
    }
    whole.error = attempt.error;
    whole.milliseconds += attempt.milliseconds;
}

}

Operations::Operations(StoreThread &store, const Workspace &workspace, std::function<RunContext()> context,
                       Parser parser)
    : m_context(std::move(context))
    , m_parser(std::move(parser))
    , m_records(store, workspace.locks())
    , m_history(m_records, m_tree)
    , m_runner(m_tree)
{
    connect(&m_tree, &OperationTree::changed, this, &Operations::changed);
    connect(&m_tree, &OperationTree::wanted, this, &Operations::load);
    connect(&m_runner, &OperationRunner::logged, this, &Operations::logged);
    connect(&m_runner, &OperationRunner::ended, this, &Operations::runEnded);
    connect(&m_history, &OperationHistory::failed, this, [this](const Error &error) { emit refused(0, error); });
    connect(&m_history, &OperationHistory::interruptedFound, this, &Operations::interruptedFound);
    connect(&m_history, &OperationHistory::elsewhereChanged, this, &Operations::occupy);
    m_history.load();
}

Operations::~Operations() = default;

int Operations::start(const TransferRequest &request)
{
    const QStringList arguments = argumentsFor(request);
    const QList<int> interrupted = m_tree.interrupted();
    for (const int key : interrupted)
        if (find(key)->arguments == arguments && !m_tasks.contains(key) && !m_leaving.contains(key)) {
            m_tree.change(key, [&request](OperationEntry &entry) { entry.request = request; }); // it may have been seen
            again(key, false);
            return key;
        }
    OperationEntry entry;
    entry.key = m_tree.newKey();
    entry.command = commandOf(request);
    entry.title = titleOf(request);
    entry.arguments = arguments;
    entry.request = request;
    entry.placed = QDateTime::currentDateTimeUtc();
    entry.isLoaded = true;
    const int key = entry.key;
    m_tree.add({entry});
    enqueue(key, {request});
    record(key);
    return key;
}

void Operations::enqueue(int key, Task task)
{
    m_tasks.insert_or_assign(key, std::move(task));
    m_tree.change(key, [](OperationEntry &entry) {
        entry.state = Operation::State::Queued;
        entry.ended = {};
        entry.error = {};
        entry.images = entry.imagesOver = 0;
        entry.bytes = entry.bytesDone = entry.rate = 0;
        entry.secondsLeft = -1;
    });
    m_runner.log(key, queuedLine());
    emit started(key);
}

void Operations::record(int key)
{
    m_records.begin(recordOf(*find(key)), this, [this, key](const Result<qint64> &id) {
        if (id) {
            recorded(key, *id);
            return;
        }
        m_tree.change(key, [&id](OperationEntry &entry) { entry.error = id.error(); });
        end(key, Operation::State::Failed, QDateTime::currentDateTimeUtc());
    });
}

void Operations::recorded(int key, qint64 id)
{
    if (const int old = m_history.keyOf(id); old != 0 && old != key) { // another row of what was interrupted
        m_history.forget(old);
        m_tree.remove({old});
    }
    m_history.own(key, id);
    m_tree.change(key, [id](OperationEntry &entry) { entry.id = id; });
    Task &task = m_tasks.at(key);
    task.isRecorded = true;
    if (task.isUnwanted)
        stop(key, task.isLeft);
    else
        schedule(key);
}

void Operations::retry(int key)
{
    again(key, true);
}

void Operations::continueOperation(int key)
{
    again(key, false);
}

void Operations::continueAllInterrupted()
{
    const QList<int> keys = m_tree.interrupted();
    for (const int key : keys)
        again(key, false);
}

/// For what is left to do its report has to be there first.
void Operations::again(int key, bool failedOnes)
{
    const OperationEntry *entry = find(key);
    if (!entry || m_tasks.contains(key) || m_leaving.contains(key) || (entry->id > 0 && !entry->isContinuable())
        || !entry->isOver())
        return;
    if (failedOnes && !entry->isLoaded) {
        m_history.loadOne(key, [this, key](const Result<> &loaded) {
            if (loaded)
                again(key, true);
            else
                refuse(key, loaded.error());
        });
        return;
    }
    const auto request = requestOf(*entry);
    if (!request) {
        refuse(key, request.error());
        return;
    }
    Task task{failedOnes ? failedOnly(*request, entry->report) : *request};
    task.isAgain = true;
    task.isParsed = !entry->request;
    if (entry->id > 0) {
        claim(key, std::move(task));
        return;
    }
    enqueue(key, std::move(task)); // the history could not take it
    record(key);
}

void Operations::claim(int key, Task task)
{
    const qint64 id = find(key)->id;
    const Operation::State before = find(key)->state;
    enqueue(key, std::move(task));
    m_history.own(key, id);
    m_records.claim(id, this, [this, key, id, before](const Result<> &claimed) {
        if (claimed) {
            recorded(key, id);
            return;
        }
        giveBack(key, before, claimed.error());
    });
}

/// Somebody else has it, or has removed it.
void Operations::giveBack(int key, Operation::State before, const Error &error)
{
    m_tasks.erase(key);
    m_history.disown(key);
    m_tree.change(key, [before](OperationEntry &entry) {
        entry.state = before;
        entry.isCancelling = false;
    });
    m_history.recheck(key); // what it really is
    refuse(key, error);
    if (isIdle())
        emit idle();
}

Result<TransferRequest> Operations::requestOf(const OperationEntry &entry)
{
    if (entry.request)
        return *entry.request;
    RunContext unused = m_context();
    return m_parser(entry.arguments, unused);
}

void Operations::refuse(int key, const Error &error)
{
    emit refused(key, error);
    m_history.refresh();
}

void Operations::schedule(int key)
{
    m_schedule.add(key, targetsOf(m_tasks.at(key).request));
    runNext();
}

void Operations::runNext()
{
    while (const auto key = m_schedule.takeNext())
        run(*key);
    explainWaiting();
}

void Operations::run(int key)
{
    const Task task = m_tasks.at(key);
    RunContext context = m_context();
    if (task.isParsed)
        (void)m_parser(find(key)->arguments, context); // what they say of the network
    m_records.start(find(key)->id);
    m_runner.run(key, task.request, context, task.isAgain);
}

void Operations::explainWaiting()
{
    for (const int key : m_schedule.waiting()) {
        const int blocker = m_schedule.blockerOf(key);
        const OperationEntry *other = find(blocker);
        const QString reason = other ? tr("Waits for “%1”, which writes to the same place.").arg(other->title)
                                     : tr("Waits until one of the %n running operations has ended.", nullptr, width);
        if (find(key)->waitsFor != reason)
            m_tree.change(key, [&reason](OperationEntry &entry) { entry.waitsFor = reason; });
    }
}

void Operations::cancel(int key)
{
    stop(key, false);
}

void Operations::cancelAll()
{
    const QList<int> keys = running();
    for (const int key : keys)
        stop(key, false);
}

void Operations::leaveAll()
{
    const QList<int> keys = running();
    for (const int key : keys)
        stop(key, true);
    if (keys.isEmpty())
        QMetaObject::invokeMethod(this, &Operations::idle, Qt::QueuedConnection);
}

void Operations::stop(int key, bool isLeaving)
{
    const auto found = m_tasks.find(key);
    if (found == m_tasks.end())
        return;
    Task &task = found->second;
    task.isLeft = isLeaving;
    if (m_runner.isRunning(key)) {
        m_runner.cancel(key);
    } else if (!task.isRecorded) {
        task.isUnwanted = true; // the answer of the history comes
        m_tree.change(key, [](OperationEntry &entry) { entry.isCancelling = true; });
    } else if (isLeaving) {
        m_records.leave(find(key)->id);
        end(key, Operation::State::Interrupted, {});
    } else {
        finish(key, {Operation::State::Cancelled, Error::cancelled(), {}});
    }
}

void Operations::runEnded(int key, Job::State state, const CopyReport &report)
{
    m_tree.change(key, [&](OperationEntry &entry) {
        merge(entry.report, report);
        if (state == Job::State::Failed)
            entry.error = report.firstError();
    });
    emit reported(key, report);
    if (state == Job::State::Cancelled && m_tasks.at(key).isLeft) {
        m_records.leave(find(key)->id);
        end(key, Operation::State::Interrupted, {});
        return;
    }
    const OperationEntry &entry = *find(key);
    finish(key, {stateOf(state), state == Job::State::Cancelled ? Error::cancelled() : entry.error, {}});
}

/// In the history first, then for everybody who hears of it.
void Operations::finish(int key, const Outcome &outcome)
{
    const OperationEntry &entry = *find(key);
    Outcome whole = outcome;
    whole.ended = QDateTime::currentDateTimeUtc(); // one time for both: else the history would seem to know better
    m_records.finish(entry.id, whole, entry.report.images, this, [this, key](const Result<> &written) {
        if (!written)
            m_runner.log(key, {QDateTime::currentDateTimeUtc(), LogTone::Warning, written.error().summary});
    });
    end(key, outcome.state, whole.ended);
}

void Operations::end(int key, Operation::State state, const QDateTime &when)
{
    m_tasks.erase(key);
    m_history.disown(key);
    m_schedule.remove(key);
    m_tree.change(key, [state, &when](OperationEntry &entry) {
        entry.state = state;
        entry.waitsFor.clear();
        entry.isCancelling = false;
        entry.ended = when;
    });
    m_runner.log(key, endedLine(*find(key)));
    emit ended(key, state);
    runNext();
    if (isIdle())
        emit idle();
}

}
