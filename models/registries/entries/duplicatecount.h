#pragma once

#include "models/registries/entries/registryentry.h"

#include <QHash>
#include <QSet>

namespace quaymaster
{

/// Which normalised addresses several entries have, kept up to date entry by entry.
class DuplicateCount
{
public:
    void add(const QString &address); ///< an empty one does not count
    void remove(const QString &address);
    void reserve(qsizetype addresses) { m_counts.reserve(addresses); }

    const QSet<QString> &duplicates() const { return m_duplicates; }
    /// Those that have become, or ceased to be, a duplicate since the last call.
    QSet<QString> takeTurned();

private:
    void turn(const QString &address);

    QHash<QString, int> m_counts;
    QSet<QString> m_duplicates;
    QSet<QString> m_turned;
};

}
