#pragma once

#include "models/ingress/yaml/patch.h"
#include "models/ingress/yaml/textlines.h"

namespace quaymaster
{

// Edits of whole lines that somebody asks for by a key, as patches. Lines from 0, the last included; blank lines are
// left alone.

/// `# ` in front of all lines, where the least indented begins; or taken away, if all have it.
QList<Patch> toggledComment(const TextLines &text, qsizetype first, qsizetype last);
/// By the step to the next column at which lines above begin; one step for all lines.
QList<Patch> indented(const TextLines &text, qsizetype first, qsizetype last);
QList<Patch> unindented(const TextLines &text, qsizetype first, qsizetype last);

/// The next column behind `column` at which a line above begins, with or behind its `-`; else two further.
qsizetype nextColumn(const TextLines &text, qsizetype line, qsizetype column);
/// The last one before `column`; at least 0.
qsizetype previousColumn(const TextLines &text, qsizetype line, qsizetype column);

/// The spaces and `- ` that a line begins with.
qsizetype keyColumn(const TextLines &text, qsizetype line);
/// Where its last leading `- ` stands; -1: it has none.
qsizetype dashColumn(const TextLines &text, qsizetype line);

}
