#include "views/widgets/linediff.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

using Kind = DiffLine::Kind;

/// Beyond so many changed lines nobody reads a diff: the whole middle is then removed and added.
constexpr int mostChanges = 2000;
constexpr size_t reachSize = 2 * size_t(mostChanges) + 3;

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

/// Myers' greedy search on the middle that differs: `reach` of each diagonal after each number of changes.
class Search
{
public:
    Search(const QStringList &before, const QStringList &after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<DiffLine> run()
    {
        std::vector<qsizetype> reach(reachSize, 0);
        for (int changes = 0; changes <= mostChanges; ++changes) {
            m_trace.push_back(slice(reach, changes));
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                qsizetype x = isDown(reach, diagonal, changes) ? at(reach, diagonal + 1) : at(reach, diagonal - 1) + 1;
                while (x < m_before.size() && x - diagonal < m_after.size() && m_before[x] == m_after[x - diagonal])
                    ++x;
                at(reach, diagonal) = x;
                if (x >= m_before.size() && x - diagonal >= m_after.size())
                    return walkBack(changes);
            }
        }
        return everything();
    }

private:
    static qsizetype &at(std::vector<qsizetype> &reach, int diagonal)
    {
        return reach[size_t(qsizetype(diagonal) + mostChanges + 1)];
    }

    static bool isDown(std::vector<qsizetype> &reach, int diagonal, int changes)
    {
        return diagonal == -changes || (diagonal != changes && at(reach, diagonal - 1) < at(reach, diagonal + 1));
    }

    /// What the next step reads: the diagonals that were reached so far, from −changes−1 on.
    static std::vector<qsizetype> slice(const std::vector<qsizetype> &reach, int changes)
    {
        const auto first = reach.cbegin() + (mostChanges - changes);
        return {first, first + 2 * qsizetype(changes) + 3};
    }

    QList<DiffLine> walkBack(int changes) const
    {
        QList<DiffLine> lines;
        qsizetype x = m_before.size();
        qsizetype y = m_after.size();
        for (int step = changes; step >= 0; --step) {
            const std::vector<qsizetype> &reach = m_trace[size_t(step)];
            const int diagonal = int(x - y);
            const auto reached = [&](int other) { return reach[size_t(qsizetype(other) + step + 1)]; };
            const bool down = diagonal == -step || (diagonal != step && reached(diagonal - 1) < reached(diagonal + 1));
            const int from = down ? diagonal + 1 : diagonal - 1;
            const qsizetype fromX = step == 0 ? 0 : reached(from);
            const qsizetype fromY = step == 0 ? 0 : fromX - from;
            for (; x > fromX && y > fromY; --x, --y)
                lines.append({Kind::Same, m_before[x - 1]});
            if (step > 0)
                lines.append(down ? DiffLine{Kind::Added, m_after[--y]} : DiffLine{Kind::Removed, m_before[--x]});
        }
        std::reverse(lines.begin(), lines.end());
        return lines;
    }

    QList<DiffLine> everything() const
    {
        QList<DiffLine> lines;
        for (const QString &line : m_before)
            lines.append({Kind::Removed, line});
        for (const QString &line : m_after)
            lines.append({Kind::Added, line});
        return lines;
    }

    const QStringList &m_before;
    const QStringList &m_after;
    std::vector<std::vector<qsizetype>> m_trace;
};

QList<DiffLine> allLines(const QStringList &before, const QStringList &after)
{
    const auto [left, right] = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    const qsizetype head = left - before.cbegin();
    const qsizetype most = std::min(before.size(), after.size()) - head;
    qsizetype tail = 0;
    while (tail < most && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const QStringList middleBefore = before.mid(head, before.size() - head - tail);
    const QStringList middleAfter = after.mid(head, after.size() - head - tail);
    QList<DiffLine> lines;
    for (qsizetype line = 0; line < head; ++line)
        lines.append({Kind::Same, before[line]});
    lines.append(Search(middleBefore, middleAfter).run());
    for (qsizetype line = before.size() - tail; line < before.size(); ++line)
        lines.append({Kind::Same, before[line]});
    return lines;
}

/// One group of changes that stand close together, with its heading.
class Hunks
{
public:
    Hunks(const QList<DiffLine> &lines, int context)
        : m_lines(lines)
        , m_near(size_t(lines.size()), false)
    {
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (lines[line].kind == Kind::Same)
                continue;
            for (qsizetype close = std::max<qsizetype>(0, line - context);
                 close <= std::min<qsizetype>(lines.size() - 1, line + context); ++close)
                m_near[size_t(close)] = true;
        }
    }

    QList<DiffLine> joined() const
    {
        QList<DiffLine> found;
        qsizetype before = 0;
        qsizetype after = 0;
        qsizetype heading = -1;
        Range range;
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            const DiffLine &one = m_lines[line];
            if (m_near[size_t(line)]) {
                if (heading < 0) {
                    heading = found.size();
                    range = {before + 1, 0, after + 1, 0};
                    found.append({Kind::Skipped, {}});
                }
                range.removed += one.kind != Kind::Added;
                range.added += one.kind != Kind::Removed;
                found.append(one);
                found[heading].text = range.text();
            } else {
                heading = -1;
            }
            before += one.kind != Kind::Added;
            after += one.kind != Kind::Removed;
        }
        return found;
    }

private:
    struct Range
    {
        qsizetype before = 0;
        qsizetype removed = 0;
        qsizetype after = 0;
        qsizetype added = 0;

        QString text() const
        {
            return u"@@ -%1,%2 +%3,%4 @@"_s.arg(removed ? before : before - 1)
                .arg(removed)
                .arg(added ? after : after - 1)
                .arg(added);
        }
    };

    const QList<DiffLine> &m_lines;
    std::vector<bool> m_near;
};

}

QList<DiffLine> lineDiff(const QString &before, const QString &after, int context)
{
    if (before == after)
        return {};
    const QList<DiffLine> lines = allLines(linesOf(before), linesOf(after));
    return context < 0 ? lines : Hunks(lines, context).joined();
}

}
