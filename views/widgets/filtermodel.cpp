#include "views/widgets/filtermodel.h"

#include <QScopedValueRollback>

namespace quaymaster
{

namespace
{
constexpr int manyRows = 5000;
constexpr int soon = 50; // ms
}

FilterModel::FilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_matcher.setCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    m_ahead.setSingleShot(true);
    connect(&m_ahead, &QTimer::timeout, this, &FilterModel::readAhead);
}

void FilterModel::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    m_keys.forget();
    m_texts.forget();
    // Before Qt's own connections: it sorts in its slots.
    const auto forgetAll = [this] {
        m_keys.forget();
        forgetTexts();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, forgetAll);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forgetAll);
    connect(model, &QAbstractItemModel::rowsMoved, this, forgetAll);
    connect(model, &QAbstractItemModel::columnsInserted, this, forgetAll);
    connect(model, &QAbstractItemModel::columnsRemoved, this, forgetAll);
    connect(model, &QAbstractItemModel::layoutChanged, this, forgetAll);
    connect(model, &QAbstractItemModel::modelReset, this, [this, forgetAll] {
        forgetAll();
        rankRows(sortColumn());
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        m_keys.forget(first.parent(), first.row(), last.row());
        if (!first.parent().isValid())
            m_texts.forget(first.row(), last.row());
    });
    // Else each row that is out is asked for what is below it.
    setRecursiveFilteringEnabled(!qobject_cast<QAbstractTableModel *>(model));
    QSortFilterProxyModel::setSourceModel(model);
    forgetTexts();
}

void FilterModel::sort(int column, Qt::SortOrder order)
{
    rankRows(column);
    QSortFilterProxyModel::sort(column, order);
}

void FilterModel::forgetTexts()
{
    m_texts.forget();
    m_ahead.start(soon);
}

bool FilterModel::isLarge() const
{
    return sourceModel() != nullptr && sourceModel()->rowCount() >= manyRows;
}

/// While nothing else is to be done, so that the first letter finds all of them.
void FilterModel::readAhead()
{
    if (isLarge() && m_texts.readAhead(*sourceModel(), m_unsearched))
        m_ahead.start(0);
}

void FilterModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    const QScopedValueRollback narrowing(m_isNarrowing,
                                         !m_filter.isEmpty() && text.contains(m_filter, Qt::CaseInsensitive));
    m_filter = text;
    m_matcher.setPattern(text);
    m_texts.search(text);
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
    forgetTexts();
    if (!m_filter.isEmpty())
        filterAgain();
}

bool FilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_condition && !parent.isValid() && !m_condition(row))
        return false;
    if (m_filter.isEmpty())
        return true;
    if (!parent.isValid() && isLarge())
        return m_texts.matches(*sourceModel(), row, m_unsearched);
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
    if (!isLarge()) {
        invalidateFilter();
        return;
    }
    rankRows(sortColumn());
    invalidate();
}

void FilterModel::rankRows(int column)
{
    if (isLarge() && column >= 0)
        m_keys.rank(*sourceModel(), column, sortRole());
}

bool FilterModel::isKnownToBeOut(int row, const QModelIndex &parent) const
{
    return m_isNarrowing && !parent.isValid() && !mapFromSource(sourceModel()->index(row, 0)).isValid();
}

}
