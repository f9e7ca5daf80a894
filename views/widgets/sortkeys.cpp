#include "views/widgets/sortkeys.h"

#include <QAbstractItemModel>
#include <algorithm>
#include <numeric>

namespace quaymaster
{

namespace
{

/// The C locale knows no order but that of the code points.
QLocale orderOfThePerson()
{
    const QLocale locale = QLocale().collation();
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

std::optional<qint64> wholeNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return value.toLongLong();
    default:
        return {};
    }
}

}

SortKeys::SortKeys()
    : m_collator(orderOfThePerson())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

std::optional<bool> SortKeys::lessThan(const QModelIndex &left, const QModelIndex &right, int role)
{
    sortBy(left.column(), role);
    if (!m_ranks.empty() && (m_isFlat || !left.parent().isValid()))
        return m_ranks[size_t(left.row())] < m_ranks[size_t(right.row())];
    const Key &a = keyOf(left, role);
    const Key &b = keyOf(right, role); // of the same parent: no key moves
    return less(a, b);
}

std::optional<bool> SortKeys::less(const Key &left, const Key &right)
{
    if (left.text && right.text)
        return left.text->compare(*right.text) < 0;
    if (left.number && right.number)
        return *left.number < *right.number;
    return {};
}

void SortKeys::rank(const QAbstractItemModel &model, int column, int role)
{
    sortBy(column, role);
    m_isFlat = qobject_cast<const QAbstractTableModel *>(&model) != nullptr;
    const int rows = model.rowCount();
    if (!m_ranks.empty() || rows == 0)
        return;
    for (int row = 0; row < rows; ++row)
        keyOf(model.index(row, column), role);
    const std::vector<Key> &keys = m_keys[{}];
    if (!std::ranges::all_of(keys, [&keys](const Key &key) { return less(key, keys.front()).has_value(); }))
        return;
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    const auto isLess = [&keys](int left, int right) { return *less(keys[size_t(left)], keys[size_t(right)]); };
    std::ranges::sort(order, isLess);
    m_ranks.resize(keys.size());
    int rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && isLess(order[i - 1], order[i]))
            ++rank;
        m_ranks[size_t(order[i])] = rank;
    }
}

void SortKeys::sortBy(int column, int role)
{
    if (column == m_column && role == m_role)
        return;
    forget();
    m_column = column;
    m_role = role;
}

void SortKeys::forget()
{
    m_keys.clear();
    m_ranks.clear();
}

void SortKeys::forget(const QModelIndex &parent, int firstRow, int lastRow)
{
    const auto keys = m_keys.find(parent);
    if (keys == m_keys.end())
        return;
    if (!parent.isValid())
        m_ranks.clear();
    for (int row = firstRow; row <= lastRow && size_t(row) < keys->size(); ++row)
        (*keys)[size_t(row)] = {};
}

const SortKeys::Key &SortKeys::keyOf(const QModelIndex &index, int role)
{
    std::vector<Key> &keys = m_keys[index.parent()];
    if (keys.empty())
        keys.resize(size_t(index.model()->rowCount(index.parent())));
    Key &key = keys.at(size_t(index.row()));
    if (!key.isRead) {
        const QVariant value = index.data(role);
        key.isRead = true;
        if (value.typeId() == QMetaType::QString)
            key.text = m_collator.sortKey(value.toString());
        else
            key.number = wholeNumber(value);
    }
    return key;
}

}
