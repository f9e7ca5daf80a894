#include "tests/models/ingress/property/seenlines.h"

#include <algorithm>

namespace seen
{

Lines::Lines(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_starts{bytes.startsWith("\xef\xbb\xbf") ? 3 : 0}
{
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1))
        if (at + 1 < bytes.size())
            m_starts.append(at + 1);
}

qsizetype Lines::at(qsizetype offset) const
{
    return std::max<qsizetype>(1, std::ranges::upper_bound(m_starts, offset) - m_starts.begin()) - 1;
}

qsizetype Lines::withComments(qsizetype line, qsizetype lowest) const
{
    const qsizetype wanted = indentation(text(line));
    while (line > lowest && indentation(text(line - 1)) == wanted && text(line - 1).mid(wanted, 1) == "#")
        --line;
    return line;
}

qsizetype indentation(const QByteArray &line)
{
    return std::ranges::find_if(line, [](char byte) { return byte != ' '; }) - line.begin();
}

Region itemRegion(const Document &document, const Lines &lines, const Node &sequence, qsizetype index)
{
    // An empty item ends at its dash.
    const auto endOf = [&](const Node &item) { return std::max(item.end, document.dashOf(item) + 1); };
    const Node &item = sequence.children.at(index);
    const qsizetype lowest = index == 0 ? 0 : lines.lineOfEnd(endOf(sequence.children.at(index - 1))) + 1;
    return {lines.withComments(lines.at(document.dashOf(item)), lowest), lines.lineOfEnd(endOf(item)) + 1};
}

QList<QByteArray> shifted(const QList<QByteArray> &lines, qsizetype by)
{
    QList<QByteArray> moved;
    for (const QByteArray &line : lines) {
        const qsizetype spaces = indentation(line);
        const bool isBlank = line.trimmed().isEmpty();
        moved.append(isBlank ? QByteArray() : QByteArray(std::max<qsizetype>(0, spaces + by), ' ') + line.mid(spaces));
    }
    return moved;
}

QList<QByteArray> contents(const QByteArray &bytes)
{
    QList<QByteArray> lines = bytes.mid(bytes.startsWith("\xef\xbb\xbf") ? 3 : 0).split('\n');
    for (QByteArray &line : lines)
        if (line.endsWith('\r'))
            line.chop(1);
    const auto isBlank = [](const QByteArray &line) { return line.trimmed().isEmpty(); };
    while (!lines.isEmpty() && isBlank(lines.last()))
        lines.removeLast();
    while (!lines.isEmpty() && isBlank(lines.first()))
        lines.removeFirst();
    return lines;
}

}
