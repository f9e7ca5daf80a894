#include "models/registries/entries/duplicatecount.h"

#include <utility>

namespace quaymaster
{

void DuplicateCount::add(const QString &address)
{
    if (address.isEmpty())
        return;
    if (++m_counts[address] != 2)
        return;
    m_duplicates.insert(address);
    turn(address);
}

void DuplicateCount::remove(const QString &address)
{
    const auto found = m_counts.find(address);
    if (found == m_counts.end())
        return;
    --*found;
    if (*found == 1) {
        m_duplicates.remove(address);
        turn(address);
    } else if (*found == 0) {
        m_counts.erase(found);
    }
}

QSet<QString> DuplicateCount::takeTurned()
{
    return std::exchange(m_turned, {});
}

/// Twice is as before.
void DuplicateCount::turn(const QString &address)
{
    if (!m_turned.remove(address))
        m_turned.insert(address);
}

}
