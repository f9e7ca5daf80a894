#include "models/ingress/yaml/listplace.h"

#include "models/ingress/yaml/blocklines.h"
#include "models/ingress/yaml/editplace.h"

#include <QCoreApplication>

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::YamlEdit)
};

}

bool isBare(const YamlNode &node)
{
    return node.isEmpty() || (node.isSequence() && node.isFlow() && node.children.isEmpty());
}

Result<QList<Patch>> linesBelowKey(const YamlTree &tree, const YamlNode &map, const YamlNode &bare,
                                   const QList<QByteArray> &lines)
{
    const qsizetype line = tree.text.lineAt(bare.lead);
    const bool isOnKeysLine = tree.text.lineAt(bare.span.end) == line && commentsIn(tree, bare.span).isEmpty();
    if (map.isFlow() || !isOnKeysLine)
        return sharesLine(tree, bare);
    QList<Patch> patches;
    if (!bare.isEmpty())
        patches.append(Patch{{bare.lead + 1, bare.span.end}, {}});
    patches.append(insertedLines(tree.text, line + 1, lines));
    return patches;
}

Patch flowInsertion(const YamlNode &sequence, qsizetype index, const QByteArray &text)
{
    if (sequence.children.isEmpty())
        return {{sequence.span.begin + 1, sequence.span.end - 1}, text};
    if (index == 0) {
        const qsizetype begin = sequence.children.first().begin();
        return {{begin, begin}, text + ", "};
    }
    const qsizetype end = sequence.children.at(index - 1).span.end;
    return {{end, end}, ", " + text};
}

Error sharesLine(const YamlTree &tree, const YamlNode &item)
{
    return refused(tree, item.begin(),
                   Text::tr("This item shares a line with something else. Edit this place as text."));
}

Error unwritable(const YamlTree &tree, const YamlNode &place)
{
    return refused(tree, place.span.begin,
                   Text::tr("A value has a character that can't be seen, such as a tab or a line feed. Remove it."));
}

Error commentsBetween(const YamlTree &tree, const YamlNode &sequence)
{
    return refused(tree, sequence.span.begin,
                   Text::tr("There are comments within these brackets. Edit this place as text."));
}

}
