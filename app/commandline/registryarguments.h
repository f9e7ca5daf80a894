#pragma once

#include "app/commandline/commandspec.h"
#include "models/registries/entries/entryaddress.h"
#include "models/registries/entries/entryedits.h"

#include <QDateTime>

namespace quaymaster
{

/// What the options of `registry add` and `registry edit` say of an entry. Errors: `usage` (a flag that is neither yes
/// nor no, a password in an argument), `invalid` (an address that can't be parsed).
Result<EntryEdits> entryEditsIn(const Invocation &invocation);

/// An address as `registry add` takes it: one with a reference and without a password. Errors: as entryEditsIn().
Result<EntryAddress> entryAddressIn(const QString &word);

/// `yes` or `no`; none if the option is not there. Errors: `usage`.
Result<std::optional<bool>> flagIn(const Invocation &invocation, const QString &option);

/// Two points in time, the first of which counts and the second doesn't. Invalid: open at that end.
struct TimeRange
{
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC

    bool holds(const QDateTime &time) const;
};

/// `FROM..TO`, each a day or a time (RFC 3339; without an offset in UTC) or nothing. A day or a second as TO counts as
/// a whole. Errors: `usage`.
Result<TimeRange> timeRangeIn(const QString &word);

/// Words that name entries hold no password. Errors: `usage`.
Result<> refuseSecretsIn(const QStringList &words);

}
