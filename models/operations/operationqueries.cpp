#include "models/operations/operations.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double whole = 1000;

/// What stands behind `--` in stored arguments.
std::optional<Operations::Recent> pairIn(const OperationEntry &entry)
{
    const qsizetype begin = entry.arguments.indexOf(u"--"_s) + 1;
    if (!entry.movesBytes() || begin == 0 || entry.arguments.size() < begin + 2)
        return {};
    Operations::Recent pair{entry.command, entry.arguments.at(begin), entry.arguments.mid(begin + 1), false, {}};
    const QStringList options = entry.arguments.first(begin - 1);
    constexpr auto tags = "--tags="_L1;
    for (const QString &option : options) {
        pair.areTags |= option == "--all-tags"_L1 || option.startsWith(tags);
        if (option.startsWith(tags))
            pair.pattern = option.sliced(tags.size());
    }
    return pair;
}

}

QList<int> Operations::running() const
{
    QList<int> keys;
    for (const auto &[key, task] : m_tasks)
        keys.append(key);
    return keys;
}

bool Operations::isIdle() const
{
    return m_tasks.empty();
}

QList<int> Operations::interrupted() const
{
    return m_tree.interrupted();
}

int Operations::progress() const
{
    qint64 bytes = 0;
    qint64 done = 0;
    for (const auto &[key, task] : m_tasks) {
        bytes += find(key)->bytes;
        done += find(key)->bytesDone;
    }
    return bytes <= 0 ? -1 : static_cast<int>(static_cast<double>(done) / static_cast<double>(bytes) * whole);
}

QList<Operations::Recent> Operations::recent(int most, const QString &command) const
{
    QList<Recent> pairs;
    const QList<int> keys = m_tree.keys();
    for (const int key : keys) {
        if (pairs.size() >= most)
            break;
        const OperationEntry &entry = *find(key);
        const auto pair = command.isEmpty() || entry.command == command ? pairIn(entry) : std::nullopt;
        if (!pair)
            continue;
        if (!pairs.contains(*pair))
            pairs.append(*pair);
    }
    return pairs;
}

void Operations::load(int key)
{
    m_history.loadOne(key, [this, key](const Result<> &loaded) {
        if (!loaded)
            refuse(key, loaded.error());
    });
}

void Operations::refresh()
{
    m_history.refresh();
}

void Operations::remove(int key)
{
    const OperationEntry *entry = find(key);
    if (!entry || !entry->isOver() || m_tasks.contains(key))
        return;
    if (entry->id == 0) {
        m_tree.remove({key});
        return;
    }
    m_leaving.insert(key);
    m_records.remove(entry->id, this, [this, key](const Result<> &removed) {
        m_leaving.remove(key);
        if (!removed && removed.error().kind != Error::Kind::NotFound) {
            refuse(key, removed.error());
            return;
        }
        m_history.forget(key);
        m_tree.remove({key});
    });
}

void Operations::removeFinished()
{
    QList<int> keys;
    QList<qint64> ids;
    const QList<int> all = m_tree.keys();
    for (const int key : all) {
        const OperationEntry &entry = *find(key);
        if (!entry.isOver() || entry.state == Operation::State::Interrupted || m_tasks.contains(key))
            continue;
        keys.append(key);
        if (entry.id > 0)
            ids.append(entry.id);
    }
    const QSet<int> leaving(keys.begin(), keys.end());
    m_leaving += leaving;
    m_records.removeEnded(ids, this, [this, keys, leaving](const Result<> &removed) {
        m_leaving -= leaving;
        if (!removed) {
            refuse(0, removed.error());
            return;
        }
        for (const int key : keys)
            m_history.forget(key);
        m_tree.remove(keys);
    });
}

/// What another program works on keeps ours from writing to the same place.
void Operations::occupy(int key)
{
    const OperationEntry *entry = find(key);
    const bool isElsewhere = entry && entry->isElsewhere;
    if (m_tasks.contains(key))
        return;
    m_schedule.remove(key);
    if (isElsewhere)
        if (const auto request = requestOf(*entry))
            m_schedule.occupy(key, targetsOf(*request));
    runNext();
}

void Operations::watch(CredentialPrompts &prompts)
{
    m_prompts = &prompts;
    connect(&prompts, &CredentialPrompts::wanted, this, &Operations::showLogins);
    connect(&prompts, &CredentialPrompts::withdrawn, this, &Operations::showLogins);
    connect(&m_runner, &OperationRunner::measured, this, &Operations::showLogins);
}

/// A question belongs to everything that uses its host.
void Operations::showLogins()
{
    QStringList hosts;
    if (m_prompts) {
        const QList<CredentialQuestion> open = m_prompts->open();
        for (const CredentialQuestion &question : open)
            hosts.append(question.host);
    }
    m_runner.setLogins(hosts);
}

}
