#include "models/ingress/yaml/itemtext.h"

#include "models/ingress/yaml/blocklines.h"
#include "models/ingress/yaml/editplace.h"
#include "models/ingress/yaml/listplace.h"
#include "models/ingress/yaml/nodewriter.h"

#include <QCoreApplication>
#include <algorithm>

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::YamlEdit)
};

/// Items of a block list, their `-` at the first column.
struct ItemLines
{
    QList<QByteArray> lines;
    QList<QByteArray> comments;
};

qsizetype leadingSpaces(const QByteArray &line)
{
    const auto first = std::ranges::find_if(line, [](char byte) { return byte != ' '; });
    return first - line.begin();
}

/// Further left than its beginning no line can go: a comment that stands there stays a comment.
QByteArray shifted(const QByteArray &line, qsizetype by)
{
    const qsizetype spaces = leadingSpaces(line);
    if (spaces == line.size() && spaces + by <= 0)
        return {};
    return QByteArray(std::max<qsizetype>(0, spaces + by), ' ') + line.sliced(spaces);
}

QList<QByteArray> shifted(QList<QByteArray> lines, qsizetype by)
{
    for (QByteArray &line : lines)
        line = line.isEmpty() ? line : shifted(line, by);
    return lines;
}

QList<QByteArray> linesOf(const TextLines &text, LineRange range)
{
    QList<QByteArray> lines;
    for (qsizetype line = range.first; line < range.last; ++line)
        lines.append(text.content(line).toByteArray());
    return lines;
}

bool isComment(const TextLines &text, qsizetype line)
{
    return text.content(line).trimmed().startsWith('#');
}

/// With the comments around: of a whole document all, else down from the line of the key.
LineRange linesAround(const YamlTree &source, const YamlNode &node)
{
    const TextLines &text = source.text;
    LineRange range{node.lead < 0 ? 0 : text.lineAt(node.lead) + 1, lastLineOf(source, node) + 1};
    const qsizetype begin = text.lineAt(node.begin());
    for (qsizetype line = range.first; line < begin; ++line)
        if (!text.isBlank(line) && !isComment(text, line))
            range.first = line + 1; // a directive, or where the document begins
    for (qsizetype line = range.last; node.lead < 0 && line < text.count(); ++line) {
        if (isComment(text, line))
            range.last = line + 1;
        else if (!text.isBlank(line))
            break;
    }
    while (range.first < begin && text.isBlank(range.first))
        ++range.first;
    return range;
}

Result<ItemLines> linesOfMap(const YamlTree &source, const YamlNode &map)
{
    if (!isFirstOnLine(source.text, map.begin()))
        return sharesLine(source, map);
    const LineRange range = linesAround(source, map);
    const qsizetype column = source.text.column(map.begin());
    const qsizetype first = source.text.lineAt(map.begin());
    QList<QByteArray> lines = shifted(linesOf(source.text, {first, range.last}), 2 - column);
    lines.first().replace(0, 1, "-");
    return ItemLines{shifted(linesOf(source.text, {range.first, first}), -column) + lines,
                     commentsIn(source, bytesOf(source.text, range))};
}

bool says(const QByteArray &text, const YamlValue &item)
{
    const YamlReading reading = readYaml(text);
    return reading.tree
        && renumbered(valueOf(*reading.tree, reading.tree->root)) == renumbered(YamlValue::sequence({item}));
}

/// A line end more, and a block scalar that the end of a file has cut would say something else.
QByteArray endedText(const QList<QByteArray> &lines, const YamlValue &item)
{
    const QByteArray text = lines.join('\n');
    return !says(text + '\n', item) && says(text, item) ? text : text + '\n';
}

/// Written anew, for brackets have no lines, or else as it stands there. An alias can be neither.
Result<QList<QByteArray>> linesOfFlowItem(const YamlTree &source, const YamlNode &item)
{
    const YamlValue value = valueOf(source, item);
    const auto lines = NodeWriter(source).item(value, nullptr, 0);
    if (lines && says(lines->join('\n'), value))
        return *lines;
    const QByteArray asItIs = "- " + source.textOf(item.span);
    if (!asItIs.contains('\n') && says(asItIs, value))
        return QList<QByteArray>{asItIs};
    return sharesLine(source, item);
}

Result<ItemLines> linesOfFlow(const YamlTree &source, const YamlNode &sequence, const QList<YamlNode> &items)
{
    if (!commentsIn(source, sequence.span).isEmpty())
        return commentsBetween(source, sequence);
    ItemLines made;
    for (const YamlNode &item : items) {
        const auto lines = linesOfFlowItem(source, item);
        if (!lines)
            return lines.error();
        made.lines += *lines;
    }
    return made;
}

Result<ItemLines> linesOfItems(const YamlTree &source, const YamlNode &node)
{
    if (node.isMap())
        return linesOfMap(source, node);
    if (!node.isSequence() || node.children.isEmpty())
        return refused(source, node.span.begin, Text::tr("This text holds no entry and no rule."));
    if (node.isFlow())
        return linesOfFlow(source, node, node.children);
    const qsizetype dash = node.children.first().lead;
    if (!isFirstOnLine(source.text, dash))
        return sharesLine(source, node);
    const LineRange range = linesAround(source, node);
    return ItemLines{shifted(linesOf(source.text, range), -source.text.column(dash)),
                     commentsIn(source, bytesOf(source.text, range))};
}

QList<YamlValue> valuesOf(const YamlTree &source, const YamlNode &node)
{
    if (node.isMap())
        return {valueOf(source, node)};
    return valueOf(source, node).children;
}

Result<QList<Patch>> insertedInFlow(const YamlTree &tree, const YamlNode &sequence, qsizetype index,
                                    const ItemLines &lines, const QList<YamlValue> &values)
{
    if (!lines.comments.isEmpty())
        return refused(tree, sequence.span.begin,
                       Text::tr("Between these brackets the comments would be lost. Edit this place as text."));
    const auto text = NodeWriter(tree).flow(YamlValue::sequence(values), &sequence);
    if (!text)
        return unwritable(tree, sequence);
    return QList<Patch>{flowInsertion(sequence, index, text->sliced(1, text->size() - 2))};
}

qsizetype columnBelow(const YamlTree &tree, const YamlNode &map, PairModel model)
{
    constexpr qsizetype step = 2;
    const bool isModel = model.map != nullptr && model.value != nullptr && !model.value->children.isEmpty()
        && model.value->children.first().lead >= 0;
    const auto column = [&tree](qsizetype offset) { return tree.text.column(offset); };
    const qsizetype inner
        = isModel ? column(model.value->children.first().lead) - column(model.map->key(0).begin()) : step;
    return column(map.key(0).begin()) + inner;
}

Result<QList<Patch>> insertedInLines(const YamlTree &tree, const YamlNode &sequence, qsizetype index,
                                     const ItemLines &lines)
{
    const qsizetype beside = std::max<qsizetype>(0, index - 1);
    const auto range = linesOfItem(tree, sequence, beside);
    if (!range)
        return sharesLine(tree, sequence.children.at(beside));
    const QList<QByteArray> own = shifted(lines.lines, tree.text.column(sequence.children.at(beside).lead));
    return QList<Patch>{insertedLines(tree.text, index == 0 ? range->first : range->last, own)};
}

Result<QList<Patch>> inserted(const YamlTree &tree, const YamlPath &path, qsizetype index, const ItemLines &lines,
                              const QList<YamlValue> &values, PairModel model)
{
    const YamlNode &node = nodeAt(tree.root, path);
    if (isBare(node) && node.lead >= 0 && !path.isEmpty()) {
        const YamlNode &map = nodeAt(tree.root, path.first(path.size() - 1));
        if (!map.isMap() || map.isFlow())
            return sharesLine(tree, node);
        return linesBelowKey(tree, map, node, shifted(lines.lines, columnBelow(tree, map, model)));
    }
    if (!node.isSequence())
        return refused(tree, node.span.begin, Text::tr("This is no list. Edit this place as text."));
    if (isBare(node) && path.isEmpty() && isFirstOnLine(tree.text, node.span.begin)) {
        const qsizetype column = tree.text.column(node.span.begin);
        const QByteArray text = shifted(lines.lines, column).join(tree.text.lineEnding());
        return QList<Patch>{{node.span, text.sliced(column)}};
    }
    return node.isFlow() ? insertedInFlow(tree, node, index, lines, values) : insertedInLines(tree, node, index, lines);
}

}

Result<QByteArray> itemText(const YamlTree &tree, const YamlPath &path, qsizetype item)
{
    const YamlNode &sequence = nodeAt(tree.root, path);
    const auto range = linesOfItem(tree, sequence, item);
    if (range) {
        const qsizetype column = tree.text.column(sequence.children.at(item).lead);
        return endedText(shifted(linesOf(tree.text, *range), -column), valueOf(tree, sequence.children.at(item)));
    }
    const auto lines = linesOfFlow(tree, sequence, {sequence.children.at(item)});
    return lines ? Result<QByteArray>(lines->lines.join('\n') + '\n') : lines.error();
}

Result<YamlEdit> itemTextInserted(const YamlTree &tree, const YamlPath &path, qsizetype index, const YamlTree &source,
                                  const YamlPath &items, PairModel model)
{
    if (const auto refusal = refusalAt(tree, path))
        return *refusal;
    const YamlNode &from = nodeAt(source.root, items);
    const auto lines = linesOfItems(source, from);
    if (!lines)
        return lines.error();
    const QList<YamlValue> values = valuesOf(source, from);
    auto patches = inserted(tree, path, index, *lines, values, model);
    if (!patches)
        return patches.error();
    YamlEdit edit = unchanged(tree);
    edit.patches = *std::move(patches);
    edit.commentsCome = lines->comments;
    YamlValue &after = valueAt(edit.after, path);
    if (after.kind != YamlNode::Kind::Sequence)
        after = YamlValue::sequence({});
    const qsizetype anchors = lastAnchor(edit.after);
    for (qsizetype i = 0; i < values.size(); ++i)
        after.children.insert(index + i, withAnchorsFrom(anchors + 1, values.at(i)));
    return edit;
}

}
