#include "views/ingress/text/textedits.h"

#include <algorithm>

namespace quaymaster
{

namespace
{

constexpr qsizetype usualStep = 2;
constexpr qsizetype linesAbove = 200; ///< a list of that length has shown its columns

bool isComment(const TextLines &text, qsizetype line)
{
    return text.content(line).sliced(text.indentation(line)).startsWith('#');
}

QList<qsizetype> writtenLines(const TextLines &text, qsizetype first, qsizetype last)
{
    QList<qsizetype> lines;
    for (qsizetype line = first; line <= last && line < text.count(); ++line)
        if (!text.isBlank(line))
            lines.append(line);
    return lines;
}

/// Both of `- key`: that of the dash and that of the key.
QList<qsizetype> columnsAbove(const TextLines &text, qsizetype line)
{
    QList<qsizetype> columns;
    const qsizetype top = std::max<qsizetype>(0, line - linesAbove);
    for (qsizetype above = line - 1; above >= top; --above)
        if (!text.isBlank(above) && !isComment(text, above))
            columns += {text.indentation(above), keyColumn(text, above)};
    std::ranges::sort(columns);
    return columns;
}

QList<Patch> uncommented(const TextLines &text, const QList<qsizetype> &lines)
{
    QList<Patch> patches;
    for (const qsizetype line : lines) {
        const qsizetype begin = text.start(line) + text.indentation(line);
        const bool hasSpace = text.bytes().mid(begin, 2) == "# ";
        patches.append(Patch{{begin, begin + (hasSpace ? 2 : 1)}, {}});
    }
    return patches;
}

}

QList<Patch> toggledComment(const TextLines &text, qsizetype first, qsizetype last)
{
    const QList<qsizetype> lines = writtenLines(text, first, last);
    if (std::ranges::all_of(lines, [&text](qsizetype line) { return isComment(text, line); }))
        return uncommented(text, lines);
    const auto indentation = [&text](qsizetype line) { return text.indentation(line); };
    const qsizetype column = indentation(*std::ranges::min_element(lines, {}, indentation));
    QList<Patch> patches;
    for (const qsizetype line : lines)
        patches.append({{text.start(line) + column, text.start(line) + column}, "# "});
    return patches;
}

QList<Patch> indented(const TextLines &text, qsizetype first, qsizetype last)
{
    const QList<qsizetype> lines = writtenLines(text, first, last);
    if (lines.isEmpty())
        return {};
    const qsizetype column = text.indentation(lines.first());
    const QByteArray spaces(nextColumn(text, lines.first(), column) - column, ' ');
    QList<Patch> patches;
    for (const qsizetype line : lines)
        patches.append({{text.start(line), text.start(line)}, spaces});
    return patches;
}

QList<Patch> unindented(const TextLines &text, qsizetype first, qsizetype last)
{
    const QList<qsizetype> lines = writtenLines(text, first, last);
    if (lines.isEmpty())
        return {};
    const qsizetype column = text.indentation(lines.first());
    const qsizetype step = column == 0 ? usualStep : column - previousColumn(text, lines.first(), column);
    QList<Patch> patches;
    for (const qsizetype line : lines) {
        const qsizetype spaces = std::min(step, text.indentation(line));
        if (spaces > 0)
            patches.append(Patch{{text.start(line), text.start(line) + spaces}, {}});
    }
    return patches;
}

qsizetype nextColumn(const TextLines &text, qsizetype line, qsizetype column)
{
    const QList<qsizetype> columns = columnsAbove(text, line);
    const auto next = std::ranges::upper_bound(columns, column);
    return next != columns.end() ? *next : column + usualStep - column % usualStep;
}

qsizetype previousColumn(const TextLines &text, qsizetype line, qsizetype column)
{
    const QList<qsizetype> columns = columnsAbove(text, line);
    const auto next = std::ranges::lower_bound(columns, column);
    if (next != columns.begin())
        return *(next - 1);
    return columns.isEmpty() && column > usualStep ? column - usualStep : 0;
}

qsizetype keyColumn(const TextLines &text, qsizetype line)
{
    const QByteArrayView content = text.content(line);
    qsizetype at = text.indentation(line);
    while (at < content.size() && (content.at(at) == ' ' || content.sliced(at).startsWith("- ")))
        ++at;
    return at;
}

qsizetype dashColumn(const TextLines &text, qsizetype line)
{
    const QByteArrayView before = text.content(line).first(keyColumn(text, line));
    return before.lastIndexOf('-');
}

}
