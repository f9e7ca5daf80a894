#include "models/ingress/yaml/blocklines.h"
#include "models/ingress/yaml/editplace.h"
#include "models/ingress/yaml/listplace.h"
#include "models/ingress/yaml/nodewriter.h"
#include "models/ingress/yaml/yamledit.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::YamlEdit)
};

Result<QList<Patch>> insertedInFlow(const YamlTree &tree, const YamlNode &sequence, qsizetype index,
                                    const YamlValue &item)
{
    if (sequence.children.isEmpty() && !commentsIn(tree, sequence.span).isEmpty())
        return commentsBetween(tree, sequence);
    const auto text = NodeWriter(tree).flow(YamlValue::sequence({item}), &sequence);
    if (!text)
        return unwritable(tree, sequence);
    return QList<Patch>{flowInsertion(sequence, index, text->sliced(1, text->size() - 2))};
}

/// `[item]` where nothing is behind the key yet.
Result<QList<Patch>> startedInBrackets(const YamlTree &tree, const YamlNode &bare, const YamlValue &item)
{
    const auto text = NodeWriter(tree).flow(YamlValue::sequence({item}), nullptr);
    const qsizetype behind = bare.lead + 1;
    return text ? QList<Patch>{{{behind, behind}, ' ' + *text}} : Result<QList<Patch>>(unwritable(tree, bare));
}

/// The first of a list that is to have lines: what stands behind the key goes, the lines come below it.
Result<QList<Patch>> startedInLines(const YamlTree &tree, const YamlNode &map, const YamlNode &bare,
                                    const YamlValue &item, PairModel model)
{
    const qsizetype column = map.isFlow() ? 0 : tree.text.column(map.key(0).begin());
    const auto lines = NodeWriter(tree).pair({}, YamlValue::sequence({item}), model.value, model.map, column);
    return lines ? linesBelowKey(tree, map, bare, lines->sliced(1)) : unwritable(tree, bare);
}

Result<QList<Patch>> insertedInLines(const YamlTree &tree, const YamlNode &sequence, qsizetype index,
                                     const YamlValue &item)
{
    const qsizetype beside = std::max<qsizetype>(0, index - 1);
    const YamlNode &sibling = sequence.children.at(beside);
    const auto range = linesOfItem(tree, sequence, beside);
    if (!range)
        return sharesLine(tree, sibling);
    const auto lines = NodeWriter(tree).item(item, &sibling, tree.text.column(sibling.lead));
    if (!lines)
        return unwritable(tree, sibling);
    return QList<Patch>{insertedLines(tree.text, index == 0 ? range->first : range->last, *lines)};
}

/// In place of brackets that are the whole document.
Result<QList<Patch>> startedAsDocument(const YamlTree &tree, const YamlNode &bare, const YamlValue &item)
{
    if (!commentsIn(tree, bare.span).isEmpty())
        return commentsBetween(tree, bare);
    const auto lines = NodeWriter(tree).item(item, nullptr, tree.text.column(bare.span.begin));
    if (!lines)
        return unwritable(tree, bare);
    const QByteArray text = lines->join(tree.text.lineEnding());
    return QList<Patch>{{bare.span, text.sliced(tree.text.column(bare.span.begin))}};
}

/// ` []` behind the key in place of the last item's lines, or `[]` as the document.
Result<QList<Patch>> emptied(const YamlTree &tree, const YamlNode &sequence, ByteSpan lines)
{
    if (&sequence == &tree.root) {
        const qsizetype last = tree.text.lineAt(lines.end - 1);
        return QList<Patch>{{lines, "[]" + tree.text.lineEnd(last).toByteArray()}};
    }
    const bool isBehindKey = sequence.lead >= 0 && tree.bytes().at(sequence.lead) == ':';
    if (!isBehindKey)
        return refused(tree, sequence.span.begin, Text::tr("The last item of this list can't be removed."));
    const qsizetype behind = sequence.lead + 1;
    return QList<Patch>{{{behind, behind}, " []"}, {lines, {}}};
}

/// The lines of items, joined where nothing stands between them.
Result<QList<LineRange>> linesOfItems(const YamlTree &tree, const YamlNode &sequence, const QList<qsizetype> &items)
{
    QList<LineRange> ranges;
    for (const qsizetype item : items) {
        const auto range = linesOfItem(tree, sequence, item);
        if (!range)
            return sharesLine(tree, sequence.children.at(item));
        if (!ranges.isEmpty() && ranges.last().last == range->first)
            ranges.last().last = range->last;
        else
            ranges.append(*range);
    }
    return ranges;
}

/// Each with the comma behind it; those at the end with the one in front.
QList<Patch> removedInFlow(const YamlNode &sequence, QList<qsizetype> items)
{
    const QList<YamlNode> &all = sequence.children;
    if (items.size() == all.size())
        return {{{sequence.span.begin + 1, sequence.span.end - 1}, {}}};
    qsizetype kept = all.size();
    while (!items.isEmpty() && items.last() == kept - 1)
        kept = items.takeLast();
    QList<Patch> patches;
    for (const qsizetype item : items)
        patches.append(Patch{{all.at(item).begin(), all.at(item + 1).begin()}, {}});
    if (kept < all.size())
        patches.append(Patch{{all.at(kept - 1).span.end, all.last().span.end}, {}});
    return patches;
}

Result<QList<Patch>> removedInLines(const YamlTree &tree, const YamlNode &sequence, const QList<LineRange> &ranges,
                                    bool areAll)
{
    QList<Patch> patches;
    for (const LineRange &range : ranges)
        patches.append(Patch{bytesOf(tree.text, range), {}});
    if (!areAll)
        return patches;
    const auto bare = emptied(tree, sequence, patches.takeFirst().span);
    return bare ? Result<QList<Patch>>(*bare + patches) : bare.error();
}

Result<QList<Patch>> movedInFlow(const YamlTree &tree, const YamlNode &sequence, const QList<qsizetype> &order)
{
    if (!commentsIn(tree, sequence.span).isEmpty())
        return commentsBetween(tree, sequence);
    QList<Patch> patches;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const YamlNode &from = sequence.children.at(order.at(i));
        const YamlNode &to = sequence.children.at(i);
        if (from.isEmpty() || from.hasProperties())
            return sharesLine(tree, from);
        if (order.at(i) != i)
            patches.append({to.span, tree.textOf(from.span)});
    }
    return patches;
}

/// The lines of an item, always with their end.
QByteArray endedLines(const YamlTree &tree, LineRange range)
{
    const QByteArray lines = tree.textOf(bytesOf(tree.text, range));
    return lines.endsWith('\n') ? lines : lines + tree.text.lineEnding();
}

/// Items that stand side by side go in front of another one, or behind it.
struct Shift
{
    QList<qsizetype> items;
    qsizetype to = 0;
};

/// What they pass changes place with them; a file without a final line end keeps having none.
Result<QList<Patch>> movedInLines(const YamlTree &tree, const YamlNode &sequence, const Shift &shift)
{
    const auto ranges = linesOfItems(tree, sequence, shift.items);
    const auto other = linesOfItem(tree, sequence, shift.to);
    if (!ranges || !other)
        return ranges ? sharesLine(tree, sequence.children.at(shift.to)) : ranges.error();
    QByteArray lines;
    QList<Patch> removed;
    for (const LineRange &range : *ranges) {
        lines += endedLines(tree, range);
        removed.append(Patch{bytesOf(tree.text, range), {}});
    }
    const bool isDown = shift.to > shift.items.last();
    const qsizetype at = isDown ? other->last : other->first;
    const bool isBehindAll = at >= tree.text.count();
    const bool hasNoEnd = tree.text.lineEnd(tree.text.count() - 1).isEmpty();
    if (isDown && isBehindAll && hasNoEnd)
        lines = tree.text.lineEnding() + lines.chopped(lines.endsWith("\r\n") ? 2 : 1);
    const qsizetype begin = isBehindAll ? tree.bytes().size() : tree.text.start(at);
    const QList<Patch> inserted{{{begin, begin}, lines}};
    if (isDown)
        return removed + inserted;
    if (ranges->last().last >= tree.text.count() && hasNoEnd) // the line above becomes the last one
        removed.last().span.begin = tree.text.contentEnd(ranges->last().first - 1);
    return inserted + removed;
}

/// Items that stand side by side pass the one beside them together.
QList<Shift> shiftsOf(const QList<qsizetype> &items, int by)
{
    QList<Shift> shifts;
    for (const qsizetype item : items) {
        if (shifts.isEmpty() || shifts.last().items.last() + 1 < item)
            shifts.append(Shift{});
        shifts.last().items.append(item);
    }
    for (Shift &shift : shifts)
        shift.to = by < 0 ? shift.items.first() - 1 : shift.items.last() + 1;
    return shifts;
}

/// The items of a list of so many, as they stand then.
QList<qsizetype> orderAfter(qsizetype count, const QList<Shift> &shifts)
{
    QList<qsizetype> order(count);
    std::iota(order.begin(), order.end(), 0);
    for (const Shift &shift : shifts) {
        const bool isDown = shift.to > shift.items.last();
        for (qsizetype i = 0; i < shift.items.size(); ++i)
            order.move(isDown ? shift.items.first() : shift.items.at(i), isDown ? shift.to : shift.to + i);
    }
    return order;
}

Result<QList<Patch>> movedInLines(const YamlTree &tree, const YamlNode &sequence, const QList<Shift> &shifts)
{
    QList<Patch> patches;
    for (const Shift &shift : shifts) {
        const auto some = movedInLines(tree, sequence, shift);
        if (!some)
            return some.error();
        patches += *some;
    }
    return patches;
}

Result<YamlEdit> moved(const YamlTree &tree, const YamlPath &path, const QList<Shift> &shifts)
{
    if (const auto refusal = refusalAt(tree, path))
        return *refusal;
    const YamlNode &sequence = nodeAt(tree.root, path);
    YamlEdit edit = unchanged(tree);
    if (shifts.isEmpty())
        return edit;
    const QList<qsizetype> order = orderAfter(sequence.children.size(), shifts);
    auto patches = sequence.isFlow() ? movedInFlow(tree, sequence, order) : movedInLines(tree, sequence, shifts);
    if (!patches)
        return patches.error();
    edit.patches = *std::move(patches);
    QList<YamlValue> &items = valueAt(edit.after, path).children;
    QList<YamlValue> ordered;
    ordered.reserve(items.size());
    for (const qsizetype item : order)
        ordered.append(items.at(item));
    items = std::move(ordered);
    return edit;
}

}

Result<YamlEdit> itemInserted(const YamlTree &tree, const YamlPath &path, qsizetype index, const YamlValue &item,
                              PairModel model)
{
    if (const auto refusal = refusalAt(tree, path))
        return *refusal;
    const YamlNode &node = nodeAt(tree.root, path);
    const bool isFirst = isBare(node) && item.kind == YamlNode::Kind::Map;
    const bool startsDocument = isFirst && path.isEmpty() && !node.isEmpty();
    const bool startsLines = isFirst && node.lead >= 0;
    const bool startsBrackets
        = node.isEmpty() && node.lead >= 0 && tree.bytes().at(node.lead) == ':' && item.kind != YamlNode::Kind::Map;
    if (!node.isSequence() && !startsLines && !startsBrackets)
        return refused(tree, node.span.begin, Text::tr("This is no list. Edit this place as text."));
    const auto patchesFor = [&]() -> Result<QList<Patch>> {
        if (startsBrackets)
            return startedInBrackets(tree, node, item);
        if (startsDocument)
            return startedAsDocument(tree, node, item);
        if (startsLines)
            return startedInLines(tree, nodeAt(tree.root, path.first(path.size() - 1)), node, item, model);
        return node.isFlow() ? insertedInFlow(tree, node, index, item) : insertedInLines(tree, node, index, item);
    };
    auto patches = patchesFor();
    if (!patches)
        return patches.error();
    YamlEdit edit = unchanged(tree);
    edit.patches = *std::move(patches);
    YamlValue &after = valueAt(edit.after, path);
    if (startsLines || startsBrackets)
        after = YamlValue::sequence({});
    after.children.insert(index, item);
    return edit;
}

Result<YamlEdit> itemsRemoved(const YamlTree &tree, const YamlPath &path, const QList<qsizetype> &items)
{
    if (const auto refusal = refusalAt(tree, path))
        return *refusal;
    const YamlNode &sequence = nodeAt(tree.root, path);
    YamlEdit edit = unchanged(tree);
    YamlValue &after = valueAt(edit.after, path);
    for (auto item = items.crbegin(); item != items.crend(); ++item)
        after.children.removeAt(*item);
    if (sequence.isFlow()) {
        if (!commentsIn(tree, sequence.span).isEmpty())
            return commentsBetween(tree, sequence);
        edit.patches = removedInFlow(sequence, items);
        return edit;
    }
    const auto ranges = linesOfItems(tree, sequence, items);
    if (!ranges)
        return ranges.error();
    for (const LineRange &range : *ranges)
        edit.commentsGone += commentsIn(tree, bytesOf(tree.text, range));
    auto patches = removedInLines(tree, sequence, *ranges, items.size() == sequence.children.size());
    if (!patches)
        return patches.error();
    edit.patches = *std::move(patches);
    return edit;
}

Result<YamlEdit> itemMoved(const YamlTree &tree, const YamlPath &path, qsizetype from, qsizetype to)
{
    return moved(tree, path, from == to ? QList<Shift>() : QList<Shift>{{{from}, to}});
}

Result<YamlEdit> itemsShifted(const YamlTree &tree, const YamlPath &path, const QList<qsizetype> &items, int by)
{
    return moved(tree, path, shiftsOf(items, by));
}

}
