#include "models/ingress/yaml/blocklines.h"
#include "models/ingress/yaml/editplace.h"
#include "models/ingress/yaml/nodewriter.h"
#include "models/ingress/yaml/yamledit.h"

#include <QCoreApplication>

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::YamlEdit)
};

Error flowRefused(const YamlTree &tree, const YamlNode &map)
{
    return refused(tree, map.span.begin,
                   Text::tr("This stands in braces, where keys can't be added or removed without loss. Edit this place "
                            "as text, or write one key to a line."));
}

/// In front of the first pair, which may stand behind a `-`: the lines end where it begins.
Patch beforeFirst(const YamlTree &tree, const YamlNode &map, const QList<QByteArray> &lines, qsizetype column)
{
    const qsizetype begin = map.key(0).begin();
    const QByteArrayView ownEnd = tree.text.lineEnd(tree.text.lineAt(begin));
    const QByteArray ending = ownEnd.isEmpty() ? tree.text.lineEnding() : ownEnd.toByteArray();
    return {{begin, begin}, lines.join(ending).sliced(column) + ending + QByteArray(column, ' ')};
}

}

Result<YamlEdit> pairInserted(const YamlTree &tree, const YamlPath &path, qsizetype index, const QByteArray &key,
                              const YamlValue &value, PairModel model)
{
    if (const auto refusal = refusalAt(tree, path))
        return *refusal;
    const YamlNode &map = nodeAt(tree.root, path);
    if (map.isFlow() || map.pairCount() == 0)
        return flowRefused(tree, map);
    const qsizetype column = tree.text.column(map.key(0).begin());
    const auto lines = NodeWriter(tree).pair(key, value, model.value, model.map, column);
    if (!lines)
        return refused(tree, map.span.begin,
                       Text::tr("A value has a character that can't be seen, such as a tab or a "
                                "line feed. Remove it."));
    YamlEdit edit = unchanged(tree);
    edit.patches = {index == 0 ? beforeFirst(tree, map, *lines, column)
                               : insertedLines(tree.text, lastLineOf(tree, map.pairValue(index - 1)) + 1, *lines)};
    YamlValue &after = valueAt(edit.after, path);
    after.children.insert(2 * index, value);
    after.children.insert(2 * index, YamlValue::string(key));
    return edit;
}

Result<YamlEdit> pairRemoved(const YamlTree &tree, const YamlPath &path, qsizetype pair)
{
    if (const auto refusal = refusalAt(tree, path))
        return *refusal;
    const YamlNode &map = nodeAt(tree.root, path);
    if (map.isFlow())
        return flowRefused(tree, map);
    const auto range = linesOfPair(tree, map, pair);
    if (!range || map.pairCount() == 1)
        return refused(tree, map.key(pair).begin(),
                       Text::tr("This key begins its item and can't be removed without loss. Edit this place as "
                                "text."));
    const ByteSpan lines = bytesOf(tree.text, *range);
    YamlEdit edit = unchanged(tree);
    edit.patches = {{lines, {}}};
    edit.commentsGone = commentsIn(tree, lines);
    YamlValue &after = valueAt(edit.after, path);
    after.children.remove(2 * pair, 2);
    return edit;
}

}
