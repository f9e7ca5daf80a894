#pragma once

#include "models/registries/entries/registryentry.h"

namespace quaymaster
{

/// What somebody says of an entry: options of a command, an edit of many entries, a row of an import. What is not said
/// stays.
struct EntryEdits
{
    std::optional<QString> name;
    std::optional<QString> address;
    std::optional<QString> description;
    std::optional<QString> source;
    std::optional<bool> slicing;
    std::optional<bool> listed;
    std::optional<QString> remark;

    bool areNone() const { return *this == EntryEdits(); }
    EntryFields appliedTo(EntryFields fields) const;

    bool operator==(const EntryEdits &) const = default;
};

}
