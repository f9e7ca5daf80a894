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

Patch flowRemoval(const YamlNode &sequence, qsizetype index)
{
    const QList<YamlNode> &items = sequence.children;
    if (items.size() == 1)
        return {{sequence.span.begin + 1, sequence.span.end - 1}, {}};
    if (index + 1 < items.size())
        return {{items.at(index).begin(), items.at(index + 1).begin()}, {}};
    return {{items.at(index - 1).span.end, items.at(index).span.end}, {}};
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

/// What the item passes changes place with it; a file without a final line end keeps having none.
Result<QList<Patch>> movedInLines(const YamlTree &tree, const YamlNode &sequence, qsizetype from, qsizetype to)
{
    const auto own = linesOfItem(tree, sequence, from);
    const auto other = linesOfItem(tree, sequence, to);
    if (!own || !other)
        return sharesLine(tree, sequence.children.at(own ? to : from));
    QByteArray lines = endedLines(tree, *own);
    const bool isDown = to > from;
    const qsizetype at = isDown ? other->last : other->first;
    const bool isBehindAll = at >= tree.text.count();
    const bool hasNoEnd = tree.text.lineEnd(tree.text.count() - 1).isEmpty();
    if (isDown && isBehindAll && hasNoEnd) {
        const QByteArray ending = tree.text.lineEnding();
        lines = ending + lines.chopped(lines.endsWith("\r\n") ? 2 : 1);
        const qsizetype end = tree.bytes().size();
        return QList<Patch>{{bytesOf(tree.text, *own), {}}, {{end, end}, lines}};
    }
    const qsizetype begin = isBehindAll ? tree.bytes().size() : tree.text.start(at);
    if (isDown)
        return QList<Patch>{{bytesOf(tree.text, *own), {}}, {{begin, begin}, lines}};
    ByteSpan removed = bytesOf(tree.text, *own);
    if (own->last >= tree.text.count() && hasNoEnd) // the line above becomes the last one
        removed.begin = tree.text.contentEnd(own->first - 1);
    return QList<Patch>{{{begin, begin}, lines}, {removed, {}}};
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

Result<YamlEdit> itemRemoved(const YamlTree &tree, const YamlPath &path, qsizetype index)
{
    if (const auto refusal = refusalAt(tree, path))
        return *refusal;
    const YamlNode &sequence = nodeAt(tree.root, path);
    YamlEdit edit = unchanged(tree);
    valueAt(edit.after, path).children.removeAt(index);
    if (sequence.isFlow()) {
        if (!commentsIn(tree, sequence.span).isEmpty())
            return commentsBetween(tree, sequence);
        edit.patches = {flowRemoval(sequence, index)};
        return edit;
    }
    const auto range = linesOfItem(tree, sequence, index);
    if (!range)
        return sharesLine(tree, sequence.children.at(index));
    const ByteSpan lines = bytesOf(tree.text, *range);
    edit.commentsGone = commentsIn(tree, lines);
    if (sequence.children.size() > 1) {
        edit.patches = {{lines, {}}};
        return edit;
    }
    auto patches = emptied(tree, sequence, lines);
    if (!patches)
        return patches.error();
    edit.patches = *std::move(patches);
    return edit;
}

Result<YamlEdit> itemMoved(const YamlTree &tree, const YamlPath &path, qsizetype from, qsizetype to)
{
    if (const auto refusal = refusalAt(tree, path))
        return *refusal;
    const YamlNode &sequence = nodeAt(tree.root, path);
    YamlEdit edit = unchanged(tree);
    if (from == to)
        return edit;
    valueAt(edit.after, path).children.move(from, to);
    QList<qsizetype> order(sequence.children.size());
    std::iota(order.begin(), order.end(), 0);
    order.move(from, to);
    auto patches = sequence.isFlow() ? movedInFlow(tree, sequence, order) : movedInLines(tree, sequence, from, to);
    if (!patches)
        return patches.error();
    edit.patches = *std::move(patches);
    return edit;
}

}
