#pragma once

#include "models/ingress/yaml/patch.h"

#include <QString>
#include <optional>
#include <utility>

namespace quaymaster
{

/// One finding about a file. The ids are those of COMMANDS.md, *ingress*, and are never translated.
struct Diagnostic
{
    enum class Severity { Error, Warning, Hint };
    struct Fix
    {
        QString title; ///< translated: what it does
        QList<Patch> patches;
    };

    QString id;
    Severity severity = Severity::Error;
    ByteSpan span; ///< in the file, its byte order mark included
    QString pointer; ///< from the template list; empty: nowhere in particular
    QString message; ///< translated, says what to do
    std::optional<Fix> fix = {}; ///< safe: it changes nothing but what it says
    std::optional<QString> subject = {}; ///< where the message names a line: what it is about, wherever that line is

    /// The same finding, though lines have moved: its words, without places.
    std::pair<QString, QString> identity() const { return {id, subject.value_or(message)}; }

    bool isError() const { return severity == Severity::Error; }
};

/// How many findings there are.
struct FindingCounts
{
    qsizetype errors = 0;
    qsizetype warnings = 0;
    qsizetype hints = 0;

    void add(Diagnostic::Severity severity, qsizetype count);
    qsizetype all() const { return errors + warnings + hints; }

    bool operator==(const FindingCounts &) const = default;
};

/// `error`, `warning` or `hint`. Never translated.
QString severityName(Diagnostic::Severity severity);
/// Of an id of COMMANDS.md.
Diagnostic::Severity severityOf(const QString &id);

}
