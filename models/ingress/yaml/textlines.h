#pragma once

#include <QByteArray>
#include <QList>

namespace quaymaster
{

/// The lines of a text file, as its bytes are: nothing is decoded or changed. Offsets are bytes from the file's
/// beginning, its byte order mark included.
class TextLines
{
public:
    explicit TextLines(QByteArray bytes);

    struct Position
    {
        qsizetype line = 1; ///< from 1
        qsizetype column = 1; ///< from 1, in Unicode code points; a byte order mark counts for none

        bool operator==(const Position &) const = default;
    };

    const QByteArray &bytes() const { return m_bytes; }
    qsizetype bomSize() const { return m_bomSize; } ///< 0 or 3
    qsizetype count() const { return m_starts.size(); }

    qsizetype lineAt(qsizetype offset) const; ///< from 0
    qsizetype start(qsizetype line) const { return m_starts.at(line); } ///< behind the byte order mark
    qsizetype contentEnd(qsizetype line) const; ///< without the line end
    qsizetype end(qsizetype line) const; ///< with it
    QByteArrayView content(qsizetype line) const;
    QByteArrayView lineEnd(qsizetype line) const; ///< `\n`, `\r\n`, or nothing at the end of the file

    /// What lies behind the end is at the end.
    Position position(qsizetype offset) const;
    qsizetype column(qsizetype offset) const; ///< bytes from its line's beginning
    qsizetype indentation(qsizetype line) const; ///< its leading spaces
    bool isBlank(qsizetype line) const;

    /// What most lines end with; `\n` where none has an end.
    QByteArray lineEnding() const;
    bool mixesLineEnds() const;

private:
    QByteArray m_bytes;
    qsizetype m_bomSize = 0;
    QList<qsizetype> m_starts;
    qsizetype m_crlf = 0;
    qsizetype m_lf = 0;
};

/// The positions of many offsets, in their order: what lies between two of them is counted once.
class TextPlaces
{
public:
    explicit TextPlaces(const TextLines &text)
        : m_text(text)
    {
    }

    TextLines::Position position(qsizetype offset);

private:
    const TextLines &m_text;
    qsizetype m_offset = -1; ///< of the last one
    TextLines::Position m_last = {};
};

}
