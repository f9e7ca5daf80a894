#pragma once

#include "tests/models/ingress/property/seendocument.h"

namespace seen
{

/// A file as its lines, each with its end.
class Lines
{
public:
    explicit Lines(const QByteArray &bytes);

    qsizetype count() const { return m_starts.size(); }
    qsizetype start(qsizetype line) const { return line < count() ? m_starts.at(line) : m_bytes.size(); }
    QByteArray text(qsizetype line) const { return m_bytes.mid(start(line), start(line + 1) - start(line)); }
    qsizetype at(qsizetype offset) const;
    qsizetype lineOfEnd(qsizetype offset) const { return at(offset - 1); }

    /// From comment lines of that indentation that touch the line.
    qsizetype withComments(qsizetype line, qsizetype lowest) const;

private:
    QByteArray m_bytes;
    QList<qsizetype> m_starts;
};

/// How many spaces a line begins with.
qsizetype indentation(const QByteArray &line);

struct Region
{
    qsizetype first = 0;
    qsizetype last = 0; ///< exclusive
};

/// The lines of a block item with the comments that are its own.
Region itemRegion(const Document &document, const Lines &lines, const Node &sequence, qsizetype index);

/// Each line as much further right, a negative number left, but not in front of its beginning; blank ones are empty.
QList<QByteArray> shifted(const QList<QByteArray> &lines, qsizetype by);
/// Without line ends; the byte order mark and blank lines around are left out.
QList<QByteArray> contents(const QByteArray &bytes);

}
