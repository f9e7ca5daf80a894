#include "models/core/linediff.h"

#include <QHash>
#include <algorithm>
#include <dtl/dtl.hpp>

namespace quaymaster
{

namespace
{

QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype lineFeed = text.indexOf('\n', begin);
        const qsizetype end = lineFeed < 0 ? text.size() : lineFeed + 1;
        lines.append(text.mid(begin, end - begin));
        begin = end;
    }
    return lines;
}

/// Equal lines have equal numbers: the library compares those.
class LineNumbers
{
public:
    std::vector<int> of(const QList<QByteArray> &lines)
    {
        std::vector<int> numbers;
        numbers.reserve(static_cast<std::size_t>(lines.size()));
        for (const QByteArray &line : lines) {
            auto found = m_numbers.constFind(line);
            if (found == m_numbers.cend())
                found = m_numbers.insert(line, static_cast<int>(m_numbers.size()));
            numbers.push_back(*found);
        }
        return numbers;
    }

private:
    QHash<QByteArray, int> m_numbers;
};

QList<DiffLine> withRemovedFirst(QList<DiffLine> lines)
{
    const auto isCommon = [](const DiffLine &line) { return line.kind == DiffLine::Kind::Common; };
    for (auto begin = lines.begin(); begin != lines.end();) {
        const auto end = std::find_if(begin, lines.end(), isCommon);
        std::stable_partition(begin, end, [](const DiffLine &line) { return line.kind == DiffLine::Kind::Removed; });
        begin = std::find_if_not(end, lines.end(), isCommon);
    }
    return lines;
}

/// Lines of the old text that others take the place of; none of them: an insertion.
struct Change
{
    qsizetype first = 0;
    qsizetype last = 0; ///< exclusive
    QByteArray lines;

    /// Side by side is too near to know which comes first.
    bool touches(const Change &other) const { return first <= other.last && other.first <= last; }
    bool operator==(const Change &) const = default;
};

QList<Change> changesOf(const QList<DiffLine> &lines)
{
    QList<Change> changes;
    qsizetype line = 0;
    bool isInChange = false;
    for (const DiffLine &each : lines) {
        const bool isChanged = each.kind != DiffLine::Kind::Common;
        if (isChanged && !isInChange)
            changes.append({line, line, {}});
        isInChange = isChanged;
        line += each.kind != DiffLine::Kind::Added ? 1 : 0;
        if (isChanged)
            changes.last().last = line;
        if (each.kind == DiffLine::Kind::Added)
            changes.last().lines += each.text;
    }
    return changes;
}

struct Range
{
    qsizetype first = 0;
    qsizetype last = 0; ///< exclusive
};

QList<Range> rangesAround(const QList<DiffLine> &lines, qsizetype context)
{
    QList<Range> ranges;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).kind == DiffLine::Kind::Common)
            continue;
        const Range around{std::max<qsizetype>(0, i - context), std::min(lines.size(), i + context + 1)};
        if (!ranges.isEmpty() && around.first <= ranges.last().last)
            ranges.last().last = around.last;
        else
            ranges.append(around);
    }
    return ranges;
}

/// `12,3`; a count of one is left out, and of none the line before is named.
QByteArray range(qsizetype begin, qsizetype count)
{
    const QByteArray start = QByteArray::number(count == 0 ? begin : begin + 1);
    return count == 1 ? start : start + ',' + QByteArray::number(count);
}

/// So that it ends where `patch` takes it to end.
QByteArray fileName(const QByteArray &name)
{
    const auto isControl = [](char byte) { return static_cast<uchar>(byte) < 0x20 || byte == 0x7F; };
    if (!name.startsWith('"') && std::ranges::none_of(name, isControl))
        return name.contains(' ') ? name + '\t' : name;
    QByteArray quoted;
    for (const char byte : name) {
        if (byte == '"' || byte == '\\')
            quoted += '\\';
        if (isControl(byte))
            quoted += '\\' + QByteArray::number(static_cast<uchar>(byte), 8).rightJustified(3, '0');
        else
            quoted += byte;
    }
    return '"' + quoted + '"';
}

QByteArray shown(const DiffLine &line)
{
    constexpr QByteArrayView marks = " -+";
    QByteArray text = marks.at(static_cast<int>(line.kind)) + line.text;
    if (!text.endsWith('\n'))
        text += "\n\\ No newline at end of file\n";
    return text;
}

}

QList<DiffLine> lineDiff(const QByteArray &before, const QByteArray &after)
{
    LineNumbers numbers;
    const QList<QByteArray> old = linesOf(before);
    const QList<QByteArray> now = linesOf(after);
    dtl::Diff<int, std::vector<int>> diff(numbers.of(old), numbers.of(now));
    diff.onHuge();
    diff.compose();
    QList<DiffLine> lines;
    const auto script = diff.getSes().getSequence();
    lines.reserve(static_cast<qsizetype>(script.size()));
    qsizetype oldLine = 0;
    qsizetype newLine = 0;
    for (const auto &[number, info] : script) {
        if (info.type == dtl::SES_COMMON)
            lines.append({DiffLine::Kind::Common, old.at(oldLine), oldLine, newLine});
        else if (info.type == dtl::SES_DELETE)
            lines.append({DiffLine::Kind::Removed, old.at(oldLine), oldLine, -1});
        else
            lines.append({DiffLine::Kind::Added, now.at(newLine), -1, newLine});
        oldLine += info.type != dtl::SES_ADD ? 1 : 0;
        newLine += info.type != dtl::SES_DELETE ? 1 : 0;
    }
    return withRemovedFirst(std::move(lines));
}

QList<DiffHunk> diffHunks(const QList<DiffLine> &lines, qsizetype context)
{
    QList<DiffHunk> hunks;
    qsizetype oldLine = 0;
    qsizetype newLine = 0;
    qsizetype at = 0;
    const auto ranges = rangesAround(lines, context);
    for (const Range &around : ranges) {
        oldLine += around.first - at; // what is left out is common
        newLine += around.first - at;
        const QList<DiffLine> inside = lines.mid(around.first, around.last - around.first);
        const qsizetype added = std::ranges::count(inside, DiffLine::Kind::Added, &DiffLine::kind);
        const qsizetype removed = std::ranges::count(inside, DiffLine::Kind::Removed, &DiffLine::kind);
        const qsizetype oldCount = inside.size() - added;
        const qsizetype newCount = inside.size() - removed;
        hunks.append({"@@ -" + range(oldLine, oldCount) + " +" + range(newLine, newCount) + " @@", inside});
        oldLine += oldCount;
        newLine += newCount;
        at = around.last;
    }
    return hunks;
}

QByteArray unifiedDiff(const QByteArray &before, const QByteArray &after, const QByteArray &beforeName,
                       const QByteArray &afterName)
{
    if (before == after)
        return {};
    QByteArray text = "--- " + fileName(beforeName) + "\n+++ " + fileName(afterName) + '\n';
    const auto hunks = diffHunks(lineDiff(before, after));
    for (const DiffHunk &hunk : hunks) {
        text += hunk.header + '\n';
        for (const DiffLine &line : hunk.lines)
            text += shown(line);
    }
    return text;
}

std::optional<QByteArray> merged(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
{
    const QList<QByteArray> lines = linesOf(base);
    const QList<Change> own = changesOf(lineDiff(base, mine));
    const QList<Change> other = changesOf(lineDiff(base, theirs));
    QByteArray text;
    qsizetype line = 0;
    for (auto left = own.cbegin(), right = other.cbegin(); left != own.cend() || right != other.cend();) {
        const bool isBoth = left != own.cend() && right != other.cend() && left->touches(*right);
        if (isBoth && *left != *right)
            return {};
        const bool isLeft = right == other.cend() || (left != own.cend() && left->first <= right->first);
        const Change &change = isLeft ? *left : *right;
        for (; line < change.first; ++line)
            text += lines.at(line);
        text += change.lines;
        line = change.last;
        left += isLeft || isBoth ? 1 : 0;
        right += !isLeft || isBoth ? 1 : 0;
    }
    for (; line < lines.size(); ++line)
        text += lines.at(line);
    return text;
}

}
