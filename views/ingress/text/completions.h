#pragma once

#include "models/ingress/yaml/patch.h"
#include "models/ingress/yaml/textlines.h"

#include <QString>

namespace quaymaster
{

/// One thing that could be written.
struct Completion
{
    QString label; ///< what a list shows
    QString text; ///< what takes the place of the word; its lines are separated by `\n`

    bool operator==(const Completion &) const = default;
};

/// What the template could go on with where somebody writes.
struct Completions
{
    ByteSpan word; ///< what is already there of it
    bool isKey = false;
    QList<Completion> items; ///< none: nothing is known for the place
};

/// Keys that are missing there, values that are known, and whole rules of known services. Pure; by indentation, so that
/// it works while the text does not parse.
Completions completionsAt(const TextLines &text, qsizetype offset);

}
