#include "views/widgets/searchtexts.h"

#include <QAbstractItemModel>
#include <algorithm>

namespace quaymaster
{

namespace
{
constexpr int rowsAtOnce = 1000; // a few milliseconds
}

void SearchTexts::search(const QString &text)
{
    const QString before = m_matcher.pattern();
    const QString now = text.toCaseFolded();
    const qsizetype same = std::ranges::mismatch(before, now).in1 - before.begin();
    m_matcher.setPattern(now);
    m_letter = now.size() == 1 ? now.front() : QChar();
    for (Row &row : m_rows) {
        row.in = std::min(row.in, same);
        row.out = row.out <= same ? row.out : nothing;
    }
}

bool SearchTexts::matches(const QAbstractItemModel &model, int row, const QSet<int> &unsearched)
{
    const qsizetype letters = m_matcher.pattern().size();
    Row &known = rowAt(model, row, unsearched);
    if (known.in < letters && letters < known.out)
        (isIn(known.text) ? known.in : known.out) = letters;
    return letters <= known.in;
}

/// A matcher looks at each letter by itself; for a single one there is a faster way.
bool SearchTexts::isIn(const QString &text) const
{
    return m_letter.isNull() ? m_matcher.indexIn(text) >= 0 : text.contains(m_letter);
}

SearchTexts::Row &SearchTexts::rowAt(const QAbstractItemModel &model, int row, const QSet<int> &unsearched)
{
    if (m_rows.empty())
        m_rows.resize(size_t(model.rowCount()));
    Row &read = m_rows.at(size_t(row));
    if (!read.text.isNull())
        return read;
    QString text;
    const int columns = model.columnCount();
    for (int column = 0; column < columns; ++column)
        if (!unsearched.contains(column))
            text += model.index(row, column).data().toString() + u'\n';
    read.text = text.isNull() ? QString(u'\n') : text.toCaseFolded();
    return read;
}

bool SearchTexts::readAhead(const QAbstractItemModel &model, const QSet<int> &unsearched)
{
    const int end = std::min(m_next + rowsAtOnce, model.rowCount());
    for (; m_next < end; ++m_next)
        rowAt(model, m_next, unsearched);
    return m_next < model.rowCount();
}

void SearchTexts::forget()
{
    m_rows.clear();
    m_next = 0;
}

void SearchTexts::forget(int firstRow, int lastRow)
{
    for (int row = firstRow; row <= lastRow && size_t(row) < m_rows.size(); ++row)
        m_rows[size_t(row)] = {};
}

}
