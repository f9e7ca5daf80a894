#include "views/registries/images/elidedline.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

namespace quaymaster
{

ElidedLine::ElidedLine(QWidget *parent)
    : ReadLine(parent)
{
}

void ElidedLine::paintEvent(QPaintEvent *event)
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    constexpr int margin = 2; // that of Qt's own painting
    const QRect room
        = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(margin, 0, -margin, 0);
    const QFontMetrics metrics = fontMetrics();
    if (hasFocus() || hasSelectedText() || metrics.horizontalAdvance(text()) <= room.width()) {
        ReadLine::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, Qt::AlignVCenter, metrics.elidedText(text(), Qt::ElideMiddle, room.width()));
}

}
