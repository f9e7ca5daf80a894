#pragma once

#include "models/core/result.h"
#include "models/ingress/yaml/patch.h"
#include "models/ingress/yaml/yamltree.h"

namespace quaymaster
{

/// `[]`, `[ ]`, or nothing at all behind a key.
bool isBare(const YamlNode &node);

/// Lines below a key, in place of what is bare behind it.
Result<QList<Patch>> linesBelowKey(const YamlTree &tree, const YamlNode &map, const YamlNode &bare,
                                   const QList<QByteArray> &lines);
/// Text between the brackets of a list, in front of an item or behind the last.
Patch flowInsertion(const YamlNode &sequence, qsizetype index, const QByteArray &text);

Error sharesLine(const YamlTree &tree, const YamlNode &item);
Error unwritable(const YamlTree &tree, const YamlNode &place);
Error commentsBetween(const YamlTree &tree, const YamlNode &sequence);

}
