#include "views/widgets/placekeeper.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>
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
    connect(model, &QAbstractItemModel::modelReset, this, [this, model] { bringBack({}, 0, model->rowCount() - 1); });
    connect(model, &QAbstractItemModel::rowsInserted, this, &PlaceKeeper::bringBack);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &added) {
        if (!m_isOurs && !added.isEmpty())
            forget(); // the person has gone elsewhere
    });
    connect(view.verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_scrolled = 0; });
}

void PlaceKeeper::remember()
{
    if (m_view.model()->rowCount() == 0)
        return; // emptied before, and not filled again since
    forget();
    m_current = keyOf(m_view.currentIndex());
    m_scrolled = m_view.verticalScrollBar()->value();
    for (const QModelIndex &row : m_view.selectionModel()->selectedRows())
        m_selected.insert(keyOf(row));
    rememberUnfolded({});
}

void PlaceKeeper::rememberUnfolded(const QModelIndex &parent)
{
    if (!m_view.rootIsDecorated())
        return;
    for (int row = 0; row < m_view.model()->rowCount(parent); ++row) {
        const QModelIndex index = m_view.model()->index(row, 0, parent);
        if (!m_view.isExpanded(index))
            continue;
        m_unfolded.insert(keyOf(index));
        rememberUnfolded(index);
    }
}

void PlaceKeeper::bringBack(const QModelIndex &parent, int first, int last)
{
    if (m_selected.isEmpty() && m_unfolded.isEmpty() && m_current.isEmpty() && m_scrolled == 0)
        return;
    const QScopedValueRollback ours(m_isOurs, true);
    for (int row = first; row <= last; ++row)
        bringBackRow(m_view.model()->index(row, 0, parent));
    QTimer::singleShot(0, this, &PlaceKeeper::scrollBack); // when the rows have their places
}

void PlaceKeeper::bringBackRow(const QModelIndex &row)
{
    const QString key = keyOf(row);
    QItemSelectionModel *selection = m_view.selectionModel();
    if (m_selected.remove(key))
        selection->select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (key == m_current) {
        m_current.clear();
        selection->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    }
    if (m_unfolded.remove(key)) {
        m_view.expand(row);
        for (int child = 0; child < m_view.model()->rowCount(row); ++child)
            bringBackRow(m_view.model()->index(child, 0, row));
    }
}

void PlaceKeeper::scrollBack()
{
    if (m_scrolled == 0)
        return;
    m_view.doItemsLayout();
    QScrollBar *bar = m_view.verticalScrollBar();
    if (bar->maximum() < m_scrolled)
        return; // more rows may come
    bar->setValue(m_scrolled);
    m_scrolled = 0;
}

void PlaceKeeper::forget()
{
    m_selected.clear();
    m_unfolded.clear();
    m_current.clear();
    m_scrolled = 0;
}

QString PlaceKeeper::keyOf(const QModelIndex &index) const
{
    return index.siblingAtColumn(0).data(m_keyRole).toString();
}

}
