#include "models/registries/entries/entryfilter.h"

namespace quaymaster
{

void EntryFilter::setCreated(const QDate &from, const QDate &to)
{
    m_from = from;
    m_to = to;
    m_begin = from.isValid() ? std::optional(from.startOfDay().toMSecsSinceEpoch()) : std::nullopt;
    m_end = to.isValid() ? std::optional(to.addDays(1).startOfDay().toMSecsSinceEpoch()) : std::nullopt;
}

bool EntryFilter::matches(const RegistryEntry &entry) const
{
    if (listed && *listed != entry.fields.listed)
        return false;
    if (slicing && *slicing != entry.fields.slicing)
        return false;
    if (source && *source != entry.fields.source)
        return false;
    if (!m_begin && !m_end)
        return true;
    const qint64 created = entry.created.toMSecsSinceEpoch();
    return created >= m_begin.value_or(created) && (!m_end || created < *m_end);
}

}
