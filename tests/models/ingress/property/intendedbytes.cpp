#include "tests/models/ingress/property/intendedbytes.h"

#include "tests/models/ingress/property/pastedtext.h"
#include "tests/models/ingress/property/seenlines.h"

#include <algorithm>

using seen::Document;
using seen::itemRegion;
using seen::Lines;
using seen::Node;
using seen::Region;

namespace
{

qsizetype colonBehind(const QByteArray &bytes, const Node &key)
{
    return bytes.indexOf(':', key.end);
}

QByteArray joined(const Lines &lines, qsizetype first, qsizetype last)
{
    QByteArray bytes;
    for (qsizetype line = first; line < last; ++line)
        bytes += lines.text(line);
    return bytes;
}

QByteArray compared(const QByteArray &expected, const QByteArray &actual)
{
    return expected == actual ? QByteArray() : "expected these bytes:\n" + expected;
}

bool isInsertion(const QByteArray &before, const QByteArray &after, qsizetype from, qsizetype to)
{
    const auto prefix = std::ranges::mismatch(before, after).in1 - before.begin();
    qsizetype suffix = 0;
    while (suffix < std::min(before.size(), after.size())
           && before.at(before.size() - 1 - suffix) == after.at(after.size() - 1 - suffix))
        ++suffix;
    return after.size() >= before.size() && prefix + suffix >= before.size() && prefix >= from
        && before.size() - suffix <= to;
}

/// Only what stands between the two offsets of `before` may differ.
bool isWithin(const QByteArray &before, const QByteArray &after, qsizetype from, qsizetype to)
{
    return after.startsWith(before.first(from)) && after.endsWith(before.sliced(to));
}

QByteArray unless(bool isTrue, const char *what)
{
    return isTrue ? QByteArray() : QByteArray(what);
}

/// Lines change places; the last one has a line end if it had one.
QByteArray movedLines(const Lines &lines, Region from, Region to, const QByteArray &ending)
{
    QList<QByteArray> all;
    for (qsizetype line = 0; line < lines.count(); ++line)
        all.append(lines.text(line));
    const bool hasEnd = all.last().endsWith('\n');
    const QList<QByteArray> moved = all.sliced(from.first, from.last - from.first);
    const qsizetype target = to.first > from.first ? to.last - moved.size() : to.first;
    all.remove(from.first, moved.size());
    for (qsizetype i = 0; i < moved.size(); ++i)
        all.insert(target + i, moved.at(i));
    if (!hasEnd) {
        for (QByteArray &line : all)
            line += line.endsWith('\n') ? QByteArray() : ending;
        all.last().chop(all.last().endsWith("\r\n") ? 2 : 1);
    }
    return all.join();
}

QByteArray endingOf(const QByteArray &bytes)
{
    return 2 * bytes.count("\r\n") > bytes.count('\n') ? "\r\n" : "\n";
}

class Check
{
public:
    Check(const Document &before, const Document &after, const Node &list, const RandomEdit &edit)
        : m_before(before)
        , m_after(after.bytes)
        , m_edit(edit)
        , m_bom(before.bytes.startsWith("\xef\xbb\xbf") ? before.bytes.first(3) : QByteArray())
        , m_lines(before.bytes)
        , m_parent(seen::nodeAt(list, edit.tokens.first(edit.tokens.size() - 1)))
        , m_node(edit.tokens.last() == QStringLiteral("-") ? nullptr : seen::nodeAt(list, edit.tokens))
        , m_map(m_parent == nullptr ? seen::nodeAt(list, edit.tokens.first(1)) : nullptr)
    {
    }

    QByteArray run() const
    {
        switch (m_edit.kind) {
        case RandomEdit::Kind::Set:
            return m_node != nullptr
                ? unless(isWithin(bytes(), m_after, m_node->begin, m_node->end), "beside the scalar")
                : keyAdded();
        case RandomEdit::Kind::Add:
            return m_edit.tokens.size() == 2 ? keyAdded() : itemAdded();
        case RandomEdit::Kind::Remove:
            return m_parent->kind == Node::Kind::Map ? keyRemoved() : itemRemoved();
        case RandomEdit::Kind::Move:
            return moved();
        case RandomEdit::Kind::Comment:
            return compared(withComment(), m_after);
        case RandomEdit::Kind::Above:
            return compared(m_bom + linesAbove().file, m_after);
        case RandomEdit::Kind::Paste:
            return m_parent->children.isEmpty() || m_parent->isFlow() ? itemAdded() : itemsPasted();
        case RandomEdit::Kind::Copy:
            break;
        }
        return {};
    }

    QList<QByteArray> commentsGone() const
    {
        if (m_edit.kind == RandomEdit::Kind::Above)
            return linesAbove().gone;
        const qsizetype old = m_edit.kind == RandomEdit::Kind::Comment && hasOtherComment() ? commentBegin() : -1;
        return old < 0 ? QList<QByteArray>() : QList<QByteArray>{commentAt(old)};
    }

    QList<QByteArray> commentsCome() const
    {
        if (m_edit.kind == RandomEdit::Kind::Above)
            return linesAbove().come;
        if (m_edit.kind == RandomEdit::Kind::Paste)
            return pasted::comments(m_edit.text);
        const bool isNew = m_edit.kind == RandomEdit::Kind::Comment && hasOtherComment() && !words().isEmpty();
        return isNew ? QList<QByteArray>{"# " + words()} : QList<QByteArray>();
    }

private:
    struct Above
    {
        QByteArray file; ///< without its byte order mark
        QList<QByteArray> gone;
        QList<QByteArray> come;
    };

    const QByteArray &bytes() const { return m_before.bytes; }

    QByteArray keyAdded() const
    {
        return unless(isInsertion(bytes(), m_after, m_bom.size(), bytes().size()), "the new key is no insertion");
    }

    QByteArray itemAdded() const
    {
        if (m_parent == nullptr)
            return keyAdded();
        if (m_parent->kind != Node::Kind::Sequence || m_parent->children.isEmpty())
            return listBegun();
        if (m_parent->isFlow())
            return unless(isInsertion(bytes(), m_after, m_parent->begin + 1, m_parent->end - 1), "beside the brackets");
        const qsizetype index
            = m_edit.tokens.last() == QStringLiteral("-") ? m_parent->children.size() : m_edit.tokens.last().toInt();
        const Region beside = itemRegion(m_before, m_lines, *m_parent, std::max<qsizetype>(0, index - 1));
        const qsizetype at = m_lines.start(index == 0 ? beside.first : beside.last);
        return unless(isWithin(bytes(), m_after, at, at), "the lines of the new item stand elsewhere");
    }

    /// `[]` goes, lines come below: what is in front, behind on the line and below stays.
    QByteArray listBegun() const
    {
        QByteArray head = bytes().first(m_parent->begin);
        while (head.endsWith(' '))
            head.chop(1);
        const qsizetype lineEnd = m_lines.start(m_lines.at(m_parent->begin) + 1);
        const bool isIn = m_after.startsWith(head) && m_after.endsWith(bytes().sliced(lineEnd));
        return unless(isIn, "beside the list that begins");
    }

    /// Only in lines: with all that stands around them.
    QByteArray itemsPasted() const
    {
        const qsizetype index
            = m_edit.tokens.last() == QStringLiteral("-") ? m_parent->children.size() : m_edit.tokens.last().toInt();
        const qsizetype neighbour = std::max<qsizetype>(0, index - 1);
        const Region beside = itemRegion(m_before, m_lines, *m_parent, neighbour);
        const qsizetype at = m_lines.start(index == 0 ? beside.first : beside.last);
        if (!isWithin(bytes(), m_after, at, at))
            return "the pasted lines stand elsewhere";
        const qsizetype dash = m_before.dashOf(m_parent->children.at(neighbour));
        const QList<QByteArray> expected = pasted::lines(m_edit.text, dash - m_lines.start(m_lines.at(dash)));
        const QList<QByteArray> come
            = seen::shifted(seen::contents(m_after.mid(at, m_after.size() - bytes().size())), 0);
        return come == expected ? QByteArray() : "expected these lines:\n" + expected.join('\n');
    }

    /// Of the `-` or the key.
    qsizetype commentLine() const
    {
        if (m_parent->kind != Node::Kind::Map)
            return m_lines.at(m_parent->isFlow() ? m_node->begin : m_before.dashOf(*m_node));
        const Node &key = m_parent->children.at(2 * m_parent->pairOf(m_edit.tokens.last().toUtf8()));
        return m_lines.at(colonBehind(bytes(), key));
    }

    /// -1: there is none on the line.
    qsizetype commentBegin() const
    {
        const qsizetype line = commentLine();
        for (const qsizetype begin : m_before.commentBegins)
            if (m_lines.at(begin) == line)
                return begin;
        return -1;
    }

    QByteArray commentAt(qsizetype begin) const
    {
        QByteArray text = m_lines.text(m_lines.at(begin)).mid(begin - m_lines.start(m_lines.at(begin)));
        while (text.endsWith('\n') || text.endsWith('\r'))
            text.chop(1);
        return text;
    }

    QByteArray words() const { return m_edit.value.toString().toUtf8().trimmed(); }

    bool hasOtherComment() const
    {
        return (commentBegin() < 0 ? QByteArray() : wordsOf(commentAt(commentBegin()))) != words();
    }

    /// All bytes of the file.
    QByteArray withComment() const
    {
        if (!hasOtherComment())
            return bytes();
        const qsizetype old = commentBegin();
        const qsizetype line = commentLine();
        const QByteArray whole = m_lines.text(line);
        const qsizetype ending = whole.endsWith("\r\n") ? 2 : whole.endsWith('\n') ? 1 : 0;
        QByteArray head = bytes().first(old < 0 ? m_lines.start(line) + whole.size() - ending : old);
        while (words().isEmpty() && (head.endsWith(' ') || head.endsWith('\t')))
            head.chop(1);
        const bool hasGap = head.endsWith(' ') || head.endsWith('\t') || words().isEmpty();
        const QByteArray comment = words().isEmpty() ? QByteArray() : "# " + words();
        return head + (hasGap ? "" : " ") + comment + bytes().sliced(m_lines.start(line) + whole.size() - ending);
    }

    static QByteArray wordsOf(QByteArray comment)
    {
        while (comment.startsWith('#'))
            comment.remove(0, 1);
        return comment.trimmed();
    }

    /// The comment lines that are an item's or a key's own; the last is the line that they stand above.
    Region commentLines() const
    {
        if (m_parent->kind == Node::Kind::Map) {
            const qsizetype pair = m_parent->pairOf(m_edit.tokens.last().toUtf8());
            return {firstLineOfPair(pair), m_lines.at(m_parent->children.at(2 * pair).begin)};
        }
        const qsizetype index = m_edit.tokens.last().toInt();
        return {itemRegion(m_before, m_lines, *m_parent, index).first,
                m_lines.at(m_before.dashOf(m_parent->children.at(index)))};
    }

    Above linesAbove() const
    {
        const Region there = commentLines();
        QList<QByteArray> old;
        for (qsizetype line = there.first; line < there.last; ++line)
            old.append(seen::contents(m_lines.text(line)).value(0).mid(seen::indentation(m_lines.text(line))));
        Above above;
        const QByteArray lineAbove = m_lines.text(std::max<qsizetype>(0, there.first - 1));
        const QByteArray ending = lineAbove.endsWith("\r\n") ? "\r\n"
            : lineAbove.endsWith('\n')                       ? "\n"
                                                             : endingOf(bytes());
        const QByteArray spaces(seen::indentation(m_lines.text(there.last)), ' ');
        QByteArray lines;
        for (const QString &line : m_edit.lines()) {
            const QByteArray words = line.toUtf8().trimmed();
            const auto kept = std::ranges::find(old, words, &Check::wordsOf);
            QByteArray comment = words.isEmpty() ? "#" : "# " + words;
            if (kept == old.end()) {
                above.come.append(comment);
            } else {
                comment = *kept;
                above.gone += old.first(kept - old.begin());
                old.remove(0, kept - old.begin() + 1);
            }
            lines += spaces + comment + ending;
        }
        above.gone += old;
        if (above.come.isEmpty() && above.gone.isEmpty())
            lines = joined(m_lines, there.first, there.last);
        above.file = joined(m_lines, 0, there.first) + lines + joined(m_lines, there.last, m_lines.count());
        return above;
    }

    qsizetype firstLineOfPair(qsizetype pair) const
    {
        const Node &key = m_parent->children.at(2 * pair);
        const qsizetype lowest = pair == 0 ? 0 : m_lines.lineOfEnd(m_parent->children.at(2 * pair - 1).end) + 1;
        return m_lines.withComments(m_lines.at(key.begin), lowest);
    }

    QByteArray keyRemoved() const
    {
        const qsizetype pair = m_parent->pairOf(m_edit.tokens.last().toUtf8());
        const Node &key = m_parent->children.at(2 * pair);
        const Node &value = m_parent->children.at(2 * pair + 1);
        const qsizetype first = firstLineOfPair(pair);
        const qsizetype last = m_lines.lineOfEnd(std::max(value.end, colonBehind(bytes(), key) + 1)) + 1;
        return compared(m_bom + joined(m_lines, 0, first) + joined(m_lines, last, m_lines.count()), m_after);
    }

    QByteArray itemRemoved() const
    {
        if (m_parent->isFlow())
            return unless(isInsertion(m_after, bytes(), m_parent->begin, m_parent->end), "beside the brackets");
        const Region gone = itemRegion(m_before, m_lines, *m_parent, m_edit.tokens.last().toInt());
        QByteArray head = m_bom + joined(m_lines, 0, gone.first);
        const QByteArray tail = joined(m_lines, gone.last, m_lines.count());
        if (m_parent->children.size() > 1)
            return compared(head + tail, m_after);
        if (m_parent == &m_before.root) {
            const QByteArray last = m_lines.text(gone.last - 1);
            const QByteArray ending = last.endsWith("\r\n") ? "\r\n" : last.endsWith('\n') ? "\n" : "";
            return compared(head + "[]" + ending + tail, m_after);
        }
        // Where the colon of its key is, what libyaml says of the key does not tell here: the only ` []` does.
        const qsizetype kept = std::ranges::mismatch(head, m_after).in1 - head.begin();
        head.insert(kept, m_after.mid(kept, 3));
        const bool isBehindColon = m_after.mid(kept, 3) == " []" || head == m_after.first(head.size());
        return isBehindColon ? compared(head + tail, m_after) : QByteArray("no [] behind the key");
    }

    QByteArray moved() const
    {
        const qsizetype from = m_edit.tokens.last().toInt();
        const qsizetype last = m_parent->children.size() - 1;
        const qsizetype to = m_edit.to.last() == QStringLiteral("-") ? last : m_edit.to.last().toInt();
        if (m_parent->isFlow())
            return unless(isWithin(bytes(), m_after, m_parent->begin + 1, m_parent->end - 1), "beside the brackets");
        if (from == to)
            return compared(bytes(), m_after);
        const Region own = itemRegion(m_before, m_lines, *m_parent, from);
        const Region other = itemRegion(m_before, m_lines, *m_parent, to);
        return compared(m_bom + movedLines(m_lines, own, other, endingOf(bytes())), m_after);
    }

    const Document &m_before;
    const QByteArray &m_after;
    const RandomEdit &m_edit;
    QByteArray m_bom;
    Lines m_lines;
    const Node *m_parent;
    const Node *m_node;
    const Node *m_map;
};

QByteArray strayComments(const Document &before, const Document &after, const QList<QByteArray> &gone,
                         const QList<QByteArray> &come)
{
    QList<QByteArray> expected = before.comments;
    for (const QByteArray &comment : gone)
        if (!expected.removeOne(comment))
            return "a comment goes that was not there: " + comment;
    expected += come;
    std::ranges::sort(expected);
    return expected == after.comments ? QByteArray() : QByteArray("comments differ");
}

QByteArray strayEnds(const QByteArray &before, const QByteArray &after)
{
    const qsizetype lineFeeds = before.count('\n');
    const qsizetype crlf = before.count("\r\n");
    const bool isMixed = crlf != 0 && crlf != lineFeeds;
    if (isMixed || lineFeeds == 0)
        return {};
    return unless(after.count("\r\n") == (crlf > 0 ? after.count('\n') : 0), "line ends differ");
}

}

QByteArray strayBytes(const Document &before, const Document &after, const QStringList &list, const RandomEdit &edit,
                      const QList<QByteArray> &commentsGone)
{
    if (before.bytes.startsWith("\xef\xbb\xbf") != after.bytes.startsWith("\xef\xbb\xbf"))
        return "the byte order mark differs";
    const Check check(before, after, *seen::nodeAt(before.root, list), edit);
    if (edit.kind != RandomEdit::Kind::Remove && commentsGone != check.commentsGone())
        return "comments go";
    for (const QByteArray &found :
         {strayEnds(before.bytes, after.bytes), strayComments(before, after, commentsGone, check.commentsCome())})
        if (!found.isEmpty())
            return found;
    return check.run();
}
