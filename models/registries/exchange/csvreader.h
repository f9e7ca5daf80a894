#pragma once

#include <QStringList>

namespace quaymaster
{

/// Reads RFC 4180, one record after the other, with any separator. Lines may end in CRLF, LF or CR; a quotation mark
/// inside a cell that doesn't begin with one stands for itself. `text` outlives it.
class CsvReader
{
public:
    /// More cells of a record are counted, but not kept.
    static constexpr qsizetype mostCells = 256;

    CsvReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    /// False at the end, and where a quotation mark is never closed.
    bool next();

    const QStringList &cells() const { return m_cells; }
    qsizetype cellCount() const { return m_cellCount; }
    qint64 row() const { return m_row; } ///< 1-based; counts records, not lines
    /// The cell of this record with text behind its closing quotation mark; -1: none.
    qsizetype brokenCell() const { return m_brokenCell; }
    bool isBlank() const { return m_isBlank; } ///< no cell holds anything
    bool isUnterminated() const { return m_isUnterminated; } ///< in row()

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atCellEnd() const;
    void readCell();
    QString quotedCell();
    QStringView plainText();
    bool takeSeparator();
    void takeLineEnd();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    QStringList m_cells;
    qsizetype m_cellCount = 0;
    qsizetype m_brokenCell = -1;
    qint64 m_row = 0;
    bool m_isBlank = true;
    bool m_isUnterminated = false;
};

}
