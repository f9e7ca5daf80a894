#pragma once

#include "models/ingress/yaml/yamledit.h"

namespace quaymaster
{

/// The comment behind a node, without `#` and the blanks around it: on the line of its `-` or its key. Empty: none.
QByteArray commentBehind(const YamlTree &tree, const YamlPath &path);
/// The comment lines above an item or a key that are its own (linesOfItem(), linesOfPair()), without `#` and blanks,
/// from top to bottom.
QList<QByteArray> commentsAbove(const YamlTree &tree, const YamlPath &path);

/// The comment behind a node becomes `# text`; an empty text removes it. `invalid`: the text has more than one line, or
/// none can stand there.
Result<YamlEdit> commentSet(const YamlTree &tree, const YamlPath &path, const QByteArray &text);
/// The comment lines above become these, as far indented as the item or key; a line that says what one there says stays
/// as it is. `invalid`: a text has more than one line, or none can stand there.
Result<YamlEdit> commentsAboveSet(const YamlTree &tree, const YamlPath &path, const QList<QByteArray> &lines);

}
