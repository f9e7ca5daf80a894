#include "models/registries/exchange/csvreader.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

bool CsvReader::next()
{
    if (atEnd() || m_isUnterminated)
        return false;
    ++m_row;
    m_cells.clear();
    m_cellCount = 0;
    m_brokenCell = -1;
    m_isBlank = true;
    do {
        readCell();
    } while (takeSeparator());
    takeLineEnd();
    return !m_isUnterminated;
}

bool CsvReader::atCellEnd() const
{
    return atEnd() || m_text[m_at] == m_separator || m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
}

void CsvReader::readCell()
{
    const bool isQuoted = !atEnd() && m_text[m_at] == u'"';
    QString cell = isQuoted ? quotedCell() : plainText().toString();
    m_isBlank = m_isBlank && cell.isEmpty();
    if (m_cellCount < mostCells)
        m_cells.append(std::move(cell));
    ++m_cellCount;
}

QString CsvReader::quotedCell()
{
    QString cell;
    for (;;) {
        const qsizetype begin = m_at + 1;
        const qsizetype mark = m_text.indexOf(u'"', begin);
        m_isUnterminated = mark < 0;
        const qsizetype end = m_isUnterminated ? m_text.size() : mark;
        cell += m_text.sliced(begin, end - begin);
        m_at = m_isUnterminated ? end : end + 1;
        if (atEnd() || m_text[m_at] != u'"')
            break;
        cell += u'"';
    }
    if (!atCellEnd()) {
        m_brokenCell = m_cellCount;
        cell += plainText();
    }
    return cell;
}

QStringView CsvReader::plainText()
{
    const qsizetype begin = m_at;
    while (!atCellEnd())
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

bool CsvReader::takeSeparator()
{
    if (atEnd() || m_text[m_at] != m_separator)
        return false;
    ++m_at;
    return true;
}

void CsvReader::takeLineEnd()
{
    if (m_text.sliced(m_at).startsWith("\r\n"_L1))
        m_at += 2;
    else if (!atEnd())
        ++m_at;
}

}
