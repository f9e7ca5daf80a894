#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

namespace quaymaster
{

/// A line that two texts share, or that only one of them has; with its line end.
struct DiffLine
{
    enum class Kind { Common, Removed, Added };

    Kind kind = Kind::Common;
    QByteArray text;
    qsizetype before = -1; ///< its line in the old text, from 0; -1: it is not there
    qsizetype after = -1;
};

/// All lines of both, in order; a line differs if a byte does, its end included.
QList<DiffLine> lineDiff(const QByteArray &before, const QByteArray &after);

/// Changes with `context` lines around each; where these meet they are one.
struct DiffHunk
{
    QByteArray header; ///< `@@ -1,3 +1,4 @@`
    QList<DiffLine> lines;
};
QList<DiffHunk> diffHunks(const QList<DiffLine> &lines, qsizetype context = 3);

/// As `diff -u` and for `patch -p0`: three lines of context, no dates, bytes kept. Empty if both are equal. A name with
/// blanks is followed by a tab, and one that holds control characters or begins with a quote is quoted as in C.
QByteArray unifiedDiff(const QByteArray &before, const QByteArray &after, const QByteArray &beforeName,
                       const QByteArray &afterName);

/// Three versions of a text: what either side changed against `base`. Where both changed the same lines differently,
/// it is a conflict and nothing is merged.
std::optional<QByteArray> merged(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs);

}
