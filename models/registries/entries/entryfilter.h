#pragma once

#include "models/registries/entries/registryentry.h"

#include <QDate>

namespace quaymaster
{

/// What a list of entries is narrowed to, beside a text. What is not said does not count.
class EntryFilter
{
public:
    std::optional<bool> listed;
    std::optional<bool> slicing;
    std::optional<QString> source; ///< exactly; empty: those without one

    /// Days of the person's own calendar, both included; an invalid one is open.
    void setCreated(const QDate &from, const QDate &to);
    const QDate &createdFrom() const { return m_from; }
    const QDate &createdTo() const { return m_to; }

    bool isEmpty() const { return *this == EntryFilter(); }
    bool matches(const RegistryEntry &entry) const;

    bool operator==(const EntryFilter &) const = default;

private:
    QDate m_from;
    QDate m_to;
    std::optional<qint64> m_begin; ///< ms since 1970, included
    std::optional<qint64> m_end; ///< not included
};

}
