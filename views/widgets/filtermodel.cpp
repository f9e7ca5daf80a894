#include "views/widgets/filtermodel.h"

#include <QScopedValueRollback>

namespace quaymaster
{

namespace
{
constexpr int manyRows = 5000;
}

FilterModel::FilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_matcher.setCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void FilterModel::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    m_keys.forget();
    // Before Qt's own connections: it sorts in its slots.
    const auto forgetAll = [this] { m_keys.forget(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, forgetAll);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forgetAll);
    connect(model, &QAbstractItemModel::rowsMoved, this, forgetAll);
    connect(model, &QAbstractItemModel::columnsInserted, this, forgetAll);
    connect(model, &QAbstractItemModel::columnsRemoved, this, forgetAll);
    connect(model, &QAbstractItemModel::layoutChanged, this, forgetAll);
    connect(model, &QAbstractItemModel::modelReset, this, forgetAll);
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        m_keys.forget(first.parent(), first.row(), last.row());
    });
    QSortFilterProxyModel::setSourceModel(model);
}

void FilterModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    const QScopedValueRollback narrowing(m_isNarrowing,
                                         !m_filter.isEmpty() && text.contains(m_filter, Qt::CaseInsensitive));
    m_filter = text;
    m_matcher.setPattern(text);
    filterAgain();
    emit filterChanged();
}

void FilterModel::setCondition(std::function<bool(int)> condition)
{
    if (!condition && !m_condition)
        return;
    m_condition = std::move(condition);
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
    if (m_condition && !parent.isValid() && !m_condition(row))
        return false;
    if (m_filter.isEmpty())
        return true;
    if (isKnownToBeOut(row, parent))
        return false;
    const int columns = sourceModel()->columnCount(parent);
    for (int column = 0; column < columns; ++column) {
        if (m_unsearched.contains(column))
            continue;
        if (m_matcher.indexIn(sourceModel()->index(row, column, parent).data().toString()) >= 0)
            return true;
    }
    return false;
}

bool FilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const std::optional<bool> less = m_keys.lessThan(left, right, sortRole()))
        return *less;
    return QSortFilterProxyModel::lessThan(left, right);
}

/// Row by row keeps the views calm, but each run of rows that comes or goes moves all that follow.
void FilterModel::filterAgain()
{
    if (m_isNarrowing || sourceModel() == nullptr || sourceModel()->rowCount() < manyRows)
        invalidateFilter();
    else
        invalidate();
}

bool FilterModel::isKnownToBeOut(int row, const QModelIndex &parent) const
{
    return m_isNarrowing && !parent.isValid() && !mapFromSource(sourceModel()->index(row, 0)).isValid();
}

}
