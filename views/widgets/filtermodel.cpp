#include "views/widgets/filtermodel.h"

namespace quaymaster
{

FilterModel::FilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void FilterModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    filterAgain();
    emit filterChanged();
}

void FilterModel::setColumnSearched(int column, bool searched)
{
    if (m_unsearched.contains(column) != searched)
        return;
    if (searched)
        m_unsearched.remove(column);
    else
        m_unsearched.insert(column);
    if (!m_filter.isEmpty())
        filterAgain();
}

bool FilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_filter.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        if (m_unsearched.contains(column))
            continue;
        const QString text = sourceModel()->index(row, column, parent).data().toString();
        if (text.contains(m_filter, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool FilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() != QMetaType::QString || b.typeId() != QMetaType::QString)
        return QSortFilterProxyModel::lessThan(left, right);
    return m_collator.compare(a.toString(), b.toString()) < 0;
}

void FilterModel::filterAgain()
{
    invalidateFilter();
}

}
