#include "views/widgets/searchtexts.h"

#include <QAbstractItemModel>
#include <algorithm>

namespace quaymaster
{

namespace
{
constexpr int rowsAtOnce = 1000; // a few milliseconds
}

const QString &SearchTexts::of(const QAbstractItemModel &model, int row, const QSet<int> &unsearched)
{
    if (m_texts.empty())
        m_texts.resize(size_t(model.rowCount()));
    QString &text = m_texts.at(size_t(row));
    if (!text.isNull())
        return text;
    const int columns = model.columnCount();
    for (int column = 0; column < columns; ++column)
        if (!unsearched.contains(column))
            text += model.index(row, column).data().toString() + u'\n';
    text = text.isNull() ? QString(u'\n') : text.toCaseFolded();
    return text;
}

bool SearchTexts::readAhead(const QAbstractItemModel &model, const QSet<int> &unsearched)
{
    const int end = std::min(m_next + rowsAtOnce, model.rowCount());
    for (; m_next < end; ++m_next)
        of(model, m_next, unsearched);
    return m_next < model.rowCount();
}

void SearchTexts::forget()
{
    m_texts.clear();
    m_next = 0;
}

void SearchTexts::forget(int firstRow, int lastRow)
{
    for (int row = firstRow; row <= lastRow && size_t(row) < m_texts.size(); ++row)
        m_texts[size_t(row)] = QString();
}

}
