#pragma once

#include "models/registries/exchange/importrow.h"

#include <QHash>

namespace quaymaster
{

/// Finds the entry that a row of a file means, in constant time. `entries` outlives it.
class EntryIndex
{
public:
    explicit EntryIndex(const QList<RegistryEntry> &entries);

    struct Hits
    {
        const RegistryEntry *first = nullptr; ///< none: nullptr
        const RegistryEntry *second = nullptr; ///< of more than one

        const RegistryEntry *only() const { return second ? nullptr : first; }
    };
    /// By platform id, else by name and address.
    Hits exact(const ImportRow &row) const;
    /// By the address alone.
    Hits ofAddress(const ImportRow &row) const { return m_byAddress.value(addressKey(row.address)); }

    using NameAndAddress = std::pair<QString, QString>;
    /// The normalised address; what can't be parsed is compared as it stands.
    static QString addressKey(const EntryAddress &address);

private:
    QHash<qint64, Hits> m_byPlatformId;
    QHash<NameAndAddress, Hits> m_byNameAndAddress;
    QHash<QString, Hits> m_byAddress;
};

}
