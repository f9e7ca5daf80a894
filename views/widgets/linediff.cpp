#include "views/widgets/linediff.h"

namespace quaymaster
{

QList<DiffLine> lineDiff(const QString &before, const QString &after, int)
{
    QList<DiffLine> lines;
    if (before == after)
        return lines;
    for (const QString &line : before.split(u'\n'))
        lines.append({DiffLine::Kind::Removed, line});
    for (const QString &line : after.split(u'\n'))
        lines.append({DiffLine::Kind::Added, line});
    return lines;
}

}
