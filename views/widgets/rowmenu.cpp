#include "views/widgets/rowmenu.h"

#include "views/widgets/columnchooser.h"
#include "views/widgets/listview.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTreeView>

namespace quaymaster
{

using namespace Qt::StringLiterals;

RowMenu::RowMenu(QTreeView &view, QAction &always, ColumnChooser &columns, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_always(always)
    , m_columns(columns)
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

bool RowMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto &request = *static_cast<QContextMenuEvent *>(event);
        open(request.reason() == QContextMenuEvent::Mouse ? request.globalPos() : placeOfCurrentRow());
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto &press = *static_cast<QKeyEvent *>(event);
        if (press.key() == Qt::Key_F10 && press.modifiers() == Qt::ShiftModifier) {
            open(placeOfCurrentRow());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QPoint RowMenu::placeOfCurrentRow() const
{
    return m_view.viewport()->mapToGlobal(m_view.visualRect(m_view.currentIndex()).bottomLeft());
}

void RowMenu::open(const QPoint &where)
{
    if (m_menu && m_menu->isVisible())
        return; // the Menu key comes as a press and as a request
    selectFirstMeant(m_view);
    m_menu = new QMenu(&m_view);
    m_menu->setObjectName(u"rowMenu"_s);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : std::as_const(m_actions)) {
        if (action)
            m_menu->addAction(action);
        else
            m_menu->addSeparator();
    }
    m_menu->addSeparator();
    m_menu->addAction(&m_always);
    m_columns.addTo(*m_menu, tr("Columns"));
    m_menu->popup(where);
}

}
