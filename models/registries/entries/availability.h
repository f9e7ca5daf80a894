#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace quaymaster
{

/// Why an image can be had, or not: the seed's FAQ Q1, told apart.
enum class AvailabilityCause {
    Ok,
    Address, ///< it can't be parsed
    NameNotResolved,
    Refused,
    Timeout,
    Tls,
    NotFound,
    Unauthorized,
    Forbidden,
    MissingOrNoRight, ///< the server doesn't say which
    Server,
};

/// `ok`, `name-not-resolved`… of COMMANDS.md. Never translated.
QString causeName(AvailabilityCause cause);
AvailabilityCause causeNamed(const QString &name); ///< unknown: Server
/// For a cell, translated: “Available”, “Name not found”…
QString causeText(AvailabilityCause cause);

/// What a test of an entry's image found.
struct Availability
{
    AvailabilityCause cause = AvailabilityCause::Ok;
    QString sentence; ///< translated when it was found: what is wrong and what to do; empty when Ok
    QString evidence; ///< untranslated: address, status, the server's words
    QString digest; ///< empty unless Ok
    QString digestBefore; ///< of the last test that was Ok, where it differs: the tag has moved
    QStringList platforms; ///< sorted
    QDateTime checked; ///< UTC

    bool operator==(const Availability &) const = default;
};

}
