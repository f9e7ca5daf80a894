#include "models/operations/operationschedule.h"

#include "models/operations/transferrequest.h"

#include <algorithm>

namespace quaymaster
{

OperationSchedule::OperationSchedule(int width)
    : m_width(width)
{
}

void OperationSchedule::add(int key, const QStringList &targets)
{
    m_entries.push_back({key, targets, State::Waiting});
}

void OperationSchedule::occupy(int key, const QStringList &targets)
{
    m_entries.push_back({key, targets, State::Elsewhere});
}

std::optional<int> OperationSchedule::takeNext()
{
    if (running() >= m_width)
        return {};
    for (Entry &entry : m_entries) {
        if (entry.state != State::Waiting || blockerOf(entry.key) != 0)
            continue;
        entry.state = State::Running;
        return entry.key;
    }
    return {};
}

void OperationSchedule::remove(int key)
{
    std::erase_if(m_entries, [key](const Entry &entry) { return entry.key == key; });
}

bool OperationSchedule::contains(int key) const
{
    return find(key) != nullptr;
}

bool OperationSchedule::isWaiting(int key) const
{
    const Entry *entry = find(key);
    return entry && entry->state == State::Waiting;
}

int OperationSchedule::blockerOf(int key) const
{
    const Entry *waiting = find(key);
    if (!waiting || waiting->state != State::Waiting)
        return 0;
    bool isBefore = true;
    for (const Entry &other : m_entries) {
        if (&other == waiting)
            isBefore = false;
        else if ((isBefore || other.state != State::Waiting) && shareTarget(waiting->targets, other.targets))
            return other.key;
    }
    return 0;
}

std::vector<int> OperationSchedule::waiting() const
{
    std::vector<int> keys;
    for (const Entry &entry : m_entries)
        if (entry.state == State::Waiting)
            keys.push_back(entry.key);
    return keys;
}

const OperationSchedule::Entry *OperationSchedule::find(int key) const
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    return found == m_entries.end() ? nullptr : &*found;
}

int OperationSchedule::running() const
{
    return static_cast<int>(std::ranges::count(m_entries, State::Running, &Entry::state));
}

}
