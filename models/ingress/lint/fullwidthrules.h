#pragma once

#include "models/ingress/lint/textrules.h"
#include "models/ingress/yaml/yamlvalue.h"

namespace quaymaster
{

/// Characters of full width that may have been meant for YAML's own: one finding for each plain text. A fix is there
/// where they can only have been meant so: a text in the place of an entry, a rule or a list, the names of images, and
/// quotes around the whole. What people are to read is theirs.
void lintFullWidth(const YamlTree &tree, const std::optional<YamlPath> &list, Findings &findings);
/// In text that does not parse, line by line: dashes, and the colon and the brackets behind a key of the template.
void lintFullWidth(const TextLines &text, const ProtectedText &protectedText, Findings &findings);
/// Of one line of it, from 0.
void lintFullWidth(const TextLines &text, qsizetype line, const ProtectedText &protectedText, Findings &findings);

}
