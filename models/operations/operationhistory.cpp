#include "models/operations/operationhistory.h"

#include "models/operations/operationlog.h"
#include "models/operations/reportjson.h"

#include <QLoggingCategory>
#include <algorithm>
#include <limits>

namespace quaymaster
{

namespace
{

Q_LOGGING_CATEGORY(log, "quaymaster.operations")

constexpr int pollMs = 3000;

bool isUnended(const Operation &operation)
{
    return operation.state == Operation::State::Running || operation.state == Operation::State::Queued
        || operation.state == Operation::State::Interrupted;
}

void apply(OperationEntry &entry, const Operation &operation)
{
    entry.state = operation.state;
    entry.isElsewhere = !entry.isOver();
    entry.started = operation.started;
    entry.ended = operation.ended;
    entry.error = operation.error;
}

OperationEntry entryOf(const Operation &operation)
{
    OperationEntry entry;
    entry.id = operation.id;
    entry.command = operation.command;
    entry.title = operation.title;
    entry.arguments = operation.arguments;
    entry.placed = operation.started;
    apply(entry, operation);
    return entry;
}

}

OperationHistory::OperationHistory(OperationRecords &records, OperationTree &tree)
    : m_records(records)
    , m_tree(tree)
{
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &OperationHistory::refresh);
}

void OperationHistory::load()
{
    refresh(); // what was interrupted is offered first
    nextPage(0);
}

void OperationHistory::nextPage(qint64 before)
{
    m_records.page(before, pageSize, this, [this](const Result<QList<Operation>> &page) {
        if (!page) {
            qCWarning(log).noquote() << "history not read:" << page.error().detail;
            m_poll.start();
            emit failed(page.error());
            return;
        }
        takePage(*page);
    });
}

void OperationHistory::takePage(const QList<Operation> &operations)
{
    addUnknown(operations);
    if (operations.size() == pageSize) {
        nextPage(operations.constLast().id);
        return;
    }
    tellInterrupted();
    m_poll.start();
    emit loaded();
}

void OperationHistory::addUnknown(const QList<Operation> &operations)
{
    QList<OperationEntry> added;
    QList<int> elsewhere;
    for (const Operation &operation : operations) {
        m_newest = std::max(m_newest, operation.id);
        if (m_keys.contains(operation.id))
            continue;
        OperationEntry entry = entryOf(operation);
        entry.key = m_tree.newKey();
        m_keys.insert(operation.id, entry.key);
        if (isUnended(operation))
            m_watched.insert(entry.key);
        if (entry.isElsewhere)
            elsewhere.append(entry.key);
        added.append(std::move(entry));
    }
    if (!added.isEmpty())
        m_tree.add(std::move(added));
    for (const int key : elsewhere)
        emit elsewhereChanged(key);
}

void OperationHistory::refresh()
{
    if (std::exchange(m_isAsking, true)) {
        m_isWanted = true; // what is on its way may be older than the wish
        return;
    }
    const qint64 after = m_newest == 0 ? std::numeric_limits<qint64>::max() : m_newest;
    m_records.unended(after, this, [this](const Result<QList<Operation>> &news) {
        m_isAsking = false;
        if (news)
            takeNews(*news);
        else
            qCWarning(log).noquote() << "history not read:" << news.error().detail;
        if (std::exchange(m_isWanted, false))
            refresh();
    });
}

void OperationHistory::takeNews(const QList<Operation> &operations)
{
    const QSet<int> stale = std::exchange(m_stale, {});
    QSet<int> gone = m_watched - stale;
    for (const Operation &operation : operations) {
        const int key = keyOf(operation.id);
        gone.remove(key);
        if (key != 0 && !m_own.contains(key) && !stale.contains(key))
            update(key, operation);
    }
    for (const int key : gone) // ended, or removed, by another program
        recheck(key);
    addUnknown(operations);
    tellInterrupted();
}

void OperationHistory::recheck(int key)
{
    const OperationEntry *entry = m_tree.find(key);
    if (!entry || m_own.contains(key))
        return;
    m_records.find(entry->id, this, [this, key](const Result<Operation> &found) {
        if (m_own.contains(key) || !m_tree.find(key))
            return;
        if (found) {
            update(key, *found);
        } else if (found.error().kind == Error::Kind::NotFound) {
            forget(key);
            m_tree.remove({key});
            emit elsewhereChanged(key);
        }
    });
}

void OperationHistory::update(int key, const Operation &operation)
{
    const OperationEntry *entry = m_tree.find(key);
    if (!entry)
        return;
    if (isUnended(operation))
        m_watched.insert(key);
    else
        m_watched.remove(key);
    const bool wasElsewhere = entry->isElsewhere;
    if (entry->state == operation.state && entry->ended == operation.ended)
        return;
    m_tree.change(key, [&operation](OperationEntry &changed) {
        apply(changed, operation);
        changed.isLoaded = false; // its report is another one now
        changed.log.clear();
    });
    if (entry->isElsewhere != wasElsewhere)
        emit elsewhereChanged(key);
}

void OperationHistory::tellInterrupted()
{
    int count = 0;
    for (const int key : std::as_const(m_watched))
        if (const OperationEntry *entry = m_tree.find(key); entry && entry->state == Operation::State::Interrupted)
            ++count;
    if (count > std::exchange(m_interrupted, count))
        emit interruptedFound(count);
}

void OperationHistory::loadOne(int key, std::function<void(Result<>)> done)
{
    const OperationEntry *known = m_tree.find(key);
    if (!known || known->id == 0)
        return;
    m_records.find(known->id, this, [this, key, done = std::move(done)](const Result<Operation> &found) {
        if (!m_tree.find(key))
            return;
        if (found && !m_tree.find(key)->isLoaded)
            fill(key, *found);
        done(found ? Result<>() : found.error());
    });
}

void OperationHistory::fill(int key, const Operation &operation)
{
    const QList<ImageReport> images = imagesFromJson(operation.images);
    m_tree.apply(key, images);
    m_tree.change(key, [&images](OperationEntry &entry) {
        entry.isLoaded = true;
        entry.report.images = images;
        if (entry.log.isEmpty())
            entry.log = remembered(entry);
    });
}

void OperationHistory::own(int key, qint64 id)
{
    m_keys.insert(id, key);
    m_own.insert(key);
    m_watched.remove(key);
    m_newest = std::max(m_newest, id);
}

void OperationHistory::disown(int key)
{
    if (!m_own.remove(key))
        return;
    m_watched.insert(key); // others may continue it
    if (m_isAsking)
        m_stale.insert(key);
}

void OperationHistory::forget(int key)
{
    if (const OperationEntry *entry = m_tree.find(key); entry && keyOf(entry->id) == key)
        m_keys.remove(entry->id);
    m_watched.remove(key);
    m_own.remove(key);
}

}
