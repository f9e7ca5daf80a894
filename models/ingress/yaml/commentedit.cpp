#include "models/ingress/yaml/commentedit.h"

#include "models/ingress/yaml/blocklines.h"
#include "models/ingress/yaml/bytescan.h"
#include "models/ingress/yaml/controlchar.h"
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
        return (isControl(code) && code != '\t') || code == 0x85 || code == 0x2028 || code == 0x2029 || code == 0xFEFF;
    });
}

Error notOneLine(const YamlTree &tree, const YamlNode &node)
{
    return refused(tree, node.begin(),
                   Text::tr("A comment is one line of text. Remove line feeds and characters that can't be seen."));
}

/// The lines above an item or a key that are its own; nothing: none can be.
std::optional<LineRange> commentLines(const YamlTree &tree, const YamlPath &path)
{
    if (path.isEmpty())
        return {};
    const YamlNode &parent = nodeAt(tree.root, path.first(path.size() - 1));
    const auto lines = parent.isMap() ? linesOfPair(tree, parent, path.last()) : linesOfItem(tree, parent, path.last());
    if (!lines)
        return {};
    const qsizetype begin = parent.isMap() ? parent.key(path.last()).begin() : nodeAt(tree.root, path).lead;
    return LineRange{lines->first, tree.text.lineAt(begin)};
}

QByteArray commentAt(const TextLines &text, qsizetype line)
{
    return text.content(line).sliced(text.indentation(line)).toByteArray();
}

/// What becomes of some comment lines.
struct NewLines
{
    QList<QByteArray> all; ///< with their `#`
    QList<QByteArray> gone;
    QList<QByteArray> come;
};

/// In their order, old lines that say what a new one says are kept for it.
NewLines newLines(const QList<QByteArray> &old, const QList<QByteArray> &words)
{
    NewLines made;
    qsizetype next = 0;
    for (const QByteArray &text : words) {
        const auto same = std::find_if(old.cbegin() + next, old.cend(),
                                       [&](const QByteArray &comment) { return wordsOf(comment) == text; });
        if (same == old.cend()) {
            made.come.append(text.isEmpty() ? "#" : "# " + text);
            made.all.append(made.come.last());
            continue;
        }
        made.gone += old.sliced(next, same - old.cbegin() - next);
        made.all.append(*same);
        next = same - old.cbegin() + 1;
    }
    made.gone += old.sliced(next);
    return made;
}

}

QByteArray commentBehind(const YamlTree &tree, const YamlPath &path)
{
    const ByteSpan *comment = commentOn(tree, lineOf(tree, nodeAt(tree.root, path)));
    return comment ? wordsOf(tree.textOf(*comment)) : QByteArray();
}

QList<QByteArray> commentsAbove(const YamlTree &tree, const YamlPath &path)
{
    const LineRange lines = commentLines(tree, path).value_or(LineRange());
    QList<QByteArray> words;
    for (qsizetype line = lines.first; line < lines.last; ++line)
        words.append(wordsOf(commentAt(tree.text, line)));
    return words;
}

Result<YamlEdit> commentSet(const YamlTree &tree, const YamlPath &path, const QByteArray &text)
{
    const YamlNode &node = nodeAt(tree.root, path);
    const QByteArray words = text.trimmed();
    if (!isOneLine(words))
        return notOneLine(tree, node);
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

Result<YamlEdit> commentsAboveSet(const YamlTree &tree, const YamlPath &path, const QList<QByteArray> &lines)
{
    const YamlNode &node = nodeAt(tree.root, path);
    const auto there = commentLines(tree, path);
    if (!there)
        return refused(tree, node.begin(),
                       Text::tr("No comment can stand above this, for it is not the first on its line."));
    QList<QByteArray> words;
    for (const QByteArray &line : lines)
        words.append(line.trimmed());
    if (!std::ranges::all_of(words, &isOneLine))
        return notOneLine(tree, node);
    YamlEdit edit = unchanged(tree);
    if (words == commentsAbove(tree, path))
        return edit;
    QList<QByteArray> old;
    for (qsizetype line = there->first; line < there->last; ++line)
        old.append(commentAt(tree.text, line));
    NewLines made = newLines(old, words);
    for (QByteArray &line : made.all)
        line.prepend(QByteArray(tree.text.indentation(there->last), ' '));
    Patch patch = insertedLines(tree.text, there->first, made.all);
    patch.span.end = tree.text.start(there->last);
    if (made.all.isEmpty())
        patch.replacement.clear();
    edit.patches = {patch};
    edit.commentsGone = made.gone;
    edit.commentsCome = made.come;
    return edit;
}

}
