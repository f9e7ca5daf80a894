#pragma once

#include "models/core/result.h"
#include "models/ingress/yaml/yamlvalue.h"

#include <QStringList>

namespace quaymaster
{

/// Where a document may hold the entries of an ingress template: the whole of it, or a list somewhere below whose items
/// have `imageNames`, `httpRules` or `tcpRules`. In their order. Where there is none: the only list of the document, if
/// it is empty, for its last entry may have been removed.
QList<YamlPath> templateLists(const YamlTree &tree);

/// All lists, in their order, whatever they hold: any of them may be meant.
QList<YamlPath> allLists(const YamlTree &tree);

/// The list that is meant: the one that there is, or that of the JSON pointer from the document's root. Errors:
/// `invalid` (none, several, or it is no list), `not-found` (nothing is there).
Result<YamlPath> templateList(const YamlTree &tree, const std::optional<QString> &pointer = {});

/// What the tokens of a pointer lead to, counted from a node; nothing: nothing is there.
std::optional<YamlPath> pathOf(const YamlTree &tree, const YamlPath &from, const QStringList &tokens);
/// From the document's root: `/data/0/port`.
QString pointerTo(const YamlTree &tree, const YamlPath &path);

}
