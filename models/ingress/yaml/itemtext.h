#pragma once

#include "models/ingress/yaml/yamledit.h"

namespace quaymaster
{

/// The lines of an item as they are, from the comments above it that are its own, with its `-` at the first column.
/// Lines end with `\n`; the last one does not where that would change a block scalar that ends with the file. An item
/// between brackets, or one that shares its line, comes as a list of its own. `invalid`: it can't stand alone.
Result<QByteArray> itemText(const YamlTree &tree, const YamlPath &path, qsizetype item);

/// The items of a list in `source`, with all comments that stand between them, in front of an item or behind the last:
/// indented as the list is, with its line ends, and not changed otherwise. A map in `source` is one item. Between
/// brackets no comment can stand: `invalid`, where the items have some.
Result<YamlEdit> itemTextInserted(const YamlTree &tree, const YamlPath &path, qsizetype index, const YamlTree &source,
                                  const YamlPath &items, PairModel model = {});

}
