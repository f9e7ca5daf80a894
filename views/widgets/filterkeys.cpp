#include "views/widgets/filterkeys.h"

#include "views/widgets/listview.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <algorithm>
#include <array>

namespace quaymaster
{

FilterKeys::FilterKeys(QLineEdit &filter, QTreeView &view, QObject *parent)
    : QObject(parent)
    , m_filter(filter)
    , m_view(view)
{
    m_filter.installEventFilter(this);
    m_view.installEventFilter(this);
}

bool FilterKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() == Qt::ShortcutFocusReason)
        meanARow();
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &press = *static_cast<QKeyEvent *>(event);
    return watched == &m_filter ? filterKey(press.key()) : viewKey(press);
}

bool FilterKeys::filterKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_filter.text().isEmpty())
            return false; // a dialog's
        m_filter.clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goToRows();
        return true;
    default:
        return false;
    }
}

void FilterKeys::goToRows()
{
    if (m_view.model()->rowCount() == 0)
        return;
    meanARow();
    m_view.setFocus();
}

/// Who comes by a key means the first row, unless another one is selected.
void FilterKeys::meanARow()
{
    const QAbstractItemModel *rows = m_view.model();
    if (rows && rows->rowCount() > 0 && (!m_view.currentIndex().isValid() || !m_view.selectionModel()->hasSelection()))
        m_view.setCurrentIndex(rows->index(0, 0));
}

bool FilterKeys::viewKey(const QKeyEvent &event)
{
    static constexpr std::array moves{Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End};
    if (event.modifiers() == Qt::NoModifier && std::ranges::find(moves, event.key()) != moves.end()
        && selectFirstMeant(m_view))
        return true;
    if (event.key() != Qt::Key_Escape || m_filter.text().isEmpty())
        return false;
    m_filter.clear();
    return true;
}

void FilterKeys::goToNext()
{
    const QAbstractItemModel &rows = *m_view.model();
    if (rows.rowCount() == 0)
        return;
    const QModelIndex next = m_view.indexBelow(m_view.currentIndex());
    m_view.setCurrentIndex(next.isValid() ? next : rows.index(0, 0));
    m_view.setFocus();
}

}
