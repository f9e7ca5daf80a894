#include "models/registries/exchange/entryindex.h"

namespace quaymaster
{

namespace
{

void add(EntryIndex::Hits &hits, const RegistryEntry &entry)
{
    if (!hits.first)
        hits.first = &entry;
    else if (!hits.second)
        hits.second = &entry;
}

}

EntryIndex::EntryIndex(const QList<RegistryEntry> &entries)
{
    m_byNameAndAddress.reserve(entries.size());
    m_byAddress.reserve(entries.size());
    for (const RegistryEntry &entry : entries) {
        const QString address = entry.shownAddress();
        add(m_byAddress[address], entry);
        add(m_byNameAndAddress[{entry.fields.name, address}], entry);
        if (entry.platformId)
            add(m_byPlatformId[*entry.platformId], entry);
    }
}

EntryIndex::Hits EntryIndex::exact(const ImportRow &row) const
{
    if (row.platformId) {
        const Hits hits = m_byPlatformId.value(*row.platformId);
        if (hits.first)
            return hits;
    }
    if (!row.hasField(EntryField::Name) || !row.hasField(EntryField::Address))
        return {};
    return m_byNameAndAddress.value({row.fields.name, addressKey(row.address)});
}

QString EntryIndex::addressKey(const EntryAddress &address)
{
    const QString normalised = address.normalised();
    return normalised.isEmpty() ? address.text : normalised;
}

}
