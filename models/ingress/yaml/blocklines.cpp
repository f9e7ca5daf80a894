#include "models/ingress/yaml/blocklines.h"

#include <algorithm>

namespace quaymaster
{

namespace
{

/// Down to a line that is somebody else's.
qsizetype firstCommentLine(const TextLines &text, qsizetype line, qsizetype lowest)
{
    const qsizetype indentation = text.indentation(line);
    const auto isOwnComment = [&](qsizetype above) {
        const QByteArrayView content = text.content(above);
        return text.indentation(above) == indentation && content.size() > indentation && content.at(indentation) == '#';
    };
    while (line - 1 >= lowest && isOwnComment(line - 1))
        --line;
    return line;
}

qsizetype lineBehind(const YamlTree &tree, qsizetype offset)
{
    return offset < 0 ? 0 : tree.text.lineAt(offset) + 1;
}

}

bool isFirstOnLine(const TextLines &text, qsizetype offset)
{
    const qsizetype line = text.lineAt(offset);
    return text.start(line) + text.indentation(line) == offset;
}

qsizetype lastLineOf(const YamlTree &tree, const YamlNode &node)
{
    return tree.text.lineAt(std::max({node.span.end - 1, node.lead, node.properties, qsizetype(0)}));
}

std::optional<LineRange> linesOfItem(const YamlTree &tree, const YamlNode &sequence, qsizetype item)
{
    const YamlNode &node = sequence.children.at(item);
    if (sequence.isFlow() || !isFirstOnLine(tree.text, node.lead))
        return {};
    const qsizetype lowest
        = item == 0 ? lineBehind(tree, sequence.lead) : lastLineOf(tree, sequence.children.at(item - 1)) + 1;
    const qsizetype line = tree.text.lineAt(node.lead);
    return LineRange{firstCommentLine(tree.text, line, lowest), lastLineOf(tree, node) + 1};
}

std::optional<LineRange> linesOfPair(const YamlTree &tree, const YamlNode &map, qsizetype pair)
{
    const qsizetype begin = map.key(pair).begin();
    if (map.isFlow() || !isFirstOnLine(tree.text, begin))
        return {};
    const qsizetype lowest = pair == 0 ? lineBehind(tree, map.lead) : lastLineOf(tree, map.pairValue(pair - 1)) + 1;
    const qsizetype line = tree.text.lineAt(begin);
    return LineRange{firstCommentLine(tree.text, line, lowest), lastLineOf(tree, map.pairValue(pair)) + 1};
}

ByteSpan bytesOf(const TextLines &text, LineRange lines)
{
    return {text.start(lines.first), text.end(lines.last - 1)};
}

QList<QByteArray> commentsIn(const YamlTree &tree, ByteSpan span)
{
    QList<QByteArray> texts;
    auto comment = std::ranges::lower_bound(tree.comments, span.begin, {}, &ByteSpan::begin);
    for (; comment != tree.comments.cend() && comment->end <= span.end; ++comment)
        texts.append(tree.textOf(*comment));
    return texts;
}

Patch insertedLines(const TextLines &text, qsizetype before, const QList<QByteArray> &lines)
{
    const qsizetype above = std::max<qsizetype>(0, before - 1);
    const QByteArrayView ownEnd = text.lineEnd(above);
    const QByteArray ending = ownEnd.isEmpty() ? text.lineEnding() : ownEnd.toByteArray();
    const bool isBehindAll = before >= text.count();
    const qsizetype at = isBehindAll ? text.bytes().size() : text.start(before);
    const QByteArray joined = lines.join(ending);
    return {{at, at}, isBehindAll ? ending + joined : joined + ending};
}

}
