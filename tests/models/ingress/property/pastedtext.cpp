#include "tests/models/ingress/property/pastedtext.h"

#include "tests/models/ingress/property/seenlines.h"

using namespace Qt::StringLiterals;
using seen::Document;
using seen::Node;

namespace
{

int below(QRandomGenerator &random, qsizetype most)
{
    return random.bounded(static_cast<int>(std::max<qsizetype>(1, most)));
}

/// Of a null, only that it is one is kept.
void inAnyStyle(Node &node)
{
    if (node.style == "plain" && QList<QByteArray>{"null", "Null", "NULL", "~"}.contains(node.text))
        node.text.clear();
    node.style.clear();
    for (Node &child : node.children)
        inAnyStyle(child);
}

qsizetype columnOf(const seen::Lines &lines, qsizetype offset)
{
    return offset - lines.start(lines.at(offset));
}

QList<QByteArray> ownLines(const Document &document, const Node &sequence, qsizetype index)
{
    const seen::Lines all(document.bytes);
    const seen::Region region = seen::itemRegion(document, all, sequence, index);
    QList<QByteArray> own;
    for (qsizetype line = region.first; line < region.last; ++line)
        own.append(all.text(line));
    return own;
}

bool sharesNoLine(const Document &document, const Node &sequence, const QStringList &indexes)
{
    const seen::Lines all(document.bytes);
    return std::ranges::all_of(indexes, [&](const QString &index) {
        const qsizetype dash = document.dashOf(sequence.children.at(index.toInt()));
        return seen::indentation(all.text(all.at(dash))) == columnOf(all, dash);
    });
}

/// Lines of a map become those of an item.
void putDash(QList<QByteArray> &lines)
{
    const auto first = std::ranges::find_if(
        lines, [](const QByteArray &line) { return !line.isEmpty() && !line.trimmed().startsWith('#'); });
    if (first != lines.end())
        first->replace(0, 1, "-");
}

}

namespace pasted
{

RandomEdit randomCopy(const Node &list, QRandomGenerator &random)
{
    RandomEdit copy{RandomEdit::Kind::Copy, {}};
    if (random.bounded(3) > 0 && !list.children.isEmpty()) {
        const QStringList rules{QString::number(below(random, list.children.size())),
                                random.bounded(2) == 0 ? u"httpRules"_s : u"tcpRules"_s};
        const Node *sequence = seen::nodeAt(list, rules);
        if (sequence != nullptr && sequence->kind == Node::Kind::Sequence && !sequence->children.isEmpty())
            copy.tokens = rules;
    }
    const qsizetype count = seen::nodeAt(list, copy.tokens)->children.size();
    const int first = below(random, count);
    for (qsizetype index = first; index < count && index <= first + random.bounded(2); ++index)
        copy.to.append(QString::number(index));
    return copy;
}

RandomEdit randomPaste(const Node &list, const RandomEdit &copy, const QByteArray &text, QRandomGenerator &random)
{
    RandomEdit paste{RandomEdit::Kind::Paste, {}};
    paste.text = text;
    const bool isOfRules = copy.tokens.isEmpty() == (random.bounded(20) == 0);
    if (isOfRules)
        paste.tokens = {QString::number(below(random, list.children.size())),
                        random.bounded(5) > 0 && !copy.tokens.isEmpty()
                            ? copy.tokens.last()
                            : (random.bounded(2) == 0 ? u"httpRules"_s : u"tcpRules"_s)};
    const Node *sequence = seen::nodeAt(list, paste.tokens);
    const qsizetype count = sequence == nullptr ? 0 : sequence->children.size();
    paste.tokens.append(random.bounded(3) == 0 ? u"-"_s : QString::number(below(random, count + 1)));
    return paste;
}

QByteArray rawLines(const Document &source, const QStringList &list, const RandomEdit &copy, QRandomGenerator &random)
{
    const Node &sequence = *seen::nodeAt(*seen::nodeAt(source.root, list), copy.tokens);
    const qsizetype index = copy.to.first().toInt();
    if (sequence.isFlow() || !sharesNoLine(source, sequence, copy.to))
        return {};
    if (copy.tokens.isEmpty() && sequence.children.at(index).pairOf("imageNames") < 0)
        return {}; // without its `-` it is no entry, but holds rules
    QList<QByteArray> lines = ownLines(source, sequence, index);
    const seen::Lines all(source.bytes);
    const qsizetype dash = source.dashOf(sequence.children.at(index));
    const qsizetype line = all.at(dash) - seen::itemRegion(source, all, sequence, index).first;
    if (random.bounded(2) == 0)
        lines[line][dash - all.start(all.at(dash))] = ' ';
    return lines.join();
}

QByteArray wrongCopy(const Document &source, const QStringList &list, const RandomEdit &copy, const QByteArray &text)
{
    const Node &sequence = *seen::nodeAt(*seen::nodeAt(source.root, list), copy.tokens);
    const auto read = seen::read(text);
    if (!read || read->root.kind != Node::Kind::Sequence || read->root.children.size() != copy.to.size())
        return "the copied text is no list of so many items";
    const bool isInLines = !sequence.isFlow() && sharesNoLine(source, sequence, copy.to);
    QList<QByteArray> expected;
    for (qsizetype i = 0; i < copy.to.size(); ++i) {
        const qsizetype index = copy.to.at(i).toInt();
        Node item = sequence.children.at(index);
        if (!isInLines)
            inAnyStyle(item);
        if (const QByteArray differs = seen::difference(item, read->root.children.at(i)); !differs.isEmpty())
            return "copied: " + differs;
        if (!isInLines)
            continue;
        const seen::Lines all(source.bytes);
        expected += seen::shifted(seen::contents(ownLines(source, sequence, index).join()),
                                  -columnOf(all, source.dashOf(sequence.children.at(index))));
    }
    const bool isAsExpected
        = !isInLines || (seen::shifted(seen::contents(text), 0) == expected && !text.contains('\r'));
    return isAsExpected ? QByteArray() : "copied, expected:\n" + expected.join('\n');
}

QList<Node> items(const QByteArray &text, bool inLines)
{
    const Node root = seen::read(text)->root;
    QList<Node> items = root.kind == Node::Kind::Map ? QList<Node>{root} : root.children;
    if (!inLines)
        std::ranges::for_each(items, &inAnyStyle);
    return items;
}

QList<QByteArray> lines(const QByteArray &text, qsizetype column)
{
    const Document read = *seen::read(text);
    const bool isMap = read.root.kind == Node::Kind::Map;
    const qsizetype begin = isMap ? read.root.begin : read.dashes.first();
    const seen::Lines all(text);
    const qsizetype from = columnOf(all, begin);
    QList<QByteArray> made = seen::contents(text);
    if (!isMap)
        return seen::shifted(seen::shifted(made, -from), column);
    const qsizetype above = seen::contents(text.first(all.start(all.at(begin)))).size();
    QList<QByteArray> own = seen::shifted(made.sliced(above), 2 - from);
    putDash(own);
    return seen::shifted(seen::shifted(made.first(above), -from) + own, column);
}

QList<QByteArray> comments(const QByteArray &text)
{
    return seen::read(text)->comments;
}

}
