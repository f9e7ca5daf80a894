#include "views/widgets/columnchooser.h"

#include "views/widgets/columnheader.h"
#include "views/widgets/icons.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

/// Ticks are set one after the other: neither a key nor a click on one closes it.
class StayingMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isChoice
            = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!isChoice || !toggle(activeAction()))
            QMenu::keyPressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!toggle(actionAt(event->pos())))
            QMenu::mouseReleaseEvent(event);
    }

private:
    static bool toggle(QAction *action)
    {
        const bool isTick = action && action->isCheckable();
        if (isTick)
            action->trigger();
        return isTick;
    }
};

}

ColumnChooser::ColumnChooser(ColumnHeader &header, QObject *parent)
    : QObject(parent)
    , m_header(header)
{
    header.installEventFilter(this);
    header.viewport()->installEventFilter(this);
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    const auto &request = *static_cast<QContextMenuEvent *>(event);
    if (request.reason() == QContextMenuEvent::Mouse)
        m_header.setCurrentColumn(m_header.logicalIndexAt(m_header.viewport()->mapFromGlobal(request.globalPos())));
    const int left = m_header.sectionViewportPosition(m_header.currentColumn());
    const QPoint below = m_header.viewport()->mapToGlobal(QPoint(qMax(0, left), m_header.height()));
    openForColumn(request.reason() == QContextMenuEvent::Mouse ? request.globalPos() : below);
    return true;
}

void ColumnChooser::openForColumn(const QPoint &where)
{
    auto *menu = new QMenu(&m_header);
    menu->setObjectName(u"headerMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_header.fillColumnMenu(*menu);
    addTo(*menu, tr("&Columns"));
    menu->popup(where);
}

void ColumnChooser::openBelow(const QWidget &button)
{
    QMenu &menu = made();
    menu.setAttribute(Qt::WA_DeleteOnClose);
    menu.popup(button.mapToGlobal(button.rect().bottomRight()) - QPoint(menu.sizeHint().width(), 0));
}

void ColumnChooser::addTo(QMenu &menu, const QString &title)
{
    QMenu &columns = made();
    columns.setParent(&menu, columns.windowFlags()); // goes with it
    columns.setTitle(title);
    columns.setIcon(icon(u"columns-3"_s));
    menu.addMenu(&columns);
}

void ColumnChooser::fill(QMenu &menu)
{
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        const QString title = m_header.model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        QAction *entry = menu.addAction(QString(title).replace(u'&', u"&&"_s));
        entry->setCheckable(true);
        entry->setChecked(!m_header.isSectionHidden(column));
        connect(entry, &QAction::toggled, this, [this, column, &menu](bool show) {
            m_header.setSectionHidden(column, !show);
            if (show && m_header.sectionSize(column) < m_header.minimumSectionSize())
                m_header.resizeSection(column, m_header.sectionSizeHint(column));
            enable(menu);
            emit changed();
        });
    }
    enable(menu);
}

/// The last one cannot be taken away.
void ColumnChooser::enable(const QMenu &menu) const
{
    const bool isLast = m_header.count() - m_header.hiddenSectionCount() == 1;
    for (QAction *entry : menu.actions())
        entry->setEnabled(!entry->isChecked() || !isLast);
}

QMenu &ColumnChooser::made()
{
    auto *menu = new StayingMenu(&m_header);
    menu->setObjectName(u"columnMenu"_s);
    fill(*menu);
    return *menu;
}

}
