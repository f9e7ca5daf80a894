#pragma once

#include "models/ingress/yaml/patch.h"
#include "models/ingress/yaml/yamltree.h"

#include <optional>

namespace quaymaster
{

/// Whole lines, the last exclusive.
struct LineRange
{
    qsizetype first = 0;
    qsizetype last = 0;
};

/// The lines of a block item, from the comments above it that are its own (lines of nothing else, as far indented as
/// its `-`, without a blank line between) to the end of its last line. Nothing: it shares a line with something else.
std::optional<LineRange> linesOfItem(const YamlTree &tree, const YamlNode &sequence, qsizetype item);
/// The same for a pair of a block map; also nothing for the first pair behind a `-`.
std::optional<LineRange> linesOfPair(const YamlTree &tree, const YamlNode &map, qsizetype pair);

/// Whether nothing but spaces stands in front of it on its line.
bool isFirstOnLine(const TextLines &text, qsizetype offset);
/// The line that the node's last byte is on.
qsizetype lastLineOf(const YamlTree &tree, const YamlNode &node);
ByteSpan bytesOf(const TextLines &text, LineRange lines);
/// Of comments within a range.
QList<QByteArray> commentsIn(const YamlTree &tree, ByteSpan span);

/// Lines without their ends, as they are put in front of line `before` (or behind the last line): with the line end
/// that the line above has, and a file without a final one gets none.
Patch insertedLines(const TextLines &text, qsizetype before, const QList<QByteArray> &lines);

}
