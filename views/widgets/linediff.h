#pragma once

#include <QList>
#include <QString>

namespace quaymaster
{

/// One line of a unified diff.
struct DiffLine
{
    enum class Kind { Same, Added, Removed, Skipped /*!< lines left out between two changes */ };

    Kind kind = Kind::Same;
    QString text; ///< without the line's end; of Skipped: "@@ -1,3 +1,4 @@"

    bool operator==(const DiffLine &) const = default;
};

/// The shortest way from one text to the other, line by line, with `context` lines that are the same around each
/// change (negative: all of them). Nothing where the texts are the same.
QList<DiffLine> lineDiff(const QString &before, const QString &after, int context = 3);

}
