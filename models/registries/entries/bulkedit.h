#pragma once

#include "models/registries/entries/entryedits.h"
#include "models/registries/entries/entryproblems.h"
#include "models/registries/entries/entrystore.h"

namespace quaymaster
{

/// One edit of many entries.
struct BulkEdit : EntryEdits
{
    QString prefix; ///< of addresses: a host, or a host and the first parts of a path; empty: they stay
    QString newPrefix;

    bool operator==(const BulkEdit &) const = default;
};

/// What a bulk edit does to one entry.
struct BulkOutcome
{
    qint64 id = 0;
    EntryFields before;
    EntryFields after;
    QList<EntryField> differing; ///< what it changes
    QList<EntryProblem> problems; ///< why it can't become like this

    bool isChanged() const { return !differing.isEmpty(); }
    bool isWrong() const { return !problems.isEmpty(); }
};

/// What a bulk edit does to all of them.
struct BulkSummary
{
    qsizetype changed = 0; ///< those that can become like this
    qsizetype wrong = 0; ///< those that can't
    bool movesAddresses = false;
    bool unlists = false;
};

class BulkEditing
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::BulkEditing)

public:
    /// In the order of the entries, one for each.
    static QList<BulkOutcome> outcomes(const QList<RegistryEntry> &entries, const BulkEdit &edit);
    static BulkSummary summary(const QList<BulkOutcome> &outcomes);
    /// What is changed by it.
    static QList<EntryChange> changes(const QList<BulkOutcome> &outcomes);

    /// `address` with another beginning. A prefix ends where a part of the address does, and is also found in the
    /// normalised form: `docker.io` in `nginx`. None: the address begins otherwise.
    static std::optional<QString> withPrefix(const RegistryEntry &entry, const QString &prefix,
                                             const QString &newPrefix);
};

}
