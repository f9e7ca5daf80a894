#include "views/widgets/placekeeper.h"

#include <QScrollBar>
#include <QTreeView>

namespace quaymaster
{

PlaceKeeper::PlaceKeeper(QTreeView &view, int keyRole)
    : QObject(&view)
    , m_view(view)
    , m_keyRole(keyRole)
{
    const QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &PlaceKeeper::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &PlaceKeeper::bringBack);
    connect(model, &QAbstractItemModel::rowsInserted, this, &PlaceKeeper::bringBack);
}

void PlaceKeeper::remember()
{
    if (m_isKept) // emptied and not filled again since
        return;
    m_selected.clear();
    m_unfolded.clear();
    m_current = keyOf(m_view.currentIndex());
    m_scrolled = m_view.verticalScrollBar()->value();
    for (const QModelIndex &row : m_view.selectionModel()->selectedRows())
        m_selected.insert(keyOf(row));
    rememberBelow({});
    m_isKept = m_view.model()->rowCount() > 0;
}

void PlaceKeeper::rememberBelow(const QModelIndex &parent)
{
    if (!m_view.rootIsDecorated())
        return;
    for (int row = 0; row < m_view.model()->rowCount(parent); ++row) {
        const QModelIndex index = m_view.model()->index(row, 0, parent);
        if (!m_view.isExpanded(index))
            continue;
        m_unfolded.insert(keyOf(index));
        rememberBelow(index);
    }
}

void PlaceKeeper::bringBack()
{
    if (!m_isKept || m_view.model()->rowCount() == 0)
        return;
    m_isKept = false;
    bringBackBelow({});
    m_view.doItemsLayout(); // the range of the scroll bar follows the rows
    m_view.verticalScrollBar()->setValue(m_scrolled);
}

void PlaceKeeper::bringBackBelow(const QModelIndex &parent)
{
    QItemSelectionModel *selection = m_view.selectionModel();
    for (int row = 0; row < m_view.model()->rowCount(parent); ++row) {
        const QModelIndex index = m_view.model()->index(row, 0, parent);
        const QString key = keyOf(index);
        if (key == m_current)
            selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        if (m_selected.contains(key))
            selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        if (m_unfolded.contains(key)) {
            m_view.expand(index);
            bringBackBelow(index);
        }
    }
}

QString PlaceKeeper::keyOf(const QModelIndex &index) const
{
    return index.siblingAtColumn(0).data(m_keyRole).toString();
}

}
