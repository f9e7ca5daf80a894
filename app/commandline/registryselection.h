#pragma once

#include "app/commandline/registryarguments.h"
#include "models/core/result.h"
#include "models/registries/entries/registryentry.h"

namespace quaymaster
{

/// The entries that `words` name, each once, in the order of the words: an id, else an exact name, else an address,
/// which is compared normalised. Errors: `not-found`, `invalid` (a word that stands for several).
Result<QList<RegistryEntry>> entriesNamed(const QStringList &words, const QList<RegistryEntry> &all);

/// What `registry list` shows. Texts are found anywhere in a text, whatever their case.
struct RegistryListFilter
{
    QString text; ///< in any column
    QString source;
    std::optional<bool> listed;
    std::optional<bool> slicing;
    TimeRange created;

    bool passes(const RegistryEntry &entry) const;
};

/// Errors: `usage`.
Result<RegistryListFilter> registryListFilterIn(const Invocation &invocation);

}
