#include "views/widgets/columnchooser.h"

#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace quaymaster
{

ColumnChooser::ColumnChooser(QHeaderView &header, QObject *parent)
    : QObject(parent)
    , m_header(header)
{
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { made().popup(m_header.mapToGlobal(position)); });
}

void ColumnChooser::openBelow(const QWidget &button)
{
    QMenu &menu = made();
    menu.popup(button.mapToGlobal(button.rect().bottomRight()) - QPoint(menu.sizeHint().width(), 0));
}

void ColumnChooser::fill(QMenu &menu)
{
    const int shown = m_header.count() - m_header.hiddenSectionCount();
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        const QString title = m_header.model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        const bool isShown = !m_header.isSectionHidden(column);
        QAction *entry = menu.addAction(QString(title).replace(u'&', u"&&"_s));
        entry->setCheckable(true);
        entry->setChecked(isShown);
        entry->setEnabled(!isShown || shown > 1);
        connect(entry, &QAction::toggled, this, [this, column](bool show) {
            m_header.setSectionHidden(column, !show);
            if (show && m_header.sectionSize(column) < m_header.minimumSectionSize())
                m_header.resizeSection(column, m_header.sectionSizeHint(column));
            emit changed();
        });
    }
}

QMenu &ColumnChooser::made()
{
    auto *menu = new QMenu(&m_header);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    return *menu;
}

}
