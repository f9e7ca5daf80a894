#include "models/ingress/yaml/commentedit.h"

#include "models/ingress/yaml/blocklines.h"
#include "models/ingress/yaml/bytescan.h"
#include "models/ingress/yaml/editplace.h"

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

QByteArray wordsOf(const QByteArray &comment)
{
    const auto first = std::ranges::find_if(comment, [](char byte) { return byte != '#'; });
    return comment.sliced(first - comment.begin()).trimmed();
}

/// The line that says what the node is, though its content may begin below.
qsizetype lineOf(const YamlTree &tree, const YamlNode &node)
{
    return tree.text.lineAt(node.lead >= 0 ? node.lead : node.begin());
}

const ByteSpan *commentOn(const YamlTree &tree, qsizetype line)
{
    const auto found = std::ranges::lower_bound(tree.comments, tree.text.start(line), {}, &ByteSpan::begin);
    return found != tree.comments.end() && found->begin < tree.text.end(line) ? &*found : nullptr;
}

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t';
}

Patch removal(const YamlTree &tree, ByteSpan comment)
{
    const qsizetype start = tree.text.start(tree.text.lineAt(comment.begin));
    while (comment.begin > start && isBlank(tree.bytes().at(comment.begin - 1)))
        --comment.begin;
    return {comment, {}};
}

Patch addition(const YamlTree &tree, qsizetype line, const QByteArray &comment)
{
    const qsizetype end = tree.text.contentEnd(line);
    const bool hasGap = end > 0 && isBlank(tree.bytes().at(end - 1));
    return {{end, end}, hasGap ? comment : ' ' + comment};
}

/// What no line of a file may hold, see bytescan.h.
bool isOneLine(const QByteArray &text)
{
    if (invalidUtf8At(text) >= 0)
        return false;
    const QList<uint> codes = QString::fromUtf8("# " + text).toUcs4();
    return std::ranges::none_of(codes, [](uint code) {
        const bool isControl = (code < 0x20 && code != '\t') || (code >= 0x7F && code < 0xA0);
        return isControl || code == 0x2028 || code == 0x2029 || code == 0xFEFF;
    });
}

}

QByteArray commentBehind(const YamlTree &tree, const YamlPath &path)
{
    const ByteSpan *comment = commentOn(tree, lineOf(tree, nodeAt(tree.root, path)));
    return comment ? wordsOf(tree.textOf(*comment)) : QByteArray();
}

QList<QByteArray> commentsAbove(const YamlTree &tree, const YamlPath &item)
{
    const YamlNode &sequence = nodeAt(tree.root, item.first(item.size() - 1));
    const auto lines = sequence.isSequence() ? linesOfItem(tree, sequence, item.last()) : std::nullopt;
    QList<QByteArray> words;
    const qsizetype own = lineOf(tree, nodeAt(tree.root, item));
    for (qsizetype line = lines ? lines->first : own; line < own; ++line)
        words.append(wordsOf(tree.text.content(line).trimmed().toByteArray()));
    return words;
}

Result<YamlEdit> commentSet(const YamlTree &tree, const YamlPath &path, const QByteArray &text)
{
    const YamlNode &node = nodeAt(tree.root, path);
    const QByteArray words = text.trimmed();
    if (!isOneLine(words))
        return refused(tree, node.begin(),
                       Text::tr("A comment is one line of text. Remove line feeds and characters that can't be seen."));
    YamlEdit edit = unchanged(tree);
    if (words == commentBehind(tree, path))
        return edit;
    const qsizetype line = lineOf(tree, node);
    const ByteSpan *there = commentOn(tree, line);
    const QByteArray comment = words.isEmpty() ? words : "# " + words;
    if (there)
        edit.commentsGone = {tree.textOf(*there)};
    if (!comment.isEmpty())
        edit.commentsCome = {comment};
    if (there)
        edit.patches = {comment.isEmpty() ? removal(tree, *there) : Patch{*there, comment}};
    else
        edit.patches = {addition(tree, line, comment)};
    return edit;
}

}
